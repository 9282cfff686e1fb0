//! Markup read by an HTML5 parser, as a browser reads it. What a browser would have to mend fails.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// An element; one without name is the root of a piece of markup.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// In lower case, but for the names of SVG.
    pub name: String,
    /// With its prefix, `xlink:href`.
    pub attributes: Vec<(String, String)>,
    /// Those of a `<template>` are its contents, which a browser moves into a shadow root where it has the attribute
    /// `shadowrootmode`.
    pub children: Vec<Node>,
}

#[derive(Debug, Clone)]
pub enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// The root of a piece of markup from inside a `<body>`.
    pub fn parse(markup: &str) -> Element {
        let body = QualName::new(None, ns!(html), local_name!("body"));
        let parser = parse_fragment(
            RcDom::default(),
            ParseOpts::default(),
            body,
            Vec::new(),
            true,
        );
        let dom = parser.one(markup);
        // The parser puts a fragment into an `<html>`.
        let root = dom.document.children.borrow()[0].clone();
        Element::of(&dom, &root, markup)
    }

    /// The root of a whole page, as a browser without script reads it: what is in `<noscript>` is there.
    pub fn page(markup: &str) -> Element {
        let mut options = ParseOpts::default();
        options.tree_builder.scripting_enabled = false;
        let dom = parse_document(RcDom::default(), options).one(markup);
        Element::of(&dom, &dom.document, markup)
    }

    fn of(dom: &RcDom, root: &Handle, markup: &str) -> Element {
        // The standard calls `&#13;` an error, but it is a carriage return to every browser.
        let errors = dom.errors.borrow();
        let mended = errors
            .iter()
            .filter(|error| *error != "Invalid numeric character reference");
        assert_eq!(mended.collect::<Vec<_>>(), [""; 0], "{markup}");
        Element {
            children: nodes(root),
            ..Element::default()
        }
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.attribute(name)
            .is_some_and(|found| found.split(' ').any(|word| word == value))
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Every element inside, in the order of the document.
    pub fn all(&self) -> Vec<&Element> {
        self.elements()
            .flat_map(|element| [vec![element], element.all()].concat())
            .collect()
    }

    /// Every element inside of this name.
    pub fn named(&self, name: &str) -> Vec<&Element> {
        self.all()
            .into_iter()
            .filter(|element| element.name == name)
            .collect()
    }

    /// Every element inside with this word in this attribute.
    pub fn with(&self, name: &str, value: &str) -> Vec<&Element> {
        self.all()
            .into_iter()
            .filter(|element| element.has(name, value))
            .collect()
    }

    /// All text inside, every space a plain one.
    pub fn text(&self) -> String {
        let texts = self.children.iter().map(|node| match node {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.replace('\u{a0}', " "),
        });
        texts.collect()
    }

    /// What a screen reader calls it: its label, else the text that is not hidden from it.
    pub fn spoken(&self) -> String {
        if let Some(label) = self.attribute("aria-label") {
            return label.to_owned();
        }
        let parts = self.children.iter().map(|node| match node {
            Node::Element(element) if element.has("aria-hidden", "true") => String::new(),
            Node::Element(element) => format!(" {} ", element.spoken()),
            Node::Text(text) => text.clone(),
        });
        let text: String = parts.collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// What is inside a node, without comments.
fn nodes(parent: &Handle) -> Vec<Node> {
    let children = parent.children.borrow();
    children.iter().filter_map(node).collect()
}

fn node(handle: &Handle) -> Option<Node> {
    match &handle.data {
        NodeData::Text { contents } => Some(Node::Text(contents.borrow().to_string())),
        NodeData::Element {
            name,
            attrs,
            template_contents,
            ..
        } => {
            let mut children = nodes(handle);
            if let Some(contents) = &*template_contents.borrow() {
                children.extend(nodes(contents));
            }
            let borrowed = attrs.borrow();
            let attributes = borrowed
                .iter()
                .map(|attribute| (full_name(&attribute.name), attribute.value.to_string()));
            Some(Node::Element(Element {
                name: full_name(name),
                attributes: attributes.collect(),
                children,
            }))
        }
        _ => None,
    }
}

fn full_name(name: &QualName) -> String {
    match &name.prefix {
        Some(prefix) => format!("{prefix}:{}", name.local),
        None => name.local.to_string(),
    }
}
