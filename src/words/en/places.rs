//! Names of places.

use crate::song::{Scope, Territory};
use crate::words::territories;

/// What a chart's worldwide list is called.
pub(super) const WORLDWIDE: &str = "Worldwide";

pub(super) fn place(scope: Scope) -> &'static str {
    let name = |territory: Territory| territories::english()[territory.index()];
    scope.territory().map_or(WORLDWIDE, name)
}
