//! A song with ranks in more territories than any published one has, published into the site of a test.

use super::fixtures::{changed, dist};
use super::folder::{Folder, files_in};
use super::npm;
use super::server::Server;
use serde_json::json;
use std::os::unix::fs::symlink;
use std::sync::LazyLock;

const MORE: [&str; 6] = ["ES", "PT", "NL", "PL", "SG", "VN"];

/// “Yours” with six territories more: `/widespread/` has 24.
pub fn serve_widespread(server: &Server) {
    static FILES: LazyLock<Vec<(String, String)>> = LazyLock::new(publish);
    for (path, text) in FILES.iter() {
        server.body(path, text.clone());
    }
}

/// The snapshot of that song.
pub fn widespread() -> String {
    changed("yours", |song| {
        let rows = song["performance"].as_array_mut().unwrap();
        for code in MORE {
            let mut row = rows[0].clone();
            row["territory"] = json!(code);
            rows.push(row);
        }
    })
}

/// The paths and texts of all its files but for pictures.
fn publish() -> Vec<(String, String)> {
    let folder = Folder::new("widespread");
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::copy(dist().join("site.json"), path("site.json")).expect("the site has its file");
    symlink(dist().join("assets"), path("assets")).expect("a link can be made");
    symlink(dist().join("song-card.js"), path("song-card.js")).expect("a link can be made");
    folder.write("widespread.json", &widespread());
    let (snapshot, out) = (path("widespread.json"), path(""));
    let base = "https://songcard.example/";
    let arguments = ["publish", &*snapshot, "--out", &*out, "--base-url", base];
    npm::run(folder.path(), env!("CARGO_BIN_EXE_songcard"), &arguments);
    let texts = files_in(&folder.path().join("widespread"))
        .into_iter()
        .filter_map(|file| {
            let text = std::fs::read_to_string(&file).ok()?;
            let name = file.strip_prefix(folder.path()).ok()?.to_str()?;
            let page = name.strip_suffix("index.html");
            Some((format!("/{}", page.unwrap_or(name)), text))
        });
    texts.collect()
}
