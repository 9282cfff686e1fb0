//! The headers of a path, from the site's own `_headers`.

use crate::publish::headers;

/// The rules of a file `_headers`, in order.
pub struct HeaderRules(Vec<Rule>);

struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl HeaderRules {
    /// The rules of a file's text; without a file those of a site without songs. A path is followed by its headers, each on an
    /// indented line; what is neither is a comment.
    pub fn parse(text: Option<&str>) -> HeaderRules {
        let default = headers(&[]);
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.unwrap_or(&default).lines() {
            if line.starts_with('/') {
                rules.push(Rule {
                    pattern: line.trim_end().to_owned(),
                    headers: Vec::new(),
                });
            } else if line.starts_with([' ', '\t'])
                && let (Some(rule), Some((name, value))) = (rules.last_mut(), line.split_once(':'))
            {
                let header = (name.trim().to_owned(), value.trim().to_owned());
                rule.headers.push(header);
            }
        }
        HeaderRules(rules)
    }

    /// The headers of every rule that meets the path.
    pub fn of(&self, path: &str) -> Vec<(String, String)> {
        let rules = self.0.iter().filter(|rule| meets(path, &rule.pattern));
        rules.flat_map(|rule| rule.headers.clone()).collect()
    }
}

/// Whether a path meets a pattern, whose `*` stand for any characters.
fn meets(path: &str, pattern: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return path == pattern;
    };
    let Some(after) = path.strip_prefix(start) else {
        return false;
    };
    let ends = after.char_indices().map(|(at, _)| at).chain([after.len()]);
    ends.into_iter().any(|at| meets(&after[at..], rest))
}
