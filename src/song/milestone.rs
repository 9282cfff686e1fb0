//! Dated events and numbers that are not counts over territories.

use crate::song::keyword::keywords;
use crate::song::{LocalizedText, Moment, Qualifier, SourceId};

/// An event, or a number that the song reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    /// When it happened, or when the number was reported.
    pub at: Moment,
    /// What happened, or what was counted.
    pub kind: MilestoneKind,
    /// Where it was counted.
    pub platform: Option<String>,
    /// The number; always there where [`MilestoneKind::is_count`].
    pub value: Option<u64>,
    /// How exact the number is.
    pub qualifier: Qualifier,
    /// What the event is called.
    pub title: Option<LocalizedText>,
    /// Who awarded or certified it.
    pub by: Option<String>,
    /// Who reports it.
    pub source: Option<SourceId>,
    /// Whom the source names as its own source.
    pub attributed_to: Option<String>,
}

impl Milestone {
    /// Whether both are the same event, also if different sources report it.
    pub fn is_same_event(&self, other: &Milestone) -> bool {
        self.at == other.at
            && self.kind == other.kind
            && self.platform == other.platform
            && self.value == other.value
            && self.title == other.title
    }
}

keywords! {
    /// What a milestone is.
    pub enum MilestoneKind {
        /// A number of views.
        Views = "views",
        /// A number of streams.
        Streams = "streams",
        /// A number of copies sold.
        Sales = "sales",
        /// A certification, such as platinum.
        Certification = "certification",
        /// First place in a music show on television.
        ShowWin = "show-win",
        /// No. 1 on all major Korean charts together.
        AllKill = "all-kill",
        /// An award.
        Award = "award",
        /// A record that the song set.
        Record = "record",
    }
}

impl MilestoneKind {
    /// Whether it is a count and so needs a number.
    pub fn is_count(self) -> bool {
        matches!(
            self,
            MilestoneKind::Views | MilestoneKind::Streams | MilestoneKind::Sales
        )
    }
}
