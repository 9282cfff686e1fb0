//! The tables that arguments name.

use super::CsvArguments;
use crate::diagnose::ReportFormat;
use crate::import::chart_tables::TableFile;
use crate::import::{TableKind, table_text};
use crate::native::Error;
use crate::native::cli::import::output::Understood;
use crate::native::cli::import::source_file;
use crate::native::report::print_report;
use std::path::PathBuf;

/// One table with what it is.
pub struct Input {
    /// Its file, or what messages call standard input.
    pub path: PathBuf,
    /// The name of its file; empty for standard input.
    pub name: String,
    pub text: String,
    pub kind: TableKind,
}

impl Input {
    /// Whether it has rows of one song, not a whole chart.
    pub fn has_rows(&self) -> bool {
        matches!(self.kind, TableKind::Project | TableKind::Spreadsheet)
    }

    /// The title of its own source: the name of its file, else the id of the source.
    pub fn title<'a>(&'a self, source: Option<&'a str>) -> &'a str {
        match (&*self.name, source) {
            ("", Some(id)) => id,
            (name, _) => name,
        }
    }

    /// The table with the decisions about it.
    pub fn understood(&self, sentences: Vec<String>) -> Understood {
        Understood {
            file: self.path.clone(),
            sentences,
        }
    }

    /// The table as the import takes it.
    pub fn table(&self) -> TableFile<'_> {
        TableFile {
            name: &self.name,
            text: &self.text,
            kind: self.kind,
        }
    }
}

/// Reads the tables. `None` where one is no text: that is reported.
///
/// # Errors
/// [`Error::Usage`] for rows from standard input without a source, else what reading gives.
pub fn inputs(
    arguments: &CsvArguments,
    reports: ReportFormat,
) -> Result<Option<Vec<Input>>, Error> {
    let mut inputs = Vec::new();
    let mut is_right = true;
    for file in &arguments.files {
        let is_input = source_file::is_input(file);
        let path = source_file::shown(file).to_owned();
        let bytes = source_file::whole(file)?;
        let text = match table_text(&bytes) {
            Ok(text) => text.into_owned(),
            Err((before, problems)) => {
                print_report(&path, &before, &problems, reports);
                is_right = false;
                continue;
            }
        };
        let input = Input {
            path,
            name: if is_input {
                String::new()
            } else {
                source_file::name(file)
            },
            kind: arguments.kind(&text),
            text,
        };
        if is_input && input.has_rows() && arguments.source.is_none() {
            return Err(Error::Usage(
                "standard input has no name; give the id of its source with --source".to_owned(),
            ));
        }
        inputs.push(input);
    }
    Ok(is_right.then_some(inputs))
}
