//! What the tests stand on: two origins, a browser, and waiting that is always for something.

mod driver;
mod page;
mod server;
mod stage;

pub use driver::setting;
pub use page::Page;
pub use server::{Answer, Server};
pub use stage::{Stage, card, changed, on_stage};
