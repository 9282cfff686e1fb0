//! What the documents say that one needs and gets.

use super::document;

#[test]
fn the_oldest_rust_is_named() {
    let rust = format!("Rust {}+", env!("CARGO_PKG_RUST_VERSION"));
    assert!(document("README.md").contains(&rust), "{rust}");
}

#[test]
fn the_address_of_script_server_is_named() {
    let server = include_str!("../../../script/server");
    assert!(server.contains("\nport=8080\n"));
    assert!(document("README.md").contains("http://127.0.0.1:8080"));
}

#[test]
fn every_picture_of_the_readme_is_taken_by_its_script() {
    let script = include_str!("../../../script/picture");
    for rest in document("README.md").split("](docs/pictures/").skip(1) {
        let (name, _) = rest.split_once(".png").unwrap();
        assert!(script.contains(name), "{name}");
    }
}
