//! The form of language tags.

/// The parts of a language tag in their order.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Part {
    Language,
    ExtendedLanguage,
    Script,
    Region,
    Variant,
    Extension,
    PrivateUse,
}

/// Whether a tag is well-formed by `langtag` of [RFC 5646, section 2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1),
/// which is a part of BCP 47. As there, capitals make no difference.
///
/// Left out are what snapshots do not need: languages of four letters or more, of which none is registered, tags that
/// begin with `x-`, and the irregular tags of older standards, such as `i-klingon`.
///
/// ```
/// use songcard::check::is_language_tag;
///
/// assert!(is_language_tag("ko-Latn"));
/// assert!(is_language_tag("EN"));
/// assert!(!is_language_tag("Korean"));
/// ```
pub fn is_language_tag(tag: &str) -> bool {
    let mut last = None;
    // Whether a single letter still needs the subtag that it introduces.
    let mut is_open = false;
    for subtag in tag.split('-') {
        let Some(part) = part_of(subtag, last) else {
            return false;
        };
        let may_repeat = part == Part::ExtendedLanguage || part >= Part::Variant;
        let is_in_order = last.is_none_or(|last| last < part || last == part && may_repeat);
        let is_empty_extension = is_open && subtag.len() == 1 && last == Some(Part::Extension);
        if !is_in_order || is_empty_extension {
            return false;
        }
        is_open = subtag.len() == 1 && last != Some(Part::PrivateUse);
        last = Some(part);
    }
    !is_open
}

/// What a subtag is after a part; `None` for a text that is no subtag.
fn part_of(subtag: &str, last: Option<Part>) -> Option<Part> {
    let is_letters = subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let starts_with_digit = subtag.starts_with(|first: char| first.is_ascii_digit());
    if subtag.len() > 8 || !subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    match (subtag.len(), last) {
        (0, _) => None,
        (2 | 3, None) if is_letters => Some(Part::Language),
        (_, None) => None,
        (_, Some(Part::PrivateUse)) => Some(Part::PrivateUse),
        (1, _) if subtag.eq_ignore_ascii_case("x") => Some(Part::PrivateUse),
        (1, _) | (_, Some(Part::Extension)) => Some(Part::Extension),
        (3, _) if is_letters => Some(Part::ExtendedLanguage),
        (4, _) if is_letters => Some(Part::Script),
        (2, _) if is_letters => Some(Part::Region),
        (3, _) if subtag.bytes().all(|byte| byte.is_ascii_digit()) => Some(Part::Region),
        (5..=8, _) => Some(Part::Variant),
        (4, _) if starts_with_digit => Some(Part::Variant),
        _ => None,
    }
}
