//! `songcard serve --watch`, seen in a browser: the page of a snapshot that is being edited.

use crate::harness::{Folder, in_session};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

const SNAPSHOT: &str = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Watched", "artists": [{ "name": "Somebody" }] },
  "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
  "performance": [{ "chart": "weekly", "territory": "KR", "peak": 1, "source": "s" }],
  "sources": [{ "id": "s", "title": "Somewhere" }]
}
"#;

/// A server that ends with its test.
struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn start(folder: &Folder) -> Serving {
        let mut child = Command::new(env!("CARGO_BIN_EXE_songcard"))
            .args(["serve", "site", "--port", "0", "--watch", "watched.json"])
            .args(["--base-url", "https://cards.example/"])
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the command can be started");
        let out = child.stdout.take().expect("its output is piped");
        let mut line = String::new();
        let read = BufReader::new(out).read_line(&mut line);
        read.expect("its output can be read");
        let address = line
            .split_once("http://")
            .and_then(|(_, rest)| rest.split_once('/'));
        let (address, _) = address.unwrap_or_else(|| panic!("it says {line}"));
        Serving {
            address: format!("http://{address}/"),
            child,
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_mistake_is_shown_in_the_page_until_mended() {
    in_session(async |session| {
        let folder = Folder::new("serve-watch");
        folder.write("watched.json", SNAPSHOT);
        let serving = Serving::start(&folder);
        session.goto(&format!("{}watched/", serving.address)).await;
        let page = &session.page;
        page.until("document.title.includes('Watched')", "the page is open")
            .await;
        assert!(
            page.is_true("!document.querySelector('[role=alert]')")
                .await
        );

        let wrong = SNAPSHOT.replace(r#""peak": 1"#, r#""peak": 0"#);
        folder.write("watched.json", &wrong);
        let shown =
            "document.querySelector('[role=alert]')?.textContent.startsWith('watched.json:6: ')";
        page.until(shown, "the mistake is shown with its line")
            .await;
        let heading = page.text("document.title").await;
        assert!(heading.contains("Watched"), "{heading}");

        folder.write("watched.json", &SNAPSHOT.replace("Watched", "Mended"));
        page.until(
            "document.title.includes('Mended') && !document.querySelector('[role=alert]')",
            "the page is loaded again",
        )
        .await;
        // Before the server ends, which the page would report.
        session.goto("about:blank").await;
    });
}
