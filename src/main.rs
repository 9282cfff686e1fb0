//! Two doors: in a browser the front door and the element, natively the `songcard` command.

#[cfg(target_arch = "wasm32")]
fn main() {
    songcard::browser::open_door();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    songcard::native::run()
}
