//! What a count is about: the metric of its claim.

use super::count::Count;
use super::list::Sentence;
use super::marker::Subject;
use super::word::Word;
use crate::song::Metric;

/// The metric of a count in its sentence; `context` is what the sentence is about where it does not say so itself.
///
/// # Errors
/// The end of a sentence that says why the count is no claim.
pub fn metric(
    sentence: &Sentence,
    count: &Count,
    context: Option<Subject>,
) -> Result<Metric, &'static str> {
    if count.is_rest {
        return Err("counts only places that are not named, so it is no claim");
    }
    let words = &sentence.text.words;
    let number = words.partition_point(|word| word.bytes.start < count.bytes.start);
    // A count may come before its rank in any language: “82 countries had it at No. 1”.
    let own = || {
        let after = words.get(number + 1);
        let is_korean = words[number].is_hangul() || after.is_some_and(Word::is_hangul);
        let subject = sentence.subject_of(number, is_korean);
        subject.or_else(|| sentence.subject_of(number, true))
    };
    match context.or_else(own) {
        Some(Subject::Rank(1)) => Ok(Metric::NumberOne),
        Some(Subject::Top(10)) => Ok(Metric::TopTen),
        Some(Subject::Charted) => Ok(Metric::Charted),
        Some(_) => {
            Err("is no claim, which counts territories at No. 1, in the top 10 or on the chart")
        }
        None => Err("is in no sentence about a rank, so it is no claim"),
    }
}
