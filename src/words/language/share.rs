//! Sharing the card.

/// Sharing the card.
pub struct ShareWords {
    /// The button that opens the share menu, and the name of that menu.
    pub button: &'static str,
    /// The button that opens the system’s own sheet.
    pub send: &'static str,
    /// The same after copying.
    pub copied: &'static str,
    /// The button that copies the link.
    pub copy_link: &'static str,
    /// The heading of the embed codes.
    pub copy_code: &'static str,
    /// The embed codes: link, linked text, image, iframe, HTML element.
    pub code_names: [&'static str; 5],
    /// The button that copies a text to post.
    pub copy_post: &'static str,
    /// The button that downloads the preview image.
    pub download_image: &'static str,
    /// The heading of the pictures in the shapes of posts and stories.
    pub posters: &'static str,
    /// The text before a code that the page does not let the card copy.
    pub copy_manually: &'static str,
    /// The text before the address of an image, because some pages block downloads.
    pub save_failed: &'static str,
}
