//! Locates JSON pointers in their text, all in one walk.

use super::token::{Tokenizer, decoded};
use crate::check::Diagnostic;
use std::collections::HashMap;
use std::ops::Range;

/// Sets the bytes of each diagnostic: those of its pointer's value, or of the innermost value on its path that exists. For an
/// object or a list only the opening bracket, so that reports are short. The text must be valid JSON.
pub fn locate(text: &str, diagnostics: &mut [Diagnostic]) {
    let pointers = diagnostics
        .iter()
        .map(|diagnostic| &diagnostic.location.pointer);
    let wanted = pointers.map(|pointer| pointer.split('/').skip(1).map(token).collect());
    let mut walk = Locator {
        tokens: Tokenizer::new(text),
        wanted: wanted.collect(),
        found: vec![0..0; diagnostics.len()],
    };
    walk.value((0..diagnostics.len()).collect(), 0);
    for (diagnostic, bytes) in diagnostics.iter_mut().zip(walk.found) {
        diagnostic.location.bytes = Some(bytes);
    }
}

fn token(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

struct Locator<'t> {
    tokens: Tokenizer<'t>,
    /// The keys and indexes of each pointer.
    wanted: Vec<Vec<String>>,
    found: Vec<Range<usize>>,
}

impl Locator<'_> {
    /// Walks over a value that the first `depth` parts of these pointers lead to.
    fn value(&mut self, here: Vec<usize>, depth: usize) {
        self.tokens.space();
        let start = self.tokens.at;
        let bracket = self.tokens.peek();
        let nested = matches!(bracket, Some(b'{' | b'['));
        match bracket {
            Some(b'"') => drop(self.tokens.string()),
            _ if !nested => drop(self.tokens.word()),
            _ => {}
        }
        let end = if nested { start + 1 } else { self.tokens.at };
        for pointer in &here {
            self.found[*pointer] = start..end;
        }
        if !nested {
            return;
        }
        let mut inside: HashMap<String, Vec<usize>> = HashMap::new();
        for pointer in here {
            if let Some(part) = self.wanted[pointer].get(depth) {
                inside.entry(part.clone()).or_default().push(pointer);
            }
        }
        self.parts(bracket == Some(b'{'), &inside, depth);
    }

    fn parts(&mut self, named: bool, inside: &HashMap<String, Vec<usize>>, depth: usize) {
        self.tokens.at += 1;
        for index in 0_usize.. {
            self.tokens.space();
            if self.tokens.take(b'}') || self.tokens.take(b']') || self.tokens.peek().is_none() {
                return;
            }
            let here = if named {
                let name = decoded(self.tokens.string().unwrap_or_default());
                self.tokens.space();
                self.tokens.take(b':');
                inside.get(&*name)
            } else if inside.is_empty() {
                None
            } else {
                inside.get(&index.to_string())
            };
            let before = self.tokens.at;
            self.value(here.cloned().unwrap_or_default(), depth + 1);
            self.tokens.space();
            if !self.tokens.take(b',') && self.tokens.at == before {
                return;
            }
        }
    }
}
