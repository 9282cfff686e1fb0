//! `songcard import csv`: adds chart rows to a snapshot file.

use super::chart_option::check_chart_id;
use super::source_file;
use super::summary::{Outcome, summary_line};
use super::target::Target;
use crate::diagnose::ReportFormat;
use crate::import::csv::{ImportOptions, Uncaptured, import};
use crate::native::Error;
use crate::native::report::print_report;
use clap::Args;
use std::path::PathBuf;

/// The arguments of `songcard import csv`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard import csv rows.csv --into my-song.json

A row is a rank on a date: the columns date, chart, territory and rank, in any order.")]
pub struct CsvArguments {
    /// The file; its columns can be in any order.
    file: PathBuf,
    /// The snapshot to add the rows to.
    #[arg(long)]
    into: PathBuf,
    /// The chart’s id, for a file without a chart column.
    #[arg(long)]
    chart: Option<String>,
    /// Overwrite ranks that differ from the file’s.
    #[arg(long)]
    replace: bool,
    /// Dates on which nobody recorded a chart, so that the song did not leave it then: dates,
    /// `auto` for all that several places lack at once, or `none` where it was off the chart.
    #[arg(long, num_args = 1.., value_name = "DATE")]
    uncaptured: Vec<String>,
    /// Print the resulting snapshot and write nothing.
    #[arg(long)]
    dry_run: bool,
}

impl CsvArguments {
    /// Adds the rows of the file to the snapshot. `false` where either has mistakes: they are reported, and nothing is
    /// written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard output gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        if let Some(id) = &self.chart {
            check_chart_id(id)?;
        }
        let uncaptured =
            Uncaptured::parse(&self.uncaptured).map_err(|error| Error::Usage(error.to_string()))?;
        let text = source_file::text(&self.file)?;
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(self.report_nothing_written());
        };
        let options = ImportOptions {
            file_name: &source_file::name(&self.file),
            chart: self.chart.as_deref(),
            replace: self.replace,
            uncaptured,
        };
        let imported = import(&mut target.snapshot, &text, &options);
        print_report(&self.file, &text, &imported.about_file, reports);
        print_report(&self.into, "", &imported.about_snapshot, reports);
        let Some(summary) = imported.summary else {
            return Ok(self.report_nothing_written());
        };
        let outcome = match self.dry_run {
            true => Outcome::Printed,
            false => Outcome::Written,
        };
        let line = summary_line(&[&self.file], &summary, &self.into, outcome);
        target.save(self.dry_run)?;
        eprintln!("{line}");
        Ok(true)
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.into.display());
        false
    }
}
