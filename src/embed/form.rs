//! The forms of the code that embeds a card.

/// A form of the code. Sites remove HTML that they do not trust; some allow only an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmbedForm {
    /// Only the address, for sites that support [oEmbed](https://oembed.com).
    Address,
    /// A `<blockquote>` with the sentence as a link.
    Sentence,
    /// The preview picture as a link.
    Picture,
    /// The sentence, then an `<iframe>`.
    Frame,
    /// The loader and the element, with the sentence as its fallback.
    Element,
}

impl EmbedForm {
    /// In the order in which they are offered: first what every site keeps. WordPress removes frames, scripts and unknown
    /// elements from posts of authors who lack the capability `unfiltered_html`.
    pub const ALL: [EmbedForm; 5] = [
        EmbedForm::Address,
        EmbedForm::Sentence,
        EmbedForm::Picture,
        EmbedForm::Frame,
        EmbedForm::Element,
    ];
}
