//! Credits: roles, their groups and qualifiers.

use crate::song::{CreditGroup, Role};
use crate::words::language::CreditsWords;

pub(super) const WORDS: CreditsWords = CreditsWords {
    no_credits: "이 곡의 크레딧 정보가 없습니다.",
    special_purpose_artists: [
        "작자 미상",
        "데이터",
        "대사",
        "아티스트 없음",
        "전래",
        "미상",
    ],
    role,
    group,
    qualifiers: QUALIFIERS,
    instrument,
    by_role: "역할별",
    by_person: "인물별",
    also_credited,
    reactions: "반응",
    picture: "이미지",
    identifiers: "식별 번호",
    recording: "음원",
};

fn role(role: Role) -> &'static str {
    ROLES[role.index()]
}

fn group(group: CreditGroup) -> &'static str {
    match group {
        CreditGroup::Performance => "연주·노래",
        CreditGroup::Writing => "작사·작곡",
        CreditGroup::Arrangement => "편곡",
        CreditGroup::Production => "프로듀싱",
        CreditGroup::Engineering => "엔지니어링",
        CreditGroup::Visual => "비주얼",
        CreditGroup::Label => "레이블·퍼블리싱",
        CreditGroup::Work => "작품",
        CreditGroup::Other => "그 밖",
    }
}

const QUALIFIERS: [&str; 7] = [
    "추가 ",
    "어시스턴트 ",
    "협력 ",
    "공동 ",
    "총괄 ",
    "객원 ",
    "솔로 ",
];

fn instrument(name: &str) -> Option<&'static str> {
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
}

fn also_credited(roles: &[String]) -> String {
    format!("다른 역할: {}", roles.join(", "))
}

const ROLES: [&str; Role::NAMES.len()] = [
    "연주·노래",
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
    "음반 제작자 권리(℗)",
    "유통",
    "극본",
    "연출",
    "음악 감독",
    "출연",
    "제작사",
    "OST 제작사",
    "방송사",
    "그 밖의 도움",
];
