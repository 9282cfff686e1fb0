//! The hash of several texts or files.

use sha2::{Digest, Sha256};

/// [SHA-256](https://csrc.nist.gov/pubs/fips/180-4/upd1/final) of parts, each with its length before it, so that no two lists
/// of parts are the same bytes.
#[derive(Default)]
pub struct ContentHash(Sha256);

impl ContentHash {
    /// The hash of these parts.
    pub fn of<Part: AsRef<[u8]>>(parts: impl IntoIterator<Item = Part>) -> String {
        let mut hash = ContentHash::default();
        for part in parts {
            hash.add(part.as_ref());
        }
        hash.finish()
    }

    pub fn add(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// As 32 hexadecimal digits.
    pub fn finish(self) -> String {
        let digest = self.0.finalize();
        digest
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}
