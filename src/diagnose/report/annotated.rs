//! Diagnostics as a compiler prints them: the sentence, file and line, and the text with the part underlined.

use super::line::{SourceLine, lines};
use crate::check::{Diagnostic, Diagnostics, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// The most diagnostics that are printed for one file.
const MOST: usize = 100;

/// If there are too many diagnostics, errors come before warnings, and the number of the others is added.
pub fn report(path: &str, text: &str, diagnostics: &Diagnostics, colours: bool) -> String {
    let renderer = if colours {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut shown: Vec<&Diagnostic> = diagnostics.kept.iter().collect();
    let all = diagnostics.errors + diagnostics.warnings;
    if all > MOST {
        shown.sort_by_key(|diagnostic| diagnostic.severity == Severity::Warning);
        shown.truncate(MOST);
    }
    let bytes = |diagnostic: &&Diagnostic| diagnostic.location.bytes.clone();
    let located: Vec<_> = shown.iter().filter_map(bytes).collect();
    let mut lines = lines(text, &located).into_iter();
    let mut report = String::new();
    for diagnostic in &shown {
        let line = match diagnostic.location.bytes {
            Some(_) => lines.next(),
            None => None,
        };
        report += &renderer.render(&[group(path, diagnostic, line)]);
        report.push('\n');
    }
    let printed = shown.len();
    if all > printed {
        let errors = diagnostics.errors.saturating_sub(printed);
        report += &format!("… and {} more", all - printed);
        report += &match errors {
            0 => "\n".to_owned(),
            errors => format!(", {errors} of them errors\n"),
        };
    }
    report
}

/// One diagnostic with its line, or only with its file.
fn group<'a>(path: &'a str, diagnostic: &Diagnostic, line: Option<SourceLine<'a>>) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.to_string());
    let Some(line) = line else {
        return title.element(Origin::path(path));
    };
    let (source, cut) = line.cut();
    let snippet = Snippet::source(source).line_start(line.number);
    let underlined = AnnotationKind::Primary.span(line.part.start - cut..line.part.end - cut);
    if cut == line.start {
        title.element(snippet.path(path).annotation(underlined))
    } else {
        let origin = Origin::path(path)
            .line(line.number)
            .char_column(line.column());
        title
            .element(origin)
            .element(snippet.annotation(underlined))
    }
}
