//! Why a file could not be fetched.

use std::time::Duration;

/// Why one attempt failed. It is displayed as the end of a sentence: “the server …”.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The answer took too long.
    #[error("the server did not answer in time")]
    TimedOut,
    /// The server answered with an error.
    #[error("the server answered {code}")]
    Status {
        /// The status of HTTP.
        code: u16,
        /// When the server wants to be asked again.
        retry_after: Option<Duration>,
    },
    /// The answer is larger than any that is read.
    #[error("the server’s answer is too large")]
    TooLarge,
    /// There was no connection, or it broke off.
    #[error("the connection to the server failed ({0})")]
    Connection(String),
}

impl FetchError {
    /// Whether the server may answer otherwise later. Apple says 403 where it is asked too often.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            FetchError::Status { code, .. } => matches!(code, 403 | 408 | 429 | 500..),
            FetchError::TooLarge => false,
            FetchError::TimedOut | FetchError::Connection(_) => true,
        }
    }

    /// Whether the server said nothing at all.
    pub(super) fn is_silence(&self) -> bool {
        matches!(self, FetchError::TimedOut | FetchError::Connection(_))
    }
}
