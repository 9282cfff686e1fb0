//! `songcard serve`: real requests to 127.0.0.1, and a watched snapshot.

use crate::support::folder::{Folder, SMALL};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command};

/// A server that ends with its test.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(folder: &Folder, options: &[&str]) -> Server {
        let mut child = folder.start_piped(&[&["serve", "dist", "--port", "0"], options].concat());
        let mut line = String::new();
        let out = child.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let rest = line.strip_prefix("dist is at http://").unwrap();
        let address = rest.strip_suffix("/ (Ctrl-C ends it).\n").unwrap();
        Server {
            address: address.to_owned(),
            child,
        }
    }

    /// What a connection answers to these bytes until it ends.
    fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    /// The head and the body of an answer.
    fn ask(&self, method: &str, path: &str, headers: &str) -> (String, String) {
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: here\r\n{headers}Connection: close\r\n\r\n");
        let answer = self.raw(&request);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.replace("\r\n", "\n"), body.to_owned())
    }

    fn status(&self, path: &str) -> String {
        let (head, _) = self.ask("GET", path, "");
        head.split(' ').nth(1).unwrap().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder with some files of a site.
fn site(name: &str) -> Folder {
    let folder = Folder::new(&format!("serve-{name}"));
    folder.write("secret.txt", "secret");
    for (name, text) in [
        ("index.html", "<p>home</p>"),
        ("404.html", "<p>missing</p>"),
        ("assets/songcard-0123456789abcdef.wasm", "wasm"),
        ("yours/index.html", "<p>yours</p>"),
        ("yours/embed/index.html", "<p>embed</p>"),
        ("yours/snapshot.json", "{}"),
        ("yours/song.mp3", "0123456789"),
        ("_headers", &songcard::publish::headers(&[])),
    ] {
        folder.write(&format!("dist/{name}"), text);
    }
    folder
}

#[test]
fn a_page_has_the_headers_of_the_site() {
    let folder = site("page");
    let (head, body) = Server::start(&folder, &[]).ask("GET", "/yours/", "");
    let tag = songcard::publish::hash(b"<p>yours</p>");
    let expected = format!(
        "HTTP/1.1 200 OK\n\
         Content-Type: text/html; charset=utf-8\n\
         Access-Control-Allow-Origin: *\n\
         Cross-Origin-Resource-Policy: cross-origin\n\
         X-Content-Type-Options: nosniff\n\
         Cache-Control: no-cache\n\
         ETag: \"{tag}\"\n\
         Accept-Ranges: bytes\n\
         Content-Length: 12\n\
         Connection: close"
    );
    assert_eq!((head, &*body), (expected, "<p>yours</p>"));
}

#[test]
fn wasm_is_cached_and_has_its_own_type() {
    let folder = site("wasm");
    let server = Server::start(&folder, &[]);
    let (head, _) = server.ask("GET", "/assets/songcard-0123456789abcdef.wasm", "");
    for header in [
        "\nContent-Type: application/wasm\n",
        "\nCache-Control: public, max-age=31536000, immutable\n",
        "\nAccess-Control-Allow-Origin: *\n",
    ] {
        assert_eq!(head.matches(header).count(), 1, "{head}");
    }
}

#[test]
fn an_embedded_page_may_be_framed_by_isolated_ones() {
    let folder = site("embed");
    let (head, _) = Server::start(&folder, &[]).ask("GET", "/yours/embed/?view=chart", "");
    assert!(
        head.contains("\nCross-Origin-Embedder-Policy: require-corp\n"),
        "{head}"
    );
}

#[test]
fn a_folder_s_address_gets_its_slash_and_keeps_its_query() {
    let folder = site("slash");
    let (head, _) = Server::start(&folder, &[]).ask("GET", "/yours?lang=ko", "");
    assert!(
        head.starts_with("HTTP/1.1 301 Moved Permanently\n"),
        "{head}"
    );
    assert!(head.contains("\nLocation: /yours/?lang=ko\n"), "{head}");
}

#[test]
fn a_missing_address_has_the_page_for_it() {
    let folder = site("missing");
    let (head, body) = Server::start(&folder, &[]).ask("GET", "/assets/none.png", "");
    assert!(
        head.starts_with("HTTP/1.1 404 Not Found\nContent-Type: text/html; charset=utf-8\n"),
        "{head}"
    );
    assert!(head.contains("\nCache-Control: no-cache\n"), "{head}");
    assert_eq!(body, "<p>missing</p>");
}

#[test]
fn no_address_leads_out_of_the_folder() {
    let folder = site("outside");
    std::os::unix::fs::symlink(folder.path("secret.txt"), folder.path("dist/link.txt")).unwrap();
    std::os::unix::fs::symlink(
        folder.path("dist/index.html"),
        folder.path("dist/home.html"),
    )
    .unwrap();
    let server = Server::start(&folder, &[]);
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/yours/../../secret.txt",
        "/yours/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/link.txt",
        "/.git",
        "/_headers",
        "/index.html%00",
        "/index.html/",
    ] {
        assert_eq!((path, &*server.status(path)), (path, "404"));
    }
    assert_eq!(server.status("/home.html"), "200");
}

#[test]
fn an_address_that_is_none_is_refused() {
    let folder = site("malformed");
    let server = Server::start(&folder, &[]);
    for path in ["/%zz", "/%e", "/%ff", "yours"] {
        assert_eq!((path, &*server.status(path)), (path, "400"));
    }
    assert!(
        server
            .raw("hello\r\n\r\n")
            .starts_with("HTTP/1.1 400 Bad Request\r\n")
    );
    let long = format!("GET / HTTP/1.1\r\nLong: {}\r\n\r\n", "a".repeat(20_000));
    assert!(server.raw(&long).starts_with("HTTP/1.1 431 "));
}

#[test]
fn another_method_is_not_allowed() {
    let folder = site("method");
    let (head, body) = Server::start(&folder, &[]).ask("POST", "/", "Content-Length: 0\r\n");
    assert!(
        head.starts_with("HTTP/1.1 405 Method Not Allowed\n"),
        "{head}"
    );
    assert!(head.contains("\nAllow: GET, HEAD\n"), "{head}");
    assert_eq!(body, "Only GET and HEAD are answered.\n");
}

#[test]
fn an_answer_to_head_has_no_body() {
    let folder = site("head");
    let server = Server::start(&folder, &[]);
    let (head, body) = server.ask("HEAD", "/yours/", "");
    assert_eq!((head, &*body), (server.ask("GET", "/yours/", "").0, ""));
}

#[test]
fn a_known_file_is_not_sent_again() {
    let folder = site("known");
    let server = Server::start(&folder, &[]);
    let tag = songcard::publish::hash(b"{}");
    let known = format!("If-None-Match: W/\"old\", \"{tag}\"\r\n");
    let (head, body) = server.ask("GET", "/yours/snapshot.json", &known);
    assert!(head.starts_with("HTTP/1.1 304 Not Modified\n"), "{head}");
    assert!(
        body.is_empty() && !head.contains("Content-Length"),
        "{head}"
    );
    let (head, body) = server.ask("GET", "/yours/snapshot.json", "If-None-Match: \"old\"\r\n");
    assert_eq!(
        (head.starts_with("HTTP/1.1 200 OK\n"), &*body),
        (true, "{}")
    );
}

#[test]
fn audio_is_sent_in_ranges() {
    let folder = site("range");
    let server = Server::start(&folder, &[]);
    let part = |range: &str| {
        let (head, body) = server.ask("GET", "/yours/song.mp3", &format!("Range: {range}\r\n"));
        let mut lines = head
            .lines()
            .filter_map(|line| line.strip_prefix("Content-Range: "));
        let shown = lines.next_back().unwrap_or_default().to_owned();
        (head[9..12].to_owned(), shown, body)
    };
    let is = |status: &str, shown: &str, body: &str| {
        (status.to_owned(), shown.to_owned(), body.to_owned())
    };
    assert_eq!(part("bytes=2-4"), is("206", "bytes 2-4/10", "234"));
    assert_eq!(part("bytes=7-"), is("206", "bytes 7-9/10", "789"));
    assert_eq!(part("bytes=-3"), is("206", "bytes 7-9/10", "789"));
    assert_eq!(part("bytes=8-99"), is("206", "bytes 8-9/10", "89"));
    assert_eq!(part("bytes=10-"), is("416", "bytes */10", ""));
    assert_eq!(part("bytes=0-1,4-5"), is("200", "", "0123456789"));
    assert_eq!(part("lines=1-2"), is("200", "", "0123456789"));
}

#[test]
fn a_connection_answers_several_requests() {
    let folder = site("keep");
    let server = Server::start(&folder, &[]);
    let first = "GET /yours/ HTTP/1.1\r\nHost: here\r\n\r\n";
    let last = "GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
    let answers = server.raw(&[first, last].concat());
    assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 2, "{answers}");
}

#[test]
fn a_folder_that_is_missing_is_an_error() {
    let folder = Folder::new("serve-none");
    let answer = folder.songcard(&["serve", "dist", "--port", "0"]);
    let said = "songcard: dist could not be read: No such file or directory (os error 2).\n";
    answer.is(2, said);
}

#[test]
fn ctrl_c_ends_the_server_without_an_error() {
    let folder = site("end");
    let mut server = Server::start(&folder, &[]);
    let process = server.child.id().to_string();
    Command::new("kill")
        .args(["-INT", &process])
        .status()
        .unwrap();
    assert_eq!(server.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_watched_song_says_its_problems_until_mended() {
    let folder = Folder::new("serve-watch");
    folder.write("small.json", SMALL);
    let publish = "publish small.json --out dist --base-url https://cards.example/";
    assert_eq!(
        folder
            .songcard(&publish.split(' ').collect::<Vec<_>>())
            .code,
        0
    );
    let server = Server::start(&folder, &["--watch", "small.json"]);
    let (_, page) = server.ask("GET", "/small/", "");
    let tag =
        "<script src=\"/.songcard/watch.js\" data-song=\"small\" data-published=\"1\"></script>\n";
    assert!(page.ends_with(tag), "{page}");
    let (_, embedded) = server.ask("GET", "/small/embed/", "");
    assert!(!embedded.contains("/.songcard/"));
    assert!(
        server
            .ask("GET", "/.songcard/watch.js", "")
            .1
            .contains("/.songcard/state")
    );
    // Each answer comes once there is news.
    let state = |after: &str| -> Value {
        let (_, body) = server.ask("GET", &format!("/.songcard/state?after={after}"), "");
        serde_json::from_str(&body).unwrap()
    };
    let is = |version: u64, published: u64, problems: Value| json!({ "version": version, "songs": { "small": { "published": published, "problems": problems } } });
    assert_eq!(state(""), is(1, 1, json!([])));
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 0"));
    let problem =
        json!({ "place": "small.json:8", "sentence": "rank 0 does not exist; the top rank is 1" });
    assert_eq!(state("1"), is(2, 1, json!([problem])));
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 9"));
    assert_eq!(state("2"), is(3, 2, json!([])));
}

#[test]
fn a_song_that_is_not_watched_gets_no_script() {
    let folder = site("unwatched");
    let server = Server::start(&folder, &[]);
    assert!(!server.ask("GET", "/yours/", "").1.contains("/.songcard/"));
    assert_eq!(server.status("/.songcard/state"), "404");
}
