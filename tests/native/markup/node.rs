//! Nodes as text: what a browser reads from it is what was meant, node for node.

use leptos::prelude::{Owner, RenderHtml};
use songcard::markup::html::{br, div, li, ul};
use songcard::markup::{El, Node, fragment, html, truth};
use songcard::view::BUILD;

fn html(node: impl Into<Node>) -> String {
    node.into().to_html()
}

#[test]
fn an_element_has_classes_attributes_and_children() {
    let line = html::p()
        .class("figure titled")
        .attr("lang", "en")
        .child(html::b().child("82"));
    let expected = "<p class=\"figure titled\" lang=\"en\"><b>82</b></p>";
    assert_eq!(html(line), expected);
}

#[test]
fn a_boolean_attribute_is_there_or_not() {
    let yes = html::p().attr("hidden", true).attr("lang", None::<String>);
    assert_eq!(html(yes), "<p hidden></p>");
    assert_eq!(html(html::p().attr("hidden", false)), "<p></p>");
    assert_eq!([truth(true), truth(false)], ["true", "false"]);
}

#[test]
fn live_content_is_written_as_it_is_now() {
    Owner::new_root(None).with(|| {
        let list = ul().attr("data-n", || "2").child(|| {
            fragment()
                .child(li().child("a"))
                .child(None::<El>)
                .child(li())
        });
        assert_eq!(html(list), "<ul data-n=\"2\"><li>a</li><li></li></ul>");
    });
}

#[test]
fn text_and_values_are_escaped() {
    let hostile = "</p>&amp;\"'\r<!--";
    let text = html::p()
        .attr("title", hostile.to_owned())
        .child(hostile.to_owned());
    let safe = "&lt;/p&gt;&amp;amp;&quot;&#39;&#13;&lt;!--";
    assert_eq!(html(text), format!("<p title=\"{safe}\">{safe}</p>"));
}

/// A browser reads two texts side by side as one, and an empty one not at all.
#[test]
fn texts_side_by_side_are_one_node() {
    let inner = || {
        fragment()
            .child("b")
            .child("")
            .child("c")
            .child(None::<&'static str>)
    };
    let line = html::p()
        .child("a")
        .child(inner())
        .child(html::i())
        .child("")
        .child("d");
    assert_eq!(html(line), "<p>abc<i></i>d</p>");
}

#[test]
fn classes_add_up() {
    assert_eq!(
        html(div().class("a b").class("c")),
        "<div class=\"a b c\"></div>"
    );
}

/// A child after live content does not compile, since it would be lost with the next rendering.
/// Nor can a closure follow a child, since it is the whole content.
#[test]
#[should_panic(expected = "a closure is the whole content of <div>, which has children already")]
fn a_closure_after_children_is_a_mistake() {
    let _ = div().child("a").child(|| "b");
}

#[test]
fn void_elements_are_not_closed() {
    assert_eq!(html(html::p().child(br())), "<p><br></p>");
}

#[test]
fn the_build_is_sixteen_hexadecimal_digits() {
    assert_eq!(BUILD.len(), 16);
    assert!(
        BUILD
            .bytes()
            .all(|digit| b"0123456789abcdef".contains(&digit))
    );
}
