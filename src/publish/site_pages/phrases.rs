//! The phrases of the pages about all songs, in each language.
//!
//! They are not in `words`, because all words of a language are part of the wasm.

use crate::words::Words;

pub(in crate::publish) struct Phrases {
    /// The language's own name.
    pub language: &'static str,
    pub promise: &'static str,
    pub explanation: &'static str,
    pub description: &'static str,
    pub privacy: &'static str,
    pub try_it: &'static str,
    pub theme: &'static str,
    /// Auto, light, dark.
    pub themes: [&'static str; 3],
    pub size: &'static str,
    /// Full, standard, compact.
    pub sizes: [&'static str; 3],
    pub words_in: &'static str,
    pub accent: &'static str,
    /// The song's own, then a name for each of the colours that are offered.
    pub accents: [&'static str; 6],
    pub other_colour: &'static str,
    pub code: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub no_such_song: &'static str,
    pub not_an_address: &'static str,
    pub from_elsewhere: &'static str,
    pub songs: &'static str,
    pub all_songs: fn(usize) -> String,
    pub more_songs: &'static str,
    pub data: &'static str,
    pub artists: &'static str,
    pub charts: &'static str,
    pub years: &'static str,
    pub songs_by: fn(&str) -> String,
    pub songs_on: fn(&str) -> String,
    pub songs_of: fn(&str) -> String,
    pub song_count: fn(usize) -> String,
    pub page_of: fn(usize, usize) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub pages: &'static str,
    pub search: &'static str,
    pub find: &'static str,
    /// With `%` for the number of songs that were found.
    pub found: &'static str,
    pub nothing_found: &'static str,
    /// With `%` for the number of songs that are not shown.
    pub not_shown: &'static str,
    pub own_snapshot: &'static str,
    pub snapshot_address: &'static str,
    pub show_card: &'static str,
    pub feed: &'static str,
    pub not_found: &'static str,
    pub not_found_text: &'static str,
    pub to_home_page: &'static str,
}

pub(in crate::publish) fn phrases(words: &Words) -> &'static Phrases {
    if words.tag == "ko" { &KO } else { &EN }
}

static EN: Phrases = Phrases {
    language: "English",
    promise: "Your song, on any page",
    explanation: "Chart run, lyrics and credits in one card, every number with its source. Paste the code, and it is there.",
    description: "One song’s chart run, lyrics and credits in a card that anyone can paste anywhere.",
    privacy: "No other site is contacted until you ask for something from it.",
    try_it: "Make it yours",
    theme: "Theme",
    themes: ["Auto", "Light", "Dark"],
    size: "Size",
    sizes: ["Full", "Standard", "Compact"],
    words_in: "Language",
    accent: "Accent",
    accents: ["The song’s own", "Blue", "Green", "Orange", "Pink", "Grey"],
    other_colour: "Another colour",
    code: "Code to paste",
    copy: "Copy code",
    copied: "Copied",
    not_copied: "Select the code and copy it",
    no_such_song: "There is no song “%” on this site.",
    not_an_address: "This isn’t a web address. It should begin with https://.",
    from_elsewhere: "A snapshot of %, shown as it is; nobody here has checked its facts.",
    songs: "Songs",
    all_songs: |count| match count {
        1 => "The song".to_owned(),
        count => format!("All {} songs", grouped(count)),
    },
    more_songs: "More songs",
    data: "Data",
    artists: "Artists",
    charts: "Charts",
    years: "Years",
    songs_by: |artist| format!("Songs by {artist}"),
    songs_on: |chart| format!("Songs on {chart}"),
    songs_of: |year| format!("Songs of {year}"),
    song_count: |count| match count {
        1 => "1 song".to_owned(),
        count => format!("{} songs", grouped(count)),
    },
    page_of: |page, pages| format!("page {page} of {pages}"),
    previous: "Previous",
    next: "Next",
    pages: "Pages",
    search: "Search songs, artists and charts",
    find: "Search",
    found: "Songs found: %",
    nothing_found: "No song was found.",
    not_shown: "% more songs match; another word narrows it down.",
    own_snapshot: "Try your own snapshot",
    snapshot_address: "Address of a snapshot’s JSON file or of a song’s page",
    show_card: "Show the card",
    feed: "Feed",
    not_found: "There is no such page",
    not_found_text: "The address may have a typing mistake, or the page has moved.",
    to_home_page: "To the home page",
};

static KO: Phrases = Phrases {
    language: "한국어",
    promise: "좋아하는 노래를 어느 페이지에나",
    explanation: "차트 순위, 가사, 크레딧을 카드 하나에 담고 모든 숫자에 출처를 밝힙니다. 코드만 붙여 넣으면 됩니다.",
    description: "노래 한 곡의 차트 순위, 가사, 크레딧을 어디에나 붙여 넣을 수 있는 카드에 담았습니다.",
    privacy: "직접 요청하기 전에는 다른 사이트에 접속하지 않습니다.",
    try_it: "원하는 대로 바꿔 보세요",
    theme: "테마",
    themes: ["자동", "밝게", "어둡게"],
    size: "크기",
    sizes: ["전체", "표준", "작게"],
    words_in: "언어",
    accent: "강조색",
    accents: ["노래의 색", "파랑", "초록", "주황", "분홍", "회색"],
    other_colour: "다른 색",
    code: "붙여 넣을 코드",
    copy: "코드 복사",
    copied: "복사했습니다",
    not_copied: "코드를 선택해서 복사하세요",
    no_such_song: "이 사이트에는 ‘%’라는 노래가 없습니다.",
    not_an_address: "웹 주소가 아닙니다. https://로 시작해야 합니다.",
    from_elsewhere: "%의 스냅샷을 그대로 보여 줍니다. 이 사이트에서 확인한 내용이 아닙니다.",
    songs: "노래",
    all_songs: |count| format!("{}곡 모두 보기", grouped(count)),
    more_songs: "다른 노래",
    data: "데이터",
    artists: "아티스트",
    charts: "차트",
    years: "연도",
    songs_by: |artist| format!("{artist}의 노래"),
    songs_on: |chart| format!("{chart}에 오른 노래"),
    songs_of: |year| format!("{year}년 노래"),
    song_count: |count| format!("{}곡", grouped(count)),
    page_of: |page, pages| format!("{pages}쪽 중 {page}쪽"),
    previous: "이전",
    next: "다음",
    pages: "쪽",
    search: "노래, 아티스트, 차트 검색",
    find: "검색",
    found: "찾은 노래: %곡",
    nothing_found: "찾은 노래가 없습니다.",
    not_shown: "%곡이 더 있습니다. 검색어를 더 입력해 보세요.",
    own_snapshot: "직접 만든 스냅샷 보기",
    snapshot_address: "스냅샷 JSON 파일이나 노래 페이지의 주소",
    show_card: "카드 보기",
    feed: "피드",
    not_found: "없는 페이지입니다",
    not_found_text: "주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있습니다.",
    to_home_page: "첫 화면으로",
};

/// A number with a comma between groups of three digits, as both languages write it.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    digits
        .char_indices()
        .map(|(at, digit)| match at {
            0 => digit.to_string(),
            at if at % 3 == first => format!(",{digit}"),
            _ => digit.to_string(),
        })
        .collect()
}
