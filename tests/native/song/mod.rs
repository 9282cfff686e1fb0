//! The domain: what is counted, and values that cannot be wrong.

mod contributors;
mod counting;
mod dates;
mod headline;
mod identifiers;
mod lyrics;
mod moments;
mod nobody;
mod runs;
mod timeline;
