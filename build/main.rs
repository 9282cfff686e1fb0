//! What is computed before the crate is compiled: the id of the build, the tables of the territories, and the site that a
//! released command carries.

mod markup_hash;
mod site_archive;
mod territories;

fn main() {
    println!("cargo::rerun-if-changed=build");
    markup_hash::set_build_id();
    if let Err(fault) = territories::write_tables().and_then(|()| site_archive::write_archive()) {
        // Cargo prints this as the error of the crate and stops.
        println!("cargo::error={fault}");
    }
}
