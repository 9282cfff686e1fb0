//! Percent-encoding.

/// The path with its `%XX` decoded, as [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-2.1) writes them; `None` where
/// that is not UTF-8, or two hexadecimal digits are missing.
pub fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = rest
            .get(..2)
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
        bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok()
}
