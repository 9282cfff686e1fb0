//! The endings of Korean nouns in a sentence, which are written without a space: 미국과, 일본에서, 독일 등의.

/// Longer ones first, since some end like others.
const PARTICLES: [&str; 34] = [
    "에서의",
    "에서도",
    "에서는",
    "이라는",
    "등에서",
    "등지에서",
    "으로",
    "에서",
    "에는",
    "까지",
    "부터",
    "에도",
    "처럼",
    "이나",
    "이며",
    "이고",
    "보다",
    "등의",
    "등을",
    "등은",
    "등이",
    "등",
    "에",
    "의",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "과",
    "와",
    "도",
    "로",
];

/// The lengths in bytes of a word with its ending and without each that it may have, the whole word first.
pub fn without_particles(word: &str) -> Vec<usize> {
    let shorter = PARTICLES.iter().filter_map(|ending| {
        let rest = word.strip_suffix(ending)?;
        (!rest.is_empty()).then_some(rest.len())
    });
    [word.len()].into_iter().chain(shorter).collect()
}
