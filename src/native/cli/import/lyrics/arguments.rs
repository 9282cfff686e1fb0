//! The arguments of `songcard import lrc`, `ttml` and `lrclib`.

use crate::import::lyrics::StatedRights;
use crate::native::Error;
use crate::native::cli::import::output::OutputArguments;
use crate::native::cli::option_values::language_tag;
use crate::song::{Keyword, LayerRole, RightsBasis};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

/// The arguments of `songcard import lrc` and `ttml`.
#[derive(Args)]
pub struct LyricsArguments {
    /// Lyrics files, or `-` for standard input; the lines of several files of a song are matched by their times.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The BCP 47 tag of a file’s language, once for each file; a TTML file can state it itself.
    #[arg(long, value_parser = language_tag, value_delimiter = ',')]
    pub(super) lang: Vec<String>,
    /// The snapshot to write into.
    #[arg(long)]
    pub(super) into: PathBuf,
    /// The role of a file’s lines, once for each file.
    #[arg(long, value_parser = PossibleValuesParser::new(LayerRole::WORDS))]
    pub(super) role: Vec<String>,
    /// The title of a file’s source, once for each file; the file’s name, or the page that it says it is from, where absent.
    #[arg(long)]
    pub(super) title: Vec<String>,
    /// The rights basis of the texts; without one check and publish reject them.
    #[arg(long, value_parser = PossibleValuesParser::new(RightsBasis::WORDS))]
    rights: Option<String>,
    /// How many lines an excerpt may show.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    max_lines: Option<u32>,
    #[command(flatten)]
    pub(super) output: OutputArguments,
}

/// The arguments of `songcard import lrclib`.
#[derive(Args)]
#[command(after_help = "\
Example: answer.json is what https://lrclib.net/api/get/ answers with the number of an entry.
  songcard import lrclib answer.json --lang ko --into my-song.json --rights permission")]
pub struct LrclibArguments {
    #[command(flatten)]
    pub lyrics: LyricsArguments,
    /// The number of the entry, for the answer of a search, which is a list.
    #[arg(long, value_name = "NUMBER")]
    pub id: Option<u64>,
}

impl LyricsArguments {
    /// The values of `--rights` and `--max-lines`.
    pub(super) fn stated_rights(&self) -> Result<Option<StatedRights>, Error> {
        let basis = self.rights.as_deref().and_then(RightsBasis::from_word);
        match (basis, self.max_lines) {
            (Some(RightsBasis::Excerpt), None) => Err(Error::Usage(
                "an excerpt needs --max-lines, the number of lines it may show".to_owned(),
            )),
            (Some(RightsBasis::Excerpt), _) | (_, None) => Ok(basis.map(|basis| StatedRights {
                basis,
                max_lines: self.max_lines,
            })),
            _ => Err(Error::Usage(
                "--max-lines is only for --rights excerpt".to_owned(),
            )),
        }
    }

    /// The role that `--role` gives the first layer of a file.
    pub(super) fn stated_role(&self, file: usize) -> Option<LayerRole> {
        self.role
            .get(file)
            .and_then(|role| LayerRole::from_word(role))
    }

    /// An option that is given once for each file, or if it `is_optional`, never.
    pub(super) fn check_count(
        &self,
        option: &str,
        given: usize,
        is_optional: bool,
    ) -> Result<(), Error> {
        let files = self.files.len();
        if given == files || (given == 0 && is_optional) {
            return Ok(());
        }
        Err(Error::Usage(format!(
            "{option} is given {given} times for {files} {}; give it once for each",
            if files == 1 { "file" } else { "files" }
        )))
    }
}
