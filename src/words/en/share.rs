//! Sharing the card.

use crate::words::language::ShareWords;

pub(super) const WORDS: ShareWords = ShareWords {
    button: "Share",
    send: "Share to an app",
    copied: "Copied",
    copy_link: "Copy link",
    copy_code: "Copy embed code",
    code_names: ["Link", "Linked text", "Image", "iframe", "HTML element"],
    copy_post: "Copy as post",
    download_image: "Save picture",
    posters: "Save for a post or story",
    copy_manually: "This page blocks copying. Copy it yourself:",
    save_failed: "If nothing was saved, open this address:",
};
