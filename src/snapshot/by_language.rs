//! Text by language.

/// An object with any keys, as the JSON Schema has it.
pub type Map<T> = std::collections::BTreeMap<String, T>;

/// Text by [BCP 47](https://www.rfc-editor.org/info/bcp47) tag, in tag order. A plain field beside it has the default.
pub type ByLanguage = Vec<(String, String)>;
