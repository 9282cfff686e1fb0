//! This crate's own source: which module may use which, no circles between files, and what each file opens with.

mod circles;
mod files;
mod heads;
mod modules;
mod references;
