//! The elements of HTML that views use, a function for each: no other tag can be written.

use super::node::El;
use super::tags::tags;

tags! {
    a article audio b bdi blockquote br button caption cite dd details div dl dt figcaption figure h1 h2 h3 h4 header i iframe
    input label li ol option output p rp rt ruby section select small span strong summary table tbody td textarea th thead
    time tr ul
}
