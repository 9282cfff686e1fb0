//! The HTTP of a static server.

use super::engine::ENGINE;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;

/// Adapts a page to this origin, and inserts the recorder except for Chromium, which runs it itself. Fragments of pages stay
/// unchanged.
pub fn prepare_page(body: Vec<u8>, origin: &str) -> Vec<u8> {
    const START: &[u8] = b"<!doctype html";
    let start = body.get(..START.len());
    if !start.is_some_and(|start| start.eq_ignore_ascii_case(START)) {
        return body;
    }
    let page = String::from_utf8(body).expect("a page is text");
    let page = replace_policy_origin(page, origin);
    let (start, rest) = page.split_once('>').expect("a doctype ends");
    let script = if ENGINE.is_chromium() {
        String::new()
    } else {
        format!("<script>{}</script>", super::page::RECORDER)
    };
    format!("{start}>{script}{rest}").into_bytes()
}

/// The site was built for this address, and the policies of its frames name it. In a sandboxed frame WebKit takes `'self'` for no
/// origin at all, so a policy with another address would block the card there.
fn replace_policy_origin(page: String, origin: &str) -> String {
    const BUILT_FOR: &str = " https://songcard.example";
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    let Some((before, rest)) = page.split_once(policy) else {
        return page;
    };
    let (content, after) = rest.split_once('"').expect("an attribute ends");
    let content = content.replace(BUILT_FOR, &format!(" {origin}"));
    [before, policy, &content, "\"", after].concat()
}

/// The path of a request without its query; the rest of the head is read and ignored.
pub fn read_path(stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let first = lines.next()?;
    let target = first.split(' ').nth(1)?;
    lines.find(|line| line.is_empty())?;
    Some(target.split('?').next()?.to_owned())
}

pub fn send(
    stream: &mut TcpStream,
    status: u16,
    path: &str,
    body: &[u8],
    missing: usize,
    headers: &str,
) -> std::io::Result<()> {
    // Without a cache, the number of requests is the number of fetches.
    write!(
        stream,
        "HTTP/1.1 {status} X\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n{headers}Connection: close\r\n\r\n",
        mime(path),
        body.len() + missing
    )?;
    stream.write_all(body)
}

/// Allows every origin to read the response.
pub const CORS: &str = "Access-Control-Allow-Origin: *\r\n";

/// The `…-Origin…` headers that a `_headers` file sets for a path, in the format of
/// [Netlify](https://docs.netlify.com/routing/headers/) and Cloudflare Pages.
pub fn headers(rules: &str, path: &str) -> String {
    let mut matches = false;
    let mut headers = String::new();
    for line in rules.lines() {
        if line.starts_with('/') {
            matches = match line.split_once('*') {
                Some((before, after)) => path.starts_with(before) && path.ends_with(after),
                None => line == path,
            };
        } else if matches && line.contains("-Origin") {
            headers += &format!("{}\r\n", line.trim());
        }
    }
    headers
}

/// Redirects to another path, as hosts do for a folder without its last slash.
pub fn send_redirect(stream: &mut TcpStream, path: &str) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 301 X\r\nLocation: {path}\r\nContent-Length: 0\r\nCache-Control: no-store\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n"
    )
}

fn mime(path: &str) -> &'static str {
    let ending = Path::new(path)
        .extension()
        .and_then(|ending| ending.to_str());
    match ending {
        Some("html") | None => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("mp3") => "audio/mpeg",
        Some("wasm") => "application/wasm",
        Some(_) => "application/octet-stream",
    }
}
