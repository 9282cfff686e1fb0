//! Parts of pages as HTML.

use songcard::embed::View;
use songcard::markup::to_html;
use songcard::publish::{self, Edition, HeadKind, Picture, Site};

pub fn head(
    site: &Site,
    edition: &Edition,
    view: View,
    picture: &Picture,
    kind: HeadKind,
) -> String {
    to_html(publish::head(site, edition, view, picture, kind))
}

pub fn json_ld(site: &Site, edition: &Edition, picture: &Picture) -> String {
    to_html(publish::json_ld(site, edition, picture))
}

pub fn discord(site: &Site, edition: &Edition, view: View, picture: &Picture) -> String {
    to_html(publish::discord(site, edition, view, picture))
}

pub fn quotation(edition: &Edition) -> String {
    to_html(publish::quotation(edition))
}
