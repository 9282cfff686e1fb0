//! The documents: what they state as fact is generated or tested here.

mod codes;
mod commands;
mod element;
mod generated;
mod links;
mod options;
mod outputs;
mod privacy;
mod release;
mod requirements;
mod schema;
mod snapshots;
mod troubleshooting;

pub use codes::shown;

use crate::support::made::repository;
use std::fs;

/// The path and the text of every document: those at the root, in `docs/` and beside the
/// examples.
fn documents() -> Vec<(String, String)> {
    let mut documents = Vec::new();
    for folder in ["", "docs/", "examples/daily/"] {
        for entry in fs::read_dir(repository(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if name.ends_with(".md") {
                let path = format!("{folder}{name}");
                let text = fs::read_to_string(repository(&path)).unwrap();
                documents.push((path, text));
            }
        }
    }
    documents.sort();
    documents
}

/// The text of one document.
fn document(path: &str) -> String {
    fs::read_to_string(repository(path)).unwrap_or_else(|_| panic!("{path} is missing"))
}

/// The fenced code blocks of this language, in order.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("\n```{language}\n");
    let starts = text.split(fence.as_str()).skip(1);
    starts
        .map(|rest| rest.split("\n```").next().unwrap())
        .collect()
}

/// The text without its fenced code blocks.
fn prose(text: &str) -> String {
    let mut is_code = false;
    let lines = text.lines().filter(|line| {
        let is_fence = line.starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The code spans of the text outside of its fenced blocks.
fn spans(text: &str) -> Vec<String> {
    let prose = prose(text);
    let spans = prose.split('`').skip(1).step_by(2);
    spans.map(str::to_owned).collect()
}
