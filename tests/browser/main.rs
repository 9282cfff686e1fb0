//! The parts of the card in a real browser, without loader, style and server.
#![cfg(target_arch = "wasm32")]

mod card;
mod document;
mod hydrate;
mod support;
mod written;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
