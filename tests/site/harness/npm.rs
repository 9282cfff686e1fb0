//! Packages from npm, and the commands that run them.

use super::driver::setting;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What `tests/npm/package-lock.json` lists, installed: a folder `node_modules`.
pub fn modules() -> PathBuf {
    let folder = PathBuf::from(setting("SONGCARD_NPM", "")).join("node_modules");
    assert!(
        folder.is_dir(),
        "there are no packages in {}; script/test installs them and names their folder as SONGCARD_NPM",
        folder.display()
    );
    folder
}

/// What a command prints; it has to end well. npm asks no registry, whatever it is told to do.
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
    let ended = process.output();
    let ended = ended.unwrap_or_else(|error| panic!("{command} does not start: {error}"));
    let out = String::from_utf8_lossy(&ended.stdout).into_owned();
    let err = String::from_utf8_lossy(&ended.stderr);
    assert!(
        ended.status.success(),
        "{command} {arguments:?} fails: {out}{err}"
    );
    out
}
