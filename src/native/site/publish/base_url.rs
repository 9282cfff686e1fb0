//! The site's own address, which is in its canonical links, feeds and embed codes.

use crate::native::Error;

/// The base URL, with a slash at its end: the option if it is given, else the variable `SONGCARD_BASE_URL`, else the
/// address remembered in `file` (`site.json`).
///
/// # Errors
/// [`Error::BaseUrl`] where none of these is set, or where it is not an `https:` address without query; `http:` is
/// allowed for this machine only.
pub fn base_url(
    option: Option<&str>,
    remembered: Option<&str>,
    file: &str,
) -> Result<String, Error> {
    let variable = std::env::var("SONGCARD_BASE_URL")
        .ok()
        .filter(|text| !text.is_empty());
    match (option, &variable, remembered) {
        (Some(text), _, _) => address(text, "--base-url"),
        (None, Some(text), _) => address(text, "SONGCARD_BASE_URL"),
        (None, None, Some(text)) => address(text, &format!("{file}: /baseUrl")),
        (None, None, None) => Err(Error::BaseUrl(format!(
            "where the site will be is not known, and its pages have to name it; say it with --base-url https://cards.example/ or in SONGCARD_BASE_URL, and {file} remembers it"
        ))),
    }
}

fn address(text: &str, from: &str) -> Result<String, Error> {
    let is_local = ["http://127.0.0.1", "http://localhost"]
        .iter()
        .any(|local| {
            let rest = text.strip_prefix(local);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
        });
    let host = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    let is_address = host.is_some_and(|host| {
        let ascii = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/%[]".contains(&byte);
        !host.is_empty() && !host.starts_with(['/', ':']) && host.bytes().all(ascii)
    });
    if !is_address || !(text.starts_with("https://") || is_local) {
        return Err(Error::BaseUrl(format!(
            "{from}: “{text}” is not the address of a site; write it like https://cards.example/, without a query"
        )));
    }
    let slash = if text.ends_with('/') { "" } else { "/" };
    Ok([text, slash].concat())
}
