//! The parts of a post before it is fitted into its limit.

use crate::song::{ChartId, Moment, Song};
use crate::text::{PostLimit, artists, one_line};
use crate::words::{Phrase, Words};

/// The parts of a post.
pub struct Layout {
    pub title: String,
    pub artists: String,
    pub chart: Option<ChartId>,
    pub chart_name: String,
    pub at: Moment,
    /// The time in words.
    pub when: String,
    /// Whether a change is counted from the older snapshot.
    pub is_compared: bool,
    pub phrase: Option<Phrase>,
    /// Whether the first line says the same as the phrase.
    pub phrase_is_first_line: bool,
    /// Lines that are always there.
    pub fixed: Vec<String>,
    /// What is named as far as it fits.
    pub groups: Vec<Group>,
    /// How what does not fit is counted.
    pub more: fn(usize) -> String,
}

/// Items on one line, after what they have in common.
pub struct Group {
    /// With its space; empty where there is nothing in common.
    pub before: String,
    pub items: Vec<String>,
}

impl Group {
    /// A line of its own.
    pub fn line(text: String) -> Group {
        Group {
            before: String::new(),
            items: vec![text],
        }
    }
}

impl Layout {
    /// Nothing but the song, for a time.
    pub fn new(
        song: &Song,
        words: &'static Words,
        at: Moment,
        more: fn(usize) -> String,
    ) -> Layout {
        Layout {
            title: one_line(song.title.for_lang(words.tag)),
            artists: one_line(&artists(song, words)),
            chart: None,
            chart_name: String::new(),
            at,
            when: String::new(),
            is_compared: false,
            phrase: None,
            phrase_is_first_line: false,
            fixed: Vec::new(),
            groups: Vec::new(),
            more,
        }
    }

    /// The same for a chart.
    pub fn of_chart(self, song: &Song, chart: ChartId, when: String) -> Layout {
        Layout {
            chart: Some(chart),
            chart_name: one_line(&song.chart(chart).name),
            when,
            ..self
        }
    }

    pub fn item_count(&self) -> usize {
        self.groups.iter().map(|group| group.items.len()).sum()
    }

    /// The chart and the time in one line.
    pub fn chart_and_time(&self, chart_name: &str) -> String {
        let parts = [chart_name, &*self.when];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    /// The lines between the head of a post and its end, with this many items.
    pub fn body(&self, count: usize) -> Vec<String> {
        let mut lines = self.fixed.clone();
        let mut left = count;
        for group in &self.groups {
            let named = &group.items[..left.min(group.items.len())];
            left -= named.len();
            if !named.is_empty() {
                lines.push([&*group.before, &named.join(", ")].concat());
            }
        }
        let not_named = self.item_count() - count;
        if not_named > 0 {
            lines.push((self.more)(not_named));
        }
        lines
    }

    /// The same in lines of at most this width, as many items as fit on this many lines.
    pub fn picture_lines(&self, max_lines: usize, width: usize) -> Vec<String> {
        let wrapped = |count: usize| -> Vec<String> {
            let lines = self.body(count).into_iter();
            lines.flat_map(|line| in_lines(&line, width)).collect()
        };
        let all = self.item_count();
        let fits = (0..=all)
            .rev()
            .map(wrapped)
            .find(|lines| lines.len() <= max_lines);
        fits.unwrap_or_else(|| wrapped(0).into_iter().take(max_lines).collect())
    }
}

/// A line cut after commas into lines of at most this width, where its parts are short enough.
fn in_lines(line: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in line.split_inclusive(", ") {
        match lines.last_mut() {
            Some(last)
                if PostLimit::Short.length(last.trim_end())
                    + PostLimit::Short.length(part.trim_end())
                    <= width =>
            {
                last.push_str(part);
            }
            _ => lines.push(part.to_owned()),
        }
    }
    lines
        .iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}
