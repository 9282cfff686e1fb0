//! The elements of [SVG](https://www.w3.org/TR/SVG2/) that views use. Everything inside `<svg>` is made in its namespace.

use super::node::El;
use super::tags::tags;

tags! { circle g line path rect stop svg text title }

/// A `<linearGradient>` element.
pub fn linear_gradient() -> El {
    El::new("linearGradient")
}
