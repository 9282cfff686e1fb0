//! The identifiers of a recording, of a musical work and of people, each in the form of its standard.

mod error;
mod form;
mod ipi;
mod isrc;
mod iswc;
mod mbid;

pub use error::IdentifierError;
pub use ipi::Ipi;
pub use isrc::Isrc;
pub use iswc::Iswc;
pub use mbid::Mbid;
