//! `404.html`, which [GitHub Pages](https://docs.github.com/en/pages/getting-started-with-github-pages/creating-a-custom-404-page-for-your-github-pages-site)
//! and [Netlify](https://docs.netlify.com/manage/routing/redirects/redirect-options/#custom-404-page-handling) answer
//! with, at any address. So its links begin at the root of the host, and it is in every language at once.

use super::addresses::language_folder;
use super::document::{basic, html};
use super::icon::icon_links;
use super::phrases::{Phrases, phrases};
use crate::embed::origin;
use crate::markup::{El, html as element};
use crate::publish::lines::lines;
use crate::publish::style::site_pages_style;
use crate::publish::{PROVIDER, Site};
use crate::words::{self, Words};

/// The page.
pub fn page(site: &Site) -> String {
    let root = &site.base[origin(&site.base).len()..];
    let mut head = basic(&format!(
        "{} – {PROVIDER}",
        phrases(words::ALL[0]).not_found
    ));
    head.push(
        element::meta()
            .attr("name", "robots")
            .attr("content", "noindex"),
    );
    head.extend(icon_links(root));
    head.push(element::style().child(site_pages_style()));
    let main = element::main()
        .class("not-found")
        .child(
            element::p()
                .class("number")
                .attr("aria-hidden", "true")
                .child("404"),
        )
        .children(
            words::ALL
                .into_iter()
                .enumerate()
                .map(|(at, words)| section(words, root, at == 0)),
        );
    let head = element::head().child("\n").child(lines(head));
    let body = element::body().child("\n").child(lines([main]));
    html(words::ALL[0], head, body)
}

fn section(words: &Words, root: &str, is_first: bool) -> El {
    let Phrases {
        not_found,
        not_found_text,
        to_home_page,
        songs,
        ..
    } = phrases(words);
    let folder = format!("{root}{}", language_folder(words));
    let heading = if is_first {
        element::h1()
    } else {
        element::h2()
    };
    let links = element::p()
        .class("actions")
        .child(
            element::a()
                .class("button")
                .attr("href", folder.clone())
                .child(*to_home_page),
        )
        .child(" ")
        .child(
            element::a()
                .class("button")
                .attr("href", format!("{folder}songs/"))
                .child(*songs),
        );
    element::section()
        .attr("lang", words.tag)
        .child(heading.child(*not_found))
        .child(element::p().child(*not_found_text))
        .child(links)
}
