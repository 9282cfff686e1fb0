//! What `examples/daily` states: its workflow, its script, its README and its snapshot agree.

use crate::support::made::repository;
use crate::support::workflow::{Workflow, script, value};
use songcard::diagnose::read;
use songcard::native::command_line;
use std::fs;

fn file(path: &str) -> String {
    fs::read_to_string(repository(&format!("examples/daily/{path}"))).unwrap()
}

fn workflow() -> Workflow {
    Workflow::read("examples/daily/.github/workflows/daily.yml")
}

fn named(name: &str) -> String {
    workflow().named(name)
}

#[test]
fn the_workflow_is_indented_in_steps_of_two() {
    workflow().is_indented_in_steps_of_two();
}

#[test]
fn the_workflow_runs_once_a_day_and_on_a_button() {
    assert_eq!(
        workflow().triggers(),
        ["schedule:", "- cron: \"23 13 * * *\"", "workflow_dispatch:"]
    );
}

#[test]
fn the_workflow_may_commit_and_deploy_only() {
    let permissions = "\npermissions:\n  contents: write\n  pages: write\n  id-token: write\n\n";
    assert!(workflow().text().contains(permissions));
}

#[test]
fn the_steps_come_in_their_order() {
    let expected = [
        "actions/checkout@v6",
        "actions/checkout@v6",
        "actions/configure-pages@v6",
        "Install the fonts of preview pictures",
        "actions/cache@v5",
        "Build the command and a site without songs",
        "Import, check, keep, publish",
        "Commit the snapshots and their history",
        "actions/upload-pages-artifact@v5",
        "actions/deploy-pages@v5",
    ];
    assert_eq!(workflow().told(), expected);
}

#[test]
fn the_workflow_runs_the_script_for_its_address() {
    let step = named("Import, check, keep, publish");
    assert_eq!(value(&step, "run"), Some("./daily"));
    let base = value(&step, "SONGCARD_BASE_URL").unwrap();
    assert_eq!(base, "${{ steps.pages.outputs.base_url }}");
    assert_eq!(
        value(&named("Find the address of the site"), "id"),
        Some("pages")
    );
}

#[test]
fn the_site_that_is_packed_is_that_of_the_script() {
    let step = named("Pack the site");
    assert_eq!(value(&step, "path"), Some("site"));
    assert_eq!(value(&step, "if"), None);
    assert!(file("daily").contains("songcard publish \"${right[@]}\" --out site "));
}

#[test]
fn snapshots_are_committed_though_one_failed() {
    let step = named("Commit the snapshots and their history");
    assert_eq!(value(&step, "if"), Some("${{ !cancelled() }}"));
    assert!(script(&step).contains(&"git add --all snapshots"));
}

#[test]
fn the_readme_builds_as_the_workflow_does() {
    let step = named("Build the command and a site without songs");
    let readme = file("README.md");
    let (_, block) = readme.split_once("\n```sh\n").unwrap();
    let (block, _) = block.split_once("\n```").unwrap();
    assert_eq!(block.lines().collect::<Vec<_>>(), script(&step));
    assert!(repository("script/build").exists());
}

#[test]
fn cron_and_the_workflow_run_at_the_same_time() {
    let line = "23 13 * * * cd charts && SONGCARD_BASE_URL=https://cards.example/ ./daily >>daily.log 2>&1";
    assert!(file("README.md").contains(line));
}

#[test]
fn every_command_of_the_script_exists() {
    let script = file("daily");
    let is_command = |line: &&str| !line.starts_with('#') && !line.contains("stop \"");
    let lines = script.lines().filter(is_command);
    let parts = lines.flat_map(|line| line.split(['&', '|', ';']));
    let parts = parts.map(|part| part.trim().trim_start_matches("if "));
    let commands: Vec<String> = parts
        .filter(|part| part.starts_with("songcard "))
        .map(|part| part.replace("\"$chart\"", "itunes").replace(" \"$@\"", ""))
        .collect();
    let verbs: Vec<&str> = commands
        .iter()
        .filter_map(|command| command.split(' ').nth(1))
        .collect();
    assert_eq!(verbs, ["import", "check", "history", "publish"]);
    for command in commands {
        let parsed = command_line().try_get_matches_from(command.split(' '));
        assert!(parsed.is_ok(), "{command}\n{}", parsed.unwrap_err());
    }
}

#[test]
fn what_the_script_writes_is_not_committed() {
    let ignored = file(".gitignore");
    let ignored: Vec<&str> = ignored
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert_eq!(
        ignored,
        ["/songcard/", "/built/", "/feeds/", "/site/", "/daily.log"]
    );
}

#[test]
fn the_script_can_be_run() {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(repository("examples/daily/daily"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o111, 0o111);
}

#[test]
fn the_snapshot_of_the_example_has_no_problem() {
    let loaded = read(&file("snapshots/dynamite.json"));
    assert_eq!(loaded.problems.kept, []);
    assert!(loaded.song.is_some());
}
