//! What a reader has chosen on one card, as plain data and signals; nothing here knows a view.

mod board;
mod choices;
mod filter;
mod focus;
mod lyrics;
mod ranks;
mod request;
mod sharing;

pub use board::{Layout, Sort};
pub use choices::Choices;
pub use filter::{PlaceFilter, RankFilter, place_names};
pub use focus::{Focus, Move};
pub use lyrics::{LyricsState, OwnPlayer, PictureResult};
pub use ranks::{OtherPlaces, RankLinesState};
pub use request::Request;
pub use sharing::{ShareItem, SharingState};

use crate::embed::View;
use crate::song::{Change, ChartId, Date, Scope, Song, SourceId};
use leptos::prelude::*;

/// One card's state; a copy is the same card's.
#[derive(Debug, Clone, Copy)]
pub struct State {
    /// Whether the card is the main content of its page, and its title the page's `h1`.
    pub main: bool,
    /// The open panel.
    pub view: RwSignal<View>,
    /// The selected place, whose ranks are shown.
    pub scope: RwSignal<Option<Scope>>,
    /// The chart that is shown, where the song has one.
    pub chart: RwSignal<Option<ChartId>>,
    /// The layout of the places.
    pub layout: RwSignal<Layout>,
    /// Which places are shown.
    pub filter: RwSignal<PlaceFilter>,
    /// The order of the list.
    pub sort: RwSignal<Sort>,
    /// The day that the board shows; `None` for the peak of every place.
    pub day: RwSignal<Option<Date>>,
    /// Whether the board plays from day to day.
    pub playing: RwSignal<bool>,
    /// The place of the board that is in the tab order (roving tabindex).
    pub tab_stop: RwSignal<Option<Scope>>,
    /// The indexes of the lyric layers that are shown, in order.
    pub layers: RwSignal<Vec<usize>>,
    /// Is called with what a component asks of the browser.
    pub on_request: UnsyncCallback<Request>,
    /// The share menu.
    pub sharing: SharingState,
    /// What is new since the previous snapshot, once that has loaded.
    pub change: RwSignal<Option<Change>>,
    /// The rank lines.
    pub rank_lines: RankLinesState,
    /// Whether the credits are listed by person and not by role.
    pub by_person: RwSignal<bool>,
    /// The source that a source mark has led to, while there is a link back to the mark.
    pub cited_source: RwSignal<Option<Focus>>,
    /// The panel that was open before a source mark led to the credits.
    pub view_before_citation: RwSignal<View>,
    /// The lyrics.
    pub lyrics: LyricsState,
}

impl State {
    /// A card as it opens.
    pub fn new(song: &Song, view: View, scope: Option<Scope>) -> State {
        State::of(Choices::new(song, view, scope))
    }

    /// What the reader has chosen so far.
    pub fn choices(self) -> Choices {
        Choices {
            view: self.view.get_untracked(),
            scope: self.scope.get_untracked(),
            chart: self.chart.get_untracked(),
            layout: self.layout.get_untracked(),
            layers: self.layers.get_untracked(),
            others: self.rank_lines.others.map(|place| place.get_untracked()),
            by_person: self.by_person.get_untracked(),
        }
    }

    /// A card that takes over the choices of another card of the same song.
    pub fn of(choices: Choices) -> State {
        State {
            main: false,
            view: RwSignal::new(choices.view),
            scope: RwSignal::new(choices.scope),
            chart: RwSignal::new(choices.chart),
            layout: RwSignal::new(choices.layout),
            filter: RwSignal::default(),
            sort: RwSignal::new(Sort::Rank),
            day: RwSignal::new(None),
            playing: RwSignal::new(false),
            tab_stop: RwSignal::new(None),
            layers: RwSignal::new(choices.layers),
            on_request: UnsyncCallback::new(|_| {}),
            sharing: SharingState::new(),
            change: RwSignal::new(None),
            rank_lines: RankLinesState::new(choices.others),
            by_person: RwSignal::new(choices.by_person),
            cited_source: RwSignal::new(None),
            view_before_citation: RwSignal::new(choices.view),
            lyrics: LyricsState::new(),
        }
    }

    /// The same state, of a card that is the main content of its page or a part of another.
    pub fn with_main(self, main: bool) -> State {
        State { main, ..self }
    }

    /// The same state, of a card whose requests are answered.
    pub fn with_on_request(self, answer: impl Fn(Request) + 'static) -> State {
        let on_request = UnsyncCallback::new(answer);
        State { on_request, ..self }
    }

    /// Asks for something.
    pub fn request(self, request: Request) {
        self.on_request.run(request);
    }

    /// Asks for the focus.
    pub fn move_focus(self, to: Focus) {
        self.request(Request::MoveFocus(to));
    }

    /// Opens a panel.
    pub fn open(self, view: View) {
        if self.view.get_untracked() != view {
            self.view.set(view);
        }
    }

    /// Selects a place, or none.
    pub fn visit(self, scope: Option<Scope>) {
        if self.scope.get_untracked() != scope {
            self.scope.set(scope);
        }
    }

    /// Lists the places that a figure counts, by their peaks.
    pub fn itemise(self, chart: Option<ChartId>, ranks: RankFilter) {
        self.open(View::Chart);
        self.show(chart);
        self.playing.set(false);
        self.day.set(None);
        self.layout.set(Layout::List);
        self.filter.set(PlaceFilter::of(Some(ranks)));
        self.move_focus(Focus::Places);
    }

    /// Shows a chart. The filter and the day of another chart's board are reset.
    pub fn show(self, chart: Option<ChartId>) {
        if self.chart.get_untracked() != chart {
            self.playing.set(false);
            self.day.set(None);
            self.filter.set(PlaceFilter::default());
            self.chart.set(chart);
        }
    }

    /// Opens a source in the credits panel.
    pub fn cite(self, source: SourceId) {
        self.view_before_citation.set(self.view.get_untracked());
        self.cited_source.set(Some(Focus::Source(source)));
        self.open(View::Credits);
        self.move_focus(Focus::Source(source));
    }

    /// Goes back to the source mark.
    pub fn back(self) {
        self.cited_source.set(None);
        self.open(self.view_before_citation.get_untracked());
        self.move_focus(Focus::Mark);
    }
}
