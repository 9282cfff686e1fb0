//! The fonts of pictures: Noto Sans as installed by Debian, and if they are installed, Noto Color Emoji, and Symbola,
//! which has outlines of emoji.

use super::error::PictureError;
use super::face::Face;
use resvg::usvg::fontdb::{Database, Source};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The families that must be installed, with their Debian packages.
const REQUIRED: [(&str, &str); 7] = [
    ("Noto Sans", "fonts-noto-core"),
    ("Noto Sans Arabic", "fonts-noto-core"),
    ("Noto Sans Thai", "fonts-noto-core"),
    ("Noto Sans CJK KR", "fonts-noto-cjk"),
    ("Noto Sans CJK JP", "fonts-noto-cjk"),
    ("Noto Sans CJK SC", "fonts-noto-cjk"),
    ("Noto Sans CJK TC", "fonts-noto-cjk"),
];

/// Every Noto Sans of this machine, and the fonts with emoji. They are read once for all pictures, and shared by threads.
pub struct Fonts {
    pub(super) database: Arc<Database>,
    /// Those of [`REQUIRED`] in its order, then the others by name.
    pub(super) faces: Vec<Face>,
}

impl Fonts {
    /// The fonts of this machine; if the variable `SONGCARD_FONTS` is set, only those of the folder that it names.
    ///
    /// # Errors
    /// [`PictureError::MissingFont`] where a required family is not installed, [`PictureError::FontFile`] for a font file.
    pub fn system() -> Result<Fonts, PictureError> {
        Fonts::in_folders(&system_folders())
    }

    /// The path, the size in bytes and the time of each font file of this machine, without reading them.
    pub fn state_of_system() -> String {
        let state = |file: &PathBuf| {
            let found = std::fs::metadata(file).ok();
            let time = found.as_ref().and_then(|found| found.modified().ok());
            let size = found.map(|found| found.len());
            format!("{} {size:?} {time:?}\n", file.display())
        };
        font_files(&system_folders()).iter().map(state).collect()
    }

    /// The fonts in these folders and their subfolders.
    ///
    /// # Errors
    /// [`PictureError::MissingFont`] where a required family is missing, [`PictureError::FontFile`] for a font file.
    pub fn in_folders(folders: &[PathBuf]) -> Result<Fonts, PictureError> {
        let files = font_files(folders);
        let mut database = Database::new();
        let mut faces = Vec::new();
        for file in &files {
            let data = std::fs::read(file).map_err(|cause| PictureError::FontFile {
                path: file.clone(),
                cause,
            })?;
            add(&mut database, &mut faces, Arc::new(data));
        }
        for (family, package) in REQUIRED {
            for (bold, weight) in [(false, "Regular"), (true, "Bold")] {
                let is_required = |face: &Face| face.family == family && face.bold == bold;
                if !faces.iter().any(is_required) {
                    let names = folders.iter().map(|folder| folder.display().to_string());
                    let names: Vec<String> = names.collect();
                    return Err(PictureError::MissingFont {
                        font: format!("{family} {weight}"),
                        package,
                        folders: names.join(", "),
                    });
                }
            }
        }
        let index = |face: &Face| {
            REQUIRED
                .iter()
                .position(|(family, _)| *family == face.family)
        };
        faces.sort_by_cached_key(|face| {
            let index = index(face).unwrap_or(REQUIRED.len());
            (index, face.family.clone(), face.bold)
        });
        Ok(Fonts {
            database: Arc::new(database),
            faces,
        })
    }

    /// The face of this family and weight.
    pub(super) fn face(&self, family: &str, bold: bool) -> Option<usize> {
        let is = |face: &Face| face.family == family && face.bold == bold;
        self.faces.iter().position(is)
    }
}

/// The folder that `SONGCARD_FONTS` names, else those of the system and of its user.
fn system_folders() -> Vec<PathBuf> {
    if let Some(folder) = std::env::var_os("SONGCARD_FONTS").filter(|name| !name.is_empty()) {
        return vec![PathBuf::from(folder)];
    }
    let mut folders: Vec<PathBuf> = ["/usr/share/fonts", "/usr/local/share/fonts"]
        .map(PathBuf::from)
        .into();
    if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
        folders.extend([home.join(".local/share/fonts"), home.join(".fonts")]);
    }
    folders
}

fn font_files(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in folders {
        find(folder, &mut files);
    }
    files.sort();
    files
}

/// Lists regular and bold files of Noto Sans, without its mono and display versions, and the files with emoji.
fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, files);
            continue;
        }
        let file_name = entry.file_name();
        let name = file_name.to_str().unwrap_or_default();
        let weight = name
            .split_once('-')
            .and_then(|(_, weight)| weight.split_once('.'));
        let is_weight = matches!(weight, Some(("Regular" | "Bold", "ttf" | "otf" | "ttc")));
        let other = ["NotoSansMono", "NotoSansDisplay"];
        let symbols = ["Symbola", "NotoColorEmoji", "Noto-COLRv1"]
            .iter()
            .any(|start| name.starts_with(start) && name.ends_with(".ttf"));
        if symbols
            || is_weight
                && name.starts_with("NotoSans")
                && !other.iter().any(|n| name.starts_with(n))
        {
            files.push(path);
        }
    }
}

/// Adds the faces of a file, without monospaced ones.
fn add(database: &mut Database, faces: &mut Vec<Face>, data: Arc<Vec<u8>>) {
    for id in database.load_font_source(Source::Binary(data.clone())) {
        let Some(info) = database.face(id) else {
            continue;
        };
        let Some((family, _)) = info.families.first().cloned() else {
            continue;
        };
        let (bold, index) = (info.weight.0 >= 600, info.index);
        if family.contains(" Mono ")
            || faces
                .iter()
                .any(|f: &Face| f.family == family && f.bold == bold)
        {
            database.remove_face(id);
            continue;
        }
        faces.push(Face {
            id,
            family,
            bold,
            data: data.clone(),
            index,
            shaper: OnceLock::new(),
        });
    }
}
