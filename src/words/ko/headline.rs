//! The figure that leads the card.

use super::change;
use super::claims;
use super::claims::{about, at_least, counted_word, reached};
use super::milestones::{counted_things, space_after, title};
use super::numbers;
use super::places::place as place_name;
use super::rank_lines::{time_on_chart, unit};
use crate::song::{Figure, History, Song};
use crate::words::language::HeadlineWords;
use crate::words::phrase::{Phrase, with_space};

pub(super) const WORDS: HeadlineWords = HeadlineWords {
    figure,
    reported: "보도",
    reported_by: ["", " ", " 보도"],
    counted: "차트 기록으로 집계",
    reports: "보도",
    metric: claims::metric,
    claim: claims::claim,
    via: |name| format!("{name} 인용"),
    via_source: |name| format!("({name} 인용)"),
    listed: |count| format!("이름이 나온 곳 {count}곳"),
    show_listed: |count| format!("이름이 나온 {count}곳 보기"),
    report_range: |count, low, high| format!("보도 {count}건, {low}~{high}"),
    change: change::change,
    new_label: "신규",
};

fn figure(song: &Song, figure: &Figure) -> Phrase {
    let (before, number, after) = match figure {
        Figure::Reported { claim, .. } => (
            about(claim.qualifier).trim().to_owned(),
            claim.value.to_string(),
            format!(
                "{}{} {}",
                counted_word(claim.word),
                at_least(claim.qualifier),
                reached(claim.metric)
            ),
        ),
        Figure::Counted { tally, .. } => (
            format!("집계한 {}개 지역 중", tally.covered),
            tally.number_one.to_string(),
            "개 지역 1위 달성".to_owned(),
        ),
        Figure::Run { history } if history.at_number_one() > 0 => (
            with_place(song, history, ""),
            history.at_number_one().to_string(),
            match unit(song.cadence(history.chart)) {
                "회" => "회 1위".to_owned(),
                unit => [unit, "간 1위"].concat(),
            },
        ),
        Figure::Run { history } => {
            let time = time_on_chart(history.entries().len(), song.cadence(history.chart));
            (
                with_place(song, history, "최고"),
                history.peak().rank().number().to_string(),
                format!("위 · {time}"),
            )
        }
        Figure::Best { standing, .. } => {
            let peak = standing.peak().map_or(0, |peak| peak.rank().number());
            (
                format!("{} 최고", place_name(standing.scope)),
                peak.to_string(),
                "위".to_owned(),
            )
        }
        Figure::Milestone(milestone) => match milestone.value {
            Some(value) => {
                let (things, counter) = counted_things(milestone);
                let before = with_space(things) + about(milestone.qualifier);
                let number = numbers::number(value);
                let after = format!("{}{counter}", space_after(&number));
                (before.trim().to_owned(), number, after)
            }
            None => (
                String::new(),
                format!("{}년", milestone.at.year()),
                title(milestone),
            ),
        },
    };
    // A counter follows its number without a space; a title does not.
    let title = figure.is_titled();
    let after = if title { format!(" {after}") } else { after };
    Phrase {
        before: with_space(before),
        number,
        after,
        is_after_separate: false,
    }
}

/// The text with the name of the place, if the chart covers more than one.
fn with_place(song: &Song, history: &History, text: &str) -> String {
    let place = match song.standings(history.chart).len() {
        1 => "",
        _ => place_name(history.scope),
    };
    [place, " ", text].concat().trim().to_owned()
}
