//! The identifiers of a recording, of a musical work and of people, each in the form of its standard.

/// An [ISRC](https://www.iso.org/standard/64972.html) (ISO 3901): one recording. It has no check digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Isrc(String);

/// An [ISWC](https://www.iso.org/standard/28780.html) (ISO 15707): one musical work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iswc(String);

/// An [IPI name number](https://musicbrainz.org/doc/IPI), which the societies of CISAC give to a name that somebody is
/// credited under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ipi(String);

/// An [MBID](https://musicbrainz.org/doc/MusicBrainz_Identifier): a UUID in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mbid(String);

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdentifierError {
    /// The text has not the form of the identifier.
    Form,
    /// The check digits do not match the others; these would.
    Check(String),
    /// All digits are zero, which databases write where a number is unknown.
    Zeros,
}

impl Isrc {
    /// Parses `CC-XXX-YY-NNNNN` in either case, with or without separators and a leading `ISRC`; `None` for any other
    /// form.
    ///
    /// ```
    /// use songcard::song::Isrc;
    ///
    /// let isrc = Isrc::parse("isrc us-rc1-76-07839").unwrap();
    /// assert_eq!((isrc.code(), &*isrc.formatted()), ("USRC17607839", "US-RC1-76-07839"));
    /// ```
    pub fn parse(text: &str) -> Option<Isrc> {
        normalized(text, "ISRC", "AAXXX0000000").map(Isrc)
    }

    /// Twelve characters without hyphens.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// `CC-XXX-YY-NNNNN`, as the standard writes it for readers.
    pub fn formatted(&self) -> String {
        let code = &self.0;
        [&code[..2], &code[2..5], &code[5..7], &code[7..]].join("-")
    }
}

impl Iswc {
    /// Parses `T-ddd.ddd.ddd-c` in either case, with or without separators and a leading `ISWC`. The last digit checks
    /// the other nine.
    ///
    /// # Errors
    /// [`IdentifierError::Form`] and [`IdentifierError::Check`].
    pub fn parse(text: &str) -> Result<Iswc, IdentifierError> {
        let code = normalized(text, "ISWC", "T0000000000").ok_or(IdentifierError::Form)?;
        let digits = code[1..10].bytes().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits.zip(1..).map(|(digit, weight)| digit * weight).sum();
        compare_check_digits(&code, ((10 - (1 + sum) % 10) % 10).to_string())?;
        Ok(Iswc(code))
    }

    /// `T-ddd.ddd.ddd-c`, as the standard writes it for readers.
    pub fn formatted(&self) -> String {
        let code = &self.0;
        let work = [&code[1..4], &code[4..7], &code[7..10]].join(".");
        ["T", &work, &code[10..]].join("-")
    }
}

impl Ipi {
    /// Parses up to eleven digits, with or without leading zeros, separators and a leading `IPI`. The last two digits
    /// check the other nine modulo 101.
    ///
    /// # Errors
    /// [`IdentifierError::Form`], [`IdentifierError::Check`] and [`IdentifierError::Zeros`].
    pub fn parse(text: &str) -> Result<Ipi, IdentifierError> {
        const FORM: &str = "00000000000";
        let digits = (1..=FORM.len()).rev();
        let mut code = digits
            .filter_map(|digits| normalized(text, "IPI", &FORM[..digits]))
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
        // A remainder of 1 gives 100, of which the last two digits are kept.
        let check = (101 - sum % 101) % 101 % 100;
        let tens = if check < 10 { "0" } else { "" };
        compare_check_digits(&code, [tens, &check.to_string()].concat())?;
        Ok(Ipi(code))
    }

    /// Eleven digits.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Mbid {
    /// Parses hexadecimal digits in groups of 8, 4, 4, 4 and 12 with hyphens between; `None` for any other form.
    pub fn parse(text: &str) -> Option<Mbid> {
        let is_uuid = fits(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh");
        is_uuid.then(|| Mbid(text.to_ascii_lowercase()))
    }

    /// The UUID in lower case.
    pub fn uuid(&self) -> &str {
        &self.0
    }

    /// The address of its page at MusicBrainz, where `kind` is `recording` or `artist`.
    pub fn address(&self, kind: &str) -> String {
        ["https://musicbrainz.org/", kind, "/", &self.0].concat()
    }
}

/// The letters and digits of an identifier of this form, in upper case. Spaces, hyphens, dots and colons are left out,
/// and so is the identifier's own name in front.
fn normalized(text: &str, name: &str, form: &str) -> Option<String> {
    let is_separator =
        |letter: char| matches!(letter, ' ' | '\u{a0}' | '.' | ':' | '-' | '‐'..='―');
    let letters = text.chars().filter(|letter| !is_separator(*letter));
    let all: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    // An ISRC of Iceland may itself begin with `ISRC`.
    let without_name = all.strip_prefix(name).unwrap_or_default();
    let code = [&*all, without_name]
        .into_iter()
        .find(|code| fits(code, form))?;
    Some(code.to_owned())
}

/// Whether a text matches a form: `A` is an upper-case letter, `X` an upper-case letter or a digit, `0` a digit, `h` a
/// hexadecimal digit; any other character is itself.
fn fits(text: &str, form: &str) -> bool {
    let matches_form = |(form, byte): (u8, u8)| match form {
        b'A' => byte.is_ascii_uppercase(),
        b'X' => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        b'0' => byte.is_ascii_digit(),
        b'h' => byte.is_ascii_hexdigit(),
        other => byte == other,
    };
    form.len() == text.len() && form.bytes().zip(text.bytes()).all(matches_form)
}

fn compare_check_digits(code: &str, check: String) -> Result<(), IdentifierError> {
    if code.ends_with(&check) {
        Ok(())
    } else {
        Err(IdentifierError::Check(check))
    }
}
