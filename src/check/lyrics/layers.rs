//! Layers and the rights to show them.

use crate::check::checker::Checker;
use crate::snapshot::{self, At, LineCount};
use crate::song::{Layer, LayerText, Line, Rights, RightsBasis, Writing};

/// A layer; `None` after an error.
pub(super) fn checked_layer(
    checker: &mut Checker,
    at: &At<snapshot::Layer>,
    layer: &snapshot::Layer,
) -> Option<Layer> {
    checker.language_tag(&at.lang(), &layer.lang);
    let role = checker.keyword(&at.role(), "role", &layer.role);
    let stated_writing = layer.writing.as_ref();
    let writing = stated_writing.and_then(|text| checker.keyword(&at.writing(), "writing", text));
    let vertical = writing == Some(Writing::Vertical);
    if vertical && !Writing::can_be_vertical(&layer.lang) {
        checker.error(
            &at.writing(),
            format_args!(
                "a layer in “{}” cannot be vertical, only one in Chinese characters, kana or Hangul; remove writing",
                layer.lang
            ),
        );
    }
    let source = checker.source(&at.source(), &layer.source);
    let rights = layer
        .rights
        .as_ref()
        .and_then(|rights| checked_rights(checker, &at.rights(), rights));
    let needs_name = matches!(
        rights.as_ref().map(|rights| rights.basis),
        Some(RightsBasis::Licensed | RightsBasis::Permission)
    );
    let has_name = |rights: &Rights| rights.holder.is_some() || rights.notice.is_some();
    if needs_name && source.is_none() && !rights.as_ref().is_some_and(has_name) {
        checker.warning(
            &at.rights(),
            format_args!(
                "this layer does not say who allows its text; give a holder, a notice or a source"
            ),
        );
    }
    Some(Layer {
        lang: layer.lang.clone(),
        role: role.filter(|_| rights.is_some() == layer.rights.is_some())?,
        vertical,
        system: layer.system.clone(),
        by: layer.by.clone(),
        source,
        licence: layer.licence.clone(),
        rights,
    })
}

fn checked_rights(
    checker: &mut Checker,
    at: &At<snapshot::Rights>,
    rights: &snapshot::Rights,
) -> Option<Rights> {
    let basis = checker.keyword(&at.basis(), "rights basis", &rights.basis);
    let max_lines = rights.max_lines.and_then(|lines| {
        let most = u32::try_from(lines)
            .ok()
            .filter(|_| LineCount::contains(lines));
        if most.is_none() {
            checker.error(
                &at.max_lines(),
                format_args!("an excerpt of {lines} lines is not possible; it has 1 to 10000"),
            );
        }
        most
    });
    if basis == Some(RightsBasis::Excerpt) && rights.max_lines.is_none() {
        checker.error(
            at,
            format_args!("an excerpt needs maxLines, the number of lines it may show"),
        );
    }
    let licensed_url = checker.optional_https_address(&at.licensed_url(), &rights.licensed_url);
    Some(Rights {
        basis: basis?,
        holder: rights.holder.clone(),
        notice: rights.notice.clone(),
        licensed_url,
        max_lines,
    })
}

/// Compares the number of lines with text in each excerpt with the number that it may show.
pub(super) fn check_excerpts(
    checker: &mut Checker,
    list: &At<[snapshot::Layer]>,
    layers: &[Layer],
    lines: &[Line],
) {
    for (index, layer) in layers.iter().enumerate() {
        let rights = layer
            .rights
            .as_ref()
            .filter(|rights| rights.basis == RightsBasis::Excerpt);
        let Some(most) = rights.and_then(|rights| rights.max_lines) else {
            continue;
        };
        // Background vocals count as a part of their line.
        let has = |texts: &[Option<LayerText>]| {
            texts[index]
                .as_ref()
                .is_some_and(|layer| !layer.text.is_empty())
        };
        let has_text = |line: &&Line| {
            has(&line.texts)
                || line
                    .background
                    .as_ref()
                    .is_some_and(|background| has(&background.texts))
        };
        let shown = lines.iter().filter(has_text).count();
        if shown > most as usize {
            checker.error(
                &list.item(index).rights().max_lines(),
                format_args!(
                    "the excerpt may show at most {most} of the lines, but {shown} have text"
                ),
            );
        }
    }
}
