//! The way to the value that is being parsed.

use crate::snapshot::{limits, pointer_token};
use std::borrow::Cow;

/// A key or an index.
pub enum Step<'t> {
    /// A key of an object.
    Key(Cow<'t, str>),
    /// An item of a list.
    Item(usize),
}

/// The JSON pointer of these steps.
pub fn pointer(steps: &[Step]) -> String {
    let parts = steps.iter().map(|step| match step {
        Step::Key(name) => {
            // A key may be as long as the file.
            let short: String = name.chars().take(limits::KEY).collect();
            format!("/{}", pointer_token(&short))
        }
        Step::Item(index) => format!("/{index}"),
    });
    parts.collect()
}
