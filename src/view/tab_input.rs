//! What a click or a key on the tabs opens. `src/scripts/early.js` has the same rules for the time before the wasm, and
//! `tests/data/tab_input.json` holds both to the same cases.

use crate::embed::View;

/// The modifier keys that are held during a click or a key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Modifiers {
    /// Control.
    pub ctrl: bool,
    /// Command on a Mac, the Windows key elsewhere.
    pub meta: bool,
    /// Alt, Option on a Mac.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
}

/// Whether a click on a tab opens its panel. With another button than the main one, or with a modifier, it asks the browser
/// for another window or tab. `button` is that of the [mouse event](https://w3c.github.io/uievents/#dom-mouseevent-button).
pub fn opens_panel(button: i16, modifiers: Modifiers) -> bool {
    button == 0 && modifiers == Modifiers::default()
}

/// The panel that a key on the tabs opens, where `open` is open: arrows go round, Home and End to the ends. Space opens as
/// Enter does, which a link does not do by itself. `None` for other keys, and for shortcuts of the browser.
///
/// `key` is that of the [keyboard event](https://w3c.github.io/uievents-key/).
pub fn view_after_key(key: &str, modifiers: Modifiers, open: View) -> Option<View> {
    if modifiers.ctrl || modifiers.meta || modifiers.alt {
        return None;
    }
    let at = View::ALL.iter().position(|view| *view == open).unwrap_or(0);
    let last = View::ALL.len() - 1;
    let to = match key {
        "ArrowRight" if at == last => 0,
        "ArrowRight" => at + 1,
        "ArrowLeft" if at == 0 => last,
        "ArrowLeft" => at - 1,
        "Home" => 0,
        "End" => last,
        // Only the tab of the open panel can have the focus.
        " " => at,
        _ => return None,
    };
    Some(View::ALL[to])
}
