//! `songcard check`: reports what is wrong with snapshots, and repairs what has one right answer.

use super::option_values::day;
use crate::authoring::{diff, fix};
use crate::diagnose::{Loaded, ReportFormat, advice, read};
use crate::native::load::load;
use crate::native::report::print_report;
use crate::native::{Error, clock, files};
use crate::song::Date;
use clap::Args;
use std::path::{Path, PathBuf};

/// The arguments of `songcard check`.
#[derive(Args)]
#[command(after_help = "\
An error keeps a song from being shown or published. A warning does not: an old asOf, a claim without rows, a source
without an archived copy, a name in one script, a fact without source.

Example:
  songcard check --fix my-song.json

It prints the lines that it changes, such as “2021/1/5” to “2021-01-05”, and checks the file again.")]
pub struct CheckArguments {
    /// Snapshot files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Repair mistakes with one right answer, such as dates like 2021/1/5, and print the changed lines as a diff.
    #[arg(long)]
    fix: bool,
    /// With --fix: print the diff and write nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// The day that the age of asOf is counted to, as YYYY-MM-DD; today in UTC where absent.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

impl CheckArguments {
    /// Checks every file. `false` where one has an error; warnings do not count.
    ///
    /// # Errors
    /// [`Error::Several`] with what reading or writing files gives, after all files have been checked.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let mut all_valid = true;
        let mut errors = Vec::new();
        for file in &self.files {
            match self.check(file, reports) {
                Ok(is_valid) => all_valid &= is_valid,
                Err(error) => errors.push(error),
            }
        }
        match errors.is_empty() {
            true => Ok(all_valid),
            false => Err(Error::Several(errors)),
        }
    }

    fn check(&self, file: &Path, reports: ReportFormat) -> Result<bool, Error> {
        let (text, loaded) = load(file)?;
        if !self.fix {
            return self.report(file, &text, loaded, reports);
        }
        let was_valid = loaded.song.is_some();
        let fixed = fix(&text);
        let name = file.display();
        files::print(&diff(&name.to_string(), &text, &fixed.text))?;
        let repairs = match fixed.repairs {
            1 => "1 repair".to_owned(),
            count => format!("{count} repairs"),
        };
        match (fixed.repairs, self.dry_run) {
            (0, _) => eprintln!("{name}: nothing to repair."),
            (_, true) => eprintln!("{name}: {repairs} to make. Nothing is written."),
            (_, false) => {
                files::rewrite(file, &fixed.text)?;
                eprintln!("{name}: {repairs} made.");
            }
        }
        let again = match fixed.repairs {
            0 => loaded,
            _ => read(&fixed.text),
        };
        let is_valid = self.report(file, &fixed.text, again, reports)?;
        Ok(if self.dry_run { was_valid } else { is_valid })
    }

    /// Prints the problems of a text. `false` where it has an error.
    fn report(
        &self,
        file: &Path,
        text: &str,
        loaded: Loaded,
        reports: ReportFormat,
    ) -> Result<bool, Error> {
        let mut problems = loaded.problems;
        if let Some(song) = &loaded.song {
            let today = self.today.or_else(clock::today);
            problems.append(advice(text, song, today));
        }
        print_report(file, text, &problems, reports);
        let warnings = match problems.warnings {
            0 => "no problems".to_owned(),
            1 => "no errors, 1 warning".to_owned(),
            count => format!("no errors, {count} warnings"),
        };
        if !problems.has_errors() {
            files::print(&format!("{}: {warnings}\n", file.display()))?;
        }
        Ok(!problems.has_errors())
    }
}
