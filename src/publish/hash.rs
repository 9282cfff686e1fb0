//! Names of files made from their bytes.

use sha2::{Digest, Sha256};

/// Sixteen hexadecimal digits of the bytes' SHA-256, for names that say what is in them.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
