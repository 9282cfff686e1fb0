//! The command, the site and its files.

mod artwork;
mod check;
mod command;
mod diff;
pub mod facts;
mod history;
mod merge;
mod new;
mod package;
mod pictures;
mod post;
mod publish;
mod publish_address;
mod publish_again;
mod publish_names;
mod publish_release;
mod serve;
mod site;
mod site_archive;
mod styles;
