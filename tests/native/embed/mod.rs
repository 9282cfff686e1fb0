//! Embed codes and addresses.

mod codes;
mod filters;
mod settings;
