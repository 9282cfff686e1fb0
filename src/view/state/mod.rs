//! What the reader has chosen on one card.

pub(crate) mod lyrics;

use super::chart::board::{Kept, Sieve};
use super::chart::ranks::{Others, Reading};
use super::share::Sharing;
use crate::embed::View;
use crate::song::{Change, ChartId, Date, Scope, Song, SourceId};
use leptos::prelude::*;
use lyrics::Singing;

/// One card's choices; every copy is the same card's.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// Whether the card is the main content of its page, and its title the page's `h1`.
    pub main: bool,
    pub view: RwSignal<View>,
    /// The place whose ranks are open.
    pub scope: RwSignal<Option<Scope>>,
    /// The chart that is shown, where the song has one.
    pub chart: RwSignal<Option<ChartId>>,
    pub layout: RwSignal<Layout>,
    pub sieve: RwSignal<Sieve>,
    pub sort: RwSignal<Sort>,
    /// The day that the board shows; without one every place shows its best.
    pub day: RwSignal<Option<Date>>,
    /// Whether the board goes from day to day by itself.
    pub playing: RwSignal<bool>,
    /// The place of the board that the tab key stops at.
    pub stop: RwSignal<Option<Scope>>,
    /// Which lyric layers are shown, by their place in the snapshot.
    pub layers: RwSignal<Vec<bool>>,
    /// What should have the focus next; the browser's wing moves it.
    pub focus: RwSignal<Option<Focus>>,
    pub sharing: Sharing,
    /// What is new, once an older snapshot has come.
    pub change: RwSignal<Option<Change>>,
    pub reading: Reading,
    /// Whether the credits are listed by person and not by role.
    pub by_person: RwSignal<bool>,
    /// The source that a mark has led to, as long as there is a way back.
    pub led: RwSignal<Option<Focus>>,
    /// The panel that was open before.
    pub led_from: RwSignal<View>,
    pub singing: Singing,
}

/// What a reader has chosen, to be taken along where the same song's card is made anew.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    pub view: View,
    pub scope: Option<Scope>,
    pub chart: Option<ChartId>,
    pub layout: Layout,
    pub layers: Vec<bool>,
    /// Whose lines are laid over that of the open place.
    pub others: Others,
    pub by_person: bool,
}

/// The two layouts of one list of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    Board,
    List,
}

/// The orders of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Rank,
    Name,
    FirstNumberOne,
}

impl Sort {
    pub const ALL: [Sort; 3] = [Sort::Rank, Sort::Name, Sort::FirstNumberOne];

    /// A name for markup.
    pub fn key(self) -> &'static str {
        match self {
            Sort::Rank => "rank",
            Sort::Name => "name",
            Sort::FirstNumberOne => "first",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    Tab(View),
    /// A place of the board or the list.
    Place(Scope),
    /// The place of the list that the tab key stops at.
    Places,
    Source(SourceId),
    /// The mark that led to a source last.
    Mark,
    /// Another mark of the list whose mark has the focus.
    OtherMark(Move),
    /// Another button of the row whose button has the focus.
    OtherInRow(Move),
    /// The button that opens the share menu.
    Share,
    /// The text to copy by hand.
    ByHand,
    /// The choice of one more place for the rank lines.
    AddPlace,
    /// A milestone in the list, counted from 0.
    Milestone(usize),
    /// The time of a line of lyrics, by its place.
    Line(usize),
    /// The time of the line that is sung.
    Sung,
    /// The button that begins and ends picking lines.
    ShareLines,
}

/// From one of several to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    Next,
    Before,
    First,
    Last,
}

impl Move {
    /// Where it leads from one place among so many; nowhere past the ends.
    pub fn from(self, at: usize, count: usize) -> Option<usize> {
        match self {
            Move::Next => Some(at + 1).filter(|to| *to < count),
            Move::Before => at.checked_sub(1),
            Move::First => Some(0).filter(|_| count > 0),
            Move::Last => count.checked_sub(1),
        }
    }
}

impl Choices {
    /// What a card opens with.
    pub fn new(song: &Song, view: View, scope: Option<Scope>) -> Choices {
        let layers = song.lyrics.as_ref().map_or(0, |lyrics| lyrics.layers.len());
        Choices {
            view,
            scope,
            chart: song.leading_chart(),
            layout: Layout::Board,
            layers: vec![true; layers],
            others: Others::default(),
            by_person: false,
        }
    }
}

impl State {
    /// A card as it opens.
    pub fn new(song: &Song, view: View, scope: Option<Scope>) -> State {
        State::of(Choices::new(song, view, scope))
    }

    pub fn choices(self) -> Choices {
        Choices {
            view: self.view.get_untracked(),
            scope: self.scope.get_untracked(),
            chart: self.chart.get_untracked(),
            layout: self.layout.get_untracked(),
            layers: self.layers.get_untracked(),
            others: self.reading.others.map(|place| place.get_untracked()),
            by_person: self.by_person.get_untracked(),
        }
    }

    /// The choices of another card of the same song.
    pub fn of(choices: Choices) -> State {
        State {
            main: false,
            view: RwSignal::new(choices.view),
            scope: RwSignal::new(choices.scope),
            chart: RwSignal::new(choices.chart),
            layout: RwSignal::new(choices.layout),
            sieve: RwSignal::default(),
            sort: RwSignal::new(Sort::Rank),
            day: RwSignal::new(None),
            playing: RwSignal::new(false),
            stop: RwSignal::new(None),
            layers: RwSignal::new(choices.layers),
            focus: RwSignal::new(None),
            sharing: Sharing::new(),
            change: RwSignal::new(None),
            reading: Reading::new(choices.others),
            by_person: RwSignal::new(choices.by_person),
            led: RwSignal::new(None),
            led_from: RwSignal::new(choices.view),
            singing: Singing::new(),
        }
    }

    /// The same card as the main content of its page, or as a part of somebody's.
    pub fn with_main(self, main: bool) -> State {
        State { main, ..self }
    }

    /// Opens a panel.
    pub fn open(self, view: View) {
        if self.view.get_untracked() != view {
            self.view.set(view);
        }
    }

    /// Opens a place, or none.
    pub fn visit(self, scope: Option<Scope>) {
        if self.scope.get_untracked() != scope {
            self.scope.set(scope);
        }
    }

    /// Shows the places behind a figure as a list, by the best of all their days.
    pub fn itemise(self, chart: Option<ChartId>, kept: Kept) {
        self.open(View::Chart);
        self.show(chart);
        self.playing.set(false);
        self.day.set(None);
        self.layout.set(Layout::List);
        self.sieve.set(Sieve::of(Some(kept)));
        self.focus.set(Some(Focus::Places));
    }

    /// Shows a chart. What was asked of another chart's board is not asked of this one.
    pub fn show(self, chart: Option<ChartId>) {
        if self.chart.get_untracked() != chart {
            self.playing.set(false);
            self.day.set(None);
            self.sieve.set(Sieve::default());
            self.chart.set(chart);
        }
    }

    /// Leads the reader to a source in the credits panel.
    pub fn cite(self, source: SourceId) {
        self.led_from.set(self.view.get_untracked());
        self.led.set(Some(Focus::Source(source)));
        self.open(View::Credits);
        self.focus.set(Some(Focus::Source(source)));
    }

    /// Leads the reader back to the mark.
    pub fn back(self) {
        self.led.set(None);
        self.open(self.led_from.get_untracked());
        self.focus.set(Some(Focus::Mark));
    }
}
