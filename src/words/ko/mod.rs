//! Korean.

mod change;
mod charts;
mod claims;
mod credits;
mod dates;
mod headline;
mod lyrics;
mod milestones;
mod numbers;
mod runs;
mod trouble;
mod work;

use super::numbers::{minutes, signed_tenths};
use super::{Words, territories};

pub(super) static WORDS: Words = Words {
    tag: "ko",
    territory_names: territories::korean,

    chart_tab: "차트",
    lyrics_tab: "가사",
    credits_tab: "크레딧",
    views: "보기",
    listen: "듣기",
    featuring: "feat.",
    released: |when| format!("{when} 발매"),
    as_of: |when| format!("{when} 기준"),
    trouble: trouble::trouble,

    number: numbers::number,
    rank: |rank| format!("{}위", rank.number()),
    moment: dates::moment,
    short_date: dates::short_date,
    chart_date: dates::chart_date,
    month: dates::month,

    figure: headline::figure,
    reported: "보도",
    counted: "기록에서 집계",
    reports: "보도",
    metric: claims::metric,
    report: claims::report,
    claim: claims::claim,
    via: |name| format!("{name} 인용"),
    itemised: |count| format!("{count}곳 명시"),
    change: change::change,

    charts: "차트",
    no_chart: "이 곡에는 기록된 차트가 없습니다.",
    chart_kind: charts::chart_kind,
    chart_means: charts::chart_means,
    territory: "지역",
    worldwide: "전 세계",
    no_record: "기록 없음",
    board: "타일",
    list: "목록",
    layout: "표시 방식",
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
    places_left: charts::places_left,

    which_days: "순위 기준",
    ever: "최고 순위",
    day_by_day: "날짜별",
    day: "날짜",
    play: "재생",
    stop: "정지",
    at_once: charts::at_once,
    most_at_once: charts::most_at_once,

    rank_line: "순위 변화",
    rank_keys: "날짜별 순위, 화살표 키로 읽기",
    add_place: "지역 추가",
    remove: |name| format!("{name} 빼기"),
    five_at_most: "최대 다섯 곳",
    table: "표",
    copy_csv: "CSV로 복사",
    rank_columns: ["지역", "날짜", "순위", "진입"],
    peaked: runs::peaked,
    latest: runs::latest,
    peak_of: |place, rank| format!("{place}, 최고 {}위", rank.number()),
    weeks: runs::weeks,
    charts_long: runs::charts_long,
    placed: |rank, date| format!("{}위, {}", rank.number(), dates::short_date(date)),
    figures: runs::FIGURES,

    milestones: "기록",
    milestone: |milestone| milestones::milestone(milestone, numbers::number),
    milestone_in_short: |milestone| milestones::milestone(milestone, numbers::in_short),

    layers: "언어",
    layer: lyrics::layer,
    layer_by: lyrics::layer_by,
    section: lyrics::section,
    nth_section: lyrics::nth_section,
    background: "코러스",
    basis: lyrics::basis,
    no_lyrics: "이 곡에는 기록된 가사가 없습니다.",
    no_rights: "이 가사는 게재 허락이 기록되어 있지 않아 싣지 않습니다.",
    no_links: "기록된 공식 링크가 없습니다.",
    read_at: "정식 가사 보기",
    steady_tempo: "행의 시간은 일정한 빠르기를 따른 것으로, 음원을 측정한 것이 아닙니다.",
    instrumental: |seconds| format!("간주 {}", minutes(seconds)),

    share_lines: "가사 공유",
    copy_text: "글 복사",
    lines_picked: lyrics::lines_picked,
    line_picture: "이미지",
    pictured: lyrics::PICTURED,

    play_from: |time| format!("{time}부터 재생"),
    back_to_line: "부르는 행으로",
    offset: "가사 시간 맞추기",
    sooner: "가사를 빠르게",
    later: "가사를 느리게",
    nudged: |ms| signed_tenths(ms) + "초",
    preview: "미리듣기가 재생되고 있어 가사가 따라가지 않습니다.",
    other_length: lyrics::other_length,
    ends_before: lyrics::ends_before,
    play_youtube: "YouTube에서 재생",
    close_player: "플레이어 닫기",
    loads_from: |host| format!("누르면 {host}에서 불러옵니다"),
    no_player: "이 페이지에서는 플레이어를 열 수 없습니다. 들을 수 있는 곳:",

    no_credits: "이 곡에는 기록된 크레딧이 없습니다.",
    role: credits::role,
    group: credits::group,
    qualifiers: credits::QUALIFIERS,
    detail: credits::detail,
    by_role: "역할별",
    by_person: "사람별",
    also: credits::also,
    reactions: "반응",
    identifiers: "식별 번호",
    recording: "녹음",

    made_for: "작품",
    work: work::work,
    premiered: work::premiered,
    first_heard: "첫 등장",
    episode: |number| format!("{number}회"),
    watch_on: "시청",

    source_mark: "출처",
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
    not_saved: "이 페이지에서 저장되지 않았다면 이 주소를 여세요:",
};
