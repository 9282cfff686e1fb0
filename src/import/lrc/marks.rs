//! Marks in a line: singers, background vocals, and attachments of LRCX.

/// The singer of `v1:` to `v9:` at the start of a text, and the text after it.
pub fn singer(text: &str) -> (Option<char>, &str) {
    let mut letters = text.trim_start().chars();
    let found = match (letters.next(), letters.next(), letters.next()) {
        (Some('v'), Some(digit @ '1'..='9'), Some(':')) => Some(digit),
        _ => None,
    };
    match found {
        Some(digit) => (Some(digit), letters.as_str().trim_start()),
        None => (None, text),
    }
}

/// The text before the `[bg: …]` at the end of a line, and their contents in order.
pub fn background(text: &str) -> (&str, Vec<&str>) {
    let (mut before, mut found) = (text, Vec::new());
    while let Some((rest, inside)) = last_background(before) {
        before = rest;
        found.insert(0, inside);
    }
    (before, found)
}

fn last_background(text: &str) -> Option<(&str, &str)> {
    let inside = text.trim_end().strip_suffix(']')?;
    let mut depth = 0_usize;
    for (at, byte) in inside.bytes().enumerate().rev() {
        match byte {
            b']' => depth += 1,
            b'[' if depth == 0 => {
                let value = inside[at + 1..].get(..3)?;
                let is_background = value.eq_ignore_ascii_case("bg:");
                return is_background.then(|| (&inside[..at], inside[at + 4..].trim()));
            }
            b'[' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// `[name]` or `[name:of]` at the start of a text, and what follows it.
#[derive(Debug, Clone, Copy)]
pub struct Attachment<'a> {
    pub name: &'a str,
    pub of: Option<&'a str>,
    pub value: &'a str,
}

impl Attachment<'_> {
    pub fn is_known(&self) -> bool {
        matches!(self.name, "tr" | "tt" | "fu")
    }
}

/// The attachment that a text is, unless it turns out to be a line of its own.
pub fn attachment(text: &str) -> Option<Attachment<'_>> {
    let (tag, value) = text.strip_prefix('[')?.split_once(']')?;
    let (name, of) = match tag.split_once(':') {
        Some((name, of)) => (name, Some(of.trim()).filter(|of| !of.is_empty())),
        None => (tag, None),
    };
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_name && name != "bg").then_some(Attachment { name, of, value })
}
