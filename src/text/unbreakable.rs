//! What a line must not break apart: the parts of a date, and a number and its unit.

/// A text with no-break spaces inside dates (`8 November 2021`, `2021년 11월 8일`) and between a number and
/// what it counts (`82 countries`, `No. 1`, `04:30 KST`).
pub fn non_breaking(text: &str) -> String {
    let mut whole = String::new();
    // The word before, and whether it is a rank, which counts nothing.
    let (mut before, mut ranked) = ("", false);
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            let one = !ranked && is_pair(before, word);
            whole.push(if one { '\u{a0}' } else { ' ' });
        }
        whole.push_str(word);
        ranked = before == "No.";
        before = word;
    }
    whole
}

fn is_pair(before: &str, word: &str) -> bool {
    let number = starts_with_digit(word);
    let year = digits(word) == 4;
    let mut letters = before.chars();
    let last = letters.next_back();
    let named = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_alphabetic);
    match last {
        Some('.') => number && (before == "No." || starts_with_digit(before)),
        // A year is the end of a date in English.
        Some('0'..='9') if digits(before) == 4 && before.len() == 4 => false,
        Some(last) if starts_with_digit(before) => {
            last.is_alphanumeric() && word.starts_with(char::is_alphanumeric)
        }
        // The name of a month.
        Some(last) => last.is_lowercase() && named && year,
        None => false,
    }
}

/// After a sign or a bracket, if there is one.
fn starts_with_digit(word: &str) -> bool {
    word.trim_start_matches(['+', '−', '('])
        .starts_with(|letter: char| letter.is_ascii_digit())
}

/// How many digits a word begins with.
fn digits(word: &str) -> usize {
    let digits = word.bytes().take_while(u8::is_ascii_digit);
    digits.count()
}
