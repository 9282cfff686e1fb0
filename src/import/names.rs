//! Titles and artists, compared as Apple and authors may write them.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// A name in [NFKC](https://www.unicode.org/reports/tr15/), in lower case, with single spaces: two names are the same if
/// these are equal.
pub fn comparable(name: &str) -> String {
    // By way of capitals, so that “ß” is “ss” and both forms of “σ” are one.
    let folded: String = name
        .nfkc()
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .nfkc()
        .collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The title of a snapshot's song in every language, as written.
pub fn titles(song: &Value) -> Vec<String> {
    let title = song["title"].as_str();
    let titles = song["titles"].as_object().into_iter().flatten();
    let others = titles.filter_map(|(_, title)| title.as_str());
    title.into_iter().chain(others).map(str::to_owned).collect()
}

/// What a store may call the artists of a snapshot's song, all of them or the main ones, in every language.
pub fn artists(song: &Value) -> Vec<String> {
    let listed = || song["artists"].as_array().into_iter().flatten();
    let is_featured = |artist: &&Value| artist["role"] == *"featured";
    let languages = listed().filter_map(|artist| artist["names"].as_object());
    let mut tags: Vec<Option<&str>> = vec![None];
    tags.extend(
        languages
            .flat_map(|names| names.keys())
            .map(|tag| Some(&**tag)),
    );
    let mut all = Vec::new();
    for tag in tags {
        let name = |artist: &Value| {
            let own = tag.and_then(|tag| artist["names"][tag].as_str());
            own.or(artist["name"].as_str()).map(str::to_owned)
        };
        let everybody: Vec<String> = listed().filter_map(name).collect();
        let (featured, main): (Vec<&Value>, Vec<&Value>) = listed().partition(is_featured);
        let main: Vec<String> = main.into_iter().filter_map(name).collect();
        let featured: Vec<String> = featured.into_iter().filter_map(name).collect();
        all.extend(joined(&everybody));
        if !featured.is_empty() {
            all.extend(joined(&main));
            for (main, featured) in joined(&main).iter().zip(joined(&featured)) {
                all.push(format!("{main} feat. {featured}"));
            }
        }
    }
    all
}

/// Names in one text, in each way that stores join them.
fn joined(names: &[String]) -> Vec<String> {
    match names {
        [] => Vec::new(),
        [only] => vec![only.clone()],
        [before @ .., last] => {
            let list = before.join(", ");
            vec![
                format!("{list} & {last}"),
                format!("{list}, {last}"),
                format!("{list} and {last}"),
                names.join(" & "),
            ]
        }
    }
}
