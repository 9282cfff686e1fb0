//! The wasm program in a browser, and the command `songcard` natively.

#[cfg(target_arch = "wasm32")]
fn main() {
    songcard::browser::start_page();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    songcard::native::run()
}
