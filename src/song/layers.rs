//! Which way the text of a layer runs, and which layers a list of languages asks for.

use crate::song::{Basis, Layer, Lyrics};

/// Languages written from right to left, where their tag names no script.
const RTL_LANGUAGES: [&str; 14] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
];

/// Scripts written from right to left, by [ISO 15924](https://www.unicode.org/iso15924/).
const RTL_SCRIPTS: [&str; 8] = [
    "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa",
];

impl Layer {
    /// The value of `dir` for one of its lines: a Latin line among Arabic ones runs its own way. A line
    /// without letters runs as the layer does.
    pub fn direction_of(&self, line: &str) -> &'static str {
        match leftward(line) {
            Some(true) => "rtl",
            Some(false) => "ltr",
            None => self.direction(),
        }
    }

    /// By the script that the tag names, else by the language, and by the text itself where the language
    /// is not known.
    fn direction(&self) -> &'static str {
        let tag = self.lang.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        // What stands behind a single letter is no script.
        let mut parts = parts.take_while(|part| part.len() > 1);
        let rtl = match parts.find(|part| part.len() == 4 && part.is_ascii()) {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None if language == "und" => return "auto",
            None => RTL_LANGUAGES.contains(&language),
        };
        if rtl { "rtl" } else { "ltr" }
    }
}

impl Lyrics {
    /// Which layers these BCP 47 tags ask for, by place. Tags are separated by spaces or commas; a tag
    /// means the layer of just that tag, else every layer that it begins: `zh` is `zh-Hant` where there
    /// is no `zh`. `None` where no tag means a layer that may be shown.
    pub fn layers_named(&self, tags: &str) -> Option<Vec<bool>> {
        let mut shown = vec![false; self.layers.len()];
        for tag in tags.split([' ', ',', '\t', '\n', '\r', '\x0c']) {
            let exact = |lang: &str| lang.eq_ignore_ascii_case(tag);
            let is_there = self.layers.iter().any(|layer| exact(&layer.lang));
            for (layer, shown) in self.layers.iter().zip(&mut shown) {
                let meant = if is_there {
                    exact(&layer.lang)
                } else {
                    begins(tag, &layer.lang)
                };
                *shown |= meant && layer.may_show();
            }
        }
        shown.contains(&true).then_some(shown)
    }
}

impl Lyrics {
    /// How many lines may be shared at once in these layers: as many as the shortest excerpt of them
    /// may show, any number without one, none where no layer may be shown.
    pub fn most_shared(&self, shown: &[bool]) -> usize {
        let layers = self.layers.iter().zip(shown);
        let layers = layers.filter(|(layer, on)| **on && layer.may_show());
        let most = layers.map(|(layer, _)| {
            let rights = layer.rights.as_ref();
            let excerpt = rights.filter(|rights| rights.basis == Basis::Excerpt);
            let most = excerpt.and_then(|rights| rights.max_lines);
            most.map_or(usize::MAX, |most| most as usize)
        });
        most.min().unwrap_or(0)
    }
}

/// Whether a text runs from right to left by its first letter that runs either way, as `dir="auto"` has it.
pub fn runs_left(text: &str) -> bool {
    leftward(text) == Some(true)
}

/// The same; `None` where no letter says.
fn leftward(text: &str) -> Option<bool> {
    let strong = |letter: &char| letter.is_ascii_alphabetic() || *letter >= '\u{c0}';
    // Marks, digits of Arabic, punctuation, symbols and emoji run as what is around them.
    let neutral = |letter: &char| {
        matches!(letter,
            '×' | '÷' | '\u{2b9}'..='\u{2df}' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}'
            | '\u{600}'..='\u{607}' | '\u{609}' | '\u{60a}' | '\u{60c}' | '\u{60e}'..='\u{61a}'
            | '\u{64b}'..='\u{66c}' | '\u{6f0}'..='\u{6f9}'
            | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{2070}' | '\u{2074}'..='\u{207e}'
            | '\u{20a0}'..='\u{20ff}' | '\u{2190}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}'
            | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{30fb}' | '\u{fe00}'..='\u{fe6f}'
            | '\u{ff01}'..='\u{ff20}' | '\u{1f000}'..='\u{1faff}')
    };
    let first = text
        .chars()
        .find(|letter| strong(letter) && !neutral(letter));
    first.map(|letter| {
        matches!(letter,
            '\u{200f}' | '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// Whether a tag is the first subtags of another.
fn begins(tag: &str, lang: &str) -> bool {
    let (tag, lang) = (tag.as_bytes(), lang.as_bytes());
    !tag.is_empty()
        && lang.len() > tag.len()
        && lang[tag.len()] == b'-'
        && lang[..tag.len()].eq_ignore_ascii_case(tag)
}
