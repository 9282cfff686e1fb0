//! What a card can learn of its reader: the language, and where the focus should go.

pub(crate) mod reveal;

use super::share;
use crate::view::{Focus, Move};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Url};

/// The card's own `lang`, else the page's, else the browser's.
pub(super) fn language(host: &Element) -> String {
    let stated = host
        .closest("[lang]")
        .ok()
        .flatten()
        .and_then(|element| element.get_attribute("lang"));
    let page = || {
        web_sys::window()?
            .document()?
            .document_element()?
            .get_attribute("lang")
    };
    let browser = || web_sys::window()?.navigator().language();
    stated
        .filter(|tag| !tag.is_empty())
        .or_else(page)
        .filter(|tag| !tag.is_empty())
        .or_else(browser)
        .unwrap_or_default()
}

/// An address as it is meant where the host stands; one that cannot be read stays as it is.
pub(super) fn absolute(host: &Element, address: &str) -> String {
    let base = host.base_uri().ok().flatten();
    let whole = base.and_then(|base| Url::new_with_base(address, &base).ok());
    whole.map_or_else(|| address.to_owned(), |whole| whole.href())
}

/// The address of what lies beside a snapshot, where that has its own host: what a snapshot says makes a
/// page ask no other one, and least of all the page's own.
///
/// Addresses are compared, and no origin of a page: a sandboxed frame has none, and its files lie beside
/// each other all the same. What is no file of a host, a blob or a data address, has nothing beside it.
pub(super) fn beside(address: &str, of: &str) -> Option<String> {
    let of = Url::new(of).ok()?;
    let whole = Url::new_with_base(address, &of.href()).ok()?;
    let is_file = matches!(&*of.protocol(), "https:" | "http:");
    (is_file && whole.origin() == of.origin()).then(|| whole.href())
}

/// Every element in another that a selector fits. In another document elements have classes of their own, which no
/// check against this one's would fit.
pub(super) fn all(inside: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(selector) else {
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|at| Some(found.get(at)?.unchecked_into()));
    found.collect()
}

/// Moves the focus inside a card, and scrolls a source into sight.
pub(super) fn focus(card: &Element, target: Focus) {
    match target {
        Focus::OtherMark(to) => return walk(card, ".mark:focus", "[data-marks]", ".mark", to),
        Focus::OtherInRow(to) => return walk(card, "button:focus", "li", "button", to),
        _ => {}
    }
    let id = match target {
        Focus::Tab(view) => format!("#songcard-tab-{}", view.name()),
        Focus::Place(scope) => format!(".places [data-territory={}] button", scope.code()),
        Focus::Places => ".places [tabindex=\"0\"]".to_owned(),
        Focus::Share => ".share-buttons [aria-expanded]".to_owned(),
        Focus::ByHand => ".share-field textarea".to_owned(),
        Focus::AddPlace => ".add-place".to_owned(),
        Focus::Milestone(at) => format!("#milestone-{}", at + 1),
        Focus::Line(at) => format!(".lyrics > :nth-child({}) .time", at + 1),
        Focus::Sung => ".lyrics > [aria-current] .time".to_owned(),
        Focus::ShareLines => ".picking button".to_owned(),
        Focus::Source(source) => format!("#source-{}", source.number()),
        Focus::Mark | Focus::OtherMark(_) | Focus::OtherInRow(_) => LED.to_owned(),
    };
    if let Focus::Source(_) = target {
        remember(card);
    }
    let find = |id: &str| card.query_selector(id).ok().flatten();
    // A mark that was made anew meanwhile is another one.
    let instead = || find("[role=tab][aria-selected=true]").filter(|_| target == Focus::Mark);
    let found = find(&id).or_else(instead);
    if let Some(element) = found.map(|element| element.unchecked_into::<HtmlElement>()) {
        // The lines scroll to what is sung by themselves, and the page around them stays.
        let still = FocusOptions::new();
        still.set_prevent_scroll(target == Focus::Sung);
        let _ = element.focus_with_options(&still);
        if target == Focus::ByHand {
            share::select(&element);
        }
    }
}

/// Moves the focus from what has it to another of the same list, among those that can be seen: a fold of
/// the list may be closed.
fn walk(card: &Element, here: &str, list: &str, each: &str, to: Move) {
    let here = card.query_selector(here).ok().flatten();
    let list = here
        .as_ref()
        .and_then(|here| here.closest(list).ok().flatten());
    let (Some(here), Some(list)) = (here, list) else {
        return;
    };
    let mut others = all(&list, each);
    others.retain(|one| one.client_width() > 0);
    let at = others.iter().position(|one| *one == here);
    let to = at.and_then(|at| others.get(to.from(at, others.len())?));
    if let Some(other) = to.and_then(|other| other.dyn_ref::<HtmlElement>()) {
        let _ = other.focus();
    }
}

/// The mark that led to a source last.
const LED: &str = ".mark[data-led]";

/// Notes which mark leads to a source: the one that has the focus, as yet. In Safari a tap gives a
/// button none, and the pointer is still there.
fn remember(card: &Element) {
    let find = |which: &str| card.query_selector(which).ok().flatten();
    if let Some(before) = find(LED) {
        let _ = before.remove_attribute("data-led");
    }
    if let Some(mark) = find(".mark:focus").or_else(|| find(".mark:hover")) {
        let _ = mark.set_attribute("data-led", "");
    }
}
