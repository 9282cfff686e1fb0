//! Where the site will be: the address that its pages name to others.

/// The base address: as asked for, else as the variable `SONGCARD_BASE_URL` says, else as the site
/// remembers it in `file`. It ends in `/`.
///
/// # Errors
/// One sentence where nobody says it, or where it cannot be the address of a site. Plain `http:` is
/// for this machine alone.
pub fn base(asked: Option<&str>, remembered: Option<&str>, file: &str) -> Result<String, String> {
    let variable = std::env::var("SONGCARD_BASE_URL").ok();
    let variable = variable.filter(|text| !text.is_empty());
    match (asked, &variable, remembered) {
        (Some(text), _, _) => address(text, "--base-url"),
        (None, Some(text), _) => address(text, "SONGCARD_BASE_URL"),
        (None, None, Some(text)) => address(text, &format!("{file}: /baseUrl")),
        (None, None, None) => Err(format!(
            "where the site will be is not known, and its pages have to name it; say it with --base-url https://cards.example/ or in SONGCARD_BASE_URL, and {file} remembers it"
        )),
    }
}

fn address(text: &str, from: &str) -> Result<String, String> {
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
            "{from}: “{text}” is not the address of a site; write it like https://cards.example/, without a query"
        ));
    }
    let slash = if text.ends_with('/') { "" } else { "/" };
    Ok([text, slash].concat())
}
