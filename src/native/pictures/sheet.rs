//! The sheet that a picture is drawn on: SVG whose text is set already.

use super::fonts::Fonts;
use super::setting::{Block, Type};
use crate::publish::PICTURE_SIZE;
use std::fmt::Write;

/// Colours of the light card, as `style/tokens.css` has them; the mixed ones are worked out.
pub mod ink {
    pub const PAPER: &str = "#ffffff";
    pub const INK: &str = "#17171f";
    pub const QUIET: &str = "#5d5d6e";
    pub const HAIRLINE: &str = "#e4e4ea";
    pub const EMPTY: &str = "#ececf1";
    pub const ACCENT_INK: &str = "#4737a0";
    /// In the order of [`crate::plot::Band::ALL`].
    pub const BANDS: [&str; 4] = ["#5a3fd0", "#908de7", "#c0c1f4", "#dfe0fa"];
}

pub struct Sheet<'a> {
    pub fonts: &'a Fonts,
    svg: String,
    emoji: Vec<Emoji>,
    missing: Vec<String>,
}

/// A picture as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// SVG.
    pub svg: String,
    /// What resvg does not draw, over all else.
    pub emoji: Vec<Emoji>,
    /// A sentence for each character that it is drawn without.
    pub missing: Vec<String>,
}

/// A run of emoji that a font has as pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Emoji {
    pub x: f32,
    pub baseline: f32,
    pub size: f32,
    /// The place in [`Fonts::faces`].
    pub face: usize,
    pub text: String,
}

impl Sheet<'_> {
    pub fn new(fonts: &Fonts) -> Sheet<'_> {
        let (width, height) = PICTURE_SIZE;
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" xml:space=\"preserve\"><rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
            ink::PAPER
        );
        Sheet {
            fonts,
            svg,
            emoji: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Adds markup of numbers and colours. Text goes through [`Sheet::block`].
    pub fn shape(&mut self, markup: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.svg.write_fmt(markup);
    }

    /// A line one pixel high.
    pub fn rule(&mut self, x: f32, y: f32, width: f32) {
        self.shape(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"1\" fill=\"{}\"/>",
            ink::HAIRLINE
        ));
    }

    /// Lines from this baseline down, `leading` times their size apart. Gives the last baseline.
    pub fn block(&mut self, x: f32, y: f32, block: &Block, leading: f32, fill: &str) -> f32 {
        let mut baseline = y;
        for sentence in &block.missing {
            if !self.missing.contains(sentence) {
                self.missing.push(sentence.clone());
            }
        }
        for (at, line) in block.lines.iter().enumerate() {
            baseline = y + at as f32 * block.size * leading;
            let mut x = x;
            for run in &line.runs {
                let face = &self.fonts.faces[run.face];
                if face.is_emoji() && face.has_pixels() {
                    self.emoji.push(Emoji {
                        x,
                        baseline,
                        size: block.size,
                        face: run.face,
                        text: run.text.clone(),
                    });
                    x += run.width * block.size;
                    continue;
                }
                let (family, weight) = (&face.family, if face.bold { 700 } else { 400 });
                let (size, text) = (block.size, escaped(&run.text));
                // Writing into a string cannot fail.
                let _ = write!(
                    self.svg,
                    "<text x=\"{x:.2}\" y=\"{baseline:.2}\" font-family=\"{family}\" font-weight=\"{weight}\" font-size=\"{size}\" fill=\"{fill}\">{text}</text>"
                );
                x += run.width * size;
            }
        }
        baseline
    }

    /// Text set and drawn at once. Gives the last baseline, or `y` itself where there is no text.
    pub fn text(
        &mut self,
        x: f32,
        y: f32,
        width: f32,
        text: &str,
        kind: Type,
        fill: &str,
    ) -> Result<f32, String> {
        let block = self.fonts.set(text, kind, width)?;
        Ok(self.block(x, y, &block, 1.3, fill))
    }

    pub fn finish(self) -> Drawing {
        Drawing {
            svg: self.svg + "</svg>",
            emoji: self.emoji,
            missing: self.missing,
        }
    }
}

/// Text inside XML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    escaped
}
