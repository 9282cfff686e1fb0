//! Sets `SONGCARD_BUILD` for the crate: a hash of everything that determines a card's markup, as sixteen hexadecimal digits.
//!
//! A browser hydrates only markup of its own build, since that of another may differ in any node. The hash is computed from
//! the sources, so that nobody has to increment a version, and is the same for both targets.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules that determine the markup of a snapshot: those that read it as a song, and those that render the song.
const MODULES: [&str; 9] = [
    "snapshot", "song", "check", "words", "plot", "text", "embed", "markup", "view",
];
/// The versions of all crates. A package of the crate may be without it.
const LOCK: &str = "Cargo.lock";

pub fn set_build_id() {
    println!("cargo::rerun-if-changed={LOCK}");
    let mut sources: Vec<PathBuf> = Path::new(LOCK)
        .exists()
        .then(|| LOCK.into())
        .into_iter()
        .collect();
    for module in MODULES {
        let folder = Path::new("src").join(module);
        println!("cargo::rerun-if-changed={}", folder.display());
        collect(&folder, &mut sources);
    }
    sources.sort();
    let mut hash = FNV_OFFSET;
    for source in sources {
        let text = fs::read_to_string(&source).expect("a source can be read");
        // A checkout on Windows may have other line ends.
        for line in text.lines() {
            hash = hashed(hash, line.as_bytes());
            hash = hashed(hash, b"\n");
        }
    }
    println!("cargo::rustc-env=SONGCARD_BUILD={hash:016x}");
}

fn collect(folder: &Path, sources: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a module is a folder") {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path
            .extension()
            .is_some_and(|end| end == "rs" || end == "csv")
        {
            sources.push(path);
        }
    }
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), which needs no crate; nobody attacks it here.
fn hashed(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    })
}
