//! Every command that a document shows is one that exists.

use super::{blocks, documents, options, spans};
use crate::support::made::repository;
use clap::Command;
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

/// The commands without subcommands of their own, by their words.
fn leaves(command: &Command, words: &str) -> Vec<(String, Command)> {
    let visible = command.get_subcommands().filter(|one| !one.is_hide_set());
    let inside: Vec<_> = visible
        .flat_map(|one| leaves(one, &format!("{words} {}", one.get_name())))
        .collect();
    match inside.is_empty() {
        true => vec![(words.to_owned(), command.clone())],
        false => inside,
    }
}

/// The lines of a command's help that are commands, each a line for a shell.
fn examples(command: &Command) -> Vec<String> {
    let help = command.get_after_help().map(ToString::to_string);
    let help = help.unwrap_or_default().replace("\\\n", " ");
    let lines = help.lines().map(str::trim).map(str::to_owned);
    let commands = lines.filter(|line| line.starts_with("songcard "));
    commands.collect()
}

/// The words of a line as a shell splits them, where quotes are double and have no backslashes.
fn shell_words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (index, part) in line.split('"').enumerate() {
        let is_quoted = index % 2 == 1;
        for (place, piece) in part.split(' ').enumerate() {
            match (is_quoted, place) {
                (_, 0) => words.last_mut().unwrap().push_str(piece),
                (true, _) => words.last_mut().unwrap().push_str(&format!(" {piece}")),
                (false, _) => words.push(piece.to_owned()),
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn every_command_s_help_has_an_example_of_it() {
    for (words, command) in leaves(&command_line(), "songcard") {
        let shown = examples(&command);
        assert!(shown.iter().any(|line| line.starts_with(&words)), "{words}");
    }
}

#[test]
fn every_example_in_a_help_is_understood() {
    for (words, command) in leaves(&command_line(), "songcard") {
        for line in examples(&command) {
            let until_redirection = line.split_once(" > ").map_or(&*line, |(before, _)| before);
            let parsed = command_line().try_get_matches_from(shell_words(until_redirection));
            assert!(parsed.is_ok(), "{words}: {line}\n{}", parsed.unwrap_err());
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
