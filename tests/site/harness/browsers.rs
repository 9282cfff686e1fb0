//! A pool of browsers for the tests.

use super::driver::Driver;
use super::engine::ENGINE;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// All tests share one runtime, as a browser belongs to the runtime that started it.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime starts"));

/// A browser with its driver process, which ends on drop.
pub struct Browser {
    pub client: Client,
    _driver: Driver,
}

/// Browsers that no test uses now.
static IDLE: std::sync::Mutex<Vec<Browser>> = std::sync::Mutex::new(Vec::new());

/// An idle browser, or a new one.
pub async fn acquire() -> Browser {
    let idle = IDLE.lock().unwrap().pop();
    match idle {
        Some(browser) => browser,
        None => start(None).await,
    }
}

/// Only a browser whose test has passed may be used again.
pub async fn release(browser: Browser) {
    if ENGINE.is_reusable() {
        IDLE.lock().unwrap().push(browser);
    } else {
        close(browser).await;
    }
}

pub async fn close(browser: Browser) {
    let _ = browser.client.close().await;
}

/// Starts one at a time: until a driver listens, another could be given the same free port.
/// `font_size_px` is the browser's own font size, where it is another than 16 px.
pub async fn start(font_size_px: Option<u32>) -> Browser {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    static STARTING: Mutex<()> = Mutex::const_new(());
    let _starting = STARTING.lock().await;
    let mut driver = Driver::start(NUMBER.fetch_add(1, Ordering::Relaxed));
    let Value::Object(capabilities) = ENGINE.capabilities(&driver.folder, font_size_px) else {
        unreachable!("capabilities are written as an object");
    };
    let started = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&driver.address)
        .await;
    let client =
        started.unwrap_or_else(|error| panic!("{:?} starts no browser: {error}", ENGINE.driver(0)));
    let process = client.capabilities().and_then(|all| ENGINE.process(all));
    process.inspect(|process| driver.set_browser_process(*process));
    let sized = client.set_window_rect(0, 0, 1280, 1000).await;
    sized.expect("the window has a size");
    Browser {
        client,
        _driver: driver,
    }
}
