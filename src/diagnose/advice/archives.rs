//! Sources whose page may go.

use crate::check::{Diagnostic, Diagnostics, Severity};
use crate::snapshot::{At, Document};
use crate::song::{Song, Source, host_of};

/// Sites that keep copies of pages.
const ARCHIVES: [&str; 7] = [
    "archive.is",
    "archive.org",
    "archive.ph",
    "archive.today",
    "perma.cc",
    "web.archive.org",
    "webcitation.org",
];

/// One warning for all sources, at the first.
pub(super) fn advise(song: &Song, found: &mut Diagnostics) {
    let mut lacking = song
        .sources
        .iter()
        .enumerate()
        .filter(|(_, source)| lacks_copy(source));
    let Some((index, _)) = lacking.next() else {
        return;
    };
    let at = At::<Document>::ROOT.sources().item(index).url().to_string();
    let mut warning = Diagnostic::warning(
        at,
        "if this page goes, nobody can look up its facts; add archiveUrl, the address of an archived copy, which https://web.archive.org/save makes",
    );
    warning.elsewhere = lacking.count();
    found.push(Severity::Warning, || warning);
}

fn lacks_copy(source: &Source) -> bool {
    let host = source.url.as_deref().and_then(host_of);
    source.archive_url.is_none() && host.is_some_and(|host| !ARCHIVES.contains(&host))
}
