//! The codes that embed a card in another page, in five forms, as sites differ in what they allow.

use crate::embed::{EmbedForm, Pages, Size, View, encode_query, origin};
use crate::markup::escape;

/// A card that is to be embedded in the state that its reader has opened. Every address is absolute.
#[derive(Debug, Clone, Copy)]
pub struct EmbedCard<'a> {
    /// The pages of the song; `None` for a snapshot that is not published.
    pub pages: Option<&'a Pages>,
    /// The `src` of the element: the address of the song's folder or of a snapshot.
    pub src: &'a str,
    /// The address of this state.
    pub link: &'a str,
    /// The address of `song-card.js`.
    pub loader: &'a str,
    /// The address of the preview picture, if there is one.
    pub picture: Option<&'a str>,
    /// The title of the frame.
    pub title: &'a str,
    /// The text where neither scripts nor frames are allowed.
    pub sentence: &'a str,
    /// The language of title, sentence and card, a BCP 47 tag.
    pub lang: &'a str,
    /// The size of the card.
    pub size: Size,
    /// The open panel.
    pub view: View,
    /// The selected territory, as in the attribute `territory`.
    pub territory: Option<&'a str>,
    /// The highlighted lines, as in the attribute `line`.
    pub line: Option<&'a str>,
}

impl EmbedCard<'_> {
    /// The code in one form; `None` if the card has no page for a frame, or no picture.
    ///
    /// All forms but the address are HTML: one `<div>` without a line break. WordPress's `wpautop` wraps everything outside of
    /// a block element that it knows in paragraphs, even a single end tag, which the HTML parser then drops.
    pub fn code(&self, form: EmbedForm) -> Option<String> {
        let html = match form {
            EmbedForm::Address => return Some(self.link.to_owned()),
            EmbedForm::Sentence => self.blockquote(),
            EmbedForm::Picture => self.linked_picture(self.picture?),
            EmbedForm::Frame => self.frame(self.pages?),
            EmbedForm::Element => self.element(),
        };
        Some(["<div>", &html, "</div>"].concat())
    }

    /// The sentence as a link; `attributes` are inserted as HTML.
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

    /// The theme of the site sets the width, as of other blocks.
    fn frame(&self, pages: &Pages) -> String {
        let mut address = pages.embed();
        let mut mark = '?';
        for (key, value) in self.state() {
            address.push(mark);
            address.push_str(&[key, "=", &encode_query(value)].concat());
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

    /// In CSS pixels: the height of a frame, and the one that is reserved for the element until the card has loaded.
    fn height(&self) -> &'static str {
        match self.size {
            Size::Compact => "152",
            Size::Standard => "352",
            Size::Full => "600",
        }
    }

    /// Nothing in it is a line of its own, around which `wpautop` would put empty paragraphs.
    fn element(&self) -> String {
        let (loader, src) = (escape(self.loader), escape(self.src));
        let mut code = self.preload().unwrap_or_default()
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
        let style = [" style=\"display:block;min-height:", self.height(), "px\">"].concat();
        [
            &code,
            &*style,
            &self.anchor("slot=\"fallback\" "),
            "</song-card>",
        ]
        .concat()
    }

    /// A [preload](https://html.spec.whatwg.org/multipage/links.html#link-type-preload) of the prerendered card, which saves the
    /// round trip until the loader would request it. The loader uses only cards of its own origin.
    fn preload(&self) -> Option<String> {
        let pages = self.pages?;
        let is_same_origin = origin(self.loader) == origin(pages.root());
        let card = escape(&pages.prerendered(self.lang, self.size));
        is_same_origin.then(|| {
            [
                "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"",
                &card,
                "\">",
            ]
            .concat()
        })
    }

    /// The picture at half its size in pixels, so that it is sharp at a device pixel ratio of 2.
    fn linked_picture(&self, picture: &str) -> String {
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

    /// The settings that differ from the defaults; attributes and query have the same names.
    fn state(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let first = self.pages.map(Pages::first).unwrap_or_default();
        let view = (self.view != first).then(|| self.view.name());
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

/// Escapes a text and removes line breaks: a blank line would end the block in Markdown and in WordPress.
fn in_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escape(&words.join(" "))
}
