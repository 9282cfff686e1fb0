//! The canvas of a picture: SVG whose text is laid out already.

use super::colours;
use super::error::PictureError;
use super::fitting::{TextBlock, TextStyle};
use super::fonts::Fonts;
use crate::markup::escape;
use crate::song::{Accent, Song};
use std::fmt::Write;
use std::ops::Range;

/// A picture that is being drawn.
pub struct Canvas<'a> {
    pub fonts: &'a Fonts,
    /// That of the song; `None` for a picture of the site itself.
    accent: Option<Accent>,
    size: (u32, u32),
    svg: String,
    /// Where in `svg` the ground begins.
    ground: usize,
    /// Where in `svg` the backdrop begins and ends.
    backdrop: Range<usize>,
    emoji: Vec<Emoji>,
    missing: Vec<String>,
}

/// A finished drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The width and the height, in pixels.
    pub size: (u32, u32),
    /// All but the emoji, as [SVG](https://www.w3.org/TR/SVG2/).
    pub svg: String,
    /// Where in `svg` the ground begins. Only definitions are before it.
    ground: usize,
    /// Where in `svg` the backdrop is, what pictures of a song have in common over the ground: its cover.
    backdrop: Range<usize>,
    /// Coloured emoji, which resvg does not draw, to be drawn over the rest.
    pub emoji: Vec<Emoji>,
    /// A sentence for each character that no font has and that the drawing lacks therefore.
    pub missing: Vec<String>,
}

/// A run of emoji that are bitmaps in their font.
#[derive(Debug, Clone, PartialEq)]
pub struct Emoji {
    /// The left edge, in pixels.
    pub x: f32,
    /// The baseline, in pixels.
    pub baseline: f32,
    /// The font size, in pixels.
    pub size: f32,
    /// The index in [`Fonts::faces`].
    pub face: usize,
    /// The emoji.
    pub text: String,
}

impl Canvas<'_> {
    /// A picture of a song, with its width and height in pixels.
    pub fn of_song<'a>(fonts: &'a Fonts, song: &Song, size: (u32, u32)) -> Canvas<'a> {
        Canvas {
            accent: Some(song.accent.clone()),
            ..Canvas::new(fonts, size)
        }
    }

    /// A picture of the site itself, with its width and height in pixels.
    pub fn new(fonts: &Fonts, size: (u32, u32)) -> Canvas<'_> {
        let (width, height) = size;
        let definitions = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" xml:space=\"preserve\"><linearGradient id=\"ground\" gradientUnits=\"userSpaceOnUse\" x2=\"0\" y2=\"{height}\"><stop stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{}\"/></linearGradient>",
            *colours::PAPER_HIGH,
            *colours::PAPER,
        );
        let ground = definitions.len();
        let svg = definitions + &ground_rect(width, height);
        Canvas {
            fonts,
            accent: None,
            size,
            ground,
            backdrop: svg.len()..svg.len(),
            svg,
            emoji: Vec::new(),
            missing: Vec::new(),
        }
    }

    /// Adds markup, unescaped: only for numbers and colours. Text is added by [`Canvas::block`].
    pub fn shape(&mut self, markup: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.svg.write_fmt(markup);
    }

    /// Adds all that has been drawn up to here to the backdrop.
    pub fn end_backdrop(&mut self) {
        self.backdrop.end = self.svg.len();
    }

    /// Adds a horizontal line, one pixel high.
    pub fn rule(&mut self, x: f32, y: f32, width: f32) {
        self.shape(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"1\" fill=\"{}\"/>",
            *colours::HAIRLINE
        ));
    }

    /// Draws lines of text, the first at the baseline `y`, `leading` times the font size apart. Returns the last baseline.
    pub fn block(&mut self, x: f32, y: f32, block: &TextBlock, leading: f32, fill: &str) -> f32 {
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
                let (size, text) = (block.size, escape(&run.text));
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

    /// Fits and draws a text. Returns the last baseline; `y` where there is no text.
    pub fn text(
        &mut self,
        x: f32,
        y: f32,
        width: f32,
        text: &str,
        style: TextStyle,
        fill: &str,
    ) -> Result<f32, PictureError> {
        let block = self.fonts.fit(text, style, width)?;
        Ok(self.block(x, y, &block, 1.3, fill))
    }

    /// The finished drawing.
    pub fn finish(self) -> Drawing {
        let Range { start, end } = self.backdrop;
        let parts = [
            &self.svg[..self.ground],
            &self.svg[self.ground..start],
            &self.svg[start..end],
            &self.svg[end..],
        ];
        let [definitions, ground, backdrop, front] =
            parts.map(|part| colours::resolved(part, self.accent.as_ref()));
        let start = definitions.len() + ground.len();
        Drawing {
            size: self.size,
            ground: definitions.len(),
            backdrop: start..start + backdrop.len(),
            svg: [definitions, ground, backdrop, front, "</svg>".to_owned()].concat(),
            emoji: self.emoji,
            missing: self.missing,
        }
    }
}

impl Drawing {
    /// The left column of the ground as SVG, for a picture of this height in pixels.
    pub fn ground_column(&self, height: u32) -> String {
        let definitions = &self.svg[..self.ground];
        format!("{definitions}{}</svg>", ground_rect(1, height))
    }

    /// The backdrop by itself, as SVG.
    pub fn backdrop(&self) -> String {
        let definitions = &self.svg[..self.ground];
        format!("{definitions}{}</svg>", &self.svg[self.backdrop.clone()])
    }

    /// All that is drawn over the backdrop, as SVG.
    pub fn front(&self) -> String {
        [&self.svg[..self.ground], &self.svg[self.backdrop.end..]].concat()
    }
}

fn ground_rect(width: u32, height: u32) -> String {
    let fill = colours::GROUND;
    format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>")
}
