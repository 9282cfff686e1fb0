//! What is computed before the crate is compiled: the id of the build, and the tables of the territories.

mod markup_hash;
mod territories;

fn main() {
    println!("cargo::rerun-if-changed=build");
    markup_hash::set_build_id();
    if let Err(fault) = territories::write_tables() {
        // Cargo prints this as the error of the crate and stops.
        println!("cargo::error={fault}");
    }
}
