//! The answer of MusicBrainz that is imported.

use super::arguments::MusicBrainzArguments;
use crate::check::{Diagnostic, Diagnostics};
use crate::import::ParseResult;
use crate::import::musicbrainz::{Recording, RecordingAddress, read};
use crate::native::Error;
use crate::native::cli::import::source_file;
use crate::native::fetch::{Client, Failure};
use std::path::{Path, PathBuf};

/// A recording, or the reason why it could not be read, with the file or the address that it is from.
pub struct Answer {
    pub from: PathBuf,
    pub parsed: ParseResult<Recording>,
}

/// Reads the file that is named, or asks the server.
///
/// # Errors
/// [`Error::Usage`] for an address without `--fetch`, or for a wrong one with it; [`Error::Read`] or [`Error::TooLarge`] for
/// the file.
pub fn answer(arguments: &MusicBrainzArguments) -> Result<Answer, Error> {
    let name = &*arguments.recording;
    if arguments.fetch {
        return fetched(arguments);
    }
    let file = Path::new(name);
    if !file.exists() && RecordingAddress::parse(name).is_ok() {
        return Err(Error::Usage(format!(
            "{name} names a recording at MusicBrainz; add --fetch --contact YOUR-MAIL to ask for it, or give a file"
        )));
    }
    Ok(Answer {
        parsed: read(&source_file::whole(file)?),
        from: source_file::shown(file).to_owned(),
    })
}

fn fetched(arguments: &MusicBrainzArguments) -> Result<Answer, Error> {
    let address = RecordingAddress::parse(&arguments.recording)
        .map_err(|error| Error::Usage(error.to_string()))?;
    let contact = arguments.contact.as_deref().unwrap_or_default();
    let client = Client::with_contact(arguments.fetching.options(), contact);
    let url = format!("{}{}", arguments.server(), address.path());
    let parse = |bytes: &[u8]| {
        let parsed = Box::new(read(bytes));
        match parsed.value {
            Some(_) => Ok(parsed),
            None => Err(parsed),
        }
    };
    let parsed = match client.get(&url, parse) {
        Ok((_, parsed)) => *parsed,
        Err(Failure::Wrong(parsed)) => *parsed,
        Err(Failure::NotFetched(error, attempts)) => {
            let attempts = match attempts {
                1 => String::new(),
                _ => format!(", in {attempts} attempts"),
            };
            let error = Diagnostic::error("", format!("{error}{attempts}"));
            ParseResult::new(String::new(), None, Diagnostics::of_error(error))
        }
    };
    let from = format!("{}/recording/{}", arguments.server(), address.mbid.uuid());
    Ok(Answer {
        from: Path::new(&from).to_owned(),
        parsed,
    })
}
