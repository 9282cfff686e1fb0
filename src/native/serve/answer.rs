//! Answers requests with the files of the site.

use super::byte_range::{Asked, asked};
use super::content_type::content_type;
use super::header_rules::HeaderRules;
use super::http::{Request, Response, percent_decoded};
use super::served_site::ServedSite;
use super::site_folder::Found;
use super::watch;
use crate::publish::hash;

/// What is cached by no rule is asked for again each time, as the settings for nginx say.
const REVALIDATED: &str = "no-cache";

/// The answer to a request.
pub fn answer(site: &ServedSite, request: &Request) -> Response {
    if !["GET", "HEAD"].contains(&&*request.method) {
        return Response::sentence(405, "Only GET and HEAD are answered.")
            .with("Allow", "GET, HEAD");
    }
    let (encoded, query) = match request.target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (&*request.target, None),
    };
    let Some(path) = percent_decoded(encoded).filter(|path| path.starts_with('/')) else {
        return Response::sentence(400, "The address is not a path of percent-encoded UTF-8.");
    };
    if let Some(answer) = watch::answer(site.state.as_deref(), &path, query) {
        return answer;
    }
    let rules = std::fs::read_to_string(site.folder.file("_headers")).ok();
    let rules = HeaderRules::parse(rules.as_deref()).of(&path);
    match site.folder.find(&path) {
        Found::Folder => {
            let query = query.map_or(String::new(), |query| format!("?{query}"));
            // An address that begins with two slashes would be another host's.
            let location = format!("/{}/{query}", encoded.trim_matches('/'));
            Response::sentence(301, "The address ends with a slash.").with("Location", &location)
        }
        Found::Nothing => not_found(site, rules),
        Found::File(file) => {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let content_type = content_type(&name);
            let Ok(mut bytes) = std::fs::read(&file) else {
                return not_found(site, rules);
            };
            if content_type.starts_with("text/html") {
                bytes.extend(watch::script_tag(site.state.as_deref(), &path).into_bytes());
            }
            let response = with_rules(Response::new(200, content_type, bytes), rules);
            part_of(response, request)
        }
    }
}

fn not_found(site: &ServedSite, rules: Vec<(String, String)>) -> Response {
    let page = std::fs::read(site.folder.file("404.html"));
    let response = match page {
        Ok(page) => Response::new(404, "text/html; charset=utf-8", page),
        Err(_) => Response::sentence(404, "There is no such address."),
    };
    // That a missing file may be cached for a year is not meant.
    let lasting = rules
        .into_iter()
        .filter(|(name, _)| !["Cache-Control", "Content-Type"].contains(&&**name));
    with_rules(response, lasting.collect())
}

/// The response with the headers of these rules, which replace its own.
fn with_rules(mut response: Response, rules: Vec<(String, String)>) -> Response {
    for (name, value) in rules {
        response
            .headers
            .retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
        response.headers.push((name, value));
    }
    let is_cached = response
        .headers
        .iter()
        .any(|(name, _)| name.eq_ignore_ascii_case("Cache-Control"));
    match is_cached {
        true => response,
        false => response.with("Cache-Control", REVALIDATED),
    }
}

/// As much of the response as the request asks for: nothing where its copy is the same, or a range of bytes.
fn part_of(response: Response, request: &Request) -> Response {
    let tag = format!("\"{}\"", hash(&response.body));
    let mut response = response.with("ETag", &tag).with("Accept-Ranges", "bytes");
    let is_known = request.header("if-none-match").is_some_and(|known| {
        let mut tags = known
            .split(',')
            .map(|tag| tag.trim().trim_start_matches("W/"));
        tags.any(|known| known == tag || known == "*")
    });
    if is_known {
        response.status = 304;
        response.body.clear();
        return response;
    }
    let is_current = request.header("if-range").is_none_or(|known| known == tag);
    let range = request
        .header("range")
        .filter(|_| is_current && request.method == "GET");
    let length = response.body.len();
    match range.map_or(Asked::All, |range| asked(&range, length)) {
        Asked::All => response,
        Asked::Bytes(range) => {
            let shown = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            response.status = 206;
            response.body = response.body[range].to_vec();
            response.with("Content-Range", &shown)
        }
        Asked::Unsatisfiable => {
            response.status = 416;
            response.body.clear();
            response.with("Content-Range", &format!("bytes */{length}"))
        }
    }
}
