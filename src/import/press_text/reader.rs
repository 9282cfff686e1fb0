//! Reads a text, sentence by sentence.

use super::attribution::attribution;
use super::claimed::Claimed;
use super::count::counts;
use super::count_subject::metric;
use super::list::Sentence;
use super::marker::{Marker, Subject, markers};
use super::member::{Part, is_member};
use super::mention::{Mention, mentions};
use super::place_notes::PlaceNotes;
use super::reading::Reading;
use super::sentence::sentences;
use super::text_date::{TextDate, dates};
use super::unknown::unknown_members;
use super::word::WordedText;
use super::word_lists::continues;
use crate::check::Diagnostics;
use crate::song::Rank;

/// Reads the places at a rank, and the counts. What is not imported is reported.
pub fn read(text: &str, rank: Rank, found: &mut Diagnostics) -> Reading {
    let text = &WordedText::of(text);
    let (mentions, markers, counts) = (mentions(text), markers(text), counts(text));
    let mut reader = Reader {
        rank: u32::from(rank.number()),
        says_rank: markers.iter().any(says),
        announced: None,
        dates: dates(text),
        reading: Reading::default(),
        notes: PlaceNotes::new(text.text, rank),
        found,
    };
    for words in sentences(text, &mentions) {
        reader.sentence(&Sentence::of(text, words, &mentions, &markers, &counts));
    }
    let Reader {
        reading,
        notes,
        found,
        ..
    } = reader;
    notes.report(&reading.named, found);
    reading
}

fn says(marker: &Marker) -> bool {
    marker.subject != Subject::Exception
}

struct Reader<'a> {
    rank: u32,
    /// Whether any sentence states a rank; else all are about the rank of the import.
    says_rank: bool,
    /// What the sentence before was about, if this one may be its list.
    announced: Option<Subject>,
    /// All days of the text.
    dates: Vec<TextDate>,
    reading: Reading,
    notes: PlaceNotes<'a>,
    found: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn sentence(&mut self, sentence: &Sentence) {
        let first = sentence.text.words[sentence.words.start].lower_case();
        let is_list = sentence.is_only_list();
        let is_about_ranks = sentence.markers.iter().any(says);
        let context = if is_about_ranks {
            None
        } else if !self.says_rank
            && (is_list
                || !sentence.counts.is_empty()
                || self.announced.is_some() && continues(&first))
        {
            Some(Subject::Rank(self.rank))
        } else if is_list || continues(&first) {
            self.announced
        } else {
            None
        };
        let before = self.reading.named.len() + self.reading.claims.len();
        self.places(sentence, context);
        for count in sentence.counts {
            match metric(sentence, count, context) {
                Ok(metric) => self.reading.claims.push(Claimed {
                    count: count.clone(),
                    metric,
                    attributed_to: attribution(sentence)
                        .map(|name| sentence.text.text[name].to_owned()),
                }),
                Err(why) => {
                    let written = &sentence.text.text[count.bytes.clone()];
                    self.found
                        .warning(count.bytes.clone(), format_args!("“{written}” {why}"));
                }
            }
        }
        if self.reading.named.len() + self.reading.claims.len() > before {
            self.date(sentence);
        }
        let own = sentence.markers.iter().rfind(|marker| says(marker));
        self.announced = own.map(|marker| marker.subject).or(context);
    }

    /// Keeps the days in a sentence.
    fn date(&mut self, sentence: &Sentence) {
        let bytes = sentence.text.bytes(&sentence.words);
        let within = |date: &&TextDate| bytes.contains(&date.bytes.start);
        let dates = self.dates.iter().filter(within).cloned();
        self.reading.dates.extend(dates);
    }

    fn places(&mut self, sentence: &Sentence, context: Option<Subject>) {
        let parts = sentence.parts();
        let lists: Vec<Part> = parts
            .iter()
            .map(|part| Part::of(sentence, part.clone()))
            .collect();
        let mut members = vec![false; parts.len()];
        for mention in sentence.mentions {
            let at = parts.partition_point(|part| part.end <= mention.words.start);
            let part = Some(at).filter(|at| {
                let part = parts.get(*at);
                part.is_some_and(|part| part.contains(&mention.words.start))
            });
            let Some(part) = part.filter(|part| is_member(sentence, &lists[*part], mention)) else {
                self.notes.outside(mention);
                continue;
            };
            match subject(sentence, mention, context) {
                Some(Subject::Rank(rank)) if rank == self.rank => {
                    members[part] = true;
                    match &mention.inside {
                        None => self.named(mention),
                        Some(longer) => {
                            let bytes = sentence.text.bytes(longer);
                            self.notes.unknown(bytes, self.found);
                        }
                    }
                }
                Some(other) => {
                    members[part] = true;
                    self.notes.other_subject(mention, other);
                }
                None => self.notes.outside(mention),
            }
        }
        for bytes in unknown_members(sentence, &parts, &members) {
            self.notes.unknown(bytes, self.found);
        }
    }

    fn named(&mut self, mention: &Mention) {
        let territory = mention.territory;
        let known = self
            .reading
            .named
            .iter()
            .find(|(known, _)| *known == territory);
        match known {
            Some((_, before)) => {
                let before = before.clone();
                self.notes.repeated(mention, before, self.found);
            }
            None => {
                self.notes.ambiguous(mention, self.found);
                self.reading.named.push((territory, mention.bytes.clone()));
            }
        }
    }
}

fn subject(sentence: &Sentence, mention: &Mention, context: Option<Subject>) -> Option<Subject> {
    let is_hangul = sentence.text.words[mention.words.start].is_hangul();
    sentence
        .subject_of(mention.words.start, is_hangul)
        .or(context)
}
