//! A snapshot's text, read with every problem in its place.

use super::locate::{locate, parse};
use crate::check::{Problem, Severity, check, other_version, pointer_token};
use crate::snapshot::{Document, VERSION};
use crate::song::Song;
use std::ops::Range;

/// What came of reading a snapshot's text.
pub struct Loaded {
    /// The song, where nothing was wrong.
    pub song: Option<Song>,
    /// Every problem with the bytes it stands at.
    pub problems: Vec<(Problem, Range<usize>)>,
}

impl Loaded {
    fn failed(problem: Problem, at: Range<usize>) -> Loaded {
        Loaded {
            song: None,
            problems: vec![(problem, at)],
        }
    }

    pub fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|(problem, _)| problem.severity == Severity::Error)
    }
}

/// Reads and checks a snapshot. A leading byte order mark is passed over.
pub fn read(text: &str) -> Loaded {
    let root = match parse(text) {
        Ok(root) => root,
        Err((found, at)) => {
            return Loaded::failed(Problem::fault("", format!("this is not JSON: {found}")), at);
        }
    };
    let version = root
        .as_object()
        .and_then(|object| object.get_number("version"));
    if let Some(number) = version
        .map(|number| number.value)
        .filter(|number| *number != VERSION.to_string())
    {
        return Loaded::failed(other_version(number), locate(&root, "/version"));
    }
    let mut unknown = Vec::new();
    let document = match deserialize(text, &mut unknown) {
        Ok(document) => document,
        Err(problem) => {
            let at = locate(&root, &problem.pointer);
            return Loaded::failed(problem, at);
        }
    };
    let checked = check(&document);
    let unknown = unknown.into_iter().map(|pointer| {
        Problem::warning(
            pointer,
            "version 1 has no such key; it is kept in the file and shown nowhere",
        )
    });
    let problems = checked.problems.into_iter().chain(unknown);
    let problems = problems.map(|problem| {
        let at = locate(&root, &problem.pointer);
        (problem, at)
    });
    Loaded {
        song: checked.song,
        problems: problems.collect(),
    }
}

fn deserialize(text: &str, unknown: &mut Vec<String>) -> Result<Document, Problem> {
    let mut reader = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut reader, &mut track);
    let document = serde_ignored::deserialize(tracked, |path| unknown.push(ignored(&path)));
    document.map_err(|error: serde_json::Error| {
        // The reader's own line and column are left out: the report points at the place itself.
        let text = error.to_string();
        let found = text
            .rsplit_once(" at line ")
            .map_or(text.as_str(), |(found, _)| found);
        Problem::fault(pointer(&track.path()), found.to_owned())
    })
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let parts = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(format!("/{index}")),
        Segment::Map { key } => Some(format!("/{}", pointer_token(key))),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    parts.collect()
}

fn ignored(path: &serde_ignored::Path) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}/{index}", ignored(parent)),
        Path::Map { parent, key } => format!("{}/{}", ignored(parent), pointer_token(key)),
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => ignored(parent),
    }
}
