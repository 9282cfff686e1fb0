//! The repositories in `examples/`, which people copy.

mod daily_files;
mod daily_folder;
mod daily_run;
mod daily_year;
