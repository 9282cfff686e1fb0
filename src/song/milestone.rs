//! Dated events and numbers that are not counts over territories.

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

/// What a milestone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MilestoneKind {
    /// A number of views.
    Views,
    /// A number of streams.
    Streams,
    /// A number of copies sold.
    Sales,
    /// A certification, such as platinum.
    Certification,
    /// First place in a music show on television.
    ShowWin,
    /// No. 1 on all major Korean charts together.
    AllKill,
    /// An award.
    Award,
    /// A record that the song set.
    Record,
}

impl MilestoneKind {
    /// Every kind by its name in a snapshot.
    pub const NAMES: [(&'static str, MilestoneKind); 8] = [
        ("views", MilestoneKind::Views),
        ("streams", MilestoneKind::Streams),
        ("sales", MilestoneKind::Sales),
        ("certification", MilestoneKind::Certification),
        ("show-win", MilestoneKind::ShowWin),
        ("all-kill", MilestoneKind::AllKill),
        ("award", MilestoneKind::Award),
        ("record", MilestoneKind::Record),
    ];

    /// Whether it is a count and so needs a number.
    pub fn is_count(self) -> bool {
        matches!(
            self,
            MilestoneKind::Views | MilestoneKind::Streams | MilestoneKind::Sales
        )
    }
}
