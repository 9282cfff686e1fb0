//! Finds the most similar known word.

/// The most similar of these words, if it is similar enough to be a misspelling.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    KnownWords::of(known).nearest(word)
}

/// Words that others may be misspellings of, prepared for many questions.
pub struct KnownWords<'a>(Vec<(Vec<char>, &'a str)>);

impl<'a> KnownWords<'a> {
    pub fn of(known: impl IntoIterator<Item = &'a str>) -> KnownWords<'a> {
        KnownWords(
            known
                .into_iter()
                .map(|known| (plain(known), known))
                .collect(),
        )
    }

    /// The most similar of the words, if it is similar enough to be a misspelling.
    pub fn nearest(&self, word: &str) -> Option<&'a str> {
        let meant = plain(word);
        let most = match meant.len() {
            0..3 => 0,
            3..6 => 1,
            _ => 2,
        };
        // Each letter more or less is an edit, so most words need no table of distances.
        let may_be_near =
            |(letters, _): &&(Vec<char>, &str)| letters.len().abs_diff(meant.len()) <= most;
        let near = self.0.iter().filter(may_be_near);
        let known = near.map(|(letters, known)| (distance(&meant, letters), *known));
        let nearest = known.min_by_key(|(distance, _)| *distance);
        nearest
            .filter(|(distance, _)| *distance <= most)
            .map(|(_, known)| known)
    }
}

/// The first 50 letters in lower case, without what separates words.
fn plain(word: &str) -> Vec<char> {
    let letters = word.chars().flat_map(char::to_lowercase);
    letters
        .filter(|letter| !matches!(letter, '-' | '_' | ' '))
        .take(50)
        .collect()
}

/// The edit distance: insertions, deletions, substitutions and swaps of neighbouring letters
/// ([Damerau, 1964](https://doi.org/10.1145/363958.363994)).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let shorter = rows[i - 1][j].min(rows[i][j - 1]) + 1;
                let is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                let swapped = if is_swap {
                    rows[i - 2][j - 2] + 1
                } else {
                    usize::MAX
                };
                changed.min(shorter).min(swapped)
            };
        }
    }
    rows[a.len()][b.len()]
}
