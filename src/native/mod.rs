//! The publisher's wing: snapshots from files, a site to files, the command line.
//!
//! In: paths and arguments. Out: files, each written beside and renamed, and sentences on standard
//! error that name the file, the line and the place. Must not know: the browser's wing.

pub mod charts;
mod command;
mod consequence;
mod door;
mod facts;
mod hint;
pub mod import;
mod json;
mod languages;
mod limits;
mod load;
mod locate;
mod minify;
mod nearest;
pub mod package;
mod publish;
mod report;
mod schema;
mod script;
pub mod share;
mod site;
mod site_file;
mod slim;
mod style;
pub mod territories;
mod write;

pub use command::{command_line, run};
pub use load::{Loaded, read};
pub use report::render;
pub use schema::schema;
pub use slim::slim;
pub use style::style;
