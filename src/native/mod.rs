//! What only a machine does: the command line, files, fetching, the site's build, pictures.
//!
//! In: arguments and paths. Out: files, and messages on standard error that name the file, the line and the column.
//! Must not know: `browser`.

mod cli;
mod clock;
mod error;
mod fetch;
mod files;
mod load;
pub mod pictures;
mod report;
mod schema;
mod sentence;
mod serve;
pub mod site;

pub use cli::{command_line, run};
pub use error::Error;
pub use schema::schema;
