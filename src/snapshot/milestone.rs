//! Milestones: numbers that were reached, awards, records.

use crate::snapshot::kinds::{Id, Name, Quantity, Time, Title};
use crate::snapshot::record::{ByLanguage, OneOf, record};
use crate::song::{MilestoneKind, Qualifier};

record! {
    /// A number that was reached, or an award, a certification, a record.
    pub struct Milestone {
        /// When it was reached, given or true.
        at: Time,
        /// What kind of milestone it is.
        metric: OneOf<MilestoneKind>,
        /// Where it was counted: `youtube`, `spotify` and so on; an unknown one is shown as written.
        platform: Option<Name>,
        /// The number, for what is counted.
        value: Option<Quantity>,
        /// `exact` where absent.
        qualifier: Option<OneOf<Qualifier>>,
        /// What it was, where a number does not say it.
        title: Option<Title>,
        /// The title in other languages.
        titles: ByLanguage<Title, 100>,
        /// Who gave or counted it.
        by: Option<Name>,
        /// The id of a source.
        source: Option<Id>,
        /// Whom the source names as its own source.
        attributed_to: Option<Name>,
    }
}
