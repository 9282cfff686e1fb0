//! Packages from npm, and running commands.

use super::driver::setting;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder `node_modules` with the packages of `tests/npm/package-lock.json`.
pub fn modules() -> PathBuf {
    let folder = PathBuf::from(setting("SONGCARD_NPM", "")).join("node_modules");
    assert!(
        folder.is_dir(),
        "there are no packages in {}; script/test installs them and names their folder as SONGCARD_NPM",
        folder.display()
    );
    folder
}

/// The standard output of a command, which has to succeed. npm contacts no registry.
pub fn run(folder: &Path, command: &str, arguments: &[&str]) -> String {
    let mut process = Command::new(command);
    process.args(arguments).current_dir(folder);
    for (name, value) in [
        ("offline", "true"),
        ("update_notifier", "false"),
        ("audit", "false"),
        ("fund", "false"),
        ("ignore_scripts", "true"),
    ] {
        process.env(format!("npm_config_{name}"), value);
    }
    let output = process
        .output()
        .unwrap_or_else(|error| panic!("{command} does not start: {error}"));
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{command} {arguments:?} fails: {stdout}{stderr}"
    );
    stdout
}
