//! Which browser the tests drive. `SONGCARD_ENGINE` says `chromium` (where it is absent), `firefox` or `webkit`.

use super::driver::setting;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::wanted);

pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    fn wanted() -> Engine {
        match setting("SONGCARD_ENGINE", "chromium").as_str() {
            "chromium" => Engine::Chromium,
            "firefox" => Engine::Firefox,
            "webkit" => Engine::WebKit,
            other => panic!("SONGCARD_ENGINE is {other}; it may be chromium, firefox or webkit"),
        }
    }

    /// Its driver's command for a port, 0 for any. WebKit wants a display, and each its own, of the port's
    /// number: only one window has the keyboard.
    pub fn driver(&self, port: u16) -> Vec<String> {
        // Servers know numbers up to 59535, and the lowest are those of people.
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

    /// What stands before the port in what the driver says of itself; `None` for one that says nothing
    /// and wants to be told.
    pub fn before_port(&self) -> Option<&'static str> {
        match self {
            Engine::Chromium => Some("started successfully on port "),
            Engine::Firefox => Some("Listening on 127.0.0.1:"),
            Engine::WebKit => None,
        }
    }

    /// What to ask the driver for: a browser that knows no host but this machine, wherever the
    /// tests run. WebKit has no such setting. A font size is set in Chromium alone.
    pub fn capabilities(&self, folder: &str, font_size_px: Option<u32>) -> Value {
        let named = |name, mut options: Value| {
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
                let alone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
                let args: Vec<&str> = args
                    .split_whitespace()
                    .chain([alone, profile.as_str()])
                    .collect();
                let prefs =
                    json!({ "webkit.webprefs.default_font_size": font_size_px.unwrap_or(16) });
                let options = json!({ "args": args, "prefs": prefs });
                json!({
                    "browserName": "chrome",
                    "goog:loggingPrefs": { "browser": "ALL" },
                    "goog:chromeOptions": named("CHROMIUM", options),
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
                    "moz:firefoxOptions": named("FIREFOX", json!({ "args": args, "prefs": prefs })),
                })
            }
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": named("MINIBROWSER", json!({ "args": ["--automation"] })),
            }),
        }
    }

    /// The number of the browser's process, by what the driver has answered.
    pub fn process(&self, capabilities: &serde_json::Map<String, Value>) -> Option<u64> {
        let name = match self {
            Engine::Chromium => "goog:processID",
            Engine::Firefox => "moz:processID",
            Engine::WebKit => return None,
        };
        capabilities.get(name)?.as_u64()
    }

    /// Whether one browser may serve test after test, each in a new window of its own. WebKit's window may be
    /// behind another by then, and nothing is painted there.
    pub fn takes_turns(&self) -> bool {
        !matches!(self, Engine::WebKit)
    }

    /// Only Chromium runs a script before a page's own and hands out its console; elsewhere the
    /// test's servers put the script into each page.
    pub fn is_chromium(&self) -> bool {
        matches!(self, Engine::Chromium)
    }
}
