//! Workflows of GitHub Actions, which cannot run here: their text, their steps, and the scripts of these.
//!
//! The workflows use a small part of YAML and nothing but tests reads them, so their lines are compared and no crate parses them.

use super::made::repository;
use std::fs;

/// The file of a workflow.
pub struct Workflow(String);

impl Workflow {
    /// The workflow at a path in the repository.
    pub fn read(path: &str) -> Workflow {
        Workflow(fs::read_to_string(repository(path)).unwrap())
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The lines under `on:`, without comments and indentation.
    pub fn triggers(&self) -> Vec<&str> {
        let (_, on) = self.0.split_once("\non:\n").unwrap();
        let (on, _) = on.split_once("\n\n").unwrap();
        let lines = on.lines().map(str::trim);
        lines.filter(|line| !line.starts_with('#')).collect()
    }

    /// The steps of the job, each with the lines from its dash to the next one, without comments.
    pub fn steps(&self) -> Vec<String> {
        let (_, steps) = self.0.split_once("\n    steps:\n").expect("it has steps");
        let lines = steps
            .lines()
            .filter(|line| !line.trim_start().starts_with('#'));
        let steps = lines.collect::<Vec<_>>().join("\n");
        let steps = steps.split("      - ").skip(1);
        steps.map(|step| step.trim_end().to_owned()).collect()
    }

    /// What each step uses, else its name, in their order.
    pub fn told(&self) -> Vec<String> {
        let told = |step: &String| {
            let told = value(step, "uses").or(value(step, "name"));
            told.unwrap().to_owned()
        };
        self.steps().iter().map(told).collect()
    }

    /// The step of this name.
    pub fn named(&self, name: &str) -> String {
        let mut steps = self.steps().into_iter();
        steps
            .find(|step| value(step, "name") == Some(name))
            .unwrap()
    }

    /// In YAML a value without an indented part cannot be followed by one, and tabs indent nothing.
    #[track_caller]
    pub fn is_indented_in_steps_of_two(&self) {
        let mut depth = 0;
        let mut may_open = false;
        for line in self.0.lines() {
            let content = line.trim_start_matches(' ');
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            let own = line.len() - content.len();
            let is_inside = own == depth + 2 && may_open;
            assert!(own % 2 == 0 && (own <= depth || is_inside), "{line}");
            assert!(!line.contains('\t') && !line.ends_with(' '), "{line}");
            depth = own;
            may_open = content.ends_with([':', '|']) || content.starts_with("- ");
        }
    }
}

/// The value of a key at the top of a step.
pub fn value<'a>(step: &'a str, key: &str) -> Option<&'a str> {
    let start = format!("{key}: ");
    step.lines()
        .find_map(|line| line.trim_start().strip_prefix(&*start))
}

/// The lines of a step's shell script.
pub fn script(step: &str) -> Vec<&str> {
    match step.split_once("run: |\n") {
        Some((_, script)) => script.lines().map(str::trim).collect(),
        None => value(step, "run").into_iter().collect(),
    }
}
