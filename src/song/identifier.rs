//! The identifiers of a recording, of a work and of people, each of the form of its standard.

/// An [ISRC](https://www.iso.org/standard/64972.html) (ISO 3901): one recording. It has no check digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isrc(String);

/// An [ISWC](https://www.iso.org/standard/28780.html) (ISO 15707): one musical work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iswc(String);

/// An [IPI name number](https://musicbrainz.org/doc/IPI), which CISAC's societies give to a name under
/// which somebody is credited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ipi(String);

/// An [MBID](https://musicbrainz.org/doc/MusicBrainz_Identifier): a UUID, in small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mbid(String);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdentifierError {
    Form,
    /// The check digits do not fit the others, which ask for these.
    Check(String),
    /// Nothing but zeros, which registers hold where a number is not known.
    Zeros,
}

impl Isrc {
    /// `CC-XXX-YY-NNNNN` in any dressing.
    pub fn parse(text: &str) -> Option<Isrc> {
        undressed(text, "ISRC", "AAXXX0000000").map(Isrc)
    }

    /// Twelve characters without hyphens.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// `CC-XXX-YY-NNNNN`, as the standard writes it for readers.
    pub fn shown(&self) -> String {
        let code = &self.0;
        [&code[..2], &code[2..5], &code[5..7], &code[7..]].join("-")
    }
}

impl Iswc {
    /// `T-ddd.ddd.ddd-c` in any dressing.
    pub fn parse(text: &str) -> Result<Iswc, IdentifierError> {
        let code = undressed(text, "ISWC", "T0000000000").ok_or(IdentifierError::Form)?;
        let digits = code[1..10].bytes().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits.zip(1..).map(|(digit, weight)| digit * weight).sum();
        checked(&code, ((10 - (1 + sum) % 10) % 10).to_string())?;
        Ok(Iswc(code))
    }

    /// `T-ddd.ddd.ddd-c`, as the standard writes it for readers.
    pub fn shown(&self) -> String {
        let code = &self.0;
        let work = [&code[1..4], &code[4..7], &code[7..10]].join(".");
        ["T", &work, &code[10..]].join("-")
    }
}

impl Ipi {
    /// Eleven digits in any dressing, with the zeros that lead or without: nine, and two that check them
    /// modulo 101.
    pub fn parse(text: &str) -> Result<Ipi, IdentifierError> {
        const FORM: &str = "00000000000";
        let digits = (1..=FORM.len()).rev();
        let mut code = digits
            .filter_map(|digits| undressed(text, "IPI", &FORM[..digits]))
            .next()
            .ok_or(IdentifierError::Form)?;
        code.insert_str(0, &FORM[code.len()..]);
        if code == FORM {
            return Err(IdentifierError::Zeros);
        }
        let digits = code[..9].bytes().map(|digit| u32::from(digit - b'0'));
        let weights = (2..=10).rev();
        let sum: u32 = digits
            .zip(weights)
            .map(|(digit, weight)| digit * weight)
            .sum();
        // A rest of 1 asks for 100, of which two digits remain.
        let check = (101 - sum % 101) % 101 % 100;
        let tens = if check < 10 { "0" } else { "" };
        checked(&code, [tens, &check.to_string()].concat())?;
        Ok(Ipi(code))
    }

    /// Eleven digits.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Mbid {
    /// Hexadecimal digits in groups of 8, 4, 4, 4 and 12 with hyphens between.
    pub fn parse(text: &str) -> Option<Mbid> {
        let is_uuid = fits(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh");
        is_uuid.then(|| Mbid(text.to_ascii_lowercase()))
    }

    pub fn uuid(&self) -> &str {
        &self.0
    }

    /// The page of this `kind` of thing at MusicBrainz: `recording`, `artist`.
    pub fn address(&self, kind: &str) -> String {
        ["https://musicbrainz.org/", kind, "/", &self.0].concat()
    }
}

/// The letters and digits of an identifier of this form, in capitals, however it is dressed: with
/// spaces, hyphens and dots anywhere, in small letters, after its own name.
fn undressed(text: &str, name: &str, form: &str) -> Option<String> {
    let is_dressing = |letter: char| matches!(letter, ' ' | '\u{a0}' | '.' | ':' | '-' | '‐'..='―');
    let letters = text.chars().filter(|letter| !is_dressing(*letter));
    let code: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    // An ISRC of Iceland may begin with the name itself.
    let named = code.strip_prefix(name).unwrap_or_default();
    let code = [&*code, named].into_iter().find(|code| fits(code, form))?;
    Some(code.to_owned())
}

/// Whether a text has a form: `A` is a capital, `X` a capital or a digit, `0` a digit, `h` a
/// hexadecimal one; any other character is itself.
fn fits(text: &str, form: &str) -> bool {
    let of_form = |(form, byte): (u8, u8)| match form {
        b'A' => byte.is_ascii_uppercase(),
        b'X' => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        b'0' => byte.is_ascii_digit(),
        b'h' => byte.is_ascii_hexdigit(),
        other => byte == other,
    };
    form.len() == text.len() && form.bytes().zip(text.bytes()).all(of_form)
}

fn checked(code: &str, check: String) -> Result<(), IdentifierError> {
    if code.ends_with(&check) {
        Ok(())
    } else {
        Err(IdentifierError::Check(check))
    }
}
