//! Files of other formats.

mod apple_music;
mod artwork;
mod csv;
mod csv_asked;
mod csv_faults;
mod csv_rows;
mod itunes;
mod itunes_faults;
mod itunes_fetch;
mod itunes_history;
mod layout;
mod layout_random;
mod lrclib;
mod lyrics;
mod musicbrainz;
mod musicbrainz_faults;
mod musicbrainz_fetch;
mod pairs;
mod random;
mod rights;
mod text;
mod text_names;
mod text_stored;
mod youtube;
