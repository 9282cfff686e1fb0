//! Links to a published song, as two oEmbed clients from npm unfurl them.

use crate::harness::{Folder, Server, npm};
use serde_json::Value;
use std::os::unix::fs::symlink;
use std::path::Path;

#[test]
fn two_oembed_clients_read_a_song() {
    let site = Published::songs("readers");
    for (page, title, author, frame) in [
        ("yours/", "Yours", Some("Jin"), "yours/embed/"),
        ("yours/chart/", "Yours", Some("Jin"), "yours/embed/"),
        ("yours/ko/", "Yours", Some("진"), "yours/ko/embed/"),
        (
            "yours/lyrics/",
            "about the lyrics",
            Some("Jin"),
            "yours/embed/?view=lyrics",
        ),
        (
            "arirang/ko/credits/",
            "크레딧",
            None,
            "arirang/ko/embed/?view=credits",
        ),
        // A traditional song has no author.
        ("arirang/", "Arirang", None, "arirang/embed/"),
    ] {
        let found = site.read(page);
        for reader in ["oembed-extractor", "unfurl.js"] {
            let said = |key: &str| {
                let text = found[reader][key].as_str();
                text.unwrap_or_else(|| panic!("{reader} finds no {key} of {page}: {found}"))
            };
            assert!(said("title").contains(title), "{reader}, {page}: {found}");
            match author {
                Some(author) => {
                    assert!(said("author").contains(author), "{reader}, {page}: {found}");
                }
                None => assert_eq!(found[reader]["author"], Value::Null, "{reader}, {page}"),
            }
            site.holds_picture(said("picture"));
            site.holds_frame(said("html"), frame);
        }
    }
}

#[test]
fn a_preview_has_picture_and_canonical_address() {
    let site = Published::songs("preview");
    for (page, canonical) in [
        ("yours/", "yours/"),
        ("yours/ko/", "yours/ko/"),
        ("yours/chart/", "yours/"),
        ("yours/credits/", "yours/credits/"),
    ] {
        let preview = &site.read(page)["preview"];
        assert_eq!(preview["card"], "summary_large_image", "{page}");
        let address = format!("{}/{canonical}", site.server.origin);
        assert_eq!(preview["canonical"], address, "{page}");
        for key in ["title", "description"] {
            let text = preview[key].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{page} has no {key}: {preview}");
        }
        site.holds_picture(preview["picture"].as_str().unwrap_or_default());
    }
}

/// The songs of this repository, published on a local server.
struct Published {
    folder: Folder,
    readers: Folder,
    server: Server,
}

impl Published {
    fn songs(name: &str) -> Published {
        let folder = Folder::new(&format!("{name}-published"));
        let server = Server::start(Some(folder.path().to_owned()));
        let base = format!("{}/", server.origin);
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        let out = folder.path().to_str().expect("a path of ours is UTF-8");
        let songs = ["snapshots/yours.json", "snapshots/arirang.json"];
        let arguments = [
            "publish",
            songs[0],
            songs[1],
            "--out",
            out,
            "--base-url",
            &base,
        ];
        npm::run(repository, env!("CARGO_BIN_EXE_songcard"), &arguments);
        // Node.js resolves packages next to the script.
        let readers = Folder::new(&format!("{name}-readers"));
        readers.write("oembed.mjs", include_str!("../npm/oembed.mjs"));
        symlink(npm::modules(), readers.path().join("node_modules")).expect("a link can be made");
        Published {
            folder,
            readers,
            server,
        }
    }

    /// What the clients find at the address of a page.
    fn read(&self, page: &str) -> Value {
        let address = format!("{}/{page}", self.server.origin);
        let found = npm::run(self.readers.path(), "node", &["oembed.mjs", &address]);
        serde_json::from_str(&found).unwrap_or_else(|error| panic!("{error}: {found}"))
    }

    /// Asserts that an address is that of a PNG of this site, with the size for previews.
    #[track_caller]
    fn holds_picture(&self, address: &str) {
        let bytes = self.file(address);
        assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{address}");
        let size = |at: usize| {
            bytes[at..at + 4]
                .iter()
                .fold(0, |n, b| n * 256 + u32::from(*b))
        };
        assert_eq!((size(16), size(20)), (1200, 630), "{address}");
    }

    /// Asserts that the markup quotes the song and frames its embed page at the view of the page.
    #[track_caller]
    fn holds_frame(&self, html: &str, expected: &str) {
        assert!(html.starts_with("<blockquote"), "{expected}: {html}");
        let (_, frame) = html.split_once("<iframe ").expect("there is a frame");
        assert!(frame.ends_with("</iframe>"), "{expected}: {html}");
        let (_, src) = frame.split_once("src=\"").expect("it has an address");
        let src = src.split('"').next().unwrap_or_default();
        let expected = format!("{}/{expected}", self.server.origin);
        assert_eq!(src, expected, "{html}");
        let page = src.split('?').next().unwrap_or_default();
        self.file(&format!("{page}index.html"));
    }

    #[track_caller]
    fn file(&self, address: &str) -> Vec<u8> {
        let path = address
            .strip_prefix(&format!("{}/", self.server.origin))
            .unwrap_or_else(|| panic!("“{address}” is not of this site"));
        let read = std::fs::read(self.folder.path().join(path));
        read.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}
