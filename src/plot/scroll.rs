//! How a list scrolls by itself: where it comes to rest, and where it is on the way there.

/// How long a list is on its way, in milliseconds.
const WAY_MS: f64 = 150.0;

/// How far a list is scrolled so that a line of it stands a third down its window, as far as its
/// ends allow. The line's top is counted from the top of the list; all in one unit.
pub fn resting(top: f64, height: f64, window: f64, whole: f64) -> f64 {
    // Of a line that is higher than that the beginning counts.
    let wanted = (top + height / 2.0 - window / 3.0).min(top);
    wanted.min(whole - window).max(0.0)
}

/// How far it is scrolled so many milliseconds after it left, and whether it has arrived. It slows
/// down towards the end.
pub fn on_the_way(from: f64, to: f64, elapsed_ms: f64) -> (f64, bool) {
    let rest = 1.0 - (elapsed_ms / WAY_MS).clamp(0.0, 1.0);
    (to + (from - to) * rest * rest * rest, rest == 0.0)
}
