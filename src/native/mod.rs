//! The publisher's wing: snapshots from files, a site to files, the command line.
//!
//! In: paths and arguments. Out: files, each written beside and renamed, and sentences on standard
//! error that name the file, the line and the place. Must not know: the browser's wing.

mod cli;
mod files;
mod load;
pub mod pictures;
pub mod site;

pub use cli::{command_line, run};
