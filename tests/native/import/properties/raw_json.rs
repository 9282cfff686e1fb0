//! The parts of a JSON text as they are written.

use serde_json::{Deserializer, Value};

/// The elements of an array, or the keys and values of an object by turns, each without the space around it.
pub fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim_start().strip_prefix(['{', '[']).unwrap();
    loop {
        rest =
            rest.trim_start_matches(|letter: char| letter.is_whitespace() || ",:".contains(letter));
        if rest.starts_with(['}', ']']) {
            return parts;
        }
        let mut values = Deserializer::from_str(rest).into_iter::<Value>();
        values.next().unwrap().unwrap();
        let (part, after) = rest.split_at(values.byte_offset());
        parts.push(part);
        rest = after;
    }
}

/// The keys of an object with their values.
pub fn members(object: &str) -> Vec<(&str, &str)> {
    let parts = parts(object);
    parts.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

#[test]
fn parts_are_as_they_are_written() {
    assert_eq!(parts("[1.0 , \"a,b\",{ }]"), ["1.0", "\"a,b\"", "{ }"]);
    assert_eq!(
        members(" {\"a\" :[ 1, 2],\n\"b\":2e3}\n"),
        [("\"a\"", "[ 1, 2]"), ("\"b\"", "2e3")]
    );
}
