//! Random lyrics files.

use super::import::Import;
use fastrand::Rng;
use songcard::import::Format;
use songcard::import::lyrics::{StatedRights, merge, read};
use songcard::song::RightsBasis;
use std::fmt::Write;

pub fn lrc(chance: &mut Rng) -> String {
    let mut file = String::new();
    for line in 0..1 + chance.usize(..8) {
        let text = ["가 나", "la <00:59.00>le", ""][chance.usize(..3)];
        writeln!(file, "[00:{:02}.{:02}]{text}", 3 * line, chance.u8(..100)).unwrap();
    }
    file + "[00:58.00]end\n"
}

pub fn ttml(chance: &mut Rng) -> String {
    let line = |at: usize| {
        let text = ["가 나", "la<span begin=\"50s\">le</span>", "x<br/>y"][chance.usize(..3)];
        format!("<p begin=\"{at}s\" end=\"{}s\">{text}</p>", at + 1)
    };
    let lines: String = (0..3).map(line).collect();
    format!(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"ko\"><body><div>{lines}</div></body></tt>"
    )
}

pub fn lyrics_import(format: Format, file: String) -> Import {
    Import::new(
        &file.clone(),
        &["song", "lyrics", "sources"],
        move |snapshot| {
            let result = read(format, file.as_bytes(), Some("ko"));
            let rights = StatedRights {
                basis: RightsBasis::PublicDomain,
                max_lines: None,
            };
            let file = result.value.unwrap();
            let found = merge(snapshot, "small.lrc", file, None, Some(rights));
            !found.has_errors()
        },
    )
}
