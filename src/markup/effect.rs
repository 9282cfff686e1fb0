//! An effect: what runs again whenever a signal has another value.

use super::scope::LiveScope;
use leptos::prelude::RenderEffect;

/// Runs at once, and again after every change of a signal that it reads, until it is dropped.
///
/// It is a Leptos effect of the one type that nodes use, so that no other is compiled.
pub struct Watch {
    _effect: RenderEffect<LiveScope>,
}

impl Watch {
    /// Runs the closure, and remembers the signals that it reads.
    pub fn new(mut run: impl FnMut() + 'static) -> Watch {
        let effect = move |_| {
            run();
            LiveScope::default()
        };
        Watch {
            _effect: RenderEffect::new(effect),
        }
    }
}
