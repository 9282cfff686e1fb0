//! The key of a field: its name in camel case.

/// The key of a field, worked out while compiling: `as_of` is `asOf`, and `use_`, since `use` is a word of Rust, is `use`.
macro_rules! key_name {
    ($field:ident) => {{
        const FIELD: &str = stringify!($field);
        const KEY: [u8; $crate::snapshot::record::key_length(FIELD)] =
            $crate::snapshot::record::key_bytes(FIELD);
        const NAME: &str = match std::str::from_utf8(&KEY) {
            Ok(name) => name,
            Err(_) => panic!("the name of a field is ASCII"),
        };
        NAME
    }};
}

pub(in crate::snapshot) use key_name;

/// How many bytes the key of a field has.
pub const fn key_length(field: &str) -> usize {
    let bytes = field.as_bytes();
    let (mut at, mut length) = (0, 0);
    while at < bytes.len() {
        length += (bytes[at] != b'_') as usize;
        at += 1;
    }
    length
}

/// The key of a field.
pub const fn key_bytes<const LENGTH: usize>(field: &str) -> [u8; LENGTH] {
    let bytes = field.as_bytes();
    let mut key = [0; LENGTH];
    let (mut at, mut length) = (0, 0);
    while at < bytes.len() {
        if bytes[at] != b'_' {
            let begins_a_word = at > 0 && bytes[at - 1] == b'_';
            key[length] = match begins_a_word {
                true => bytes[at].to_ascii_uppercase(),
                false => bytes[at],
            };
            length += 1;
        }
        at += 1;
    }
    key
}
