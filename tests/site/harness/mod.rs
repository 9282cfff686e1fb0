//! What the tests stand on: two origins, a browser, and waiting that is always for something.

mod browsers;
mod chromium;
mod driver;
mod http;
mod material;
mod page;
mod server;
mod stage;

pub use material::{FAN_PAGE, card, changed, dist};
pub use page::Page;
pub use server::{Answer, Server};
pub use stage::{Stage, on_stage};
