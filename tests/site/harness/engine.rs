//! The browser engine of the tests: `SONGCARD_ENGINE` is `chromium` (the default), `firefox` or `webkit`.

use super::driver::setting;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::from_environment);

pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    fn from_environment() -> Engine {
        match setting("SONGCARD_ENGINE", "chromium").as_str() {
            "chromium" => Engine::Chromium,
            "firefox" => Engine::Firefox,
            "webkit" => Engine::WebKit,
            other => panic!("SONGCARD_ENGINE is {other}; it may be chromium, firefox or webkit"),
        }
    }

    /// The command of its driver for a port; 0 for any free one. Each WebKit gets a display of its own, numbered by the port, as
    /// only one window of a display has the keyboard focus.
    pub fn driver(&self, port: u16) -> Vec<String> {
        // Display numbers go up to 59535, and the lowest are in use on desktops.
        let display = (100 + port % 59_000).to_string();
        let port = format!("--port={port}");
        match self {
            Engine::Chromium => vec![setting("CHROMEDRIVER", "chromedriver"), port],
            Engine::Firefox => vec![setting("GECKODRIVER", "geckodriver"), port],
            Engine::WebKit => {
                let driver = setting("WEBKITDRIVER", "WebKitWebDriver");
                let display = ["xvfb-run", "-s", "-screen 0 1400x1200x24", "-n", &display];
                let command = display.map(str::to_owned).into_iter();
                command.chain([driver, port]).collect()
            }
        }
    }

    /// The text before the port in the log of the driver; `None` for one that does not log it and needs a fixed port.
    pub fn before_port(&self) -> Option<&'static str> {
        match self {
            Engine::Chromium => Some("started successfully on port "),
            Engine::Firefox => Some("Listening on 127.0.0.1:"),
            Engine::WebKit => None,
        }
    }

    /// The capabilities: a browser that resolves no other host than this machine. WebKit has no such setting. A font size is set in Chromium alone.
    pub fn capabilities(&self, folder: &str, font_size_px: Option<u32>) -> Value {
        let with_binary = |name, mut options: Value| {
            let binary = setting(name, "");
            if !binary.is_empty() {
                options["binary"] = binary.into();
            }
            options
        };
        match self {
            Engine::Chromium => {
                let profile = format!("--user-data-dir={folder}/profile");
                let args = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
                    --disable-background-networking --disable-component-update --disable-sync --lang=en-US \
                    --remote-debugging-pipe --window-size=1280,1000";
                let no_hosts = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
                let args: Vec<&str> = args
                    .split_whitespace()
                    .chain([no_hosts, profile.as_str()])
                    .collect();
                let prefs =
                    json!({ "webkit.webprefs.default_font_size": font_size_px.unwrap_or(16) });
                let options = json!({ "args": args, "prefs": prefs });
                json!({
                    "browserName": "chrome",
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "goog:chromeOptions": with_binary("CHROMIUM", options),
                })
            }
            Engine::Firefox => {
                let args = ["-headless", "-width", "1280", "-height", "1000"];
                let prefs = json!({
                    "intl.accept_languages": "en-US, en",
                    "network.dns.disabled": true,
                });
                json!({
                    "browserName": "firefox",
                    "moz:firefoxOptions": with_binary("FIREFOX", json!({ "args": args, "prefs": prefs })),
                })
            }
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": with_binary("MINIBROWSER", json!({ "args": ["--automation"] })),
            }),
        }
    }

    /// The process id of the browser, from the capabilities of its session.
    pub fn process(&self, capabilities: &serde_json::Map<String, Value>) -> Option<u64> {
        let name = match self {
            Engine::Chromium => "goog:processID",
            Engine::Firefox => "moz:processID",
            Engine::WebKit => return None,
        };
        capabilities.get(name)?.as_u64()
    }

    /// Whether a browser may be used by several tests, each in a new window. A window of WebKit may be behind another one,
    /// where nothing is painted.
    pub fn is_reusable(&self) -> bool {
        !matches!(self, Engine::WebKit)
    }

    /// Only Chromium can run a script before those of the page and return its console messages; for the others the test servers
    /// insert the script into each page.
    pub fn is_chromium(&self) -> bool {
        matches!(self, Engine::Chromium)
    }
}
