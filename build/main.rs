//! What is computed before the crate is compiled: two hashes of sources, the tables of the territories, and the site that a
//! released command carries.

mod build_ids;
mod site_archive;
mod source_hash;
mod territories;

fn main() {
    println!("cargo::rerun-if-changed=build");
    build_ids::set_build_id();
    build_ids::set_sources_hash();
    if let Err(fault) = territories::write_tables().and_then(|()| site_archive::write_archive()) {
        // Cargo prints this as the error of the crate and stops.
        println!("cargo::error={fault}");
    }
}
