//! What chromedriver can do beyond the standard.

use fantoccini::Client;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

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
