//! Every command that a document shows is one that exists.

use super::{blocks, documents, options, spans};
use crate::support::made::repository;
use clap::error::ErrorKind;
use songcard::native::command_line;
use std::fs;

/// The commands of a document's shell samples, each in one line.
fn shown(text: &str) -> Vec<String> {
    let lines = blocks(text, "sh").join("\n").replace("\\\n", " ");
    let commands = lines.lines().map(|line| {
        let words = line.split_whitespace().take_while(|word| *word != "#");
        // Variables that are set for one command come before it.
        let words = words.skip_while(|word| word.contains('=') && !word.starts_with('-'));
        words.collect::<Vec<_>>().join(" ")
    });
    commands.filter(|command| !command.is_empty()).collect()
}

#[test]
fn every_shown_songcard_command_is_understood() {
    for (path, text) in documents() {
        for command in shown(&text)
            .iter()
            .filter(|line| line.starts_with("songcard "))
        {
            let parsed = command_line().try_get_matches_from(command.split(' '));
            assert!(parsed.is_ok(), "{path}: {command}\n{}", parsed.unwrap_err());
        }
    }
}

#[test]
fn every_command_named_in_a_sentence_exists() {
    for (path, text) in documents() {
        for span in spans(&text)
            .iter()
            .filter(|span| span.starts_with("songcard "))
        {
            let parsed = command_line().try_get_matches_from(span.split_whitespace());
            let kind = parsed.err().map(|error| error.kind());
            let is_short = [
                None,
                Some(ErrorKind::MissingRequiredArgument),
                Some(ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand),
                Some(ErrorKind::DisplayVersion),
                Some(ErrorKind::DisplayHelp),
            ];
            assert!(is_short.contains(&kind), "{path}: {span}");
        }
    }
}

#[test]
fn every_option_named_in_a_sentence_exists() {
    let own = options::all(&command_line());
    let scripts: String = fs::read_dir(repository("script"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    for (path, text) in documents() {
        for span in spans(&text).iter().filter(|span| span.starts_with("--")) {
            let option = span.split([' ', '=']).next().unwrap();
            let is_property = option.starts_with("--songcard-");
            let is_known = own.iter().any(|one| one == option) || scripts.contains(option);
            assert!(is_known || is_property, "{path}: {option}");
        }
    }
}

#[test]
fn every_script_that_a_document_runs_exists() {
    for (path, text) in documents() {
        let spans = spans(&text);
        let lines = shown(&text);
        for command in lines.iter().chain(&spans) {
            let first = command.split(' ').next().unwrap();
            if first.starts_with("script/") {
                assert!(repository(first).exists(), "{path}: {first}");
            }
        }
    }
}
