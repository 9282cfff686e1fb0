//! Korean.

use super::{Phrase, Words, clock, grouped, minutes, service, signed_tenths, spaced, territories};
use crate::song::{
    Basis, Cadence, ChartKind, ContextKind, CreditGroup, Date, Figure, LayerRole, Metric,
    Milestone, MilestoneKind, Moment, Qualifier, Rank, Role, Song, Use, Word,
};

pub(super) static WORDS: Words = Words {
    tag: "ko",
    territory_names: territories::korean,
    chart_tab: "차트",
    lyrics_tab: "가사",
    credits_tab: "크레딧",
    views: "보기",
    listen: "듣기",
    featuring: "feat.",
    reported: "보도",
    counted: "기록에서 집계",
    reports: "보도",
    metric: |metric| match metric {
        Metric::NumberOne => "1위 지역 수",
        Metric::TopTen => "10위권 지역 수",
        Metric::Charted => "차트 진입 지역 수",
    },
    report: |claim, by| {
        let when = claim
            .as_of
            .date()
            .map_or_else(|| moment(claim.as_of), WORDS.short_date);
        let by = by.map(|by| format!(", {by}")).unwrap_or_default();
        let (about, at_least) = (about(claim.qualifier), at_least(claim.qualifier));
        format!("{about}{}{at_least} ({when}{by})", claim.value)
    },
    chart_means: |kind| match kind {
        ChartKind::National => {
            "한 나라의 공식 차트로, 그 나라에서의 판매와 재생을 한 기관이 집계합니다."
        }
        ChartKind::Retailer => {
            "한 상점의 판매 순위입니다. 스트리밍, 라디오, 다른 상점은 들어 있지 않습니다."
        }
        ChartKind::Streaming => {
            "한 스트리밍 서비스의 재생 순위입니다. 판매와 다른 서비스는 들어 있지 않습니다."
        }
        ChartKind::Aggregate => "여러 차트나 서비스를 만든 이의 규칙에 따라 더한 순위입니다.",
        ChartKind::FanComputed => {
            "팬들이 공개된 수치로 계산한 순위이며, 차트 회사의 것이 아닙니다."
        }
        ChartKind::Unknown => "무엇을 집계하는 차트인지 기록되어 있지 않습니다.",
    },
    no_chart: "이 곡에는 기록된 차트가 없습니다.",
    charts: "차트",
    board: "타일",
    list: "목록",
    layout: "표시 방식",
    territory: "지역",
    worldwide: "전 세계",
    no_record: "기록 없음",
    rank_line: "순위 변화",
    rank_keys: "날짜별 순위, 화살표 키로 읽기",
    add_place: "지역 추가",
    five_at_most: "최대 다섯 곳",
    table: "표",
    copy_csv: "CSV로 복사",
    rank_columns: ["지역", "날짜", "순위", "진입"],
    bands: ["1위", "2–10위", "11–50위", "51위 이하"],
    bands_shown: "골라 보기",
    not_charted: "순위 기록 없음",
    not_on_chart: "차트에 없음",
    find: "지역 찾기",
    region: "대륙",
    all_regions: "모든 대륙",
    regions: ["아프리카", "아메리카", "아시아", "유럽", "오세아니아"],
    sort: "순서",
    sorts: ["순위순", "이름순", "첫 1위순"],
    places_left: |count| match count {
        0 => "남은 곳이 없습니다.".to_owned(),
        count => format!("{count}곳"),
    },
    which_days: "순위 기준",
    ever: "최고 순위",
    day_by_day: "날짜별",
    day: "날짜",
    play: "재생",
    stop: "정지",
    at_once: |date, count| format!("{}: {count}개 지역 1위", (WORDS.short_date)(date)),
    most_at_once: |date, count| {
        format!(
            "동시 1위 최다 {count}개 지역 ({} 처음)",
            (WORDS.short_date)(date)
        )
    },
    milestones: "기록",
    source_mark: "출처",
    layers: "언어",
    no_lyrics: "이 곡에는 기록된 가사가 없습니다.",
    no_rights: "이 가사는 저작권의 보호를 받으며 게재 허락이 기록되어 있지 않아 싣지 않습니다.",
    no_links: "기록된 공식 링크가 없습니다.",
    read_at: "정식 가사 보기",
    steady_tempo: "행의 시간은 일정한 빠르기를 따른 것으로, 음원을 측정한 것이 아닙니다.",
    background: "코러스",
    instrumental: |seconds| format!("간주 {}", minutes(seconds)),
    play_from: |time| format!("{time}부터 재생"),
    back_to_line: "부르는 행으로",
    offset: "가사 시간 맞추기",
    sooner: "가사를 빠르게",
    later: "가사를 느리게",
    nudged: |ms| signed_tenths(ms) + "초",
    share_lines: "가사 공유",
    copy_text: "글 복사",
    lines_picked: |count, most| {
        let most = most.map(|most| format!(" (최대 {most}행)"));
        let most = most.unwrap_or_default();
        match count {
            0 => format!("공유할 행을 고르세요{most}"),
            count => format!("{count}행 선택{most}"),
        }
    },
    preview: "미리듣기가 재생되고 있어 가사가 따라가지 않습니다.",
    other_length: |player, song| {
        format!("재생 중인 음원은 {player}, 이 곡은 {song}로 길이가 달라 가사가 따라가지 않습니다.")
    },
    layer_by: |role, by| match role {
        LayerRole::Original => by.to_owned(),
        LayerRole::Romanization => format!("{by} 로마자 표기"),
        LayerRole::Translation => format!("{by} 번역"),
    },
    no_credits: "이 곡에는 기록된 크레딧이 없습니다.",
    made_for: "작품",
    premiered: |kind| match kind {
        ContextKind::TelevisionSeries => "첫 방송",
        ContextKind::WebSeries => "첫 공개",
        ContextKind::Film => "개봉",
        ContextKind::Game => "출시",
        ContextKind::Musical => "초연",
    },
    first_heard: "첫 등장",
    episode: |number| format!("{number}회"),
    watch_on: "시청",
    by_role: "역할별",
    by_person: "사람별",
    also: |roles| format!("다른 역할: {}", roles.join(", ")),
    reactions: "반응",
    identifiers: "식별 번호",
    recording: "녹음",
    way_back: "보던 곳으로 돌아가기",
    sources: "출처",
    no_sources: "기록된 출처가 없습니다.",
    kept_copy: "보존본",
    accessed: "열람",
    snapshot_of: "기준",
    share: "공유",
    copy: "복사",
    copied: "복사됨",
    copy_link: "링크 복사",
    copy_code: "퍼가기 코드 복사",
    codes: ["주소", "프레임", "스크립트", "이미지"],
    copy_post: "게시글 복사",
    download_picture: "이미지 내려받기",
    by_hand: "이 페이지에서는 클립보드를 쓸 수 없습니다. 직접 복사하세요:",
    number,
    moment,
    short_date: |date| format!("{}. {}. {}.", date.year, date.month, date.day),
    chart_date: |date, cadence| match cadence {
        Some(Cadence(7)) => format!("{} 주", day(date)),
        _ => day(date),
    },
    month: |year, month| format!("{year}. {month}."),
    rank: |rank| format!("{}위", rank.number()),
    figure,
    claim: |claim| {
        let (about, at_least) = (about(claim.qualifier), at_least(claim.qualifier));
        let (word, metric) = (counted_word(claim.word), metric(claim.metric));
        format!("{about}{}{word}{at_least} {metric}", claim.value)
    },
    milestone: |milestone| self::milestone(milestone, number),
    milestone_in_short: |milestone| self::milestone(milestone, in_short),
    as_of: |when| format!("{when} 기준"),
    change: |change| {
        let count = |count: usize, what: &str| (count > 0).then(|| format!("{what}{count}"));
        let step = |of: &str, from: u32, to: u32| format!("{of} {from} → {to}");
        let rank = |rank: Rank| u32::from(rank.number());
        let news = [
            change
                .claim
                .map(|(of, from, to)| step((WORDS.metric)(of), from, to)),
            count(change.territories(), "지역 +"),
            count(change.milestones, "기록 "),
            change
                .peak
                .map(|(from, to)| step("최고 순위", rank(from), rank(to))),
        ];
        let news: Vec<String> = news.into_iter().flatten().collect();
        format!("{} 이후 새 소식: {}", moment(change.since), news.join(", "))
    },
    released: |when| format!("{when} 발매"),
    via: |name| format!("{name} 인용"),
    itemised: |count| format!("{count}곳 명시"),
    peaked: |rank, when| dated(&format!("최고 {}위", rank.number()), when),
    latest: |rank, when| dated(&format!("최근 {}위", rank.number()), when),
    weeks: |count, cadence| format!("차트 {count}{}", unit(cadence)),
    figures: [
        "첫 진입",
        "차트 기간",
        "1위",
        "10위권",
        "최대 상승",
        "최대 하락",
        "재진입",
        "최장 연속",
    ],
    placed: |rank, date| format!("{}위, {}", rank.number(), (WORDS.short_date)(date)),
    charts_long: |count, cadence| format!("{count}{}", unit(cadence)),
    peak_of: |place, rank| format!("{place}, 최고 {}위", rank.number()),
    remove: |name| format!("{name} 빼기"),
    work,
    chart_kind,
    basis,
    layer,
    section: |name| {
        Some(match name {
            "refrain" => "후렴",
            "verse" => "절",
            "chorus" => "코러스",
            "bridge" => "브리지",
            "intro" => "인트로",
            "prechorus" => "프리코러스",
            "postchorus" => "포스트코러스",
            "hook" => "훅",
            "rap" => "랩",
            "interlude" | "instrumental" => "간주",
            "outro" => "아웃트로",
            _ => return None,
        })
    },
    role,
    group,
    qualifiers: [
        "추가 ",
        "어시스턴트 ",
        "협력 ",
        "공동 ",
        "총괄 ",
        "객원 ",
        "솔로 ",
    ],
    detail: |name| {
        Some(match name {
            "lead vocals" => "리드 보컬",
            "background vocals" => "코러스",
            "choir vocals" => "합창",
            "guitar" => "기타",
            "acoustic guitar" => "어쿠스틱 기타",
            "electric guitar" => "일렉트릭 기타",
            "bass" | "bass guitar" => "베이스",
            "piano" => "피아노",
            "keyboard" => "건반",
            "synthesizer" => "신시사이저",
            "drums" | "drums (drum set)" => "드럼",
            "percussion" => "퍼커션",
            "strings" => "현악기",
            "violin" => "바이올린",
            "viola" => "비올라",
            "cello" => "첼로",
            "double bass" => "콘트라베이스",
            "flute" => "플루트",
            "clarinet" => "클라리넷",
            "oboe" => "오보에",
            "saxophone" => "색소폰",
            "trumpet" => "트럼펫",
            "harp" => "하프",
            "gayageum" => "가야금",
            "haegeum" => "해금",
            "daegeum" => "대금",
            _ => return None,
        })
    },
    trouble: |code| match code {
        "not-found" => "카드의 데이터가 해당 주소에 없습니다.",
        "unreachable" => "카드의 데이터에 연결할 수 없습니다.",
        "not-json" => "카드의 데이터가 JSON이 아닙니다.",
        "version" => "카드의 데이터가 다른 버전입니다.",
        _ => "카드의 데이터에 오류가 있습니다.",
    },
    line_picture: "이미지",
    pictured: [
        "저장됨",
        "고른 행이 이미지 하나에 다 들어가지 않습니다. 더 적게 고르세요.",
        "이 브라우저에서는 여기서 이미지를 만들 수 없습니다.",
    ],
    play_youtube: "YouTube에서 재생",
    close_player: "플레이어 닫기",
    loads_from: |host| format!("누르면 {host}에서 불러옵니다"),
    no_player: "이 페이지에서는 플레이어를 열 수 없습니다. 들을 수 있는 곳:",
};

fn day(date: Date) -> String {
    format!("{}년 {}월 {}일", date.year, date.month, date.day)
}

fn moment(moment: Moment) -> String {
    match moment {
        Moment::Year(year) => format!("{year}년"),
        Moment::Month(year, month) => format!("{year}년 {month}월"),
        Moment::Day(date) => day(date),
        Moment::Time {
            date,
            minute_of_day,
            offset_minutes,
        } => {
            format!("{} {}", day(date), clock(minute_of_day, offset_minutes))
        }
    }
}

/// Counted in ten thousands and hundred millions where nothing is lost by it.
fn number(number: u64) -> String {
    match (
        number / 100_000_000,
        number % 100_000_000 / 10_000,
        number % 10_000,
    ) {
        (0, 0, _) => grouped(number),
        (0, man, 0) => format!("{}만", grouped(man)),
        (eok, 0, 0) => format!("{}억", grouped(eok)),
        (eok, man, 0) => format!("{}억 {}만", grouped(eok), grouped(man)),
        _ => grouped(number),
    }
}

/// From a million on without what is less than ten thousand.
fn in_short(whole: u64) -> String {
    match whole {
        0..1_000_000 => number(whole),
        _ => number(whole / 10_000 * 10_000),
    }
}

fn dated(text: &str, when: Option<Moment>) -> String {
    when.map_or_else(
        || text.to_owned(),
        |when| format!("{text}, {}", moment(when)),
    )
}

fn about(qualifier: Qualifier) -> &'static str {
    if qualifier == Qualifier::About {
        "약 "
    } else {
        ""
    }
}

fn at_least(qualifier: Qualifier) -> &'static str {
    if qualifier == Qualifier::AtLeast {
        " 이상"
    } else {
        ""
    }
}

fn counted_word(word: Word) -> &'static str {
    match word {
        Word::Countries => "개국",
        Word::Regions | Word::Territories => "개 지역",
        Word::Markets => "개 시장",
        Word::Stores => "개 스토어",
    }
}

fn unit(cadence: Option<Cadence>) -> &'static str {
    match cadence {
        Some(Cadence(1)) => "일",
        Some(Cadence(7)) => "주",
        _ => "회",
    }
}

fn figure(song: &Song, figure: &Figure) -> Phrase {
    let (before, number, after) = match figure {
        Figure::Reported { claim, .. } => (
            about(claim.qualifier).trim().to_owned(),
            claim.value.to_string(),
            format!(
                "{}{} {}",
                counted_word(claim.word),
                at_least(claim.qualifier),
                metric(claim.metric)
            ),
        ),
        Figure::Counted { tally, .. } => (
            format!("집계한 {}개 지역 중", tally.covered),
            tally.number_one.to_string(),
            format!("개 지역 {}", metric(Metric::NumberOne)),
        ),
        Figure::Run { history } if history.at_number_one() > 0 => (
            "1위".to_owned(),
            history.at_number_one().to_string(),
            unit(song.cadence(history.chart)).to_owned(),
        ),
        Figure::Run { history } => {
            let weeks = (WORDS.weeks)(history.entries.len(), song.cadence(history.chart));
            (
                "최고".to_owned(),
                history.peak.0.number().to_string(),
                format!("위 · {weeks}"),
            )
        }
        Figure::Best { standing, .. } => {
            let peak = standing.peak().map_or(0, |peak| peak.0.number());
            (
                format!("{} 최고", WORDS.scope(standing.scope)),
                peak.to_string(),
                "위".to_owned(),
            )
        }
        Figure::Milestone(milestone) => match milestone.value {
            Some(value) => {
                let (things, counter) = counted_things(milestone);
                let before = spaced(things) + about(milestone.qualifier);
                let number = self::number(value);
                let after = format!("{}{counter}", gap(&number));
                (before.trim().to_owned(), number, after)
            }
            None => (
                String::new(),
                format!("{}년", milestone.at.year()),
                title(milestone),
            ),
        },
    };
    // A counter stands at its number, a title apart from it.
    let title = figure.is_titled();
    let after = if title { format!(" {after}") } else { after };
    Phrase {
        before: spaced(before),
        number,
        after,
    }
}

fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::NumberOne => "1위",
        Metric::TopTen => "10위권",
        Metric::Charted => "차트 진입",
    }
}

fn title(milestone: &Milestone) -> String {
    milestone
        .title
        .as_ref()
        .map(|title| title.for_lang("ko").to_owned())
        .unwrap_or_default()
}

/// What was counted and where, then the number's own counter: `YouTube 조회` … `회`.
fn counted_things(milestone: &Milestone) -> (String, String) {
    let (thing, counter) = match milestone.kind {
        MilestoneKind::Views => ("조회", "회"),
        MilestoneKind::Streams => ("스트리밍", "회"),
        MilestoneKind::Sales => ("판매", "장"),
        _ => ("", ""),
    };
    let platform = milestone.platform.as_deref().map(service);
    let things = platform
        .into_iter()
        .chain((!thing.is_empty()).then_some(thing));
    let things: Vec<&str> = things.collect();
    let counter = format!("{counter}{}", at_least(milestone.qualifier));
    (things.join(" "), counter)
}

/// A counter stands at a digit, and apart from 만 and 억.
fn gap(number: &str) -> &'static str {
    let digits = number.ends_with(|last: char| last.is_ascii_digit());
    if digits { "" } else { " " }
}

fn milestone(milestone: &Milestone, number: fn(u64) -> String) -> String {
    let value = milestone.value.map(|value| {
        let (things, counter) = counted_things(milestone);
        let number = number(value);
        let gap = gap(&number);
        let number = format!("{}{number}{gap}{counter}", about(milestone.qualifier));
        spaced(things) + number.trim_end()
    });
    let title = Some(title(milestone)).filter(|title| !title.is_empty());
    let words: Vec<String> = title.into_iter().chain(value).collect();
    words.join(": ")
}

fn work(name: &str, kind: ContextKind, use_: Option<Use>) -> String {
    let kind = match kind {
        ContextKind::TelevisionSeries => "드라마",
        ContextKind::WebSeries => "웹드라마",
        ContextKind::Film => "영화",
        ContextKind::Game => "게임",
        ContextKind::Musical => "뮤지컬",
    };
    let use_ = match use_ {
        Some(Use::MainTheme) => " · 메인 테마",
        Some(Use::Opening) => " · 오프닝",
        Some(Use::Ending) => " · 엔딩",
        Some(Use::Insert) => " · 삽입곡",
        None => "",
    };
    format!("{kind} {name} OST{use_}")
}

fn chart_kind(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::National => "국가 차트",
        ChartKind::Retailer => "단일 판매처 차트",
        ChartKind::Streaming => "단일 스트리밍 서비스 차트",
        ChartKind::Aggregate => "여러 출처 합산",
        ChartKind::FanComputed => "팬 집계",
        ChartKind::Unknown => "종류 기록 없음",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Licensed => "라이선스",
        Basis::Permission => "허락을 받음",
        Basis::PublicDomain => "퍼블릭 도메인",
        Basis::Excerpt => "발췌",
        Basis::None => "허락 기록 없음",
    }
}

fn layer(lang: &str, role: LayerRole, system: Option<&str>) -> String {
    let language = match lang.split('-').next().unwrap_or(lang) {
        "ko" => "한국어",
        "en" => "영어",
        "ja" => "일본어",
        "zh" => "중국어",
        "es" => "스페인어",
        "fr" => "프랑스어",
        "de" => "독일어",
        "pt" => "포르투갈어",
        "id" => "인도네시아어",
        "th" => "태국어",
        "vi" => "베트남어",
        "ar" => "아랍어",
        _ => lang,
    };
    match (role, system) {
        (LayerRole::Romanization, Some("Revised Romanization")) => {
            format!("{language} 로마자(국어 표기법)")
        }
        (LayerRole::Romanization, Some(system)) => format!("{language} 로마자({system})"),
        (LayerRole::Romanization, None) => format!("{language} 로마자"),
        _ => language.to_owned(),
    }
}

const ROLES: [&str; Role::NAMES.len()] = [
    "실연",
    "보컬",
    "악기",
    "오케스트라",
    "악장",
    "지휘",
    "합창 지휘",
    "작사",
    "작곡",
    "작사·작곡",
    "번역",
    "편곡",
    "악기 편곡",
    "보컬 편곡",
    "관현악 편곡",
    "프로듀서",
    "리믹스",
    "프로그래밍",
    "녹음",
    "디지털 에디팅",
    "믹스",
    "마스터링",
    "엔지니어",
    "크리에이티브 디렉팅",
    "아트 디렉팅",
    "그래픽 디자인",
    "일러스트",
    "사진",
    "뮤직비디오 감독",
    "촬영",
    "안무",
    "레이블",
    "퍼블리싱",
    "음반 저작권(℗)",
    "유통",
    "극본",
    "연출",
    "음악 감독",
    "출연",
    "제작사",
    "OST 제작사",
    "방송사",
];

fn role(role: Role) -> &'static str {
    ROLES[role.index()]
}

fn group(group: CreditGroup) -> &'static str {
    match group {
        CreditGroup::Performance => "실연",
        CreditGroup::Writing => "작사·작곡",
        CreditGroup::Arrangement => "편곡",
        CreditGroup::Production => "프로듀싱",
        CreditGroup::Engineering => "엔지니어링",
        CreditGroup::Visual => "비주얼",
        CreditGroup::Label => "레이블·퍼블리싱",
        CreditGroup::Work => "작품",
    }
}
