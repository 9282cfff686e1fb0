//! Lyrics that are shared.

use crate::words::language::LineSharingWords;

pub(super) const WORDS: LineSharingWords = LineSharingWords {
    share_lines: "Share lines",
    copy_text: "Copy text",
    lines_picked,
    lines_image: "Image",
    image_results: IMAGE_RESULTS,
};

fn lines_picked(count: usize, most: Option<usize>) -> String {
    let limit = most.map(|most| format!(" (up to {most})"));
    let limit = limit.unwrap_or_default();
    match count {
        0 => "Choose the lines to share".to_owned() + &limit,
        1 => "1 line".to_owned() + &limit,
        count => format!("{count} lines{limit}"),
    }
}

const IMAGE_RESULTS: [&str; 3] = [
    "Saved",
    "These lines don’t fit in one image. Choose fewer.",
    "This browser can’t make the image.",
];
