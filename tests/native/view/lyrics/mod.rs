//! The lyrics panel.

mod addresses;
mod layers;
mod pictures;
mod rights;
mod ruby;
mod selection;
