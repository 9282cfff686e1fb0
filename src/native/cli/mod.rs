//! The `songcard` command.

mod check;
mod completions;
mod diff;
mod error_format;
mod facts;
mod history;
pub(crate) mod import;
mod merge;
mod new;
mod option_values;
mod post;
mod publish;
mod serve;
mod two_snapshots;

use super::site;
use super::site::archive;
use crate::native::schema;
use crate::native::sentence::ended;
use check::CheckArguments;
use clap::{CommandFactory, Parser, Subcommand};
use completions::CompletionArguments;
use diff::DiffArguments;
use error_format::ErrorFormat;
use facts::FactsArguments;
use history::HistoryArguments;
use import::ImportCommand;
use merge::MergeArguments;
use new::NewArguments;
use post::PostArguments;
use publish::PublishArguments;
use serve::ServeArguments;
use std::path::PathBuf;
use std::process::ExitCode;

const EXIT_CODES: &str = "\
Exit codes: 0 for success, 1 where a file has mistakes, which are reported, 2 for every other error.
Each command has an example: songcard help import csv.";

const SCHEMA_EXAMPLE: &str = "\
Example:
  songcard schema > songcard.schema.json

Editors find it if the snapshot's first key is \"$schema\": \"./songcard.schema.json\".";

/// One song's chart run, lyrics and credits in a card that anyone can paste anywhere.
#[derive(Parser)]
#[command(name = "songcard", version, about, after_help = EXIT_CODES)]
struct Arguments {
    /// How mistakes are reported on standard error: for people, or as a JSON object on each line.
    #[arg(long, global = true, value_enum, default_value_t = ErrorFormat::Human)]
    error_format: ErrorFormat,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a snapshot that passes `check`, from options or from answers. Nothing is overwritten.
    New(NewArguments),
    /// Check snapshots and report every error and warning with file and line. Exits with 1 if there is an error, and with 0
    /// if there are only warnings.
    Check(CheckArguments),
    /// Write songs into a site's folder, and print the address of each. Exits 1 where a snapshot was
    /// left out.
    Publish(PublishArguments),
    /// Serve a site’s folder to this machine, with the headers that a host sends; watch snapshots and show their problems in
    /// their pages.
    Serve(ServeArguments),
    /// Print every figure that can be counted from a snapshot, by chart and territory. Exits with 1
    /// if it has errors.
    Facts(FactsArguments),
    /// Say what is new between two snapshots of a song, as the text of a post or as JSON. Exits with 1 if one has errors.
    Diff(DiffArguments),
    /// Say what a snapshot knows of today as the text of a post: ranks by territory, counts, a streaming chart, milestones.
    /// Exits with 1 if it has errors, and with 2 if it lacks what the post needs.
    Post(PostArguments),
    /// Keep a copy of a snapshot beside it, by the day of its asOf, and name the copy of the day before in `previous`. Exits with
    /// 1 if it has errors.
    History(HistoryArguments),
    /// Add to a snapshot what only another one of the same song has. Exits with 1 where they differ: every difference is
    /// reported, and nothing is written.
    Merge(MergeArguments),
    /// Import other files into a snapshot. Exits with 1 if a file has errors.
    #[command(subcommand)]
    Import(ImportCommand),
    /// Print the JSON Schema of a snapshot, for editors that check and complete JSON files.
    #[command(after_help = SCHEMA_EXAMPLE)]
    Schema,
    /// Print a script with which a shell completes the names of commands, options and files.
    Completions(CompletionArguments),
    /// Finish the site that Trunk and `script/bundle` have built in the staging folder.
    #[command(hide = true)]
    Site {
        #[arg(long)]
        staging: PathBuf,
    },
    /// Pack a built site without songs into the zip file of a release.
    #[command(hide = true)]
    SiteArchive {
        #[arg(long)]
        site: PathBuf,
        #[arg(long)]
        out: PathBuf,
    },
}

/// The command with its subcommands and options, for tests of the documentation.
pub fn command_line() -> clap::Command {
    Arguments::command()
}

/// Runs the command with the arguments of this process; its help states the exit codes.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let reports = arguments.error_format.report_format();
    let result = match arguments.command {
        Command::New(new) => new.run(reports),
        Command::Check(check) => check.run(reports),
        Command::Publish(publish) => publish.run(reports),
        Command::Facts(facts) => facts.run(reports),
        Command::Serve(serve) => serve.run(reports),
        Command::Diff(diff) => diff.run(reports),
        Command::Post(post) => post.run(reports),
        Command::History(history) => history.run(reports),
        Command::Merge(merge) => merge.run(reports),
        Command::Import(import) => import.run(reports),
        Command::Schema => {
            print!("{}", schema());
            Ok(true)
        }
        Command::Completions(completions) => completions.run(&mut command_line()),
        Command::Site { staging } => site::finish(&staging).map(|()| true),
        Command::SiteArchive { site, out } => archive::pack(&site, &out).map(|()| true),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("songcard: {}", ended(error));
            ExitCode::from(2)
        }
    }
}
