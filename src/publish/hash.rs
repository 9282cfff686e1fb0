//! Content hashes for file names.

use sha2::{Digest, Sha256};

/// The first sixteen hexadecimal digits of the bytes' SHA-256, for files that are cached forever.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
