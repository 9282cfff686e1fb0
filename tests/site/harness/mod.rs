//! What the tests stand on: two origins, a browser, and waiting that is always for something.

mod browsers;
mod chromium;
mod driver;
mod engine;
mod folder;
mod http;
mod material;
pub mod npm;
mod page;
mod server;
mod stage;

pub use folder::Folder;
pub use material::{FAN_PAGE, card, changed, dist, tone_url};
pub use page::Page;
pub use server::{Answer, Server};
pub use stage::{Stage, on_stage, on_stage_with_font_size};
