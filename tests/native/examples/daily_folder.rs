//! A copy of `examples/daily` with a made-up song, whose feeds come from a server of the test.

use crate::support::feed_made::SONG;
use crate::support::feed_server::FeedServer;
use crate::support::folder::{Answer, Folder};
use crate::support::made::repository;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The file of the song.
pub const SMALL: &str = "snapshots/small.json";

/// A copy of the repository.
pub struct Daily(pub Folder);

impl Daily {
    pub fn new(name: &str) -> Daily {
        let folder = Folder::new(&format!("daily-{name}"));
        folder.write(
            "daily",
            fs::read(repository("examples/daily/daily")).unwrap(),
        );
        folder.write(SMALL, SONG);
        Daily(folder)
    }

    /// Runs the script for a day, with no pauses between attempts.
    pub fn run(&self, server: &FeedServer, day: &str, options: &[&str]) -> Answer {
        self.run_at(&server.address(), day, options)
    }

    /// Likewise, with the server at this address.
    pub fn run_at(&self, address: &str, day: &str, options: &[&str]) -> Answer {
        let arguments = [&arguments(address, day), options].concat();
        self.0.script("daily", &arguments, BASE)
    }

    /// The command of such a run.
    pub fn command(&self, server: &FeedServer, day: &str) -> Command {
        let address = server.address();
        self.0
            .script_command("daily", &arguments(&address, day), BASE)
    }

    /// The snapshot.
    pub fn stored(&self) -> Value {
        serde_json::from_str(&self.0.read(SMALL)).unwrap()
    }

    /// The bytes of every file, by its path.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        add(&self.0.path(""), "", &mut files);
        files
    }
}

const BASE: &str = "https://cards.example/";

fn arguments<'a>(address: &'a str, day: &'a str) -> [&'a str; 6] {
    ["--address", address, "--run", day, "--pause-ms", "0"]
}

fn add(folder: &Path, inside: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{inside}{}", entry.file_name().to_str().unwrap());
        match entry.file_type().unwrap().is_dir() {
            true => add(&entry.path(), &format!("{name}/"), files),
            false => drop(files.insert(name, fs::read(entry.path()).unwrap())),
        }
    }
}
