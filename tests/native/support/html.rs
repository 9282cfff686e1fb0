//! Markup read back as a browser would read it, strictly: what is not well-formed fails.

#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

#[derive(Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// The root of a piece of markup.
    pub fn parse(markup: &str) -> Element {
        let mut open = vec![Element::default()];
        let mut rest = markup;
        while let Some(at) = rest.find('<') {
            let (text, tag) = rest.split_at(at);
            if !text.is_empty() {
                let text = Node::Text(unescaped(text));
                open.last_mut().unwrap().children.push(text);
            }
            let end = end_of_tag(tag);
            let (tag, after) = (&tag[1..end], &tag[end + 1..]);
            rest = after;
            if tag.starts_with('!') {
                continue;
            }
            let Some(name) = tag.strip_prefix('/') else {
                let element = opened(tag);
                if element.name == "input" {
                    // It has no end tag.
                    let node = Node::Element(element);
                    open.last_mut().unwrap().children.push(node);
                } else {
                    open.push(element);
                }
                continue;
            };
            let closed = open.pop().unwrap();
            assert_eq!(closed.name, name, "{name} closes {}", closed.name);
            open.last_mut()
                .unwrap()
                .children
                .push(Node::Element(closed));
        }
        assert_eq!((open.len(), rest.trim()), (1, ""), "something is left open");
        open.remove(0)
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

    /// Every element inside with this attribute.
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

/// The first `>` outside quotes.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    let ends = tag.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        *letter == '>' && !quoted
    });
    ends.unwrap_or_else(|| panic!("no end: {tag}")).0
}

fn opened(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let plain = |name: &str| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    assert!(plain(name), "<{tag}> is no tag");
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = &rest[..end];
        assert!(plain(key), "{key:?} is no attribute in <{tag}>");
        let mut value = "";
        rest = &rest[end..];
        if let Some(quoted) = rest.strip_prefix("=\"") {
            (value, rest) = quoted.split_once('"').unwrap();
        }
        attributes.push((key.to_owned(), unescaped(value)));
        assert!(
            rest.is_empty() || rest.starts_with(' '),
            "{rest:?} in <{tag}>"
        );
        rest = rest.trim_start();
    }
    let name = name.to_owned();
    Element {
        name,
        attributes,
        children: Vec::new(),
    }
}

fn unescaped(text: &str) -> String {
    let known = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    known
        .iter()
        .fold(text.to_owned(), |text, (escaped, plain)| {
            text.replace(escaped, plain)
        })
}
