//! The card's parts in a real browser, without the loader, its style or a server.
#![cfg(target_arch = "wasm32")]

mod card;
mod document;
mod hydrate;
mod support;
mod written;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
