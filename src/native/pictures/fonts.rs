//! The fonts that pictures are drawn with: Noto Sans, as Debian installs it, and where they are there
//! Noto Color Emoji, and Symbola, which has outlines of emoji.

use super::face::Face;
use resvg::usvg::fontdb::{Database, Source};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// What no picture can do without, with Debian's package of it.
const NEEDED: [(&str, &str); 7] = [
    ("Noto Sans", "fonts-noto-core"),
    ("Noto Sans Arabic", "fonts-noto-core"),
    ("Noto Sans Thai", "fonts-noto-core"),
    ("Noto Sans CJK KR", "fonts-noto-cjk"),
    ("Noto Sans CJK JP", "fonts-noto-cjk"),
    ("Noto Sans CJK SC", "fonts-noto-cjk"),
    ("Noto Sans CJK TC", "fonts-noto-cjk"),
];

/// Every Noto Sans of this machine, and what has emoji. Reading them takes a moment, so they are read once for all
/// pictures, and many threads draw with them.
pub struct Fonts {
    pub(super) database: Arc<Database>,
    /// Those of [`NEEDED`] first and in its order, then the others by name.
    pub(super) faces: Vec<Face>,
}

impl Fonts {
    /// The fonts of this machine, or of the folder that `SONGCARD_FONTS` names and no other.
    ///
    /// # Errors
    /// One sentence that names what is missing, and the package to install.
    pub fn system() -> Result<Fonts, String> {
        if let Some(folder) = std::env::var_os("SONGCARD_FONTS").filter(|name| !name.is_empty()) {
            return Fonts::in_folders(&[PathBuf::from(folder)]);
        }
        let mut folders: Vec<PathBuf> = ["/usr/share/fonts", "/usr/local/share/fonts"]
            .map(PathBuf::from)
            .into();
        if let Some(home) = std::env::var_os("HOME").map(PathBuf::from) {
            folders.extend([home.join(".local/share/fonts"), home.join(".fonts")]);
        }
        Fonts::in_folders(&folders)
    }

    /// The fonts in these folders and the folders inside them.
    ///
    /// # Errors
    /// One sentence that names what is missing, and the package to install.
    pub fn in_folders(folders: &[PathBuf]) -> Result<Fonts, String> {
        let mut files = Vec::new();
        for folder in folders {
            find(folder, &mut files);
        }
        files.sort();
        let mut database = Database::new();
        let mut faces = Vec::new();
        for file in &files {
            let data = std::fs::read(file)
                .map_err(|error| format!("{} could not be read: {error}", file.display()))?;
            add(&mut database, &mut faces, Arc::new(data));
        }
        for (family, package) in NEEDED {
            for (bold, weight) in [(false, "Regular"), (true, "Bold")] {
                let there = |face: &Face| face.family == family && face.bold == bold;
                if !faces.iter().any(there) {
                    let folders: Vec<_> = folders.iter().map(|f| f.display().to_string()).collect();
                    return Err(format!(
                        "pictures are drawn with {family} {weight}, which is not in {}; install it (on Debian: apt-get install {package}), or name the folder that has it with SONGCARD_FONTS",
                        folders.join(", ")
                    ));
                }
            }
        }
        let place = |face: &Face| NEEDED.iter().position(|(family, _)| *family == face.family);
        faces.sort_by_cached_key(|face| {
            let place = place(face).unwrap_or(NEEDED.len());
            (place, face.family.clone(), face.bold)
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

/// Regular and bold files of Noto Sans, without its versions for screens and program text, and those with
/// emoji.
fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, files);
            continue;
        }
        let name = entry.file_name();
        let name = name.to_str().unwrap_or_default();
        let weight = name.split_once('-').map(|(_, weight)| weight);
        let weight = weight.and_then(|weight| weight.split_once('.'));
        let wanted = matches!(weight, Some(("Regular" | "Bold", "ttf" | "otf" | "ttc")));
        let other = ["NotoSansMono", "NotoSansDisplay"];
        let symbols = ["Symbola", "NotoColorEmoji", "Noto-COLRv1"]
            .iter()
            .any(|start| name.starts_with(start) && name.ends_with(".ttf"));
        if symbols
            || wanted && name.starts_with("NotoSans") && !other.iter().any(|n| name.starts_with(n))
        {
            files.push(path);
        }
    }
}

/// Takes every face of a file but those of even width.
fn add(database: &mut Database, faces: &mut Vec<Face>, data: Arc<Vec<u8>>) {
    for id in database.load_font_source(Source::Binary(data.clone())) {
        let Some(info) = database.face(id) else {
            continue;
        };
        let Some((family, _)) = info.families.first() else {
            continue;
        };
        let family = family.clone();
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
