//! The built site as a package: packed and installed by npm, compiled against, and run from there.

use crate::harness::{Folder, Server, card, dist, npm, on_stage};
use serde_json::Value;
use std::collections::BTreeSet;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

const NAME: &str = "@songcard/song-card";

#[test]
fn npm_packs_what_the_package_says_it_carries_and_no_song() {
    let packed = npm::run(&dist(), "npm", &["pack", "--dry-run", "--json"]);
    let package: Value = read("package.json");
    let mut expected: BTreeSet<String> = ["LICENSE", "README.md", "package.json"]
        .map(str::to_owned)
        .into();
    let files = package["files"].as_array().expect("it lists files");
    expected.extend(files.iter().map(|name| name.as_str().unwrap().to_owned()));
    assert_eq!(names(&packed), expected);
    let assets = expected.iter().filter(|name| name.starts_with("assets/"));
    assert_eq!(
        assets.count(),
        3,
        "the glue, the wasm, the style: {expected:?}"
    );
}

#[test]
fn the_types_hold_a_page_s_script_to_the_element() {
    let installed = Installed::new("types");
    installed
        .folder
        .write("consumer.ts", include_str!("../npm/consumer.ts"));
    // As a bundler finds packages, and as Node.js does.
    installed.compiles("consumer.ts", "esnext", "bundler");
    installed.compiles("consumer.ts", "nodenext", "nodenext");
}

#[test]
fn the_manifest_is_of_the_standard_s_types_and_holds_nothing_besides() {
    let installed = Installed::new("manifest");
    let manifest = read("custom-elements.json");
    // A literal of a type may not have a key that the type does not know.
    let text = format!(
        "import type {{ Package }} from \"custom-elements-manifest\";\nexport const manifest: Package = {manifest};\n"
    );
    installed.folder.write("manifest.ts", &text);
    installed.compiles("manifest.ts", "esnext", "bundler");
}

#[test]
fn a_card_runs_from_the_installed_package_on_any_host() {
    let installed = Installed::new("host");
    on_stage(async |stage| {
        let cdn = Server::start(Some(installed.package()));
        let loader = format!(
            "<script type=\"module\" src=\"{}/song-card.js\"></script>",
            cdn.origin
        );
        stage
            .open_without_loader(&format!("{loader}{}", card("yours", "")))
            .await;
        stage.page.ready(1).await;
        assert_eq!((cdn.count(".wasm"), stage.host.count(".wasm")), (1, 0));
    });
}

fn read(name: &str) -> Value {
    let text = std::fs::read_to_string(dist().join(name));
    let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The files in what `npm pack --json` prints.
fn names(packed: &str) -> BTreeSet<String> {
    let packed: Value = serde_json::from_str(packed).expect("npm prints JSON");
    let files = packed[0]["files"].as_array().expect("it lists files");
    let names = files.iter().map(|file| file["path"].as_str().unwrap());
    names.map(str::to_owned).collect()
}

/// Somebody's project with the package in it, as npm installs it from its archive.
struct Installed {
    folder: Folder,
}

impl Installed {
    fn new(name: &str) -> Installed {
        let folder = Folder::new(&format!("package-{name}"));
        let here = folder.path().to_str().expect("a path of ours is UTF-8");
        let packed = npm::run(
            &dist(),
            "npm",
            &["pack", "--json", "--pack-destination", here],
        );
        let packed: Value = serde_json::from_str(&packed).expect("npm prints JSON");
        let archive = packed[0]["filename"]
            .as_str()
            .expect("it names the archive");
        folder.write(
            "package.json",
            "{ \"private\": true, \"type\": \"module\" }\n",
        );
        npm::run(folder.path(), "npm", &["install", &format!("./{archive}")]);
        let beside = folder.path().join("node_modules/custom-elements-manifest");
        symlink(npm::modules().join("custom-elements-manifest"), beside)
            .expect("a link can be made");
        Installed { folder }
    }

    /// The installed package.
    fn package(&self) -> PathBuf {
        self.folder.path().join("node_modules").join(NAME)
    }

    /// A file of the project compiles, strictly.
    #[track_caller]
    fn compiles(&self, file: &str, module: &str, resolution: &str) {
        let compiler = npm::modules().join("typescript/lib/tsc.js");
        let compiler = compiler.to_str().expect("a path of ours is UTF-8");
        let (module, found) = (["--module", module], ["--moduleResolution", resolution]);
        let strict = ["--noEmit", "--strict", "--target", "es2022"];
        let arguments: Vec<&str> = [compiler, file]
            .into_iter()
            .chain(module)
            .chain(found)
            .chain(strict)
            .collect();
        npm::run(self.folder.path(), "node", &arguments);
    }
}
