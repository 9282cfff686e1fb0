//! What the pages about all songs have in common: head, header and footer.

use super::addresses::language_folder;
use super::icon::icon_links;
use super::site_header::{footer, header};
use crate::markup::{El, html, to_html};
use crate::publish::lines::lines;
use crate::publish::phrases::phrases as published_phrases;
use crate::publish::style::site_pages_style;
use crate::publish::{PICTURE_SIZE, PROVIDER, Picture, Site};
use crate::words::{self, Words};

/// In the head of every page about all songs. A page without it is not replaced: somebody else has written it.
pub const GENERATOR: &str = "<meta name=\"generator\" content=\"Songcard\">";

/// A page about all songs, in one language.
pub struct Document<'a> {
    pub site: &'a Site,
    pub words: &'static Words,
    /// Its folder without that of its language: `songs/2/`; empty for the home page.
    pub folder: String,
    pub title: String,
    pub description: String,
    pub picture: Option<&'a Picture>,
    /// What else is in the head.
    pub head: Option<El>,
    pub main: El,
    /// After the content: scripts.
    pub scripts: Option<El>,
}

impl Document<'_> {
    /// The relative address of the site's folder.
    pub fn root(words: &Words, folder: &str) -> String {
        let folder = format!("{}{folder}", language_folder(words));
        "../".repeat(folder.matches('/').count())
    }

    /// Its path and its HTML.
    pub fn file(self) -> (String, String) {
        let path = format!("{}{}index.html", language_folder(self.words), self.folder);
        let root = Document::root(self.words, &self.folder);
        let head = html::head()
            .child("\n")
            .child(self.metadata(&root))
            .child(self.head);
        let body = html::body()
            .child("\n")
            .child(lines([
                header(self.words, &root, Some(&self.folder)),
                self.main,
                footer(self.words, &root),
            ]))
            .child(self.scripts);
        (path, html(self.words, head, body))
    }

    /// The absolute address of this page in a language.
    fn address(&self, words: &Words) -> String {
        format!(
            "{}{}{}",
            self.site.base,
            language_folder(words),
            self.folder
        )
    }

    fn metadata(&self, root: &str) -> El {
        let name = |name: &'static str, content: &str| {
            html::meta()
                .attr("name", name)
                .attr("content", content.to_owned())
        };
        let property = |name: &'static str, content: &str| {
            html::meta()
                .attr("property", name)
                .attr("content", content.to_owned())
        };
        let link =
            |rel: &'static str, href: String| html::link().attr("rel", rel).attr("href", href);
        let own = self.address(self.words);
        let mut elements = basic(&self.title);
        elements.push(name("description", &self.description));
        elements.push(link("canonical", own.clone()));
        let alternates = words::ALL.map(|words| (words.tag, self.address(words)));
        let default = [("x-default", self.address(words::ALL[0]))];
        for (tag, address) in alternates.into_iter().chain(default) {
            elements.push(link("alternate", address).attr("hreflang", tag));
        }
        let feed = link("alternate", format!("{}feed.xml", self.site.base))
            .attr("type", "application/atom+xml")
            .attr("title", PROVIDER);
        elements.push(feed);
        elements.extend([
            property("og:title", &self.title),
            property("og:description", &self.description),
            property("og:type", "website"),
            property("og:url", &own),
            property("og:site_name", PROVIDER),
            property("og:locale", published_phrases(self.words).locale),
        ]);
        let others = words::ALL
            .into_iter()
            .filter(|words| words.tag != self.words.tag);
        elements.extend(
            others.map(|words| property("og:locale:alternate", published_phrases(words).locale)),
        );
        if let Some(picture) = self.picture {
            let address = format!("{}{}", self.site.base, picture.file);
            elements.extend([
                property("og:image", &address),
                property("og:image:width", &PICTURE_SIZE.0.to_string()),
                property("og:image:height", &PICTURE_SIZE.1.to_string()),
                property("og:image:type", "image/png"),
                property("og:image:alt", &picture.alt),
                name("twitter:card", "summary_large_image"),
            ]);
        }
        elements.extend(icon_links(root));
        elements.push(html::style().child(site_pages_style()));
        // What needs a script, for readers without.
        let needs_script = html::style().child("#search-form,.switch,#copy{display:none}");
        elements.push(html::noscript().child(needs_script));
        lines(elements)
    }
}

/// The first elements of a head.
pub fn basic(title: &str) -> Vec<El> {
    vec![
        html::meta().attr("charset", "utf-8"),
        html::meta()
            .attr("name", "viewport")
            .attr("content", "width=device-width, initial-scale=1"),
        html::title().child(title.to_owned()),
        html::meta()
            .attr("name", "generator")
            .attr("content", PROVIDER),
    ]
}

/// The document as text.
pub fn html(words: &Words, head: El, body: El) -> String {
    let html = html::html()
        .attr("lang", words.tag)
        .child("\n")
        .child(lines([head, body]));
    format!("<!doctype html>\n{}\n", to_html(html))
}
