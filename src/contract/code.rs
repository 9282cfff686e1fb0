//! The codes that put a card into another page, in four forms, each for what a page lets through.

use super::{Pages, Size, View, encoded, origin};

/// A card as it is quoted in a page elsewhere, open where its reader stands. Every address is
/// absolute.
#[derive(Debug, Clone, Copy)]
pub struct Quoted<'a> {
    /// The song's pages; `None` for a snapshot that nobody has published.
    pub pages: Option<&'a Pages>,
    /// What the element's `src` says: the song's folder, or a snapshot's address.
    pub src: &'a str,
    /// Where the card opens just so.
    pub link: &'a str,
    /// The address of `song-card.js`.
    pub loader: &'a str,
    /// The picture for previews, where there is one.
    pub picture: Option<&'a str>,
    pub title: &'a str,
    /// What stands where neither script nor frame is let through.
    pub sentence: &'a str,
    /// The language of both, and of the card.
    pub lang: &'a str,
    pub size: Size,
    pub view: View,
    pub territory: Option<&'a str>,
    /// The lines of lyrics that it opens at, by their names.
    pub line: Option<&'a str>,
}

/// A form of the code. Sites strip what they do not trust, some all but the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// For sites that make a card of an address by themselves.
    Address,
    /// An `<iframe>`, with the sentence before it.
    Frame,
    /// The element and its loader, with the sentence inside.
    Element,
    /// The picture as a link.
    Picture,
}

impl Code {
    pub const ALL: [Code; 4] = [Code::Address, Code::Frame, Code::Element, Code::Picture];
}

impl Quoted<'_> {
    /// The code in one form, as HTML but for the address; `None` where the card has no page to frame
    /// or no picture to show.
    pub fn code(&self, form: Code) -> Option<String> {
        match form {
            Code::Address => Some(self.link.to_owned()),
            Code::Frame => self.pages.map(|pages| self.frame(pages)),
            Code::Element => Some(self.element()),
            Code::Picture => self.picture.map(|picture| self.linked(picture)),
        }
    }

    fn blockquote(&self) -> String {
        let (lang, link) = (escape(self.lang), escape(self.link));
        let sentence = escape(self.sentence);
        [
            "<blockquote lang=\"",
            &lang,
            "\"><a href=\"",
            &link,
            "\">",
            &sentence,
            "</a></blockquote>",
        ]
        .concat()
    }

    fn frame(&self, pages: &Pages) -> String {
        let mut address = pages.embed();
        let mut mark = '?';
        for (key, value) in self.state() {
            address.push(mark);
            address.push_str(&[key, "=", &encoded(value)].concat());
            mark = '&';
        }
        let height = match self.size {
            Size::Compact => "152",
            Size::Standard => "352",
            Size::Full => "600",
        };
        [
            &self.blockquote(),
            "<iframe src=\"",
            &escape(&address),
            "\" title=\"",
            &escape(self.title),
            "\" width=\"100%\" height=\"",
            height,
            "\" loading=\"lazy\" style=\"border:0;max-width:100%\" \
             referrerpolicy=\"strict-origin-when-cross-origin\" \
             allow=\"autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture; web-share\"></iframe>",
        ]
        .concat()
    }

    fn element(&self) -> String {
        let (loader, src) = (escape(self.loader), escape(self.src));
        let mut code = self.early().unwrap_or_default()
            + &[
                "<script type=\"module\" src=\"",
                &loader,
                "\"></script><song-card src=\"",
                &src,
                "\"",
            ]
            .concat();
        for (name, value) in [("lang", self.lang)].into_iter().chain(self.state()) {
            code.push_str(&[" ", name, "=\"", &escape(value), "\""].concat());
        }
        code.push('>');
        code + &self.blockquote() + "</song-card>"
    }

    /// Asks for the prerendered card together with the loader, which would only ask for it once it is there itself: a
    /// [preload](https://html.spec.whatwg.org/multipage/links.html#link-type-preload) saves that round trip. The
    /// loader takes only a card of its own origin.
    fn early(&self) -> Option<String> {
        let pages = self.pages?;
        let own = origin(self.loader) == origin(pages.root());
        let card = escape(&pages.prerendered(self.lang, self.size));
        own.then(|| {
            [
                "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"",
                &card,
                "\">",
            ]
            .concat()
        })
    }

    /// Half the picture's pixels each way: sharp on screens that have twice as many.
    fn linked(&self, picture: &str) -> String {
        let (link, picture) = (escape(self.link), escape(picture));
        let sentence = escape(self.sentence);
        [
            "<a href=\"",
            &link,
            "\"><img src=\"",
            &picture,
            "\" alt=\"",
            &sentence,
            "\" width=\"600\" height=\"315\"></a>",
        ]
        .concat()
    }

    /// What differs from a card as it opens by itself; attributes and query have the same names.
    fn state(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let view = (self.view != View::default()).then(|| self.view.name());
        let size = (self.size != Size::default()).then(|| self.size.name());
        let pairs = [
            ("size", size),
            ("view", view),
            ("territory", self.territory),
            ("line", self.line),
        ];
        pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
    }
}

/// Text in HTML, inside elements and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            plain => escaped.push(plain),
        }
    }
    escaped
}
