//! Escaping text for HTML and XML.

/// Escapes a text for the content of elements and for attribute values in either quotes, in
/// [HTML](https://html.spec.whatwg.org/multipage/syntax.html#character-references) and in
/// [XML](https://www.w3.org/TR/xml/#syntax). A carriage return is escaped too, since a parser reads a bare one as a line
/// feed.
///
/// ```
/// assert_eq!(songcard::markup::escape("a < \"b\""), "a &lt; &quot;b&quot;");
/// ```
pub fn escape(text: &str) -> String {
    let mut escaped = String::new();
    push_escaped(text, &mut escaped);
    escaped
}

pub(super) fn push_escaped(text: &str, escaped: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\r' => escaped.push_str("&#13;"),
            _ => escaped.push(letter),
        }
    }
}
