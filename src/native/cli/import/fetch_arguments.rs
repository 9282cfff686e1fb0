//! How long an import that asks a server waits.

use crate::native::fetch::FetchOptions;
use clap::{Args, value_parser};
use std::time::Duration;

/// The options of every import with `--fetch`.
#[derive(Args)]
pub struct FetchArguments {
    /// How many milliseconds an answer may take to arrive. A busy server is asked up to four times.
    #[arg(long, value_name = "MS", default_value_t = 20_000, value_parser = value_parser!(u64).range(1..=600_000))]
    timeout_ms: u64,
    /// How many milliseconds to wait before the second attempt; the wait is doubled before each further one.
    #[arg(long, value_name = "MS", default_value_t = 2_000, value_parser = value_parser!(u64).range(..=600_000))]
    pause_ms: u64,
}

impl FetchArguments {
    pub fn options(&self) -> FetchOptions {
        FetchOptions {
            timeout: Duration::from_millis(self.timeout_ms),
            first_pause: Duration::from_millis(self.pause_ms),
        }
    }
}
