//! Fetches files of servers that are sometimes busy: few at a time, again after a while where that may help, and each only
//! once for a run, so that a run that was cut short goes on where it ended.

mod client;
mod error;
mod options;
mod run_cache;
mod worklist;

pub use client::{Client, Failure};
pub use options::FetchOptions;
pub use run_cache::{NotARunName, RunCache, RunName};
pub use worklist::{Outcome, each};
