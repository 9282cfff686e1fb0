//! The site's icon: a rank line that rises to No. 1, for tabs, bookmarks and home screens.

use crate::markup::{El, html};
use crate::publish::hash;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// The icon as [SVG](https://www.w3.org/TR/SVG2/).
pub const ICON: &str = include_str!("icon.svg");

/// The width and height of the icon for home screens, in pixels, as
/// [Safari](https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/ConfiguringWebApplications/ConfiguringWebApplications.html)
/// asks for.
pub const ICON_SIZE: u32 = 180;

/// The addresses of the SVG and of the PNG, relative to the site's folder. Both names have the hash of the SVG, since
/// hosts let browsers keep pictures for a year.
pub fn icon_files() -> [String; 2] {
    ["svg", "png"].map(|end| format!("assets/icon-{}.{end}", hash(ICON.as_bytes())))
}

/// The links of a page's head. `root` is the address of the site's folder.
pub fn icon_links(root: &str) -> [El; 2] {
    let [_, png] = icon_files();
    // Inline: browsers resolve a relative address again when a song's page changes its own.
    let svg = BASE64_STANDARD.encode(ICON);
    [
        html::link()
            .attr("rel", "icon")
            .attr("type", "image/svg+xml")
            .attr("href", format!("data:image/svg+xml;base64,{svg}")),
        html::link()
            .attr("rel", "apple-touch-icon")
            .attr("href", format!("{root}{png}")),
    ]
}
