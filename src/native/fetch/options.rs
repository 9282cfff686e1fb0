//! How patiently files are fetched.

use super::error::FetchError;
use std::time::Duration;

/// The longest pause, also where a server asks for a longer one.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How often and how long a server is asked.
#[derive(Debug, Clone, Copy)]
pub struct FetchOptions {
    /// How long one attempt may take, until the whole answer is there.
    pub timeout: Duration,
    /// The pause after the first failed attempt; each further one is twice as long.
    pub first_pause: Duration,
}

impl FetchOptions {
    /// How often a file is asked for.
    pub const ATTEMPTS: u32 = 4;

    /// The pause after so many failed attempts.
    pub(super) fn pause(&self, attempts: u32, error: Option<&FetchError>) -> Duration {
        let asked = match error {
            Some(FetchError::Status { retry_after, .. }) => *retry_after,
            _ => None,
        };
        let doubled = self
            .first_pause
            .saturating_mul(2u32.saturating_pow(attempts.saturating_sub(1)));
        asked.unwrap_or(doubled).min(LONGEST_PAUSE)
    }
}
