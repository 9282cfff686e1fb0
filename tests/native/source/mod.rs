//! This crate's own source: which module may use which, no circles between files, what each file opens with, and its lock files.

mod circles;
mod files;
mod fuzz_lock;
mod heads;
mod modules;
mod references;
