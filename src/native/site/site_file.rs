//! `site.json`, in which a site remembers its own address and the current names of its assets.

use crate::native::files::{read, write};
use crate::publish::AssetNames;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The file's name, at the site's root.
pub const NAME: &str = "site.json";

const VERSION: u64 = 1;

/// The file of one site. Keys that are not known here are kept.
pub struct SiteFile {
    path: PathBuf,
    fields: Map<String, Value>,
}

impl SiteFile {
    /// A file for a site whose folder has none.
    pub fn new(site: &Path) -> SiteFile {
        let mut fields = Map::new();
        fields.insert("version".to_owned(), json!(VERSION));
        SiteFile {
            path: site.join(NAME),
            fields,
        }
    }

    /// The file of the site in this folder, a new one where there is none.
    ///
    /// # Errors
    /// One sentence where it is not as this version writes it.
    pub fn read(site: &Path) -> Result<SiteFile, String> {
        let path = site.join(NAME);
        if !path.exists() {
            return Ok(SiteFile::new(site));
        }
        let fields = serde_json::from_slice(&read(&path)?)
            .map_err(|error| format!("{} is not a JSON object: {error}", path.display()))?;
        let file = SiteFile { path, fields };
        match file.fields.get("version").and_then(Value::as_u64) {
            Some(VERSION) => Ok(file),
            _ => Err(file.fault("/version is not 1")),
        }
    }

    fn fault(&self, found: &str) -> String {
        format!("{}: {found}; build the site again", self.path.display())
    }

    /// The address that the site was last published for.
    ///
    /// # Errors
    /// One sentence where it is no text.
    pub fn base_url(&self) -> Result<Option<&str>, String> {
        let base = self.fields.get("baseUrl");
        base.map(|base| {
            base.as_str()
                .ok_or_else(|| self.fault("/baseUrl is not text"))
        })
        .transpose()
    }

    pub fn set_base_url(&mut self, base: &str) {
        self.fields.insert("baseUrl".to_owned(), json!(base));
    }

    /// The names of the assets; `None` where nothing is built for browsers.
    ///
    /// # Errors
    /// One sentence that names what is missing.
    pub fn assets(&self) -> Result<Option<AssetNames>, String> {
        let Some(assets) = self.fields.get("assets") else {
            return Ok(None);
        };
        let name = |key: &str| {
            let name = assets.get(key).and_then(Value::as_str);
            name.map(str::to_owned)
                .ok_or_else(|| self.fault(&format!("/assets/{key} is missing")))
        };
        Ok(Some(AssetNames {
            glue: name("glue")?,
            wasm: name("wasm")?,
            style: name("style")?,
        }))
    }

    pub fn set_assets(&mut self, names: &AssetNames) {
        let AssetNames { glue, wasm, style } = names;
        let names = json!({ "glue": glue, "wasm": wasm, "style": style });
        self.fields.insert("assets".to_owned(), names);
    }

    /// Writes the file.
    ///
    /// # Errors
    /// One sentence that names it.
    pub fn write(&self) -> Result<(), String> {
        let text = format!("{:#}\n", Value::from(self.fields.clone()));
        write(&self.path, text.as_bytes())
    }
}
