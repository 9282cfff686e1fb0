//! Where a published song is: the addresses of its pages and files.

use crate::embed::{Size, View};

/// The [origin](https://url.spec.whatwg.org/#origin) of an absolute address, without a `/` at its end.
pub fn origin(address: &str) -> &str {
    let path = address.match_indices('/').nth(2);
    path.map_or(address, |(path, _)| &address[..path])
}

/// One published song in one language. Every address is as absolute as the folder it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// Ends in `/`.
    root: String,
    /// The language's own part with its `/`, or nothing in the snapshot's language.
    variant: String,
    /// Whether the card is on one of these pages, and not embedded in another.
    at_home: bool,
}

impl Pages {
    /// `root` is the song's folder and ends in `/`. `variant` is the tag of a language other than
    /// the snapshot's own, which has a folder inside.
    pub fn new(root: &str, variant: Option<&str>) -> Pages {
        Pages {
            root: root.to_owned(),
            variant: variant.map_or_else(String::new, |tag| format!("{tag}/")),
            at_home: false,
        }
    }

    /// The same for a card on the song's own page.
    pub fn at_home(self) -> Pages {
        Pages {
            at_home: true,
            ..self
        }
    }

    /// The song's page as an embedded card links to it; `None` on that page itself.
    pub fn link_home(&self) -> Option<String> {
        let folder = self.folder();
        let here = if folder.is_empty() { "./" } else { &folder };
        (!self.at_home).then(|| here.to_owned())
    }

    /// The song's own folder, the same in every language: what the element's `src` names.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The folder of this language, which is the address of the song's page.
    pub fn folder(&self) -> String {
        format!("{}{}", self.root, self.variant)
    }

    /// A view's own address.
    pub fn view(&self, view: View) -> String {
        format!("{}{}/", self.folder(), view.name())
    }

    /// The canonical address of a view: the chart's is the song's.
    pub fn canonical(&self, view: View) -> String {
        match view {
            View::Chart => self.folder(),
            other => self.view(other),
        }
    }

    /// The card for an iframe.
    pub fn embed(&self) -> String {
        format!("{}embed/", self.folder())
    }

    /// The card for an iframe with this panel open. It has no fragment: that is WordPress's for its secret.
    pub fn embedded(&self, view: View) -> String {
        match view {
            View::Chart => self.embed(),
            other => [&self.embed(), "?view=", other.name()].concat(),
        }
    }

    /// The data, the same in every language.
    pub fn snapshot(&self) -> String {
        format!("{}snapshot.json", self.root)
    }

    /// The prerendered card alone, for the loader, in the language of this tag.
    pub fn prerendered(&self, lang: &str, size: Size) -> String {
        [&self.root, lang, "/", prerendered_file(size)].concat()
    }

    /// The [oEmbed](https://oembed.com) answer of a view, beside its canonical page.
    pub fn oembed(&self, view: View) -> String {
        self.canonical(view) + "oembed.json"
    }

    /// The address that opens exactly this: a view, and in it a territory or a lyric line.
    pub fn state(&self, view: View, territory: Option<&str>, line: Option<&str>) -> String {
        let pairs = [("territory", territory), ("line", line)];
        let pairs = pairs
            .into_iter()
            .filter_map(|(key, value)| Some(format!("{key}={}", encoded(value?))));
        let query: Vec<String> = pairs.collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", self.canonical(view), query.join("&"))
    }
}

/// The folder of a song and the view that is asked for, from the path of the folder or of one of the
/// song's pages, with its last slash or without; `None` where it could be any file. `tags` are the
/// languages that have folders inside.
pub fn song_folder(path: &str, tags: &[&str]) -> Option<(String, Option<View>)> {
    let is_inside =
        |name: &str| View::from_name(name).is_some() || name == "embed" || tags.contains(&name);
    let (before, last) = path.rsplit_once('/')?;
    let mut folder = match last {
        name if is_inside(name) => path,
        name if name.is_empty() || name.ends_with(".html") => before,
        _ => return None,
    };
    let mut view = None;
    while let Some((before, last)) = folder.rsplit_once('/').filter(|(_, last)| is_inside(last)) {
        view = view.or(View::from_name(last));
        folder = before;
    }
    Some(([folder, "/"].concat(), view))
}

/// The prerendered card of this size, in the folder of its language. Standard is the full card in
/// another height.
pub fn prerendered_file(size: Size) -> &'static str {
    match size {
        Size::Compact => "compact.html",
        Size::Standard | Size::Full => "card.html",
    }
}

/// Text inside a query: everything but letters, digits and `-._~,` as bytes of UTF-8 after `%`.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' => {
                encoded.push(char::from(byte));
            }
            other => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                encoded.push('%');
                encoded.push(char::from(DIGITS[usize::from(other >> 4)]));
                encoded.push(char::from(DIGITS[usize::from(other & 15)]));
            }
        }
    }
    encoded
}
