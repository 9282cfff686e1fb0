//! Automatic scrolling of a list: where it ends, and where it is until then.

/// How long a list scrolls, in milliseconds.
const DURATION_MS: f64 = 150.0;

/// The scroll position at which a line is a third down the visible part, as far as the ends of the list allow. `top` is
/// counted from the top of the list; all lengths are in one unit.
///
/// ```
/// use songcard::plot::scroll_target;
///
/// assert_eq!(scroll_target(500.0, 20.0, 300.0, 2000.0), 410.0);
/// assert_eq!(scroll_target(10.0, 20.0, 300.0, 2000.0), 0.0);
/// ```
pub fn scroll_target(top: f64, height: f64, window: f64, whole: f64) -> f64 {
    // The beginning of a line that is higher than that stays visible.
    let wanted = (top + height / 2.0 - window / 3.0).min(top);
    wanted.min(whole - window).max(0.0)
}

/// The scroll position so many milliseconds after the start, and whether that is the end. Scrolling slows down towards
/// the end.
pub fn scroll_position(from: f64, to: f64, elapsed_ms: f64) -> (f64, bool) {
    let rest = 1.0 - (elapsed_ms / DURATION_MS).clamp(0.0, 1.0);
    (to + (from - to) * rest * rest * rest, rest == 0.0)
}
