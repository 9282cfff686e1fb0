//! The driver of one browser. It ends with this process, however that ends.

use super::engine::ENGINE;
use super::page::PATIENCE;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Driver {
    pub address: String,
    /// For whatever the browser writes. It goes when the browser has gone.
    pub folder: String,
    /// While its input is open the driver lives.
    keeper: Child,
}

/// Starts the driver and reads the browser's number, and then until its own input ends. Then all of its group
/// ends but itself; a browser writes to its folder until it is gone.
const KEEPER: &str = r#"
folder=$1
shift
"$@" >"$folder/driver.log" 2>&1 &
read -r browser
while read -r _; do :; done
trap '' TERM
kill -- -$$
wait $! 2>/dev/null
while kill -0 $browser 2>/dev/null; do sleep 0.1; done
rm -rf "$folder"
"#;

impl Driver {
    pub fn start(number: usize) -> Driver {
        let name = format!("songcard-site-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let folder = folder.to_string_lossy().into_owned();
        std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        let known = ENGINE.before_port().map_or_else(free_port, |_| 0);
        let keeper = Command::new("sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(&folder)
            .args(ENGINE.driver(known))
            // Where there is no graphics card, what draws in its place has taken WebKit down with it.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            // The reader lives neither in UTC nor where the song's dates were written.
            .env("TZ", "Asia/Kolkata")
            .env("LANGUAGE", "en_US")
            .env("TMPDIR", &folder)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("a shell starts");
        let port = port(&format!("{folder}/driver.log"), known);
        Driver {
            address: format!("http://127.0.0.1:{port}"),
            folder,
            keeper,
        }
    }

    /// A browser that has to be gone before the folder goes.
    pub fn remember(&mut self, process: u64) {
        let input = self.keeper.stdin.as_mut().expect("its input is a pipe");
        writeln!(input, "{process}").expect("the driver's keeper reads");
    }
}

/// A port of this machine that nobody has.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of 127.0.0.1 is free");
    listener
        .local_addr()
        .expect("a listener has an address")
        .port()
}

/// The port, as soon as the driver has said it, or answers there.
fn port(log: &str, known: u16) -> String {
    let start = Instant::now();
    loop {
        let said = std::fs::read_to_string(log).unwrap_or_default();
        if let Some(mark) = ENGINE.before_port() {
            let line = said.lines().find_map(|line| line.split_once(mark));
            // The line may still be half written.
            if let (Some((_, port)), true) = (line, said.ends_with('\n')) {
                return port.trim_end_matches('.').to_owned();
            }
        } else if TcpStream::connect(("127.0.0.1", known)).is_ok() {
            return known.to_string();
        }
        let patient = start.elapsed() < PATIENCE;
        assert!(patient, "{:?} does not start: {said}", ENGINE.driver(known));
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A setting from the environment; an empty one counts as none.
pub fn setting(name: &str, otherwise: &str) -> String {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty());
    value.unwrap_or_else(|| otherwise.to_owned())
}
