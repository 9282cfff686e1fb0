//! The addresses of the pages and files of a published song.

use crate::embed::{PosterShape, Size, View, encode_query};

/// The [origin](https://url.spec.whatwg.org/#origin) of an absolute `http:` or `https:` address,
/// without a `/` at its end.
pub fn origin(address: &str) -> &str {
    let path = address.match_indices('/').nth(2);
    path.map_or(address, |(path, _)| &address[..path])
}

/// A published song in one language. Every address is absolute or relative like the root folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// Ends in `/`.
    root: String,
    /// The folder of the language with its `/`; empty for the language of the snapshot.
    language_folder: String,
    /// Whether the card is on one of these pages, not embedded in another one.
    on_song_page: bool,
    /// The view that the song opens with.
    first: View,
}

impl Pages {
    /// `root` is the song's folder and ends in `/`. `variant` is the BCP 47 tag of a language other than the snapshot's own,
    /// which has a folder inside.
    pub fn new(root: &str, variant: Option<&str>) -> Pages {
        Pages {
            root: root.to_owned(),
            language_folder: variant.map_or_else(String::new, |tag| format!("{tag}/")),
            on_song_page: false,
            first: View::default(),
        }
    }

    /// The same, of a song that opens with another view than the chart.
    pub fn with_first(self, first: View) -> Pages {
        Pages { first, ..self }
    }

    /// The view that the song opens with.
    pub fn first(&self) -> View {
        self.first
    }

    /// The same, for a card on the song's own page.
    pub fn on_song_page(self) -> Pages {
        Pages {
            on_song_page: true,
            ..self
        }
    }

    /// The link of an embedded card to the song's page; `None` on that page.
    pub fn song_page_link(&self) -> Option<String> {
        let folder = self.folder();
        let here = if folder.is_empty() { "./" } else { &folder };
        (!self.on_song_page).then(|| here.to_owned())
    }

    /// The song's own folder, the same in every language: what the element's `src` names.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// The folder of this language, which is the address of the song's page.
    pub fn folder(&self) -> String {
        format!("{}{}", self.root, self.language_folder)
    }

    /// The address of a view.
    pub fn view(&self, view: View) -> String {
        format!("{}{}/", self.folder(), view.name())
    }

    /// The canonical address of a view: that of the first is that of the song.
    pub fn canonical(&self, view: View) -> String {
        if view == self.first {
            self.folder()
        } else {
            self.view(view)
        }
    }

    /// The page for an iframe.
    pub fn embed(&self) -> String {
        format!("{}embed/", self.folder())
    }

    /// The page for an iframe with this view. It has no fragment, where WordPress puts its secret.
    pub fn embed_view(&self, view: View) -> String {
        if view == self.first {
            return self.embed();
        }
        [&self.embed(), "?view=", view.name()].concat()
    }

    /// The snapshot, the same in every language.
    pub fn snapshot(&self) -> String {
        format!("{}snapshot.json", self.root)
    }

    /// The song's picture as cards show it, the same in every language. Only a song with a picture has this file.
    pub fn artwork(&self) -> String {
        [&self.root, ARTWORK_FILE].concat()
    }

    /// The song's name in addresses: the last folder of the root; `None` where the root is relative and names none.
    pub fn song_name(&self) -> Option<&str> {
        let name = self.root.trim_end_matches('/').rsplit('/').next()?;
        (!name.is_empty() && name != "..").then_some(name)
    }

    /// A poster in this language of a song with or without a picture of its own, where the root names the song.
    pub fn poster(&self, shape: PosterShape, has_artwork: bool) -> Option<String> {
        Some(self.folder() + &shape.file(self.song_name()?, has_artwork))
    }

    /// The prerendered card for the loader, in the language of this BCP 47 tag.
    pub fn prerendered(&self, lang: &str, size: Size) -> String {
        [&self.root, lang, "/", prerendered_file(size)].concat()
    }

    /// The [oEmbed](https://oembed.com) response for a view, in the folder of its canonical page.
    pub fn oembed(&self, view: View) -> String {
        self.canonical(view) + "oembed.json"
    }

    /// The address of a state: a view with a territory or with lines of lyrics, as in the attributes `territory` and `line`.
    pub fn state(&self, view: View, territory: Option<&str>, line: Option<&str>) -> String {
        let query: Vec<String> = [("territory", territory), ("line", line)]
            .into_iter()
            .filter_map(|(key, value)| Some(format!("{key}={}", encode_query(value?))))
            .collect();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", self.canonical(view), query.join("&"))
    }
}

/// The file of the song's picture as cards show it, in the song's folder: a JPEG of [`ARTWORK_SIDE`] pixels.
pub const ARTWORK_FILE: &str = "artwork-320.jpg";

/// The width and height of the picture in pixels: twice the largest cover of a card.
pub const ARTWORK_SIDE: u32 = 320;

/// The file of the prerendered card of a size, in the folder of its language. The standard card has the markup of the full
/// one.
pub fn prerendered_file(size: Size) -> &'static str {
    match size {
        Size::Compact => "compact.html",
        Size::Standard | Size::Full => "card.html",
    }
}
