//! Whatever is worth a date and is not a count over territories.

use crate::song::{Moment, Qualifier, SourceId, Text};

#[derive(Debug, Clone, PartialEq)]
pub struct Milestone {
    pub at: Moment,
    pub kind: MilestoneKind,
    pub platform: Option<String>,
    pub value: Option<u64>,
    pub qualifier: Qualifier,
    pub title: Option<Text>,
    pub by: Option<String>,
    pub source: Option<SourceId>,
    pub attributed_to: Option<String>,
}

impl Milestone {
    /// Whether it is of the same event, whoever reports it.
    pub fn is_same(&self, other: &Milestone) -> bool {
        self.at == other.at
            && self.kind == other.kind
            && self.platform == other.platform
            && self.value == other.value
            && self.title == other.title
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MilestoneKind {
    Views,
    Streams,
    Sales,
    Certification,
    ShowWin,
    AllKill,
    Award,
    Record,
}

impl MilestoneKind {
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

    /// Whether it is nothing without a number.
    pub fn counts(self) -> bool {
        matches!(
            self,
            MilestoneKind::Views | MilestoneKind::Streams | MilestoneKind::Sales
        )
    }
}
