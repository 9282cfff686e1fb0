//! Sharing the card.

use crate::words::language::ShareWords;

pub(super) const WORDS: ShareWords = ShareWords {
    button: "공유",
    send: "앱으로 공유",
    copied: "복사됨",
    copy_link: "링크 복사",
    copy_code: "퍼가기 코드 복사",
    code_names: ["링크", "링크 문장", "이미지", "아이프레임", "스크립트"],
    copy_post: "게시글 문구 복사",
    download_image: "이미지 저장",
    posters: "게시물·스토리용 이미지 저장",
    copy_manually: "이 페이지에서는 복사가 막혀 있습니다. 직접 복사하세요:",
    save_failed: "저장되지 않았다면 이 주소를 여세요:",
};
