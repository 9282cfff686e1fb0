//! `songcard import text`: adds the territories that a text lists, and the count that it states, to a snapshot file.

use super::chart_option::check_chart_id;
use super::output::{Brought, OutputArguments, Understood};
use super::source_file;
use super::target::Target;
use crate::diagnose::ReportFormat;
use crate::import::press_text::{PressTextOptions, import};
use crate::import::{StatedSource, plain_text};
use crate::native::Error;
use crate::native::cli::option_values::https_address;
use crate::native::report::print_report;
use crate::song::{Moment, Rank};
use clap::Args;
use std::path::PathBuf;

/// The arguments of `songcard import text`.
#[derive(Args)]
#[command(after_help = "\
Example: article.txt says “Yours” hit No. 1 on iTunes in 82 countries, including the United States, Japan and Brazil.
  songcard import text article.txt --into my-song.json --chart itunes-top-songs \\
    --date 2021-11-08 --title \"Yours hits No. 1\" --url https://news.example/yours

It adds a claim of 82 countries and three rows with the peak 1: US, JP, BR.")]
pub struct TextArguments {
    /// A text file in UTF-8 or UTF-16, or `-` for standard input.
    file: PathBuf,
    /// The snapshot to add the facts to.
    #[arg(long)]
    into: PathBuf,
    /// The chart’s id.
    #[arg(long)]
    chart: String,
    /// The rank of the territories that become rows; lists at other ranks are reported.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1000))]
    rank: u16,
    /// When the text says that it was true: YYYY-MM-DD, or a time with its offset. Counts need it, and ranks other than 1; the
    /// day that the text states beside them is taken where absent.
    #[arg(long, value_parser = moment)]
    date: Option<String>,
    /// The id of the text’s source: a listed one, or a new one. Without it, a source with the same address or title is used,
    /// else a new one is added.
    #[arg(long, value_name = "ID")]
    source: Option<String>,
    /// The title of the article; the file’s name where absent.
    #[arg(long)]
    title: Option<String>,
    /// Who published it.
    #[arg(long)]
    publisher: Option<String>,
    /// Its address.
    #[arg(long, value_parser = https_address)]
    url: Option<String>,
    /// Overwrite ranks and counts that differ from the text’s.
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    output: OutputArguments,
}

fn moment(text: &str) -> Result<String, String> {
    match Moment::parse(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err("not a day; write it as YYYY-MM-DD, or a time with its offset, 2021-11-08T04:30:00+09:00".to_owned()),
    }
}

impl TextArguments {
    /// Adds the facts of the text to the snapshot. `false` where either has mistakes: they are reported, and nothing is
    /// written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard streams gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        check_chart_id(&self.chart)?;
        let is_input = source_file::is_input(&self.file);
        let path = source_file::shown(&self.file);
        if is_input && self.title.is_none() && self.source.is_none() {
            return Err(Error::Usage(
                "standard input has no name; give the title of its source with --title, or the id of a listed source with --source"
                    .to_owned(),
            ));
        }
        let bytes = source_file::whole(&self.file)?;
        let text = match plain_text(&bytes) {
            Ok(text) => text,
            Err((before, problems)) => {
                print_report(path, &before, &problems, reports);
                return Ok(self.report_nothing_written());
            }
        };
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(self.report_nothing_written());
        };
        let file_name = source_file::name(path);
        let options = PressTextOptions {
            chart: &self.chart,
            rank: self.rank(),
            date: self.date.as_deref(),
            source: StatedSource {
                id: self.source.as_deref(),
                title: self.title.as_deref(),
                file_name: (!is_input).then_some(&*file_name),
                publisher: self.publisher.as_deref(),
                url: self.url.as_deref(),
            },
            replace: self.replace,
        };
        let imported = import(&mut target.snapshot, &text, &options);
        let understood = Understood {
            file: path.to_owned(),
            sentences: imported.understood,
        };
        understood.print(1);
        print_report(path, &text, &imported.about_text, reports);
        print_report(&self.into, "", &imported.about_snapshot, reports);
        let Some(summary) = imported.summary else {
            return Ok(self.report_nothing_written());
        };
        let saved = target.save(&self.output)?;
        let is_understood = !understood.sentences.is_empty();
        let brought = Brought {
            understood: is_understood.then_some(understood).into_iter().collect(),
            ..Brought::new(&[path], summary)
        };
        self.output.report("text", &self.into, &saved, &[brought])?;
        Ok(true)
    }

    fn rank(&self) -> Rank {
        Rank::new(i64::from(self.rank)).unwrap_or(Rank::TOP)
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.into.display());
        false
    }
}
