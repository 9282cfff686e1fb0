//! Commands of chromedriver beyond the WebDriver standard.

use fantoccini::Client;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

/// A command with its path and its body.
#[derive(Debug)]
struct VendorCommand(&'static str, Value);

impl WebDriverCompatibleCommand for VendorCommand {
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

/// Sends a command of the [Chrome DevTools Protocol](https://chromedevtools.github.io/devtools-protocol/).
pub async fn devtools(browser: &Client, command: &str, params: Value) -> Result<Value, CmdError> {
    let body = json!({ "cmd": command, "params": params });
    browser
        .issue_cmd(VendorCommand("goog/cdp/execute", body))
        .await
}

/// The console messages since the last call.
pub async fn console(browser: &Client) -> Result<Value, CmdError> {
    let body = json!({ "type": "browser" });
    browser.issue_cmd(VendorCommand("se/log", body)).await
}
