//! The renderer: markup as data, written as HTML, built in a DOM or hydrated.
//!
//! In: elements with fixed and live content. Out: text for a publisher, nodes for a browser. Must not know: songs, cards.
//!
//! The vocabulary is that of [`leptos::html`](https://docs.rs/leptos/latest/leptos/html/index.html): a function for each
//! tag, `.class()`, `.attr()`, `.prop()`, `.on(ev::click, …)`, `.child()`, and a closure where something is live. To Leptos a
//! [`Node`] is a view like any other: it mounts, hydrates and renders to text, and its closures run in render effects.
//!
//! It is here because of its weight in the wasm. Measured on the release build, in bytes of brotli for each line of a view:
//!
//! | | bytes a line |
//! |---|---|
//! | this renderer | 7 |
//! | `view!` with concrete types | 51 to 66 |
//! | `view!` with `--cfg erase_components` | 61 |
//! | `view!` with `.into_any()` at the borders of components | 135 |
//!
//! The whole of `view` would grow by 90 to 290 kB. Leptos' own element types, erased behind the same builder, cost 19 kB and
//! abort the program where markup to hydrate does not match; here the card is then rendered again.

mod attribute;
mod child;
mod delegation;
mod effect;
mod element;
mod escape;
pub mod html;
mod interned;
mod mount;
mod node;
mod scope;
pub mod svg;
mod tags;
mod to_html;

pub use attribute::{IntoAttribute, IntoValue, Value, truth};
pub use child::{IntoChild, LiveContent};
pub use effect::Watch;
pub use element::fragment;
pub use escape::escape;
pub use mount::Mounted;
pub use node::{El, LiveEl, Node};
pub use to_html::to_html;
