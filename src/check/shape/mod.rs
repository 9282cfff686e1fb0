//! Whether a parsed value has the shape of a document, before it becomes one.

mod report;
mod walk;

pub use report::ShapeCheck;
pub use walk::{HasManyMarks, check_shape};
