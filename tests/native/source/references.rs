//! What each file refers to: the paths of its `use` items and of its code, resolved to the files that define them.

use super::files::{module_of, sources};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use syn::{Item, UseTree, Visibility};

type Path = Vec<String>;

/// One file.
#[derive(Default)]
struct File {
    /// Names of items that it defines.
    items: BTreeSet<String>,
    /// Names that it makes available of other files, with their paths.
    exports: HashMap<String, Path>,
    /// Names that its `use` items bring in, with their paths.
    imports: HashMap<String, Path>,
    /// Paths in its code, as written.
    paths: BTreeSet<Path>,
}

/// The modules that each module refers to, by their paths: `view::chart`.
pub fn references() -> BTreeMap<String, BTreeSet<String>> {
    let files: HashMap<Path, File> = sources()
        .into_iter()
        .filter_map(|(path, text)| Some((module_of(&path)?, read(&text))))
        .collect();
    let mut all = BTreeMap::new();
    for (module, file) in &files {
        let imported = file.imports.values().cloned();
        let written = file
            .paths
            .iter()
            .map(|path| match file.imports.get(&path[0]) {
                Some(import) => import.iter().chain(&path[1..]).cloned().collect(),
                None => path.clone(),
            });
        let used: BTreeSet<String> = imported
            .chain(written)
            .filter_map(|path| definition(&files, absolute(&files, module, &path)?))
            .filter(|used| used != module)
            .map(|used| used.join("::"))
            .collect();
        all.insert(module.join("::"), used);
    }
    all
}

/// A path from the crate's root; `None` where it leads out of the crate.
fn absolute(files: &HashMap<Path, File>, module: &Path, path: &Path) -> Option<Path> {
    let mut base = module.clone();
    let mut rest = &path[..];
    match rest.first()?.as_str() {
        "crate" => {
            base.clear();
            rest = &rest[1..];
        }
        "self" => rest = &rest[1..],
        "super" => {
            while rest.first().is_some_and(|part| part == "super") {
                base.pop();
                rest = &rest[1..];
            }
        }
        child => {
            let is_child = files.contains_key(&[&base[..], &[child.to_owned()]].concat());
            if !is_child {
                return None;
            }
        }
    }
    base.extend_from_slice(rest);
    Some(base)
}

/// The module that defines what a path from the root names, behind every re-export. `None` for a module itself.
fn definition(files: &HashMap<Path, File>, path: Path) -> Option<Path> {
    let at = (0..=path.len())
        .rev()
        .find(|at| files.contains_key(&path[..*at]))?;
    let (module, rest) = path.split_at(at);
    let item = rest.first()?;
    let file = &files[module];
    if file.items.contains(item) {
        return Some(module.to_vec());
    }
    let export = file.exports.get(item)?;
    let target = absolute(files, &module.to_vec(), export)?;
    definition(files, [target, rest[1..].to_vec()].concat())
}

fn read(text: &str) -> File {
    let parsed = syn::parse_file(text).expect("a source file parses");
    let mut file = File::default();
    for item in parsed.items {
        let name = match &item {
            Item::Use(used) => {
                let is_private = matches!(used.vis, Visibility::Inherited);
                let names = if is_private {
                    &mut file.imports
                } else {
                    &mut file.exports
                };
                tree(&used.tree, &mut Vec::new(), names);
                continue;
            }
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Macro(call) => {
                file.items.extend(declared(call.mac.tokens.clone()));
                None
            }
            _ => None,
        };
        file.items.extend(name.map(ToString::to_string));
        paths(quote::ToTokens::to_token_stream(&item), &mut file.paths);
    }
    // What Leptos' macro makes of a component.
    let props: Vec<String> = file
        .items
        .iter()
        .map(|name| format!("{name}Props"))
        .collect();
    file.items.extend(props);
    file
}

/// The types that are declared inside a macro.
fn declared(tokens: TokenStream) -> Vec<String> {
    let mut before = String::new();
    let mut names = Vec::new();
    for token in tokens {
        if let TokenTree::Ident(name) = &token
            && ["enum", "struct"].contains(&&*before)
        {
            names.push(name.to_string());
        }
        before = token.to_string();
    }
    names
}

fn tree(tree: &UseTree, before: &mut Path, names: &mut HashMap<String, Path>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            self::tree(&path.tree, before, names);
            before.pop();
        }
        UseTree::Name(name) if name.ident == "self" => {
            names.insert(before.last().unwrap().clone(), before.clone());
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            names.insert(name.clone(), [&before[..], &[name]].concat());
        }
        UseTree::Rename(rename) => {
            let path = [&before[..], &[rename.ident.to_string()]].concat();
            names.insert(rename.rename.to_string(), path);
        }
        UseTree::Group(group) => {
            for part in &group.items {
                self::tree(part, before, names);
            }
        }
        UseTree::Glob(_) => {}
    }
}

/// Every path of two parts or more, also inside macros.
fn paths(tokens: TokenStream, found: &mut BTreeSet<Path>) {
    let (mut path, mut colons): (Path, usize) = (Vec::new(), 0);
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                if colons != 2 {
                    found.extend(Some(std::mem::take(&mut path)).filter(|path| path.len() > 1));
                }
                path.push(name.to_string());
                colons = 0;
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
            other => {
                found.extend(Some(std::mem::take(&mut path)).filter(|path| path.len() > 1));
                colons = 0;
                if let TokenTree::Group(group) = other {
                    paths(group.stream(), found);
                }
            }
        }
    }
    found.extend(Some(path).filter(|path| path.len() > 1));
}
