//! Whether the page is a sandboxed frame.

/// A sandboxed frame cannot ask what its sandbox allows, and what is blocked fails silently.
pub(super) fn is_sandboxed() -> bool {
    web_sys::window().is_some_and(|window| window.origin() == "null")
}
