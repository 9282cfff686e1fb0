//! The renderer.

mod node;
