//! Watched snapshots: published whenever they change, their problems shown in their pages.
//!
//! In: snapshots, and the site's folder. Out: the site's files, and under a reserved path what a script in the pages asks for.
//! Must not know: how requests are read.

mod problem;
mod state;
mod watched_file;
mod watcher;

use super::http::Response;
pub use state::WatchState;
use std::time::Duration;
pub use watcher::Watcher;

/// The folder of the script and of what it asks for; no song's name begins with a dot.
const FOLDER: &str = "/.songcard/";
/// How long a question waits for news before it is answered without.
const WAIT: Duration = Duration::from_secs(20);

/// The answer to a path of the reserved folder; `None` for every other path.
pub fn answer(state: Option<&WatchState>, path: &str, query: Option<&str>) -> Option<Response> {
    let name = path.strip_prefix(FOLDER)?;
    let response = match (name, state) {
        ("watch.js", Some(_)) => {
            let script = include_str!("watch.js").as_bytes().to_vec();
            Response::new(200, "text/javascript; charset=utf-8", script)
        }
        ("state", Some(state)) => {
            let after = query.and_then(|query| query.strip_prefix("after=")?.parse().ok());
            let known = state.after(after, WAIT).to_string();
            Response::new(200, "application/json; charset=utf-8", known.into_bytes())
        }
        _ => Response::sentence(404, "There is no such address."),
    };
    Some(
        response
            .with("Cache-Control", "no-store")
            .with("X-Content-Type-Options", "nosniff"),
    )
}

/// The script's tag for a page of a watched song, else nothing. Its own host is what the policy of every page allows. A page in an iframe gets none.
pub fn script_tag(state: Option<&WatchState>, path: &str) -> String {
    let song = path
        .trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or_default();
    let published = state.and_then(|state| state.published(song));
    match published {
        Some(published) if path.ends_with('/') && !path.ends_with("/embed/") => format!(
            "<script src=\"{FOLDER}watch.js\" data-song=\"{song}\" data-published=\"{published}\"></script>\n"
        ),
        _ => String::new(),
    }
}
