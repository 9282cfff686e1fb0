//! The store that a feed says it is of.

use super::store_chart::ReadOptions;
use crate::check::Diagnostic;
use crate::import::short_quote::ShortQuote;
use crate::song::Territory;

/// The store of a feed: the stated one, an upper-case code with its pointer, else the one that the author gives.
///
/// # Errors
/// Where there is neither, where the two differ, and for a code that is no territory's.
pub fn checked_store(
    stated: Option<(String, String)>,
    options: &ReadOptions,
) -> Result<Territory, Diagnostic> {
    let Some((pointer, code)) = stated else {
        return options.territory.ok_or_else(|| {
            Diagnostic::error(
                "/feed",
                "the feed does not say of which store it is; give it with --territory",
            )
        });
    };
    let Some(territory) = Territory::from_code(&code) else {
        let sentence = format!(
            "{} is not the code of a store, an ISO 3166-1 alpha-2 code",
            ShortQuote(&code)
        );
        return Err(Diagnostic::error(pointer, sentence));
    };
    match options.territory.filter(|asked| *asked != territory) {
        None => Ok(territory),
        Some(asked) => Err(Diagnostic::error(
            pointer,
            format!(
                "this is the feed of the store {code}, not of {}",
                asked.code()
            ),
        )),
    }
}
