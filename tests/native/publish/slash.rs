//! Pages on hosts that leave out the last slash of the address.

use crate::support::folder::{Folder, SMALL};
use url::Url;

/// The values of these attributes on a page.
fn values(page: &str) -> Vec<String> {
    let names = ["href=\"", "src=\"", "data-folder=\""];
    let parts = names.iter().flat_map(|name| page.split(name).skip(1));
    let values = parts.filter_map(|part| Some(part.split_once('"')?.0.to_owned()));
    values.collect()
}

#[test]
fn links_at_a_root_work_without_the_last_slash() {
    let folder = Folder::new("slash");
    folder.write("small.json", SMALL);
    let base = ["--base-url", "https://cards.example/"];
    folder.songcard(&[&["publish", "small.json", "--out", "dist"][..], &base].concat());
    for page in ["", "/ko", "/lyrics", "/ko/credits", "/embed", "/ko/embed"] {
        let text = folder.read(&format!("dist/small{page}/index.html"));
        let values = values(&text);
        let root = "../".repeat(1 + page.matches('/').count());
        let language = if page.starts_with("/ko") { "ko/" } else { "" };
        assert!(values.contains(&format!("{root}{language}")) || page.contains("embed"));
        for value in values {
            let bare = Url::parse(&format!("https://cards.example/small{page}")).unwrap();
            let whole = Url::parse(&format!("https://cards.example/small{page}/")).unwrap();
            if !value.starts_with('#') {
                let (bare, whole) = (bare.join(&value), whole.join(&value));
                assert_eq!(bare.unwrap(), whole.unwrap(), "{page}: {value}");
            }
        }
    }
}
