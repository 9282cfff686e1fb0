//! Names of files beside a snapshot.

/// Whether the text is a plain file name with one of these endings: letters, digits, `-`, `_` and `.`, not hidden. Such a
/// name needs no escaping in an address, and leads out of no folder.
pub fn is_file_name(text: &str, endings: &[&str]) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let has_ending = endings.iter().any(|ending| text.ends_with(ending));
    has_ending && !text.starts_with('.') && text.bytes().all(is_plain)
}
