//! One chromedriver for the whole run, and browsers that the tests take turns with.

use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::{LazyLock, Mutex};
use tokio::runtime::Runtime;

/// A browser belongs to the runtime that started it, so all tests share one.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime starts"));

static DRIVER: LazyLock<Driver> = LazyLock::new(Driver::start);

/// Browsers that no test uses at the moment.
static IDLE: Mutex<Vec<Client>> = Mutex::new(Vec::new());

struct Driver {
    address: String,
    folder: String,
    /// While this end of the pipe is open the driver lives: it closes with this process, however that ends.
    life: Mutex<ChildStdin>,
}

/// Starts the driver and reads the browsers' numbers until its own input ends. Browsers hang on a
/// pipe of the driver's and end with it, but write to their folders until then.
const KEEPER: &str = r#"
"$1" --port=0 --log-level=WARNING &
exec >/dev/null
while read -r browser; do browsers="$browsers $browser"; done
kill $!
wait $! 2>/dev/null
for browser in $browsers; do
  while kill -0 "$browser" 2>/dev/null; do sleep 0.1; done
done
rm -rf "$2"
"#;

impl Driver {
    fn start() -> Driver {
        let folder = std::env::temp_dir().join(format!("songcard-site-{}", std::process::id()));
        let folder = folder.to_string_lossy().into_owned();
        std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(setting("CHROMEDRIVER", "chromedriver"))
            .arg(&folder)
            // The reader lives neither in UTC nor where the song's dates were written.
            .env("TZ", "Asia/Kolkata")
            .env("LANGUAGE", "en_US")
            .env("TMPDIR", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell starts");
        let life = keeper.stdin.take().expect("its input is a pipe");
        let said = BufReader::new(keeper.stdout.take().expect("its output is a pipe")).lines();
        let mut said = said.map_while(Result::ok);
        let port = said.find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
        let port =
            port.expect("chromedriver starts; is it installed? (CHROMEDRIVER names another)");
        // Whoever closed its output would end the driver with its next word.
        std::thread::spawn(move || said.for_each(drop));
        Driver {
            address: format!("http://127.0.0.1:{port}"),
            folder,
            life: Mutex::new(life),
        }
    }
}

/// A setting from the environment; an empty one counts as none.
pub fn setting(name: &str, otherwise: &str) -> String {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty());
    value.unwrap_or_else(|| otherwise.to_owned())
}

/// A browser that waits for a test, or a new one.
pub async fn take() -> Client {
    let idle = IDLE.lock().unwrap().pop();
    match idle {
        Some(browser) => browser,
        None => start().await,
    }
}

/// Only a browser whose test went well goes to the next one.
pub fn give_back(browser: Client) {
    IDLE.lock().unwrap().push(browser);
}

async fn start() -> Client {
    static NUMBER: Mutex<usize> = Mutex::new(0);
    let number = {
        let mut number = NUMBER.lock().unwrap();
        *number += 1;
        *number
    };
    let profile = format!("--user-data-dir={}/profile-{number}", DRIVER.folder);
    let args = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --lang=en-US \
        --remote-debugging-pipe --window-size=1280,1000";
    let args: Vec<&str> = args.split_whitespace().chain([profile.as_str()]).collect();
    let mut options = json!({ "args": args });
    if let Some(binary) = Some(setting("CHROMIUM", "")).filter(|binary| !binary.is_empty()) {
        options["binary"] = binary.into();
    }
    let wanted = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    });
    let Value::Object(wanted) = wanted else {
        unreachable!("it is written as an object above");
    };
    let started = ClientBuilder::new(HttpConnector::new())
        .capabilities(wanted)
        .connect(&DRIVER.address)
        .await;
    let browser = started.expect("chromedriver starts Chromium");
    let number = browser
        .capabilities()
        .and_then(|all| all.get("goog:processID"));
    if let Some(number) = number {
        let mut life = DRIVER.life.lock().unwrap();
        writeln!(life, "{number}").expect("the driver's keeper reads");
    }
    browser
}

/// A command of chromedriver's own, beyond the standard.
#[derive(Debug)]
struct Own(&'static str, Value);

impl WebDriverCompatibleCommand for Own {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.0
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}

/// Speaks to the browser's own debugging protocol.
pub async fn devtools(browser: &Client, command: &str, params: Value) -> Result<Value, CmdError> {
    let body = json!({ "cmd": command, "params": params });
    browser.issue_cmd(Own("goog/cdp/execute", body)).await
}

/// What was written to the console since the last time.
pub async fn console(browser: &Client) -> Result<Value, CmdError> {
    let body = json!({ "type": "browser" });
    browser.issue_cmd(Own("se/log", body)).await
}
