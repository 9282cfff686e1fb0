//! A hash of sources, as sixteen hexadecimal digits.

use std::fs;
use std::path::{Path, PathBuf};

/// The versions of all crates. A package of the crate may be without it.
const LOCK: &str = "Cargo.lock";

/// The hash of these files and of the files in these folders that have one of these endings, and of the versions of all
/// crates.
pub fn hash_of(paths: &[PathBuf], endings: &[&str]) -> String {
    let lock = PathBuf::from(LOCK);
    println!("cargo::rerun-if-changed={LOCK}");
    let mut sources: Vec<PathBuf> = lock.exists().then_some(lock).into_iter().collect();
    for path in paths {
        println!("cargo::rerun-if-changed={}", path.display());
        collect(path, endings, &mut sources);
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
    format!("{hash:016x}")
}

fn collect(folder: &Path, endings: &[&str], sources: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a module is a folder") {
        let path = entry.expect("a folder can be read").path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if path.is_dir() {
            collect(&path, endings, sources);
        } else if ending.is_some_and(|ending| endings.contains(&ending)) {
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
