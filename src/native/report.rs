//! Problems as an author reads them: the sentence, the file, the line, the text underlined.

use super::load::Loaded;
use crate::check::Severity;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// Every problem of one file, in the manner of a compiler.
pub fn render(path: &str, text: &str, loaded: &Loaded, colours: bool) -> String {
    let renderer = if colours {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let reports = loaded.problems.iter().map(|(problem, at)| {
        let level = match problem.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let start = at.start.min(text.len());
        let end = at.end.clamp(start, text.len());
        let snippet = Snippet::source(text)
            .path(path)
            .annotation(AnnotationKind::Primary.span(start..end));
        let title = problem.to_string();
        renderer
            .render(&[level.primary_title(title).element(snippet)])
            .to_string()
    });
    reports.map(|report| report + "\n").collect()
}
