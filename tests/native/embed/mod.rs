//! Embed codes and addresses.

mod codes;
mod filters;
