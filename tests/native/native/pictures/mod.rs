//! The preview pictures.

mod golden_pictures;
mod promises;
mod type_setting;
