//! Names of places.

use crate::song::{Scope, Territory};
use crate::words::territories;

/// What a chart's worldwide list is called.
pub(super) const WORLDWIDE: &str = "전 세계";

pub(super) fn place(scope: Scope) -> &'static str {
    let name = |territory: Territory| territories::korean()[territory.index()];
    scope.territory().map_or(WORLDWIDE, name)
}
