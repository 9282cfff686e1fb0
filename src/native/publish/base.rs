//! Where the site will be: the address that others are told.

/// Where nobody says where the site will be.
pub const UNSAID: &str = "https://songcard.example/";

/// The base address: as asked for, else `SONGCARD_BASE_URL`, else [`UNSAID`]. It ends in `/`.
///
/// # Errors
/// One sentence where it is no address that a page can be told by. Plain `http:` is for this
/// machine alone.
pub fn base(asked: Option<String>) -> Result<String, String> {
    let variable = || {
        std::env::var("SONGCARD_BASE_URL")
            .ok()
            .filter(|text| !text.is_empty())
    };
    let (text, from) = match (asked, variable()) {
        (Some(text), _) => (text, "--base-url"),
        (None, Some(text)) => (text, "SONGCARD_BASE_URL"),
        (None, None) => return Ok(UNSAID.to_owned()),
    };
    let local = ["http://127.0.0.1", "http://localhost"]
        .iter()
        .any(|local| {
            let rest = text.strip_prefix(local);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
        });
    let host = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    let plain = host.is_some_and(|host| {
        let ascii = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/%[]".contains(&byte);
        !host.is_empty() && !host.starts_with(['/', ':']) && host.bytes().all(ascii)
    });
    if !plain || !(text.starts_with("https://") || local) {
        return Err(format!(
            "{from}: “{text}” is no address of a site; write it as https://cards.example/, without a query"
        ));
    }
    Ok(if text.ends_with('/') {
        text
    } else {
        text + "/"
    })
}
