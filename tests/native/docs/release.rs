//! The workflow that makes releases on GitHub, which cannot run here: its steps, and those of its scripts that can.

use crate::support::folder::Folder;
use crate::support::made::repository;
use crate::support::workflow::{Workflow, script, value};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

fn workflow() -> Workflow {
    Workflow::read(".github/workflows/release.yml")
}

#[test]
fn the_release_is_indented_in_steps_of_two() {
    workflow().is_indented_in_steps_of_two();
}

#[test]
fn a_tag_of_a_version_makes_a_release() {
    assert_eq!(workflow().triggers(), ["push:", "tags:", "- \"v*\""]);
}

#[test]
fn the_release_may_write_releases_only() {
    let permissions = "\npermissions:\n  contents: write\n\n";
    assert!(workflow().text().contains(permissions));
}

#[test]
fn the_steps_of_a_release_come_in_their_order() {
    assert_eq!(
        workflow().told(),
        [
            "actions/checkout@v6",
            "Compare the tag with the version",
            "Install the fonts of preview pictures",
            "Make the files",
            "Make them again and compare",
            "Offer them"
        ]
    );
}

#[test]
fn the_release_runs_the_script_for_it() {
    let step = workflow().named("Make the files");
    assert_eq!(value(&step, "run"), Some("script/release release"));
    let mode = fs::metadata(repository("script/release"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o111, 0o111);
}

#[test]
fn the_release_is_made_twice_and_compared() {
    let step = workflow().named("Make them again and compare");
    assert_eq!(
        script(&step),
        [
            "script/release again",
            "diff release/SHA256SUMS again/SHA256SUMS"
        ]
    );
}

#[test]
fn all_files_of_the_release_are_offered() {
    let step = workflow().named("Offer them");
    assert!(value(&step, "run").unwrap().ends_with(" release/*"));
}

#[test]
fn bash_understands_every_step_of_the_release() {
    let folder = Folder::new("release-steps");
    for step in workflow().steps() {
        folder.write("step", script(&step).join("\n"));
        let status = Command::new("bash")
            .arg("-n")
            .arg(folder.path("step"))
            .status();
        assert!(status.unwrap().success(), "{step}");
    }
}

/// Runs the step that compares the tag with the version; whether it goes on, and what it prints.
fn compares(tag: &str) -> (bool, String) {
    let step = workflow().named("Compare the tag with the version");
    let mut bash = Command::new("bash");
    let bash = bash.args(["-e", "-c", &script(&step).join("\n")]);
    let output = bash
        .current_dir(repository(""))
        .env("GITHUB_REF_NAME", tag)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    (output.status.success(), said)
}

#[test]
fn the_tag_of_this_version_is_released() {
    let tag = format!("v{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(compares(&tag), (true, String::new()));
}

#[test]
fn a_tag_of_another_version_is_not_released() {
    let version = env!("CARGO_PKG_VERSION");
    let said = format!("The tag v99.0.0 is not v{version}, the version in Cargo.toml.\n");
    assert_eq!(compares("v99.0.0"), (false, said));
}
