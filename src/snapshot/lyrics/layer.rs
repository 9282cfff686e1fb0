//! A layer, and the right to show it.

use crate::snapshot::field_reader::FieldReader;

/// The text of the lyrics in one language or script.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Layer {
    /// BCP 47: `ko`, `ko-Latn`, `en`.
    pub lang: String,
    /// What the text of this layer is.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["original", "romanization", "translation"])))]
    pub role: String,
    /// The romanization system, by name.
    pub system: Option<String>,
    /// Who translated or romanized it.
    pub by: Option<String>,
    /// The id of a source.
    pub source: Option<String>,
    /// The licence of this text, as its author states it: `CC BY 4.0`.
    pub licence: Option<String>,
    /// The right to show the text of this layer; without it no text is allowed.
    pub rights: Option<Rights>,
}

impl Layer {
    pub(super) fn read(fields: &mut FieldReader) -> Layer {
        Layer {
            lang: fields.text(),
            role: fields.text(),
            system: fields.optional_text(),
            by: fields.optional_text(),
            source: fields.optional_text(),
            licence: fields.optional_text(),
            rights: fields.optional_object(Rights::read),
        }
    }
}

/// The right to show the text of a layer.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Rights {
    /// Why the text may be shown: it is `licensed`, there is a `permission`, it is in the `public-domain`, or it is an
    /// `excerpt` of at most `maxLines` lines. With `none` there is no text, only a link.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["licensed", "permission", "public-domain", "excerpt", "none"])))]
    pub basis: String,
    /// Who holds the rights or gave the permission.
    pub holder: Option<String>,
    /// A notice that is shown with the text and copied with it.
    pub notice: Option<String>,
    /// The address of the licensed lyrics.
    pub licensed_url: Option<String>,
    /// How many lines an `excerpt` may show.
    pub max_lines: Option<i64>,
}

impl Rights {
    fn read(fields: &mut FieldReader) -> Rights {
        Rights {
            basis: fields.text(),
            holder: fields.optional_text(),
            notice: fields.optional_text(),
            licensed_url: fields.optional_text(),
            max_lines: fields.optional_whole_number(),
        }
    }
}
