//! Style sheets lose what only people read, and nothing that has a meaning.

use songcard::publish::{minified, style};

#[test]
fn space_without_meaning_is_left_out() {
    for (css, sent) in [
        ("a {\n  color: red;\n}\n", "a{color:red}"),
        ("h1,\nh2 {\n  margin: 0 1px;\n}\n", "h1,h2{margin:0 1px}"),
        (
            "a {\n  --x: light-dark(\n    red,\n    blue\n  );\n}\n",
            "a{--x:light-dark(red,blue)}",
        ),
        ("/* Why. */\na {\n  top: 0; /* Here. */\n}\n", "a{top:0}"),
        (
            "a > b ~ [c=\"d-1\"] {\n  top: 0;\n}\n",
            "a>b~[c=d-1]{top:0}",
        ),
        (
            "@media print {\n  a {\n    top: 0;\n  }\n}\n",
            "@media print{a{top:0}}",
        ),
    ] {
        assert_eq!(minified(css), sent);
    }
}

#[test]
fn space_with_a_meaning_stays() {
    for css in [
        "a :hover{top:calc(1px + (2px - 3px) * 2)}",
        "a + d{margin:-1px auto}",
        "@container places (min-width:700px) and (max-width:1em){a{top:0}}",
        ":is(a) .b :not(c){grid-area:1 / 2 / span 3}",
        "a{width:max(1px,2px)!important}",
        "a{width:1px !important}",
    ] {
        assert_eq!(minified(css), css);
    }
}

#[test]
fn text_in_quotes_stays() {
    let css = "[a=\"1\"] b[c=\" d: e; \"]::after{content:\", {  } \" / \"\"}";
    assert_eq!(minified(css), css);
}

#[test]
fn a_card_s_style_sheet_is_one_line() {
    assert_eq!(style().lines().count(), 1);
}
