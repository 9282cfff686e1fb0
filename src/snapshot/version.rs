//! The version of the format.

/// The snapshot version that this crate reads and writes.
pub const VERSION: i64 = 1;
