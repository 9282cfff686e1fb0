//! The figures that can be counted from a song: each file adds the methods of [`Song`](crate::song::Song) for one
//! subject.
//!
//! A chart covers *places*: territories, and the worldwide list where it has one. A *standing* is what is known of the
//! song in one place. Counts are over territories and leave the worldwide list out.

mod change;
mod chart_day;
mod chart_facts;
mod dates;
mod headline;
mod key_figures;
mod latest_ranks;
mod new_facts;
mod number_ones;
mod place_facts;
mod player_match;
mod rank_changes;
mod rank_shift;
mod standing;
mod standings;

pub use change::Change;
pub use chart_day::{ChartDay, PlaceRank, RankShift};
pub use chart_facts::ChartFacts;
pub use headline::Figure;
pub use place_facts::{PlaceFacts, RankMove};
pub use player_match::PlayerMatch;
pub use rank_changes::{RankChange, RankStep};
pub use standing::Standing;
pub use standings::Tally;
