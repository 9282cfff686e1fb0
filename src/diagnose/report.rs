//! Prints problems with file, line and underlined text.

use super::load::Loaded;
use crate::check::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// The most problems that are printed for one file.
const MOST: usize = 100;

/// Longer lines, in bytes, are cut around the underlined part.
const LONGEST_LINE: usize = 400;

/// The problems of one file as a compiler prints them. If there are too many, errors come before warnings, and the number of
/// the others is added.
pub fn render(path: &str, text: &str, loaded: &Loaded, colours: bool) -> String {
    let renderer = if colours {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut shown: Vec<&Diagnostic> = loaded.problems.iter().collect();
    let all = loaded.errors + loaded.warnings;
    if all > MOST {
        shown.sort_by_key(|problem| problem.severity == Severity::Warning);
        shown.truncate(MOST);
    }
    let ranges = shown.iter().map(|problem| {
        let bytes = problem.place.bytes.clone();
        within(text, &bytes.unwrap_or_default())
    });
    let lines = lines(text, ranges.collect());
    let mut report = String::new();
    for (problem, line) in shown.iter().zip(lines) {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(problem.to_string());
        let (source, cut) = line.cut(text);
        let start = line.at.start - cut;
        let snippet = Snippet::source(source).line_start(line.number);
        let underlined = AnnotationKind::Primary.span(start..start + line.at.len());
        let group = if cut == line.start {
            title.element(snippet.path(path).annotation(underlined))
        } else {
            let column = text[line.start..line.at.start].chars().count() + 1;
            let origin = Origin::path(path).line(line.number).char_column(column);
            title
                .element(origin)
                .element(snippet.annotation(underlined))
        };
        report += &renderer.render(&[group]);
        report.push('\n');
    }
    let printed = shown.len();
    if all > printed {
        let errors = loaded.errors.saturating_sub(printed);
        report += &format!("… and {} more", all - printed);
        report += &match errors {
            0 => "\n".to_owned(),
            errors => format!(", {errors} of them errors\n"),
        };
    }
    report
}

/// A line of a text and its underlined part, in bytes of the text.
struct ReportedLine {
    /// Counted from 1.
    number: usize,
    start: usize,
    end: usize,
    at: Range<usize>,
}

impl ReportedLine {
    /// The part of the line that is printed, and its first byte.
    fn cut<'t>(&self, text: &'t str) -> (&'t str, usize) {
        if self.end - self.start <= LONGEST_LINE {
            return (&text[self.start..self.end], self.start);
        }
        let around = LONGEST_LINE / 5;
        let start = self.at.start.saturating_sub(around).max(self.start);
        let end = (self.at.end + around).min(self.end);
        let (start, end) = (boundary(text, start), boundary(text, end));
        (&text[start..end], start)
    }
}

/// The underlined part: within the text, on one line, and no longer than half of [`LONGEST_LINE`].
fn within(text: &str, at: &Range<usize>) -> Range<usize> {
    let start = boundary(text, at.start);
    let line = text[start..]
        .find('\n')
        .map_or(text.len(), |end| start + end);
    let end = at.end.min(line).min(start + LONGEST_LINE / 2).max(start);
    start..boundary(text, end)
}

/// The last boundary of characters at or before this byte.
fn boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The line of each range. The text is read once.
fn lines(text: &str, ranges: Vec<Range<usize>>) -> Vec<ReportedLine> {
    let mut order: Vec<usize> = (0..ranges.len()).collect();
    order.sort_by_key(|place| ranges[*place].start);
    let mut lines: Vec<Option<ReportedLine>> = ranges.iter().map(|_| None).collect();
    let (mut number, mut start, mut read) = (1, 0, 0);
    for place in order {
        let at = ranges[place].clone();
        for (offset, _) in text[read..at.start].match_indices('\n') {
            number += 1;
            start = read + offset + 1;
        }
        read = at.start;
        let end = text[at.start..]
            .find('\n')
            .map_or(text.len(), |end| at.start + end);
        let end = end - usize::from(text[..end].ends_with('\r') && end > at.end);
        lines[place] = Some(ReportedLine {
            number,
            start,
            end,
            at,
        });
    }
    lines.into_iter().flatten().collect()
}
