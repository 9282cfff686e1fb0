//! One card: it loads, renders or hydrates, follows its host and its reader, fails, and is removed.

mod controller;
pub(crate) mod load;
mod load_error;
mod local_time;
mod lyrics;
pub(crate) mod mount;
mod pending_input;
mod reader_choices;
mod request;
mod response_text;
mod root;
mod show;
mod start_load;

pub(crate) use controller::CardController;
pub(crate) use load_error::LoadError;
pub(crate) use root::CardRoot;
