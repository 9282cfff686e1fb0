//! Wrappers of the DOM that know nothing about songs.

pub(crate) mod interval;
pub(crate) mod listener;
pub(crate) mod object;
pub(crate) mod query;
pub(crate) mod task;
