//! `songcard post`: what a chart account posts every day, as text, as JSON and as a picture.

mod json;
mod options;
mod picture;

use super::option_values::https_address;
use super::two_snapshots::check_order;
use crate::diagnose::{ReportFormat, nearest};
use crate::native::load::load;
use crate::native::report::print_report;
use crate::native::{Error, files};
use crate::song::{ChartId, Song};
use crate::text::{DailyPost, DailyRequest, daily_post};
use crate::words::{self, Words};
use clap::Args;
use options::{Kind, Lang, Limit, hashtag};
use std::path::{Path, PathBuf};

/// The arguments of `songcard post`.
#[derive(Args)]
#[command(after_help = "\
Examples, after the import of the day:
  songcard post my-song.json
  songcard post my-song.json --kind counts --lang both --url https://cards.example/my-song/ --hashtag MySong
  songcard post my-song.json --kind milestones --previous my-song-history/2021-11-07.json --limit 500
  songcard post my-song.json --lang ko --picture today.png

Times are in KST. ▲ and ▼ count from the snapshot that previous names, else from the chart before in the history. What does not
fit is counted.")]
pub struct PostArguments {
    /// A snapshot file.
    file: PathBuf,
    /// What the post is about: ranks by territory, counts of territories, a streaming chart, or what is new since the
    /// older snapshot.
    #[arg(long, value_enum, default_value_t = Kind::Auto)]
    kind: Kind,
    /// The id of the chart; the card’s own where absent, or the first that has such ranks.
    #[arg(long)]
    chart: Option<String>,
    /// The language of the post; that of the snapshot where absent.
    #[arg(long, value_enum)]
    lang: Option<Lang>,
    /// The most characters: 280 as X counts them, or 500 as Mastodon and Threads do.
    #[arg(long, value_enum, default_value_t = Limit::Short)]
    limit: Limit,
    /// An https address for the end of the post.
    #[arg(long, value_parser = https_address)]
    url: Option<String>,
    /// A hashtag for the end of the post, with or without #; can be repeated.
    #[arg(long = "hashtag", value_parser = hashtag)]
    hashtags: Vec<String>,
    /// An older snapshot that changes are counted from; the one that `previous` names where absent.
    #[arg(long)]
    previous: Option<PathBuf>,
    /// Also draw the post into this PNG file, and print its text alternative to standard error.
    #[arg(long)]
    picture: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

impl PostArguments {
    /// Prints the post to standard output. `false` where a snapshot has mistakes, which are reported.
    ///
    /// # Errors
    /// [`Error::Usage`] for options that do not fit, [`Error::NoPost`] where the snapshot does not support the post, else what
    /// reading and writing files gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let Some((text, song)) = snapshot(&self.file, reports)? else {
            return Ok(false);
        };
        let older = match self.older_file(&song) {
            Some(file) => match snapshot(&file, reports)? {
                Some((_, older)) => {
                    check_order((&file, &older), (&self.file, &song))?;
                    Some(older)
                }
                None => return Ok(false),
            },
            None => None,
        };
        let request = DailyRequest {
            kind: self.kind.wanted(),
            chart: self.chart(&song)?,
            limit: self.limit.of_post(),
            url: self.url.as_deref(),
            hashtags: &self.hashtags,
        };
        let languages = self.languages(&song)?;
        let posts = languages
            .into_iter()
            .map(|words| {
                let post = daily_post(&song, older.as_ref(), words, &request);
                Ok((words, post.map_err(|cause| self.failed(cause))?))
            })
            .collect::<Result<Vec<(&'static Words, DailyPost)>, Error>>()?;
        if let (Some(picture), [(words, post)]) = (&self.picture, &posts[..]) {
            picture::write(picture, &self.file, text, song, words, post)?;
            if !self.json {
                eprintln!(
                    "{} shows: {}",
                    picture.display(),
                    post.alt.replace('\n', " · ")
                );
            }
        }
        let texts: Vec<&str> = posts.iter().map(|(_, post)| &*post.text).collect();
        let printed = match self.json {
            true => json::json(&posts, self.limit.of_post()),
            false => texts.join("\n\n") + "\n",
        };
        files::print(&printed)?;
        Ok(true)
    }

    fn failed(&self, cause: crate::text::NoPost) -> Error {
        Error::NoPost {
            path: self.file.clone(),
            cause,
        }
    }

    /// The older snapshot: the one that the option names, else the file that `previous` names.
    fn older_file(&self, song: &Song) -> Option<PathBuf> {
        if self.previous.is_some() {
            return self.previous.clone();
        }
        let address = song.previous.as_deref()?;
        let file = self.file.with_file_name(address);
        let is_file = !address.starts_with("https:") && file.is_file();
        if !is_file {
            eprintln!(
                "songcard: {}: previous is {address}, which is not a file here; changes are counted from the history.",
                self.file.display()
            );
        }
        is_file.then_some(file)
    }

    fn chart(&self, song: &Song) -> Result<Option<ChartId>, Error> {
        let Some(key) = &self.chart else {
            return Ok(None);
        };
        let found = song.chart_ids().find(|id| song.chart(*id).key == *key);
        if found.is_some() {
            return Ok(found);
        }
        let keys: Vec<&str> = song.charts.iter().map(|chart| &*chart.key).collect();
        let hint = match (nearest(key, keys.iter().copied()), keys.is_empty()) {
            (Some(meant), _) => format!("did you mean “{meant}”?"),
            (None, true) => "it has no charts".to_owned(),
            (None, false) => format!("it has {}", keys.join(", ")),
        };
        Err(Error::Usage(format!(
            "--chart: {} has no chart “{key}”; {hint}",
            self.file.display()
        )))
    }

    fn languages(&self, song: &Song) -> Result<Vec<&'static Words>, Error> {
        let tags: &[&str] = match self.lang {
            Some(Lang::Both) if self.picture.is_some() => {
                return Err(Error::Usage(
                    "--picture has one language; choose --lang ko or --lang en".to_owned(),
                ));
            }
            Some(Lang::Both) => &["ko", "en"],
            Some(Lang::Ko) => &["ko"],
            Some(Lang::En) => &["en"],
            None => &[&song.lang],
        };
        Ok(tags.iter().map(|tag| words::for_tag(tag)).collect())
    }
}

/// The text of a file and its song; `None` where it has mistakes.
fn snapshot(file: &Path, reports: ReportFormat) -> Result<Option<(String, Song)>, Error> {
    let (text, loaded) = load(file)?;
    if loaded.song.is_none() {
        print_report(file, &text, &loaded.problems, reports);
    }
    Ok(loaded.song.map(|song| (text, song)))
}
