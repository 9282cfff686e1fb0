//! The codes and messages in `docs/troubleshooting.md` are those of the card.

use super::document;
use songcard::embed::ERROR_CODES;
use songcard::words::for_tag;

#[test]
fn every_error_code_has_a_row_with_its_message() {
    let text = document("docs/troubleshooting.md");
    let words = for_tag("en");
    for code in ERROR_CODES {
        let row = text
            .lines()
            .find(|line| line.starts_with(&format!("| `{code}` |")));
        let row = row.unwrap_or_else(|| panic!("{code} has no row"));
        // A program that does not start cannot say so.
        if code != "wasm" {
            assert!(row.contains((words.card.load_error)(code)), "{row}");
        }
    }
}
