//! Files, each read or written whole, and standard output.
//!
//! In: paths and bytes. Out: bytes and text; errors that name the path. Must not know: what the files are.

mod output;
mod read;
mod write;

pub use output::print;
pub use read::{BYTE_ORDER_MARK, read, read_input_up_to, read_text, read_up_to, utf8_text};
pub use write::{rewrite, write, write_new, write_with};
