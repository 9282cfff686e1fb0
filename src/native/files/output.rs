//! Standard output.

use crate::native::Error;
use std::io::{ErrorKind, Write};

/// Prints to standard output. A broken pipe is not an error: `head` closes it once it has enough.
///
/// # Errors
/// [`Error::StandardOutput`].
pub fn print(text: &str) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::StandardOutput { cause: error })
        }
        _ => Ok(()),
    }
}
