//! One file from a server, in several attempts.

use super::error::FetchError;
use super::options::FetchOptions;
use std::thread;
use std::time::Duration;
use ureq::Agent;

/// The most of an answer that is read, in bytes.
const MOST_BYTES: u64 = 8 << 20;

/// What a client calls itself.
const NAME: &str = concat!("songcard/", env!("CARGO_PKG_VERSION"));

/// Asks servers for files.
pub struct Client {
    agent: Agent,
    options: FetchOptions,
}

/// Why a file is not there after all attempts.
pub enum Failure<E> {
    /// It could not be fetched; with the number of attempts.
    NotFetched(FetchError, u32),
    /// Each answer was wrong; with what is wrong with the last one.
    Wrong(E),
}

impl Client {
    /// A client that names itself `songcard/` with its version.
    pub fn new(options: FetchOptions) -> Client {
        Client::of_agent(options, NAME)
    }

    /// A client that also names whom to write to, as some servers ask: a mail address or a page.
    pub fn with_contact(options: FetchOptions, contact: &str) -> Client {
        Client::of_agent(options, &format!("{NAME} ( {contact} )"))
    }

    fn of_agent(options: FetchOptions, name: &str) -> Client {
        let config = Agent::config_builder()
            .timeout_global(Some(options.timeout))
            .http_status_as_error(false)
            .user_agent(name)
            .build();
        Client {
            agent: config.into(),
            options,
        }
    }

    /// The bytes of a file, and what `parse` makes of them. An answer that it refuses is as none: servers sometimes cut one off.
    ///
    /// # Errors
    /// [`Failure`] after [`FetchOptions::ATTEMPTS`], or at once where another attempt would not help.
    pub fn get<T, E>(
        &self,
        address: &str,
        parse: impl Fn(&[u8]) -> Result<T, E>,
    ) -> Result<(Vec<u8>, T), Failure<E>> {
        let mut attempts = 1;
        loop {
            let is_last = attempts == FetchOptions::ATTEMPTS;
            let pause = match self.attempt(address) {
                Ok(bytes) => match parse(&bytes) {
                    Ok(parsed) => return Ok((bytes, parsed)),
                    Err(wrong) if is_last => return Err(Failure::Wrong(wrong)),
                    Err(_) => self.options.pause(attempts, None),
                },
                Err(error) if is_last || !error.may_pass() => {
                    return Err(Failure::NotFetched(error, attempts));
                }
                Err(error) => self.options.pause(attempts, Some(&error)),
            };
            thread::sleep(pause);
            attempts += 1;
        }
    }

    fn attempt(&self, address: &str) -> Result<Vec<u8>, FetchError> {
        let mut response = self.agent.get(address).call().map_err(fetch_error)?;
        let status = response.status();
        if !status.is_success() {
            let seconds = response.headers().get("retry-after");
            let seconds = seconds.and_then(|value| value.to_str().ok()?.parse().ok());
            return Err(FetchError::Status {
                code: status.as_u16(),
                retry_after: seconds.map(Duration::from_secs),
            });
        }
        let body = response.body_mut().with_config().limit(MOST_BYTES);
        body.read_to_vec().map_err(fetch_error)
    }
}

fn fetch_error(error: ureq::Error) -> FetchError {
    match error {
        ureq::Error::Timeout(_) => FetchError::TimedOut,
        ureq::Error::BodyExceedsLimit(_) => FetchError::TooLarge,
        other => FetchError::Connection(other.to_string()),
    }
}
