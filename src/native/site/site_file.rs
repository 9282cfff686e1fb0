//! `site.json`, which stores a site's own address and the current names of its assets.

use crate::native::Error;
use crate::native::files::{read, write};
use crate::publish::{AssetNames, PageScripts};
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
    /// A new file for the site in this folder.
    pub fn new(site: &Path) -> SiteFile {
        let mut fields = Map::new();
        fields.insert("version".to_owned(), json!(VERSION));
        SiteFile {
            path: site.join(NAME),
            fields,
        }
    }

    /// The file of the site in this folder; a new one where it does not exist.
    ///
    /// # Errors
    /// [`Error::Read`], or [`Error::SiteFile`] where it is not a JSON object of version 1.
    pub fn read(site: &Path) -> Result<SiteFile, Error> {
        let path = site.join(NAME);
        if !path.exists() {
            return Ok(SiteFile::new(site));
        }
        let fields = serde_json::from_slice(&read(&path)?).map_err(|cause| Error::NotAnObject {
            path: path.clone(),
            cause,
        })?;
        let file = SiteFile { path, fields };
        match file.fields.get("version").and_then(Value::as_u64) {
            Some(VERSION) => Ok(file),
            _ => Err(file.error("/version is not 1")),
        }
    }

    /// An error about this file.
    pub fn error(&self, problem: &str) -> Error {
        Error::SiteFile {
            path: self.path.clone(),
            problem: problem.to_owned(),
        }
    }

    /// The address that the site was last published for.
    ///
    /// # Errors
    /// [`Error::SiteFile`] where it is not text.
    pub fn base_url(&self) -> Result<Option<&str>, Error> {
        let base = self.fields.get("baseUrl");
        base.map(|base| {
            base.as_str()
                .ok_or_else(|| self.error("/baseUrl is not text"))
        })
        .transpose()
    }

    /// Sets the site's address.
    pub fn set_base_url(&mut self, base: &str) {
        self.fields.insert("baseUrl".to_owned(), json!(base));
    }

    /// The release whose assets the site has; `None` where `script/build` has made it.
    pub fn release(&self) -> Option<&str> {
        self.fields.get("release").and_then(Value::as_str)
    }

    /// Takes over what the file of a release says of its assets.
    pub fn set_release(&mut self, site: &Map<String, Value>, release: &str) {
        self.fields.extend(site.clone());
        self.fields.insert("release".to_owned(), json!(release));
    }

    /// The names of the assets; `None` where the site has no wasm build.
    ///
    /// # Errors
    /// [`Error::SiteFile`] where a name is missing.
    pub fn assets(&self) -> Result<Option<AssetNames>, Error> {
        if !self.fields.contains_key("assets") {
            return Ok(None);
        }
        Ok(Some(AssetNames {
            prerendered: self.name("assets", "prerendered")?,
            search: self.name("assets", "search")?,
            glue: self.name("assets", "glue")?,
            wasm: self.name("assets", "wasm")?,
            style: self.name("assets", "style")?,
        }))
    }

    /// The names of the scripts that pages contain.
    ///
    /// # Errors
    /// [`Error::SiteFile`] where a name is missing.
    pub fn scripts(&self) -> Result<PageScripts, Error> {
        Ok(PageScripts {
            loader: self.name("scripts", "loader")?,
            page: self.name("scripts", "page")?,
            home_page: self.name("scripts", "homePage")?,
            frame: self.name("scripts", "frame")?,
        })
    }

    fn name(&self, group: &str, key: &str) -> Result<String, Error> {
        let names = self.fields.get(group);
        let name = names
            .and_then(|names| names.get(key))
            .and_then(Value::as_str);
        name.map(str::to_owned)
            .ok_or_else(|| self.error(&format!("/{group}/{key} is missing")))
    }

    /// Sets the names of the assets, and of the scripts that pages contain.
    pub fn set_names(&mut self, assets: &AssetNames, scripts: &PageScripts) {
        let AssetNames {
            prerendered,
            search,
            glue,
            wasm,
            style,
        } = assets;
        let assets = json!({
            "prerendered": prerendered, "search": search, "glue": glue, "wasm": wasm, "style": style
        });
        let PageScripts {
            loader,
            page,
            home_page,
            frame,
        } = scripts;
        let scripts =
            json!({ "loader": loader, "page": page, "homePage": home_page, "frame": frame });
        self.fields.insert("assets".to_owned(), assets);
        self.fields.insert("scripts".to_owned(), scripts);
    }

    /// Writes the file.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn write(&self) -> Result<(), Error> {
        let text = format!("{:#}\n", Value::from(self.fields.clone()));
        write(&self.path, text.as_bytes())
    }
}
