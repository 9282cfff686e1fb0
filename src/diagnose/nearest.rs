//! Finds the most similar known word.

/// The most similar of these words, if it is similar enough to be a misspelling.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |word: &str| -> Vec<char> {
        let letters = word.chars().flat_map(char::to_lowercase);
        letters
            .filter(|letter| !matches!(letter, '-' | '_' | ' '))
            .take(50)
            .collect()
    };
    let meant = plain(word);
    let most = match meant.len() {
        0..3 => 0,
        3..6 => 1,
        _ => 2,
    };
    let known = known
        .into_iter()
        .map(|known| (distance(&meant, &plain(known)), known));
    let nearest = known.min_by_key(|(distance, _)| *distance);
    nearest
        .filter(|(distance, _)| *distance <= most)
        .map(|(_, known)| known)
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
