//! Embed codes in posts, rendered by Markdown packages.

use crate::harness::{Folder, npm};
use std::os::unix::fs::symlink;
use std::path::Path;

#[test]
fn marked_writes_the_posts_as_recorded() {
    assert_written_as_recorded("marked");
}

#[test]
fn markdown_it_writes_the_posts_as_recorded() {
    assert_written_as_recorded("markdown-it");
}

fn assert_written_as_recorded(filter: &str) {
    let posts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/filters");
    let folder = Folder::new(filter);
    symlink(npm::modules(), folder.path().join("node_modules")).expect("a link can be made");
    folder.write("markdown.mjs", include_str!("../data/filters/markdown.mjs"));
    for form in [
        "sentence",
        "picture",
        "frame",
        "element",
        "shown-sentence",
        "shown-picture",
        "shown-frame",
        "shown-element",
    ] {
        let read =
            |name: String| std::fs::read_to_string(posts.join(name)).expect("it is recorded");
        folder.write("post.html", &read(format!("{form}.html")));
        let command = format!("node markdown.mjs {filter} <post.html");
        let made = npm::run(folder.path(), "sh", &["-c", &command]);
        assert_eq!(made, read(format!("{form}.{filter}.html")), "{form}");
    }
}
