//! The letters that stand for a person.

/// One or two letters of a name: the first ones of its first and its last word. A name of three Hangul syllables begins
/// with the family name, so its letters are those of the given name; a shorter one stands for itself.
///
/// ```
/// use songcard::text::monogram;
///
/// assert_eq!(monogram("Slow Rabbit"), "SR");
/// assert_eq!(monogram("JIDA"), "J");
/// assert_eq!(monogram("김세진"), "세진");
/// assert_eq!(monogram("개미"), "개미");
/// assert_eq!(monogram("슬로우 래빗"), "슬래");
/// ```
pub fn monogram(name: &str) -> String {
    let is_hangul = |letter: &char| ('가'..='힣').contains(letter);
    let mut words = name.split_whitespace().filter_map(|word| {
        let start = word.find(char::is_alphanumeric)?;
        Some(&word[start..])
    });
    let (first, last) = (words.next().unwrap_or_default(), words.next_back());
    let letters: Vec<char> = match last {
        Some(last) => [first, last]
            .into_iter()
            .filter_map(|word| word.chars().next())
            .collect(),
        None => match first.chars().filter(is_hangul).count() {
            0 => first.chars().take(1).collect(),
            3 => first.chars().skip(1).collect(),
            _ => first.chars().take(2).collect(),
        },
    };
    letters.into_iter().flat_map(char::to_uppercase).collect()
}
