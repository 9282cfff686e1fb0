//! A node as [HTML](https://html.spec.whatwg.org/multipage/syntax.html) text.

use super::attribute::Setting;
use super::escape::push_escaped;
use super::node::{Content, Element, Node};

/// Elements that hold nothing and are not closed.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// Elements whose text is written as it is, since [a parser reads no character references in
/// them](https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements).
const RAW_TEXT: [&str; 2] = ["script", "style"];

/// The markup of a node; what is live is written as it is now.
pub fn to_html(node: impl Into<Node>) -> String {
    let mut html = String::new();
    write(&node.into(), &mut html);
    html
}

/// Appends the markup of a node; what is live is written as it is now.
pub(super) fn write(node: &Node, html: &mut String) {
    match node {
        Node::Nothing => {}
        Node::Text(text) => push_escaped(text, html),
        Node::Element(element) => write_element(&element.0, html),
    }
}

fn write_element(element: &Element, html: &mut String) {
    let tag = element.tag;
    if !tag.is_empty() {
        html.push('<');
        html.push_str(tag);
        if !element.class.is_empty() {
            write_attribute("class", &element.class, html);
        }
        for attribute in &element.attributes {
            match &attribute.setting {
                Setting::Fixed(value) => write_attribute(attribute.name, value, html),
                Setting::Live(value) | Setting::Property(value) => {
                    if let Some(value) = value() {
                        write_attribute(attribute.name, &value, html);
                    }
                }
                Setting::Listener(_) => {}
            }
        }
        html.push('>');
        if VOID.contains(&tag) {
            return;
        }
    }
    match &element.content {
        Content::Fixed(nodes) => {
            for node in nodes {
                match node {
                    Node::Text(text) if RAW_TEXT.contains(&tag) => html.push_str(text),
                    _ => write(node, html),
                }
            }
        }
        Content::Live(content) => {
            for node in content().parts() {
                write(&node, html);
            }
        }
        Content::Text(text) => push_escaped(&text(), html),
    }
    if !tag.is_empty() {
        html.push_str("</");
        html.push_str(tag);
        html.push('>');
    }
}

fn write_attribute(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    if !value.is_empty() {
        html.push_str("=\"");
        push_escaped(value, html);
        html.push('"');
    }
}
