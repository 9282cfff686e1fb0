//! The built site as an npm package: packed, installed, type-checked against, bundled and run.

use crate::harness::{Folder, Server, card, dist, in_session, npm};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

const NAME: &str = "@songcard/song-card";

#[test]
fn npm_packs_the_listed_files_without_songs() {
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
        4,
        "two scripts, the wasm, the style: {expected:?}"
    );
}

#[test]
fn the_types_check_plain_scripts() {
    let installed = Installed::new("types");
    installed
        .folder
        .write("consumer.ts", include_str!("../npm/consumer.ts"));
    // Resolution as in bundlers, and as in Node.js.
    installed.compiles("consumer.ts", "esnext", "bundler");
    installed.compiles("consumer.ts", "nodenext", "nodenext");
}

#[test]
fn the_types_check_tsx_of_three_frameworks() {
    let installed = Installed::new("tsx");
    for (name, text, module, jsx) in [
        (
            "react.tsx",
            include_str!("../npm/react.tsx"),
            "react",
            "react-jsx",
        ),
        (
            "preact.tsx",
            include_str!("../npm/preact.tsx"),
            "preact",
            "react-jsx",
        ),
        (
            "solid.tsx",
            include_str!("../npm/solid.tsx"),
            "solid-js",
            "preserve",
        ),
    ] {
        installed.folder.write(name, text);
        let options = json!({ "jsx": jsx, "jsxImportSource": module });
        installed.compiles_as(name, "nodenext", "nodenext", options);
    }
}

#[test]
fn the_types_check_vue_templates_and_tsx() {
    let installed = Installed::new("vue");
    for (name, text) in [
        ("Page.vue", include_str!("../npm/Page.vue")),
        ("vue.tsx", include_str!("../npm/vue.tsx")),
        ("vue.json", include_str!("../npm/vue.json")),
    ] {
        installed.folder.write(name, text);
    }
    installed.node(&["node_modules/vue-tsc/bin/vue-tsc.js", "-p", "vue.json"]);
}

#[test]
fn validators_find_nothing_in_the_package() {
    let installed = Installed::new("lint");
    installed
        .folder
        .write("lint.mjs", include_str!("../npm/lint.mjs"));
    let package = format!("node_modules/{NAME}");
    let found = installed.node(&["lint.mjs", &package, &installed.archive]);
    let found: Value = serde_json::from_str(&found).expect("it prints JSON");
    let nothing = json!({ "publint": [], "types": [], "schema": [], "validator": [] });
    assert_eq!(found, nothing);
}

#[test]
fn the_import_does_nothing_on_a_server() {
    assert_eq!(imported("server"), "undefined\n");
}

#[test]
fn jsdom_accepts_the_element() {
    let card = "<song-card view=\"lyrics\"></song-card>\n";
    assert_eq!(imported("jsdom"), card);
}

#[test]
fn happy_dom_accepts_the_element() {
    let card = "<song-card view=\"lyrics\"></song-card>\n";
    assert_eq!(imported("happy-dom"), card);
}

#[test]
fn a_vite_bundle_shows_a_card() {
    shows_a_card("vite");
}

#[test]
fn a_webpack_bundle_shows_a_card() {
    shows_a_card("webpack");
}

#[test]
fn an_esbuild_bundle_shows_a_card() {
    shows_a_card("esbuild");
}

#[test]
fn the_manifest_has_only_keys_of_the_standard() {
    let installed = Installed::new("manifest");
    let mut manifest = read("custom-elements.json");
    let element = &mut manifest["modules"][0]["declarations"][0];
    let element = element.as_object_mut().expect("the module declares it");
    // The schema has a type for fields with attributes, but its own list omits it.
    let members = element.remove("members").expect("it has members");
    // An object literal may not have unknown keys.
    let text = format!(
        "import type {{ CustomElementField, Package }} from \"custom-elements-manifest\";
         export const members: CustomElementField[] = {members};
         export const manifest: Package = {manifest};\n"
    );
    installed.folder.write("manifest.ts", &text);
    installed.compiles("manifest.ts", "esnext", "bundler");
}

#[test]
fn a_card_runs_from_the_installed_package_on_any_host() {
    let installed = Installed::new("host");
    in_session(async |session| {
        let cdn = Server::start(Some(installed.package()));
        let loader = format!(
            "<script type=\"module\" src=\"{}/song-card.js\"></script>",
            cdn.origin
        );
        session
            .open_without_loader(&format!("{loader}{}", card("yours", "")))
            .await;
        session.page.ready(1).await;
        assert_eq!((cdn.count(".wasm"), session.host.count(".wasm")), (1, 0));
    });
}

fn read(name: &str) -> Value {
    let text = std::fs::read_to_string(dist().join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What the import of the package defines without a browser.
fn imported(place: &str) -> String {
    let installed = Installed::new(place);
    installed
        .folder
        .write("import.mjs", include_str!("../npm/import.mjs"));
    installed.node(&["import.mjs", place])
}

/// A page bundled with the package shows a card with the files of the bundle, and its embed code loads the loader from the
/// song's site.
fn shows_a_card(bundler: &str) {
    let installed = Installed::new(bundler);
    let page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A bundle</title>
         <script type=\"module\" src=\"./main.js\"></script><body></body></html>";
    for (name, text) in [
        ("bundle.mjs", include_str!("../npm/bundle.mjs")),
        ("main.js", "import \"@songcard/song-card\";\n"),
        ("index.html", page),
    ] {
        installed.folder.write(name, text);
    }
    installed.node(&["bundle.mjs", bundler, "out"]);
    let out = installed.folder.path().join("out");
    if !out.join("index.html").exists() {
        installed.folder.write("out/index.html", page);
    }
    in_session(async |session| {
        let bundle = Server::start(Some(out));
        session.goto(&format!("{}/", bundle.origin)).await;
        let (page, host) = (&session.page, &session.host.origin);
        let song = format!("<song-card src=\"{host}/yours/\" lang=\"en\"></song-card>");
        page.eval(&format!("document.body.innerHTML = `{song}`"))
            .await;
        page.ready(1).await;
        page.wait_for_figure().await;
        assert_eq!((bundle.count(".wasm"), bundle.count(".css")), (1, 1));
        assert_eq!(session.host.count(".wasm"), 0);
        page.click("queryCard('.share-buttons button')").await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        // One after another.
        page.eval(
            "(async () => {
               for (const one of queryCard('.share-menu').querySelectorAll('button')) {
                 one.click();
                 await new Promise((done) => setTimeout(done));
               }
             })()",
        )
        .await;
        let codes = "eventsOf('songcard-share').map((one) => one.detail.text ?? '').join()";
        let loader = format!(" src=\\\"{host}/song-card.js\\\"");
        page.until(
            &format!("({codes}).includes('{loader}')"),
            "a code has the loader of the song's site",
        )
        .await;
    });
}

/// The files in the output of `npm pack --json`.
fn names(packed: &str) -> BTreeSet<String> {
    let packed: Value = serde_json::from_str(packed).expect("npm prints JSON");
    let files = packed[0]["files"].as_array().expect("it lists files");
    let names = files.iter().map(|file| file["path"].as_str().unwrap());
    names.map(str::to_owned).collect()
}

/// A project with the package installed by npm from its archive.
struct Installed {
    folder: Folder,
    /// The file name of the archive.
    archive: String,
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
        // The other packages that the project needs.
        for entry in std::fs::read_dir(npm::modules()).expect("the packages can be listed") {
            let entry = entry.expect("the packages can be listed");
            let beside = folder.path().join("node_modules").join(entry.file_name());
            if !beside.exists() {
                symlink(entry.path(), beside).expect("a link can be made");
            }
        }
        let archive = archive.to_owned();
        Installed { folder, archive }
    }

    /// The installed package.
    fn package(&self) -> PathBuf {
        self.folder.path().join("node_modules").join(NAME)
    }

    /// Type-checks a file of the project in strict mode, and what it imports.
    #[track_caller]
    fn compiles(&self, file: &str, module: &str, resolution: &str) {
        self.compiles_as(file, module, resolution, json!({}));
    }

    /// The same with other options besides.
    #[track_caller]
    fn compiles_as(&self, file: &str, module: &str, resolution: &str, options: Value) {
        let mut all = json!({
            "noEmit": true,
            "strict": true,
            "target": "es2022",
            "module": module,
            "moduleResolution": resolution,
            // TypeScript's own types of browsers, and those of Node.js, which no file imports, take most of the time.
            "skipDefaultLibCheck": true,
            "types": [],
        });
        for (name, value) in options.as_object().into_iter().flatten() {
            all[name] = value.clone();
        }
        let project = json!({ "compilerOptions": all, "files": [file] });
        self.folder.write("project.json", &project.to_string());
        let path = npm::modules().join("typescript/lib/tsc.js");
        let compiler = path.to_str().expect("a path of ours is UTF-8");
        self.node(&[compiler, "-p", "project.json"]);
    }

    /// The output of a script of the project.
    #[track_caller]
    fn node(&self, arguments: &[&str]) -> String {
        npm::run(self.folder.path(), "node", arguments)
    }
}
