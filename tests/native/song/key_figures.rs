//! The figures that come after the headline.

use crate::support::made::published;
use songcard::song::{Figure, MilestoneKind};

fn kinds(name: &str, limit: usize) -> Vec<Option<MilestoneKind>> {
    let song = published(name);
    let figures = song.key_figures(limit);
    let kind = |figure: &Figure| match figure {
        Figure::Milestone(milestone) => Some(milestone.kind),
        _ => None,
    };
    figures.iter().map(kind).collect()
}

#[test]
fn ranks_on_other_charts_precede_numbers() {
    let (streams, views) = (MilestoneKind::Streams, MilestoneKind::Views);
    assert_eq!(kinds("yours", 4), [None, Some(streams), Some(views)]);
}

#[test]
fn key_figures_are_at_most_as_many_as_requested() {
    assert_eq!(kinds("yours", 2).len(), 2);
}

#[test]
fn the_headline_is_not_repeated() {
    for name in ["arirang", "dynamite", "seven", "yours"] {
        let song = published(name);
        let headline = song.headline().unwrap();
        assert!(!song.key_figures(9).contains(&headline), "{name}");
    }
}

#[test]
fn the_largest_number_of_a_kind_is_shown() {
    let song = published("dynamite");
    let figures = song.key_figures(4);
    let streams = figures.iter().find_map(|figure| match figure {
        Figure::Milestone(one) if one.kind == MilestoneKind::Streams => one.value,
        _ => None,
    });
    assert_eq!(streams, Some(2_000_000_000));
}
