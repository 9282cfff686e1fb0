//! The option `--error-format`.

use crate::diagnose::ReportFormat;
use clap::ValueEnum;
use std::io::IsTerminal;

/// The values of the option, named as those of rustc.
#[derive(Clone, Copy, ValueEnum)]
pub enum ErrorFormat {
    Human,
    Json,
}

impl ErrorFormat {
    /// Colours are for terminals, unless [`NO_COLOR`](https://no-color.org) is set.
    pub fn report_format(self) -> ReportFormat {
        let is_terminal = || std::io::stderr().is_terminal();
        match self {
            ErrorFormat::Json => ReportFormat::Json,
            ErrorFormat::Human if is_terminal() && std::env::var_os("NO_COLOR").is_none() => {
                ReportFormat::Coloured
            }
            ErrorFormat::Human => ReportFormat::Plain,
        }
    }
}
