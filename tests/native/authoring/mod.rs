//! What an author does with a snapshot besides importing.

mod fix;
mod fix_samples;
mod merge;
