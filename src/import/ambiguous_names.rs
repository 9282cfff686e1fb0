//! Names that mean more than one place. The press means the one that `src/song/territories.csv` has; its author is told.

/// A name in small letters, and what else it may mean.
const NAMES: [(&str, &str); 8] = [
    ("georgia", "it is also a state of the United States"),
    ("조지아", "it is also a state of the United States"),
    ("congo", "write DR Congo if CD is meant"),
    ("콩고", "write 콩고민주공화국 if CD is meant"),
    ("korea", "write North Korea if KP is meant"),
    ("america", "it is also the continent"),
    ("saint martin", "write Sint Maarten if SX is meant"),
    ("도미니카", "write 도미니카 공화국 if DO is meant"),
];

/// What else a name may mean, as the end of a sentence.
pub fn other_meaning(name: &str) -> Option<&'static str> {
    let plain = name.to_lowercase().replace("st. ", "saint ");
    let plain = plain.strip_prefix("the ").unwrap_or(&plain);
    let found = NAMES.iter().find(|(name, _)| *name == plain);
    found.map(|(_, other)| *other)
}
