//! The documentation of a declaration, which the JSON Schema needs and the wasm does not.

/// The text of a doc comment; empty in the wasm.
#[derive(Debug, Clone, Copy)]
pub struct Doc {
    #[cfg(not(target_arch = "wasm32"))]
    lines: &'static str,
}

impl Doc {
    /// The text of these lines.
    pub const fn new(lines: &'static str) -> Doc {
        let _ = lines;
        Doc {
            #[cfg(not(target_arch = "wasm32"))]
            lines,
        }
    }

    /// The text, with each paragraph in one line.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn text(self) -> String {
        let paragraph = |lines: &str| lines.split_whitespace().collect::<Vec<_>>().join(" ");
        let paragraphs = self.lines.trim().split("\n\n").map(paragraph);
        paragraphs.collect::<Vec<_>>().join("\n\n")
    }
}
