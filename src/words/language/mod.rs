//! What a language has: the phrases of each part of the card, and how it writes numbers and dates.

mod card;
mod chart;
mod credits;
mod days;
mod formats;
mod headline;
mod line_sharing;
mod lyrics;
mod milestones;
mod player;
mod rank_lines;
mod share;
mod sources;
mod work;

pub use card::CardWords;
pub use chart::ChartWords;
pub use credits::CreditsWords;
pub use days::DayWords;
pub use formats::Formats;
pub use headline::HeadlineWords;
pub use line_sharing::LineSharingWords;
pub use lyrics::LyricsWords;
pub use milestones::MilestoneWords;
pub use player::PlayerWords;
pub use rank_lines::RankLineWords;
pub use share::ShareWords;
pub use sources::SourceWords;
pub use work::WorkWords;

/// Every text of the card in one language, a struct for each part of the card.
pub struct Words {
    /// The language's [BCP 47](https://www.rfc-editor.org/info/bcp47) tag.
    pub tag: &'static str,
    pub(super) territory_names: fn() -> &'static [&'static str],
    /// The frame of the card: tabs and header.
    pub card: CardWords,
    /// How numbers and dates are written.
    pub formats: Formats,
    /// The headline, the reports and what is new.
    pub headline: HeadlineWords,
    /// The chart panel: charts, and the board or the list of places.
    pub chart: ChartWords,
    /// The days of a chart.
    pub days: DayWords,
    /// Ranks over time.
    pub rank_lines: RankLineWords,
    /// Milestones.
    pub milestones: MilestoneWords,
    /// The lyrics panel.
    pub lyrics: LyricsWords,
    /// Lyrics that are shared.
    pub line_sharing: LineSharingWords,
    /// Lyrics that follow a player, and the card's own one.
    pub player: PlayerWords,
    /// The credits panel.
    pub credits: CreditsWords,
    /// The work that the song was made for.
    pub work: WorkWords,
    /// Sources.
    pub sources: SourceWords,
    /// Sharing the card.
    pub share: ShareWords,
}
