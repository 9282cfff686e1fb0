//! Folders for the `songcard` command to run in.

use songcard::song::Moment;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

const SONGCARD: &str = env!("CARGO_BIN_EXE_songcard");

/// A folder that goes when its test is over.
pub struct Folder(PathBuf);

/// What a command said, and how it ended.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Folder {
    /// A folder of its own, also where another test at the same time gives the same name.
    pub fn new(name: &str) -> Folder {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let (process, count) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(format!("songcard-{process}-{count}-{name}"));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The names in a folder inside, in order.
    pub fn names(&self, name: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(name)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    /// Nothing is wrong with a snapshot on its own day, and that is said.
    #[track_caller]
    pub fn finds_nothing(&self, name: &str) {
        let answer = self.check(name, &[]);
        let said = format!("{name}: no problems\n");
        assert_eq!((answer.code, answer.out, &*answer.err), (0, said, ""));
    }

    /// Nothing is wrong with a snapshot; there may be advice.
    #[track_caller]
    pub fn finds_no_error(&self, name: &str) {
        let answer = self.check(name, &[]);
        assert_eq!(answer.code, 0, "{}", answer.err);
    }

    /// Checks a snapshot on its own day, so that it is not old; on the day of [`SMALL`] where it has none.
    pub fn check(&self, name: &str, options: &[&str]) -> Answer {
        let text = self.read(name);
        let text = text.trim_start_matches('\u{feff}');
        let snapshot: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
        let as_of = Moment::parse(snapshot["asOf"].as_str().unwrap_or_default());
        let today = as_of.map_or("2025-12-31".to_owned(), |day| day.last_day().to_string());
        self.songcard(&[&["check", name, "--today", &today], options].concat())
    }

    /// Runs the command in this folder, whatever the environment says of a site's address.
    pub fn songcard(&self, arguments: &[&str]) -> Answer {
        self.songcard_with(arguments, &[])
    }

    /// Runs the command in this folder with these variables.
    pub fn songcard_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Answer {
        answer(
            self.command(arguments)
                .envs(variables.iter().copied())
                .output()
                .unwrap(),
        )
    }

    /// Runs the command in this folder with this standard input.
    pub fn songcard_reading(&self, arguments: &[&str], input: &[u8]) -> Answer {
        let mut command = self.command(arguments);
        let pipes = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = pipes.spawn().unwrap();
        // A command that fails at its options does not read it.
        let _ = child.stdin.take().unwrap().write_all(input);
        answer(child.wait_with_output().unwrap())
    }

    /// Starts the command in this folder and lets it run.
    pub fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        let silent = command.stdout(Stdio::null()).stderr(Stdio::null());
        silent.spawn().unwrap()
    }

    /// Starts the command in this folder, with a pipe from its standard output.
    pub fn start_piped(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        let piped = command.stdout(Stdio::piped()).stderr(Stdio::null());
        piped.spawn().unwrap()
    }

    /// Runs a bash script of this folder, for a site with this address.
    pub fn script(&self, name: &str, arguments: &[&str], base_url: &str) -> Answer {
        answer(
            self.script_command(name, arguments, base_url)
                .output()
                .unwrap(),
        )
    }

    /// A bash script of this folder, which finds the songcard command.
    pub fn script_command(&self, name: &str, arguments: &[&str], base_url: &str) -> Command {
        let own = PathBuf::from(SONGCARD).parent().unwrap().to_owned();
        let others = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(own).chain(std::env::split_paths(&others));
        let mut command = self.program("bash", &[&[name], arguments].concat());
        command
            .env("PATH", std::env::join_paths(folders).unwrap())
            .env("SONGCARD_BASE_URL", base_url);
        command
    }

    fn command(&self, arguments: &[&str]) -> Command {
        self.program(SONGCARD, arguments)
    }

    fn program(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(&self.0)
            .env_remove("SONGCARD_BASE_URL")
            // Servers of tests are on this machine, whatever proxy it has.
            .env("NO_PROXY", "127.0.0.1");
        command
    }
}

fn answer(output: Output) -> Answer {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Answer {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Answer {
    /// Exactly this on both.
    #[track_caller]
    pub fn says(&self, code: i32, out: &str, err: &str) {
        assert_eq!((self.code, &*self.out, &*self.err), (code, out, err));
    }

    /// Nothing on standard output, and exactly this otherwise.
    #[track_caller]
    pub fn is(&self, code: i32, err: &str) {
        assert_eq!((self.code, &*self.out, &*self.err), (code, "", err));
    }
}

impl Answer {
    /// The messages with each report of a mistake in one line: `rows.csv:2:1: warning: this row repeats line 3`.
    pub fn messages(&self) -> String {
        let mut messages = String::new();
        let mut lines = self.err.lines().peekable();
        while let Some(line) = lines.next() {
            let place = lines
                .peek()
                .and_then(|next| next.trim().strip_prefix("--> "));
            let is_source =
                line.trim_start_matches(|letter: char| letter == ' ' || letter.is_ascii_digit());
            if let Some(place) = place {
                let sentence = line.strip_prefix("error: ").unwrap_or(line);
                messages += &format!("{place}: {sentence}\n");
                lines.next();
            } else if !is_source.starts_with('|') {
                messages += &format!("{line}\n");
            }
        }
        messages
    }

    /// Nothing on standard output, and exactly these messages otherwise.
    #[track_caller]
    pub fn reports(&self, code: i32, messages: &str) {
        assert_eq!(
            (self.code, &*self.out, &*self.messages()),
            (code, "", messages)
        );
    }

    /// That an import went well: these warnings, then a line that says what it did.
    #[track_caller]
    pub fn imported(&self, warnings: &str) {
        let messages = self.messages();
        let (said, last) = match messages.trim_end().rsplit_once('\n') {
            Some((above, last)) => (format!("{above}\n"), last),
            None => (String::new(), messages.trim_end()),
        };
        assert_eq!((self.code, &*self.out, &*said), (0, "", warnings));
        let is_summary = last.starts_with("Imported ") || last.ends_with("Nothing changes.");
        assert!(is_summary, "{last}");
    }
}

pub const SMALL: &str = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
  "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
  "performance": [
    { "chart": "weekly", "territory": "KR", "peak": 1, "source": "s" },
    { "chart": "weekly", "territory": "US", "peak": 10, "source": "s" }
  ],
  "sources": [{ "id": "s", "title": "Somewhere" }]
}
"#;
