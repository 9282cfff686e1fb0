//! A layer, and the right to show it.

use super::super::read::Next;

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Layer {
    /// BCP 47: `ko`, `ko-Latn`, `en`.
    pub lang: String,
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" = ["original", "romanization", "translation"])))]
    pub role: String,
    /// The romanization system, by name.
    pub system: Option<String>,
    /// Who translated or romanized it.
    pub by: Option<String>,
    pub source: Option<String>,
    /// The licence of this text, as its maker states it: `CC BY 4.0`.
    pub licence: Option<String>,
    pub rights: Option<Rights>,
}

impl Layer {
    pub(super) fn read(next: &mut Next) -> Layer {
        Layer {
            lang: next.text(),
            role: next.text(),
            system: next.may_text(),
            by: next.may_text(),
            source: next.may_text(),
            licence: next.may_text(),
            rights: next.may_object(Rights::read),
        }
    }
}

#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Rights {
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("enum" =
        ["licensed", "permission", "public-domain", "excerpt", "none"])))]
    pub basis: String,
    pub holder: Option<String>,
    pub notice: Option<String>,
    /// Where the text may be read with a licence.
    pub licensed_url: Option<String>,
    /// How many lines an `excerpt` may show.
    pub max_lines: Option<i64>,
}

impl Rights {
    fn read(next: &mut Next) -> Rights {
        Rights {
            basis: next.text(),
            holder: next.may_text(),
            notice: next.may_text(),
            licensed_url: next.may_text(),
            max_lines: next.may_whole(),
        }
    }
}
