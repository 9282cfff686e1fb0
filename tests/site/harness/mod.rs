//! The test harness: two origins, a browser, and waiting for conditions, never for time.

mod browsers;
mod chromium;
mod driver;
mod engine;
mod fixtures;
mod folder;
mod http;
pub mod npm;
mod page;
mod server;
mod session;
mod widespread;

pub use fixtures::{FAN_PAGE, card, changed, dist, tone_url};
pub use folder::{Folder, files_in};
pub use page::Page;
pub use server::{Response, Server};
pub use session::{Session, in_session, in_session_with_font_size};
pub use widespread::{serve_widespread, widespread};
