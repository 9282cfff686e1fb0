//! Minifies scripts with an external command.

use crate::native::Error;
use std::io::Write;
use std::process::{Command, Stdio};

/// The script as minified by the command `minifier`, which is called like esbuild; unchanged without one. `name` is the
/// script's name in messages.
///
/// # Errors
/// [`Error::Minifier`] where the command does not run or rejects the script.
pub fn minify(minifier: Option<&str>, name: &str, script: String) -> Result<String, Error> {
    let Some(minifier) = minifier else {
        return Ok(script);
    };
    let failed = |cause| Error::Minifier {
        command: minifier.to_owned(),
        script: name.to_owned(),
        cause,
    };
    let mut child = Command::new(minifier)
        .args([
            "--minify",
            "--format=esm",
            "--target=es2022",
            "--charset=utf8",
        ])
        .args(["--log-level=warning", "--legal-comments=none"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|cause| failed(Some(cause)))?;
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(script.as_bytes())
            .map_err(|cause| failed(Some(cause)))?;
    }
    let output = child
        .wait_with_output()
        .map_err(|cause| failed(Some(cause)))?;
    if !output.status.success() {
        return Err(failed(None));
    }
    String::from_utf8(output.stdout).map_err(|_| Error::MinifierNotUtf8 {
        command: minifier.to_owned(),
        script: name.to_owned(),
    })
}
