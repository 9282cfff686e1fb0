//! The options of the `songcard` command as Markdown, from the command itself.

use clap::{Arg, Command};
use songcard::native::command_line;

/// The subcommands whose options some document lists.
const LISTED: [&str; 17] = [
    "new",
    "check",
    "publish",
    "facts",
    "diff",
    "post",
    "serve",
    "history",
    "merge",
    "import csv",
    "import itunes",
    "import text",
    "import lrc",
    "import lrclib",
    "import musicbrainz",
    "import artwork",
    "import youtube",
];

/// A table of options for each listed subcommand, under `options NAME`.
pub fn parts() -> Vec<(String, String)> {
    let part = |name: &str| (format!("options {name}"), table(name));
    LISTED.map(part).to_vec()
}

fn table(name: &str) -> String {
    let mut command = command_line();
    for word in name.split(' ') {
        command = command.find_subcommand(word).unwrap().clone();
    }
    let options = command
        .get_arguments()
        .filter(|one| one.get_long().is_some());
    let rows = options.map(|option| {
        let meaning = option.get_help().unwrap().to_string().replace('|', "\\|");
        format!(
            "| `--{}` | {} | {meaning} |\n",
            option.get_long().unwrap(),
            values(option)
        )
    });
    "| Option | Value | Meaning |\n|---|---|---|\n".to_owned() + &rows.collect::<String>()
}

fn values(option: &Arg) -> String {
    if !option.get_action().takes_values() {
        return String::new();
    }
    let words: Vec<String> = option
        .get_possible_values()
        .iter()
        .map(|word| format!("`{}`", word.get_name()))
        .collect();
    let required = if option.is_required_set() {
        "required"
    } else {
        ""
    };
    match words.is_empty() {
        true => required.to_owned(),
        false => words.join(", "),
    }
}

/// Every option of the command and of its subcommands, with its hyphens.
pub fn all(command: &Command) -> Vec<String> {
    let own = command.get_arguments().filter_map(Arg::get_long);
    let mut all: Vec<String> = own.map(|long| format!("--{long}")).collect();
    all.extend(command.get_subcommands().flat_map(self::all));
    all
}
