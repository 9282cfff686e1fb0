//! Problems as an author reads them.

mod advice;
mod json;
mod mutated;
mod report;
mod territory_names;
mod words;
