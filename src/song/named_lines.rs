//! Lines by their names in an address: `l3`, `l3-l5`, `l3-l5,l8`.

use crate::song::Lyrics;

impl Lyrics {
    /// The lines that such a text names, in order. What names no line counts as absent. Ids may have
    /// hyphens and commas of their own: the whole text, then each part, is an id before it is anything
    /// else.
    pub fn lines_named(&self, text: &str) -> Vec<usize> {
        let text = text.trim();
        let mut lines: Vec<usize> = match self.place(text) {
            Some(at) => vec![at],
            None => text
                .split(',')
                .flat_map(|part| self.stretch(part.trim()))
                .collect(),
        };
        lines.sort_unstable();
        lines.dedup();
        lines
    }

    /// The shortest text that names these lines, which are in order.
    pub fn name_lines(&self, lines: &[usize]) -> String {
        let (mut name, mut from) = (String::new(), 0);
        while from < lines.len() {
            let runs_on = |at: &usize| lines[*at] - lines[from] == at - from;
            let to = (from..lines.len())
                .take_while(runs_on)
                .last()
                .unwrap_or(from);
            if !name.is_empty() {
                name.push(',');
            }
            name.push_str(&self.lines[lines[from]].id);
            if to > from {
                name.push('-');
                name.push_str(&self.lines[lines[to]].id);
            }
            from = to + 1;
        }
        name
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.id == id)
    }

    /// One line, or all from one to another, whichever of them is named first.
    fn stretch(&self, part: &str) -> Vec<usize> {
        if let Some(at) = self.place(part) {
            return vec![at];
        }
        let mut hyphens = part.match_indices('-');
        let ends = hyphens.find_map(|(at, _)| {
            let (from, to) = (self.place(&part[..at])?, self.place(&part[at + 1..])?);
            Some(from.min(to)..=from.max(to))
        });
        ends.map_or(Vec::new(), Iterator::collect)
    }
}
