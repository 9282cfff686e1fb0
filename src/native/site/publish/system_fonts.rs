//! The fonts of this machine, which take a while to read and are only needed where something is drawn.

use crate::native::Error;
use crate::native::pictures::Fonts;
use std::sync::OnceLock;

/// The fonts, read when they are needed first.
#[derive(Default)]
pub struct SystemFonts(OnceLock<Fonts>);

impl SystemFonts {
    /// The fonts.
    ///
    /// # Errors
    /// [`Error::Picture`].
    pub fn get(&self) -> Result<&Fonts, Error> {
        match self.0.get() {
            Some(fonts) => Ok(fonts),
            None => {
                let fonts = Fonts::system()?;
                Ok(self.0.get_or_init(|| fonts))
            }
        }
    }
}
