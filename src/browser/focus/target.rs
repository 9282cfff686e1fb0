//! Moving the focus to a target that a component has asked for.

use crate::browser::dom::query::all;
use crate::embed::TAB_ID;
use crate::view::{Focus, Move};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlTextAreaElement};

/// Moves the focus inside a card, and scrolls to it.
pub(crate) fn move_focus(card: &Element, target: Focus) {
    match target {
        Focus::OtherMark(to) => {
            return move_in_list(card, ".mark:focus", "[data-marks]", ".mark", to);
        }
        Focus::OtherInRow(to) => return move_in_list(card, "button:focus", "li", "button", to),
        _ => {}
    }
    let selector = match target {
        Focus::Tab(view) => ["#", TAB_ID, view.name()].concat(),
        Focus::Place(scope) => format!(".places [data-territory={}] button", scope.code()),
        Focus::Places => ".places [tabindex=\"0\"]".to_owned(),
        Focus::MenuButton => ".share-buttons [aria-expanded]".to_owned(),
        Focus::ManualCopy => ".share-field textarea".to_owned(),
        Focus::AddPlace => ".add-place".to_owned(),
        Focus::Milestone(at) => format!("#milestone-{}", at + 1),
        Focus::Line(at) => format!(".lyrics > :nth-child({}) .time", at + 1),
        Focus::Sung => ".lyrics > [aria-current] .time".to_owned(),
        Focus::ShareLines => ".picking button".to_owned(),
        Focus::Source(source) => format!("#source-{}", source.number()),
        Focus::Mark | Focus::OtherMark(_) | Focus::OtherInRow(_) => CITED_MARK.to_owned(),
    };
    if let Focus::Source(_) = target {
        remember_mark(card);
    }
    let find = |selector: &str| card.query_selector(selector).ok().flatten();
    // If the mark was rendered again meanwhile, the open tab gets the focus.
    let fallback = || find("[role=tab][aria-selected=true]").filter(|_| target == Focus::Mark);
    let found = find(&selector).or_else(fallback);
    if let Some(element) = found.map(|element| element.unchecked_into::<HtmlElement>()) {
        // What is in a closed fold cannot be focused.
        if let Ok(Some(fold)) = element.closest("details") {
            let _ = fold.set_attribute("open", "");
        }
        // The list of lines scrolls to the current line itself, and the page must not scroll.
        let options = FocusOptions::new();
        options.set_prevent_scroll(target == Focus::Sung);
        let _ = element.focus_with_options(&options);
        if target == Focus::ManualCopy {
            element.unchecked_into::<HtmlTextAreaElement>().select();
        }
    }
}

/// Moves the focus from the focused item to another one of the same list, among those that are visible: part of the list
/// may be in a closed `<details>`. `focused`, `list` and `item` are selectors.
fn move_in_list(card: &Element, focused: &str, list: &str, item: &str, to: Move) {
    let focused = card.query_selector(focused).ok().flatten();
    let list = focused
        .as_ref()
        .and_then(|focused| focused.closest(list).ok().flatten());
    let (Some(focused), Some(list)) = (focused, list) else {
        return;
    };
    let mut items = all(&list, item);
    items.retain(|item| item.client_width() > 0);
    let at = items.iter().position(|item| *item == focused);
    let next = at.and_then(|at| items.get(to.from(at, items.len())?));
    if let Some(next) = next.and_then(|next| next.dyn_ref::<HtmlElement>()) {
        let _ = next.focus();
    }
}

/// The source mark that was followed last.
const CITED_MARK: &str = ".mark[data-led]";

/// Remembers which mark was followed to a source: the focused one, else the hovered one, as a tap does not focus a button in
/// Safari.
fn remember_mark(card: &Element) {
    let find = |selector: &str| card.query_selector(selector).ok().flatten();
    if let Some(previous) = find(CITED_MARK) {
        let _ = previous.remove_attribute("data-led");
    }
    if let Some(mark) = find(".mark:focus").or_else(|| find(".mark:hover")) {
        let _ = mark.set_attribute("data-led", "");
    }
}
