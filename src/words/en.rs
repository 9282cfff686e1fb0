//! English.

use super::{
    Phrase, Words, clock, grouped, minutes, service, signed_tenths, spaced, territories,
    without_capital,
};
use crate::song::{
    Basis, Cadence, ChartKind, ContextKind, CreditGroup, Date, Figure, LayerRole, Metric,
    Milestone, MilestoneKind, Moment, Qualifier, Rank, Role, Song, Use, Word,
};

pub(super) static WORDS: Words = Words {
    tag: "en",
    territory_names: territories::english,
    chart_tab: "Chart",
    lyrics_tab: "Lyrics",
    credits_tab: "Credits",
    views: "Views",
    listen: "Listen",
    featuring: "feat.",
    reported: "Reported",
    counted: "Counted from rows",
    reports: "Reports",
    metric: |metric| match metric {
        Metric::NumberOne => "Territories at No. 1",
        Metric::TopTen => "Territories in the top 10",
        Metric::Charted => "Territories charted",
    },
    report: |claim, by| {
        let when = claim
            .as_of
            .date()
            .map_or_else(|| moment(claim.as_of), WORDS.short_date);
        let by = by.map(|by| format!(", {by}")).unwrap_or_default();
        format!("{}{} ({when}{by})", qualifier(claim.qualifier), claim.value)
    },
    chart_means: |kind| match kind {
        ChartKind::National => {
            "A country's own chart: what is sold and played there, counted by one organisation."
        }
        ChartKind::Retailer => {
            "What one shop sold. It says nothing of streams, radio or other shops."
        }
        ChartKind::Streaming => {
            "What was played on one streaming service. It says nothing of sales or other services."
        }
        ChartKind::Aggregate => "Several charts or services added up by a rule of its maker's.",
        ChartKind::FanComputed => {
            "Computed by fans from public figures; no chart company stands behind it."
        }
        ChartKind::Unknown => "What this chart counts is not recorded.",
    },
    no_chart: "No chart is recorded for this song.",
    charts: "Charts",
    board: "Board",
    list: "List",
    layout: "Show as",
    territory: "Territory",
    worldwide: "Worldwide",
    no_record: "nothing recorded",
    rank_line: "Rank over time",
    rank_keys: "Ranks by date, read with the arrow keys",
    add_place: "Add a place",
    five_at_most: "Five places at most",
    table: "Table",
    copy_csv: "Copy as CSV",
    rank_columns: ["Place", "Date", "Rank", "Run"],
    bands: ["No. 1", "2–10", "11–50", "51 and below"],
    bands_shown: "Show only",
    not_charted: "No rank recorded",
    not_on_chart: "not on the chart",
    find: "Find a place",
    region: "Region",
    all_regions: "All regions",
    regions: ["Africa", "Americas", "Asia", "Europe", "Oceania"],
    sort: "Order",
    sorts: ["By rank", "By name", "By first No. 1"],
    places_left: |count| match count {
        0 => "No place is left.".to_owned(),
        1 => "1 place".to_owned(),
        count => format!("{count} places"),
    },
    which_days: "Ranks shown",
    ever: "Best ever",
    day_by_day: "Day by day",
    day: "Day",
    play: "Play",
    stop: "Stop",
    at_once: |date, count| match count {
        1 => format!("{}: No. 1 in 1 territory", (WORDS.short_date)(date)),
        count => format!("{}: No. 1 in {count} territories", (WORDS.short_date)(date)),
    },
    most_at_once: |date, count| {
        let date = (WORDS.short_date)(date);
        match count {
            1 => format!("At No. 1 at once: 1 territory at most, first on {date}"),
            count => format!("At No. 1 at once: {count} territories at most, first on {date}"),
        }
    },
    milestones: "Milestones",
    source_mark: "Source",
    layers: "Layers",
    no_lyrics: "No lyrics are recorded for this song.",
    no_rights: "These lyrics are under copyright and no licence to show them is recorded, so no text stands here.",
    no_links: "No licensed link is recorded.",
    read_at: "Read them with a licence",
    steady_tempo: "Line times follow a steady tempo; no recording was measured.",
    background: "Background vocals",
    instrumental: |seconds| format!("Instrumental, {}", minutes(seconds)),
    play_from: |time| format!("Play from {time}"),
    back_to_line: "Back to the line",
    offset: "Timing of the lines",
    sooner: "Lines sooner",
    later: "Lines later",
    nudged: |ms| signed_tenths(ms) + " s",
    share_lines: "Share lines",
    copy_text: "Copy text",
    lines_picked: |count, most| {
        let most = most.map(|most| format!(", of {most} at most"));
        let most = most.unwrap_or_default();
        match count {
            0 => "Choose the lines to share".to_owned() + &most,
            1 => "1 line".to_owned() + &most,
            count => format!("{count} lines{most}"),
        }
    },
    preview: "The player has a preview only, so the lines do not follow it.",
    other_length: |player, song| {
        format!("The player has {player} and the song {song}, so the lines do not follow it.")
    },
    layer_by: |role, by| match role {
        LayerRole::Original => by.to_owned(),
        LayerRole::Romanization => format!("romanized by {by}"),
        LayerRole::Translation => format!("translated by {by}"),
    },
    no_credits: "No credits are recorded for this song.",
    made_for: "Made for",
    premiered: |kind| match kind {
        ContextKind::Game => "Published",
        _ => "Premiered",
    },
    first_heard: "First heard",
    episode: |number| format!("Episode {number}"),
    watch_on: "Watch on",
    by_role: "By role",
    by_person: "By person",
    also: |roles| {
        let roles: Vec<String> = roles.iter().map(|role| without_capital(role)).collect();
        format!("also {}", roles.join(", "))
    },
    reactions: "Reactions",
    identifiers: "Identifiers",
    recording: "Recording",
    way_back: "Back to where you were",
    sources: "Sources",
    no_sources: "No sources are recorded.",
    kept_copy: "kept copy",
    accessed: "read",
    snapshot_of: "Snapshot of",
    share: "Share",
    copy: "Copy",
    copied: "Copied",
    copy_link: "Copy link",
    copy_code: "Copy embed code",
    codes: ["Address", "Frame", "Script", "Picture"],
    copy_post: "Copy text of a post",
    download_picture: "Download picture",
    by_hand: "The clipboard is shut on this page. Copy this by hand:",
    number: grouped,
    moment,
    short_date,
    chart_date: |date, cadence| match cadence {
        Some(Cadence(7)) => format!("week of {}", short_date(date)),
        _ => short_date(date),
    },
    month: |year, month| format!("{} {year}", &month_name(month)[..3]),
    rank: |rank| format!("No. {}", rank.number()),
    figure,
    claim: |claim| {
        let (metric, qualifier) = (metric(claim.metric), qualifier(claim.qualifier));
        let word = counted_word(claim.word, claim.value);
        format!("{metric} {qualifier}{} {word}", claim.value)
    },
    milestone: |milestone| self::milestone(milestone, grouped),
    milestone_in_short: |milestone| self::milestone(milestone, in_short),
    as_of: |when| format!("as of {when}"),
    change: |change| {
        let count = |count: usize, sign: &str, one: &str, many: &str| {
            let things = if count == 1 { one } else { many };
            (count > 0).then(|| format!("{sign}{count} {things}"))
        };
        let step = |of: &str, from: u32, to: u32| format!("{of} {from} → {to}");
        let rank = |rank: Rank| u32::from(rank.number());
        let news = [
            change
                .claim
                .map(|(of, from, to)| step((WORDS.metric)(of), from, to)),
            count(change.territories(), "+", "territory", "territories"),
            count(change.milestones, "", "milestone", "milestones"),
            change
                .peak
                .map(|(from, to)| step("peak", rank(from), rank(to))),
        ];
        let news: Vec<String> = news.into_iter().flatten().collect();
        format!("New since {}: {}", moment(change.since), news.join(", "))
    },
    released: |when| format!("Released {when}"),
    via: |name| format!("via {name}"),
    itemised: |count| format!("{count} itemised"),
    peaked: |rank, when| dated(&format!("peak No. {}", rank.number()), when),
    latest: |rank, when| dated(&format!("latest No. {}", rank.number()), when),
    weeks: |count, cadence| format!("{count} {} on chart", unit(count, cadence)),
    figures: [
        "Debut",
        "Charted",
        "At No. 1",
        "In the top 10",
        "Biggest climb",
        "Biggest fall",
        "Returns",
        "Longest stay",
    ],
    placed: |rank, date| format!("No. {}, {}", rank.number(), (WORDS.short_date)(date)),
    charts_long: |count, cadence| format!("{count} {}", unit(count, cadence)),
    peak_of: |place, rank| format!("{place}, peak No. {}", rank.number()),
    remove: |name| format!("Remove {name}"),
    work,
    chart_kind,
    basis,
    layer,
    section: |name| {
        Some(match name {
            "refrain" => "Refrain",
            "verse" => "Verse",
            "chorus" => "Chorus",
            "bridge" => "Bridge",
            "intro" => "Intro",
            "prechorus" => "Pre-chorus",
            "postchorus" => "Post-chorus",
            "hook" => "Hook",
            "rap" => "Rap",
            "interlude" => "Interlude",
            "instrumental" => "Instrumental",
            "outro" => "Outro",
            _ => return None,
        })
    },
    role,
    group,
    qualifiers: [
        "Additional ",
        "Assistant ",
        "Associate ",
        "Co-",
        "Executive ",
        "Guest ",
        "Solo ",
    ],
    detail: |_| None,
    trouble: |code| match code {
        "not-found" => "This card's snapshot is not at its address.",
        "unreachable" => "This card's snapshot could not be reached.",
        "not-json" => "This card's snapshot is not JSON.",
        "version" => "This card's snapshot is of another version.",
        _ => "This card's snapshot has a mistake.",
    },
    line_picture: "Picture",
    pictured: [
        "Saved",
        "These lines do not fit one picture; pick fewer.",
        "This browser lets no picture be made here.",
    ],
    play_youtube: "Play on YouTube",
    close_player: "Close the player",
    loads_from: |host| format!("Loads from {host} after your tap"),
    no_player: "The player could not be opened on this page. The recording is at",
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(month: u8) -> &'static str {
    MONTHS[usize::from(month - 1) % 12]
}

fn short_date(date: Date) -> String {
    let month = &month_name(date.month)[..3];
    format!("{} {month} {}", date.day, date.year)
}

/// From a million on in millions and thousands of millions, with three digits or four.
fn in_short(number: u64) -> String {
    let (unit, name) = match number {
        0..1_000_000 => return grouped(number),
        1_000_000..1_000_000_000 => (1_000_000, "million"),
        _ => (1_000_000_000, "billion"),
    };
    let (whole, hundredths) = (number / unit, number % unit / (unit / 100));
    let tenths = hundredths / 10;
    let rest = if whole < 100 { hundredths % 10 } else { 0 };
    let number = grouped(whole);
    match (tenths, rest) {
        (0, 0) => format!("{number} {name}"),
        (_, 0) => format!("{number}.{tenths} {name}"),
        _ => format!("{number}.{tenths}{rest} {name}"),
    }
}

fn day(date: Date) -> String {
    format!("{} {} {}", date.day, month_name(date.month), date.year)
}

fn moment(moment: Moment) -> String {
    match moment {
        Moment::Year(year) => year.to_string(),
        Moment::Month(year, month) => format!("{} {year}", month_name(month)),
        Moment::Day(date) => day(date),
        Moment::Time {
            date,
            minute_of_day,
            offset_minutes,
        } => {
            format!("{}, {}", day(date), clock(minute_of_day, offset_minutes))
        }
    }
}

fn dated(text: &str, when: Option<Moment>) -> String {
    when.map_or_else(
        || text.to_owned(),
        |when| format!("{text}, {}", moment(when)),
    )
}

fn qualifier(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "",
        Qualifier::AtLeast => "at least ",
        Qualifier::About => "about ",
    }
}

fn counted_word(word: Word, count: u32) -> &'static str {
    match (word, count) {
        (Word::Countries, 1) => "country",
        (Word::Countries, _) => "countries",
        (Word::Regions, 1) => "region",
        (Word::Regions, _) => "regions",
        (Word::Territories, 1) => "territory",
        (Word::Territories, _) => "territories",
        (Word::Markets, 1) => "market",
        (Word::Markets, _) => "markets",
        (Word::Stores, 1) => "store",
        (Word::Stores, _) => "stores",
    }
}

fn unit(count: usize, cadence: Option<Cadence>) -> &'static str {
    match (cadence, count) {
        (Some(Cadence(1)), 1) => "day",
        (Some(Cadence(1)), _) => "days",
        (Some(Cadence(7)), 1) => "week",
        (Some(Cadence(7)), _) => "weeks",
        (_, 1) => "chart",
        _ => "charts",
    }
}

fn figure(song: &Song, figure: &Figure) -> Phrase {
    let (before, number, after) = match figure {
        Figure::Reported { claim, .. } => (
            format!("{} {}", metric(claim.metric), qualifier(claim.qualifier))
                .trim()
                .to_owned(),
            claim.value.to_string(),
            counted_word(claim.word, claim.value).to_owned(),
        ),
        Figure::Counted { tally, .. } => (
            metric(Metric::NumberOne).to_owned(),
            tally.number_one.to_string(),
            format!("of the {} territories covered", tally.covered),
        ),
        Figure::Run { history } if history.at_number_one() > 0 => {
            let count = history.at_number_one();
            (
                String::new(),
                count.to_string(),
                format!("{} at No. 1", unit(count, song.cadence(history.chart))),
            )
        }
        Figure::Run { history } => {
            let weeks = (WORDS.weeks)(history.entries.len(), song.cadence(history.chart));
            (
                "Peak No.".to_owned(),
                history.peak.0.number().to_string(),
                weeks,
            )
        }
        Figure::Best { standing, .. } => {
            let peak = standing.peak().map_or(0, |peak| peak.0.number());
            (
                "Peak No.".to_owned(),
                peak.to_string(),
                WORDS.scope(standing.scope).to_owned(),
            )
        }
        Figure::Milestone(milestone) => match milestone.value {
            Some(value) => {
                let before = qualifier(milestone.qualifier).trim().to_owned();
                (before, grouped(value), counted_things(milestone))
            }
            None => (
                String::new(),
                milestone.at.year().to_string(),
                title(milestone),
            ),
        },
    };
    Phrase {
        before: spaced(before),
        number,
        after: format!(" {after}"),
    }
}

fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::NumberOne => "No. 1 in",
        Metric::TopTen => "Top 10 in",
        Metric::Charted => "Charted in",
    }
}

fn title(milestone: &Milestone) -> String {
    milestone
        .title
        .as_ref()
        .map(|title| title.for_lang("en").to_owned())
        .unwrap_or_default()
}

fn counted_things(milestone: &Milestone) -> String {
    let things = match milestone.kind {
        MilestoneKind::Views => "views",
        MilestoneKind::Streams => "streams",
        MilestoneKind::Sales => "sold",
        _ => "",
    };
    let on = milestone
        .platform
        .as_ref()
        .map(|platform| format!("on {}", service(platform)))
        .unwrap_or_default();
    let words = [things, &on].into_iter().filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn milestone(milestone: &Milestone, number: fn(u64) -> String) -> String {
    let value = milestone.value.map(|value| {
        format!(
            "{}{} {}",
            qualifier(milestone.qualifier),
            number(value),
            counted_things(milestone)
        )
        .trim()
        .to_owned()
    });
    let title = Some(title(milestone)).filter(|title| !title.is_empty());
    let words: Vec<String> = title.into_iter().chain(value).collect();
    words.join(": ")
}

fn work(name: &str, kind: ContextKind, use_: Option<Use>) -> String {
    let kind = match kind {
        ContextKind::TelevisionSeries => "the television series",
        ContextKind::WebSeries => "the web series",
        ContextKind::Film => "the film",
        ContextKind::Game => "the game",
        ContextKind::Musical => "the musical",
    };
    let use_ = match use_ {
        Some(Use::MainTheme) => "Main theme",
        Some(Use::Opening) => "Opening theme",
        Some(Use::Ending) => "Ending theme",
        Some(Use::Insert) => "Insert song",
        None => "Song",
    };
    format!("OST of {kind} {name} · {use_}")
}

fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "national chart",
        ChartKind::Retailer => "one retailer's chart",
        ChartKind::Streaming => "one streaming service's chart",
        ChartKind::Aggregate => "several sources added up",
        ChartKind::FanComputed => "computed by fans",
        ChartKind::Unknown => "kind not recorded",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Licensed => "Licensed",
        Basis::Permission => "By permission",
        Basis::PublicDomain => "Public domain",
        Basis::Excerpt => "Excerpt",
        Basis::None => "No licence recorded",
    }
}

fn layer(lang: &str, role: LayerRole, system: Option<&str>) -> String {
    let language = match lang.split('-').next().unwrap_or(lang) {
        "ko" => "Korean",
        "en" => "English",
        "ja" => "Japanese",
        "zh" => "Chinese",
        "es" => "Spanish",
        "fr" => "French",
        "de" => "German",
        "pt" => "Portuguese",
        "id" => "Indonesian",
        "th" => "Thai",
        "vi" => "Vietnamese",
        "ar" => "Arabic",
        _ => lang,
    };
    match (role, system) {
        (LayerRole::Romanization, Some(system)) => format!("{language}, {system}"),
        (LayerRole::Romanization, None) => format!("{language}, romanized"),
        _ => language.to_owned(),
    }
}

const ROLES: [&str; Role::NAMES.len()] = [
    "Performer",
    "Vocals",
    "Instrument",
    "Orchestra",
    "Concertmaster",
    "Conductor",
    "Chorus master",
    "Lyricist",
    "Composer",
    "Writer",
    "Translator",
    "Arranger",
    "Instrument arranger",
    "Vocal arranger",
    "Orchestrator",
    "Producer",
    "Remix",
    "Programming",
    "Recording",
    "Digital editing",
    "Mix",
    "Mastering",
    "Engineer",
    "Creative direction",
    "Art direction",
    "Graphic design",
    "Illustration",
    "Photography",
    "Video director",
    "Cinematography",
    "Choreography",
    "Label",
    "Publisher",
    "Phonographic copyright",
    "Distributor",
    "Screenwriter",
    "Director",
    "Music director",
    "Cast",
    "Production company",
    "Soundtrack production",
    "Broadcaster",
];

fn role(role: Role) -> &'static str {
    ROLES[role.index()]
}

fn group(group: CreditGroup) -> &'static str {
    match group {
        CreditGroup::Performance => "Performance",
        CreditGroup::Writing => "Writing",
        CreditGroup::Arrangement => "Arrangement",
        CreditGroup::Production => "Production",
        CreditGroup::Engineering => "Engineering",
        CreditGroup::Visual => "Visuals",
        CreditGroup::Label => "Label and publishing",
        CreditGroup::Work => "The work",
    }
}
