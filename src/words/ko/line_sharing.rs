//! Lyrics that are shared.

use crate::words::language::LineSharingWords;

pub(super) const WORDS: LineSharingWords = LineSharingWords {
    share_lines: "가사 공유",
    copy_text: "텍스트 복사",
    lines_picked,
    lines_image: "이미지",
    image_results: IMAGE_RESULTS,
};

fn lines_picked(count: usize, most: Option<usize>) -> String {
    let limit = most.map(|most| format!(" (최대 {most}줄)"));
    let limit = limit.unwrap_or_default();
    match count {
        0 => format!("공유할 줄을 고르세요{limit}"),
        count => format!("{count}줄 선택{limit}"),
    }
}

const IMAGE_RESULTS: [&str; 3] = [
    "저장됨",
    "고른 줄이 이미지 한 장에 다 들어가지 않습니다. 줄 수를 줄여 주세요.",
    "이 브라우저에서는 이미지를 만들 수 없습니다.",
];
