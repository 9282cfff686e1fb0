//! Credits and sources.

use super::field_reader::FieldReader;
use crate::snapshot::ByLanguage;

/// One role and everybody who has it, in `names` or in `people`.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Credit {
    /// A MusicBrainz relationship name: `lyricist`, `composer`, `arranger`. The card shows any other role as it is
    /// written.
    pub role: String,
    /// The names, where nothing else is known of these people.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub names: Vec<String>,
    /// The same people with what is known of them, instead of `names`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub people: Vec<Person>,
    /// MusicBrainz's words for how somebody has a role.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("items" = {
        "type": "string",
        "enum": ["additional", "assistant", "associate", "co", "executive", "guest", "solo"]
    })))]
    pub qualifiers: Vec<String>,
    /// The instruments or voices, by MusicBrainz's names: `acoustic guitar`, `lead vocals`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default))]
    pub detail: Vec<String>,
    /// What these people are known for, or what they did in detail.
    pub note: Option<String>,
    /// The id of a source.
    pub source: Option<String>,
}

impl Credit {
    pub(super) fn read(fields: &mut FieldReader) -> Credit {
        Credit {
            role: fields.text(),
            names: fields.texts(),
            people: fields.list(Person::read),
            qualifiers: fields.texts(),
            detail: fields.texts(),
            note: fields.optional_text(),
            source: fields.optional_text(),
        }
    }
}

/// Somebody who is credited, or a company.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Person {
    /// As credited.
    pub name: String,
    /// The name in other languages.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default, extend("default" = {})))]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "crate::snapshot::Map<String>")
    )]
    pub names: ByLanguage,
    /// The IPI name number: eleven digits.
    pub ipi: Option<String>,
    /// The identifier of the artist at MusicBrainz.
    pub musicbrainz: Option<String>,
}

impl Person {
    fn read(fields: &mut FieldReader) -> Person {
        Person {
            name: fields.text(),
            names: fields.text_by_tag(),
            ipi: fields.optional_text(),
            musicbrainz: fields.optional_text(),
        }
    }
}

/// Where facts are from. Cited by `id`; shown with numbers in the order of this list.
#[derive(Debug, Clone)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(rename_all = "camelCase"))]
pub struct Source {
    /// The name by which facts cite this source.
    pub id: String,
    /// The title of the article, page or data set.
    pub title: String,
    /// BCP 47: the language of the title. The snapshot's where absent.
    pub lang: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// `https:` only.
    pub url: Option<String>,
    /// `https:` only: an archived copy.
    pub archive_url: Option<String>,
    /// When it was published.
    pub published_at: Option<String>,
    /// When it was read.
    pub accessed_at: Option<String>,
    /// What a reader should know of this source: its licence, its limits.
    pub note: Option<String>,
}

impl Source {
    pub(super) fn read(fields: &mut FieldReader) -> Source {
        Source {
            id: fields.text(),
            title: fields.text(),
            lang: fields.optional_text(),
            publisher: fields.optional_text(),
            url: fields.optional_text(),
            archive_url: fields.optional_text(),
            published_at: fields.optional_text(),
            accessed_at: fields.optional_text(),
            note: fields.optional_text(),
        }
    }
}
