//! `songcard import csv`: adds the ranks in tables to a snapshot file.

mod arguments;
mod input;
mod printing;

pub use arguments::CsvArguments;

use super::chart_option::check_chart_id;
use super::output::Brought;
use super::target::Target;
use crate::diagnose::ReportFormat;
use crate::import::TableKind;
use crate::import::chart_tables::{self, TableFile, TableOptions, TableSong};
use crate::import::csv::{ImportOptions, SheetOptions, Uncaptured, import};
use crate::native::Error;
use crate::native::report::print_report;
use input::{Input, inputs};
use printing::names;
use std::path::Path;

impl CsvArguments {
    /// Adds the ranks in the files to the snapshot. `false` where any of them has mistakes: they are reported, and nothing
    /// is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard streams gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        if let Some(id) = &self.chart {
            check_chart_id(id)?;
        }
        let uncaptured =
            Uncaptured::parse(&self.uncaptured).map_err(|error| Error::Usage(error.to_string()))?;
        let Some(inputs) = inputs(&self, reports)? else {
            return Ok(self.report_nothing_written());
        };
        let kinds: Vec<TableKind> = inputs.iter().map(|input| input.kind).collect();
        self.check_options(&kinds)?;
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(self.report_nothing_written());
        };
        let (rows, tables): (Vec<&Input>, Vec<&Input>) =
            inputs.iter().partition(|input| input.has_rows());
        let mut is_right = true;
        let mut brought = Vec::new();
        for input in rows {
            let added = self.add_rows(&mut target, input, &uncaptured, reports);
            is_right &= added.is_some();
            brought.extend(added);
        }
        if !tables.is_empty() {
            let added = self.add_tables(&mut target, &tables, reports);
            is_right &= added.is_some();
            brought.extend(added);
        }
        if !is_right {
            return Ok(self.report_nothing_written());
        }
        let saved = target.save(&self.output)?;
        self.output.report("csv", &self.into, &saved, &brought)?;
        Ok(true)
    }

    /// Adds the rows of a file; `None` where something is wrong.
    fn add_rows(
        &self,
        target: &mut Target,
        input: &Input,
        uncaptured: &Uncaptured,
        reports: ReportFormat,
    ) -> Option<Brought> {
        let stated = self.stated_chart();
        let sheet = SheetOptions {
            scope: stated.scope,
            date: stated.date,
            date_order: self.stated_order(),
            titles: &self.titles,
            artists: &self.artists,
        };
        let options = ImportOptions {
            file_name: input.title(self.source.as_deref()),
            chart: stated.chart,
            replace: self.replace,
            uncaptured,
            sheet: (input.kind == TableKind::Spreadsheet).then_some(&sheet),
            source: self.source.as_deref(),
        };
        let imported = import(&mut target.snapshot, &input.text, &options);
        let understood = input.understood(imported.understood);
        understood.print(self.files.len());
        print_report(&input.path, &input.text, &imported.about_file, reports);
        print_report(&self.into, "", &imported.about_snapshot, reports);
        Some(Brought {
            understood: vec![understood],
            says_what_is_new: true,
            ..Brought::new(&[&input.path], imported.summary?)
        })
    }

    /// Adds the ranks in tables of whole charts; `None` where something is wrong.
    fn add_tables(
        &self,
        target: &mut Target,
        tables: &[&Input],
        reports: ReportFormat,
    ) -> Option<Brought> {
        let song = TableSong::new(&target.snapshot, &self.ids, &self.titles, &self.artists);
        let options = TableOptions {
            stated: self.stated_chart(),
            song,
            source: self.source.as_deref(),
            replace: self.replace,
        };
        let files: Vec<TableFile> = tables.iter().map(|input| input.table()).collect();
        let imported = chart_tables::import(&mut target.snapshot, &files, &options);
        let mut understood = Vec::new();
        for (input, about) in tables.iter().zip(imported.about_tables) {
            let decisions = input.understood(about.understood);
            decisions.print(tables.len());
            print_report(&input.path, &input.text, &about.found, reports);
            understood.push(decisions);
        }
        print_report(&self.into, "", &imported.about_snapshot, reports);
        let paths: Vec<&Path> = tables.iter().map(|input| &*input.path).collect();
        Some(Brought {
            shown: names(&paths),
            understood,
            ..Brought::new(&paths, imported.summary?)
        })
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.into.display());
        false
    }
}
