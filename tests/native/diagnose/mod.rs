//! Problems as an author reads them.

mod json;
mod mutated;
mod report;
mod territory_names;
mod words;
