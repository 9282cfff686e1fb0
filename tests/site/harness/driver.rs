//! The WebDriver process of one browser. It ends with this process, even if that is killed.

use super::engine::ENGINE;
use super::page::TIMEOUT;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Driver {
    pub address: String,
    /// For temporary files of the browser; removed after the browser has exited.
    pub folder: String,
    /// A shell that runs the driver until its standard input is closed.
    supervisor: Child,
}

/// Starts the driver, reads the process id of the browser, and waits until standard input is closed. Then it ends its process
/// group except itself, and removes the folder once the browser has exited, which writes to it until then.
const SUPERVISOR: &str = r#"
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
        let folder = std::env::temp_dir()
            .join(name)
            .to_string_lossy()
            .into_owned();
        std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        let known_port = ENGINE.before_port().map_or_else(free_port, |_| 0);
        let supervisor = Command::new("sh")
            .args(["-c", SUPERVISOR, "supervisor"])
            .arg(&folder)
            .args(ENGINE.driver(known_port))
            // Without a graphics card, software compositing has crashed WebKit.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            // Neither UTC nor the time zone of the songs' dates.
            .env("TZ", "Asia/Kolkata")
            .env("LANGUAGE", "en_US")
            .env("TMPDIR", &folder)
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("a shell starts");
        let port = wait_for_port(&format!("{folder}/driver.log"), known_port);
        Driver {
            address: format!("http://127.0.0.1:{port}"),
            folder,
            supervisor,
        }
    }

    /// The process that has to exit before the folder is removed.
    pub fn set_browser_process(&mut self, process: u64) {
        let input = self.supervisor.stdin.as_mut().expect("its input is a pipe");
        writeln!(input, "{process}").expect("the supervisor reads");
    }
}

/// A free port of this machine.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of 127.0.0.1 is free");
    listener
        .local_addr()
        .expect("a listener has an address")
        .port()
}

/// Waits until the driver has logged its port, or listens on the known one.
fn wait_for_port(log_file: &str, known_port: u16) -> String {
    let start = Instant::now();
    loop {
        let log = std::fs::read_to_string(log_file).unwrap_or_default();
        if let Some(mark) = ENGINE.before_port() {
            let line = log.lines().find_map(|line| line.split_once(mark));
            // The line may be incomplete.
            if let (Some((_, port)), true) = (line, log.ends_with('\n')) {
                return port.trim_end_matches('.').to_owned();
            }
        } else if TcpStream::connect(("127.0.0.1", known_port)).is_ok() {
            return known_port.to_string();
        }
        let in_time = start.elapsed() < TIMEOUT;
        let command = ENGINE.driver(known_port);
        assert!(in_time, "{command:?} does not start: {log}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// An environment variable; an empty one counts as unset.
pub fn setting(name: &str, default: &str) -> String {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty());
    value.unwrap_or_else(|| default.to_owned())
}
