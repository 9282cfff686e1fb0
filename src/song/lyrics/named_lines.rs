//! Lines by their ids in an address: `l3`, `l3-l5`, `l3-l5,l8`.

use crate::song::Lyrics;

impl Lyrics {
    /// The indexes of the lines that such a text names, in order. Names of unknown lines are ignored. Ids may contain
    /// hyphens and commas: the whole text, then each part, is first taken as an id.
    pub fn lines_named(&self, text: &str) -> Vec<usize> {
        let text = text.trim();
        let mut lines: Vec<usize> = match self.index_of(text) {
            Some(index) => vec![index],
            None => text
                .split(',')
                .flat_map(|part| self.line_or_range(part.trim()))
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
            let is_consecutive = |at: &usize| lines[*at] - lines[from] == at - from;
            let to = (from..lines.len())
                .take_while(is_consecutive)
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

    fn index_of(&self, id: &str) -> Option<usize> {
        self.lines.iter().position(|line| line.id == id)
    }

    /// One line, or all from one to another in either order.
    fn line_or_range(&self, part: &str) -> Vec<usize> {
        if let Some(index) = self.index_of(part) {
            return vec![index];
        }
        let mut hyphens = part.match_indices('-');
        let ends = hyphens.find_map(|(hyphen, _)| {
            let from = self.index_of(&part[..hyphen])?;
            let to = self.index_of(&part[hyphen + 1..])?;
            Some(from.min(to)..=from.max(to))
        });
        ends.map_or(Vec::new(), Iterator::collect)
    }
}
