//! The elements of HTML that views and pages use, a function for each: no other tag can be written, but for custom
//! elements.

use super::node::El;
use super::tags::tags;

tags! {
    a article audio b bdi blockquote body br button caption cite code dd details div dl dt figcaption figure footer form h1 h2 h3 h4 head
    header html i iframe img input label li link main meta nav noscript ol option output p pre rp rt ruby script section select slot small span
    strong style summary table tbody td template textarea th thead time title tr ul
}

/// A [custom element](https://html.spec.whatwg.org/multipage/custom-elements.html), whose tag has a hyphen.
pub fn custom_element(tag: &'static str) -> El {
    El::new(tag)
}
