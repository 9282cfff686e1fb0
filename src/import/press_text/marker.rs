//! What a sentence says about ranks: “No. 1”, “topped”, “top 10”, “charted”, 1위, and exceptions, “but not”, 제외.

use super::number_phrase::NumberPhrase;
use super::word::WordedText;

/// A rank, or what else a list of territories is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marker {
    /// The byte at which it begins.
    pub start: usize,
    pub subject: Subject,
}

/// What the territories of a list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The song had this rank.
    Rank(u32),
    /// The song was among so many.
    Top(u32),
    /// The song was on the chart.
    Charted,
    /// What the sentence says is not true of them.
    Exception,
}

/// All markers, in the order of the text.
pub fn markers(text: &WordedText) -> Vec<Marker> {
    let mut found: Vec<Marker> = Vec::new();
    for at in 0..text.words.len() {
        let Some(mut subject) = subject(text, at) else {
            continue;
        };
        // “did not reach No. 1 in Japan”
        if subject != Subject::Exception && is_denied(text, at) {
            subject = Subject::Exception;
        }
        let start = text.words[at].bytes.start;
        found.push(Marker { start, subject });
    }
    found
}

fn subject(text: &WordedText, at: usize) -> Option<Subject> {
    let word = &text.words[at];
    if word.is_hangul() {
        return korean(text, at);
    }
    let next = (at + 1 < text.words.len()).then(|| &text.words[at + 1]);
    let next_number = NumberPhrase::beginning(text, at + 1).map(|number| number.value);
    let is_numbered =
        |gaps: &[&str]| next_number.filter(|_| gaps.contains(&text.gap_before(at + 1)));
    let ends_with_sign = text.gap_before(at).ends_with(['#', '№']);
    match &*word.lower_case() {
        "no" => is_numbered(&[". ", ".", " ", ".\u{a0}", "\u{a0}"]).map(Subject::Rank),
        "number" => is_numbered(&[" ", "-", "\u{a0}"]).map(Subject::Rank),
        "top" => is_numbered(&[" ", "-", "\u{a0}"])
            .map(Subject::Top)
            .or_else(|| {
                let is_first = next
                    .is_some_and(|next| ["spot", "position", "of"].contains(&&*next.lower_case()));
                is_first.then_some(Subject::Rank(1))
            }),
        "first" => {
            let is_place = next.is_some_and(|next| next.text == "place");
            is_place.then_some(Subject::Rank(1))
        }
        "tops" | "topped" | "topping" | "topper" | "atop" => Some(Subject::Rank(1)),
        "charted" | "charting" => Some(Subject::Charted),
        "except" | "excluding" | "not" => Some(Subject::Exception),
        _ if ends_with_sign => word.number().map(Subject::Rank),
        _ => {
            // 1위
            let rank = word.number()?;
            let is_rank = next?.text.starts_with('위') && text.follows(at + 1);
            is_rank.then_some(Subject::Rank(rank))
        }
    }
}

fn korean(text: &WordedText, at: usize) -> Option<Subject> {
    let word = text.words[at].text;
    let next_number = (text.follows(at + 1))
        .then(|| text.words[at + 1].number())
        .flatten();
    match word {
        "톱" | "탑" => next_number.map(Subject::Top),
        "톱텐" => Some(Subject::Top(10)),
        _ if word.starts_with("정상") => Some(Subject::Rank(1)),
        _ if word.starts_with("차트인") => Some(Subject::Charted),
        _ if word.starts_with("제외") => Some(Subject::Exception),
        _ => None,
    }
}

/// Whether one of the four words before says that it was not so.
fn is_denied(text: &WordedText, at: usize) -> bool {
    let before = (at.saturating_sub(4)..at).rev();
    let mut before =
        before.take_while(|word| text.follows(word + 1) || text.gap_before(word + 1) == "’");
    before.any(|word| {
        let word = text.words[word].lower_case();
        ["not", "never", "failed", "missed", "without"].contains(&&*word)
            || word.ends_with("n't")
            || word.ends_with("n’t")
    })
}
