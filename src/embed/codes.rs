//! The codes that put a card into another page, in four forms, each for what a page lets through.

use crate::embed::{Pages, Size, View, encoded, origin};

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

/// A form of the code. Sites remove what they do not trust, some everything but the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// For sites that make a card of an address by themselves.
    Address,
    /// The sentence as a link, quoted.
    Sentence,
    /// The picture as a link.
    Picture,
    /// An `<iframe>`, with the sentence before it.
    Frame,
    /// The element and its loader, with the sentence inside.
    Element,
}

impl Code {
    /// In the order in which they are offered: what every site keeps comes first. WordPress removes frames, scripts
    /// and unknown elements from what its authors write, unless they are trusted with `unfiltered_html`.
    pub const ALL: [Code; 5] = [
        Code::Address,
        Code::Sentence,
        Code::Picture,
        Code::Frame,
        Code::Element,
    ];
}

impl Quoted<'_> {
    /// The code in one form; `None` where the card has no page to frame or no picture to show.
    ///
    /// All but the address are HTML: one `<div>` without a line break. WordPress's `wpautop` puts paragraphs
    /// around whatever is not in a block that it knows, an end tag of the element too, which a parser then drops.
    pub fn code(&self, form: Code) -> Option<String> {
        let html = match form {
            Code::Address => return Some(self.link.to_owned()),
            Code::Sentence => self.blockquote(),
            Code::Picture => self.linked(self.picture?),
            Code::Frame => self.frame(self.pages?),
            Code::Element => self.element(),
        };
        Some(["<div>", &html, "</div>"].concat())
    }

    /// The sentence as a link; `attributes` are written as they are.
    fn anchor(&self, attributes: &str) -> String {
        let (link, sentence) = (escape(self.link), in_one_line(self.sentence));
        let start = ["<a ", attributes, "href=\"", &link, "\">"].concat();
        [&start, &*sentence, "</a>"].concat()
    }

    fn blockquote(&self) -> String {
        let (lang, anchor) = (escape(self.lang), self.anchor(""));
        [
            "<blockquote lang=\"",
            &lang,
            "\">",
            &anchor,
            "</blockquote>",
        ]
        .concat()
    }

    /// The theme decides how wide it is, as of every other block.
    fn frame(&self, pages: &Pages) -> String {
        let mut address = pages.embed();
        let mut mark = '?';
        for (key, value) in self.state() {
            address.push(mark);
            address.push_str(&[key, "=", &encoded(value)].concat());
            mark = '&';
        }
        [
            &self.blockquote(),
            "<iframe src=\"",
            &escape(&address),
            "\" title=\"",
            &in_one_line(self.title),
            "\" width=\"100%\" height=\"",
            self.height(),
            "\" loading=\"lazy\" style=\"border:0;display:block\" \
             referrerpolicy=\"strict-origin-when-cross-origin\" \
             allow=\"autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture; web-share\"></iframe>",
        ]
        .concat()
    }

    /// In CSS pixels: of a frame, and of the room that a page keeps for the element until the card is there.
    fn height(&self) -> &'static str {
        match self.size {
            Size::Compact => "152",
            Size::Standard => "352",
            Size::Full => "600",
        }
    }

    /// A link is no block: `wpautop` would put empty paragraphs around one.
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
        let room = [" style=\"display:block;min-height:", self.height(), "px\">"].concat();
        [
            &code,
            &*room,
            &self.anchor("slot=\"fallback\" "),
            "</song-card>",
        ]
        .concat()
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
        let sentence = in_one_line(self.sentence);
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

/// Text for a code: a blank line in it would end the block, in Markdown and in WordPress alike.
fn in_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escape(&words.join(" "))
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
