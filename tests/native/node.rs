//! Nodes as text: what a browser reads from it is what was meant, node for node.

use leptos::prelude::{Owner, RenderHtml};
use songcard::markup::{El, Node, el, fragment, truth};
use songcard::view::BUILD;

fn html(node: impl Into<Node>) -> String {
    node.into().to_html()
}

#[test]
fn an_element_is_written_with_its_classes_its_attributes_and_its_children() {
    let line = el("p.figure.titled")
        .attr("lang", "en")
        .child(el("b").child("82"));
    let expected = "<p class=\"figure titled\" lang=\"en\"><b>82</b></p>";
    assert_eq!(html(line), expected);
}

#[test]
fn an_attribute_without_a_value_is_there_or_not() {
    let yes = el("p").attr("hidden", true).attr("lang", None::<String>);
    assert_eq!(html(yes), "<p hidden></p>");
    assert_eq!(html(el("p").attr("hidden", false)), "<p></p>");
    assert_eq!([truth(true), truth(false)], ["true", "false"]);
}

#[test]
fn what_is_live_is_written_as_it_is() {
    Owner::new_root(None).with(|| {
        let list = el("ul").attr_live("data-n", || "2");
        let list = list.children_live(|| {
            fragment()
                .child(el("li").child("a"))
                .child(None::<El>)
                .child(el("li"))
        });
        assert_eq!(html(list), "<ul data-n=\"2\"><li>a</li><li></li></ul>");
    });
}

#[test]
fn text_and_values_cannot_leave_their_place() {
    let hostile = "</p>&amp;\"'\r<!--";
    let text = el("p")
        .attr("title", hostile.to_owned())
        .child(hostile.to_owned());
    let safe = "&lt;/p&gt;&amp;amp;&quot;'&#13;&lt;!--";
    assert_eq!(html(text), format!("<p title=\"{safe}\">{safe}</p>"));
}

/// A browser reads two texts side by side as one, and an empty one not at all.
#[test]
fn texts_side_by_side_are_one_and_empty_ones_are_none() {
    let inner = || {
        fragment()
            .child("b")
            .child("")
            .child("c")
            .child(None::<&'static str>)
    };
    let line = el("p")
        .child("a")
        .child(inner())
        .child(el("i"))
        .child("")
        .child("d");
    assert_eq!(html(line), "<p>abc<i></i>d</p>");
}

#[test]
fn elements_that_hold_nothing_are_not_closed() {
    assert_eq!(html(el("p").child(el("br"))), "<p><br></p>");
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
