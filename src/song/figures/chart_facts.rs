//! Everything that can be counted on a chart: over all its territories, and in each place.

use crate::song::{Cadence, ChartId, Date, PlaceFacts, Scope, Song, Tally};

/// The counts of one chart. Its worldwide list is among the places and in no count.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartFacts<'a> {
    /// How often the chart is published.
    pub cadence: Option<Cadence>,
    /// The count over its territories.
    pub tally: Tally,
    /// The date whose charts have the song at No. 1 in the most territories, the first of equal ones, with their number.
    pub most_on_one_date: Option<(Date, usize)>,
    /// The first date on which the song was at No. 1 in the most territories at once, with their number. A rank is valid
    /// until the next chart of its place.
    pub most_at_once: Option<(Date, usize)>,
    /// Every place that rows or histories cover, by peak and then by code.
    pub places: Vec<PlaceFacts<'a>>,
}

impl Song {
    /// Every count of one place of a chart.
    pub fn facts_in(&self, chart: ChartId, scope: Scope) -> PlaceFacts<'_> {
        PlaceFacts::of(self.standing(chart, scope), self.cadence(chart))
    }

    /// Every count of a chart.
    ///
    /// ```
    /// use songcard::{check::check, snapshot::Document};
    ///
    /// let document = r#"{
    ///     "version": 1, "asOf": "2025-12-31",
    ///     "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
    ///     "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
    ///     "history": [{ "chart": "weekly", "territory": "KR", "from": "2025-01-04", "every": "P7D",
    ///                   "ranks": [12, 1, 1, 5] }]
    /// }"#;
    /// let document: Document = serde_json::from_str(document).unwrap();
    /// let song = check(&document).song.unwrap();
    /// let facts = song.facts(song.histories[0].chart);
    /// assert_eq!(facts.cadence.unwrap().days(), 7);
    /// assert_eq!(facts.most_on_one_date.unwrap().0.to_string(), "2025-01-11");
    /// let korea = &facts.places[0];
    /// assert_eq!((korea.at_number_one, korea.in_top_ten), (2, 3));
    /// assert_eq!(korea.biggest_climb.unwrap().positions, 11);
    /// ```
    pub fn facts(&self, chart: ChartId) -> ChartFacts<'_> {
        let cadence = self.cadence(chart);
        let place_cadence = self.place_cadence(chart);
        let by_date = self.number_ones_by_date(chart, place_cadence);
        let standings = self.standings(chart).into_iter();
        ChartFacts {
            cadence,
            tally: self.tally(chart),
            most_on_one_date: self.most_on_one_date(chart),
            most_at_once: self.most_at_once(chart, place_cadence, &by_date),
            places: standings
                .map(|standing| PlaceFacts::of(standing, cadence))
                .collect(),
        }
    }
}
