//! The state of a check: the problems so far and the ids that parts of the document refer to, with a method for each
//! kind of value.

#[expect(
    clippy::module_inception,
    reason = "the type that the folder is named after"
)]
mod checker;
mod ids;
mod names;
mod ranks;
mod texts;
mod times;

pub(super) use checker::Checker;
pub(super) use ids::IdIndex;
pub use texts::is_visible;
