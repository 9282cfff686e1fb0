//! Size, accent, themes and custom properties.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn size_chooses_how_much_is_shown() {
    in_session(async |session| {
        session.open_with(&card("yours", "size=\"compact\"")).await;
        let page = &session.page;
        page.ready(1).await;
        let parts = "[queryCardAll('[role=tab]').length, queryCardAll('[role=tabpanel]').length]";
        assert_eq!(page.eval(parts).await, json!([0, 0]));
        assert_eq!(
            page.text("textOf('.figure')").await,
            "No. 1 in 82 countries"
        );
        let height = "queryCard('.card').getBoundingClientRect().height";
        assert!(page.number(height).await < 250.0);
        page.eval("cardElement().setAttribute('size', 'standard')")
            .await;
        page.settle().await;
        assert_eq!(page.eval(parts).await, json!([3, 3]));
        assert_eq!(page.number(height).await, 352.0);
        page.eval("cardElement().size = 'full'").await;
        page.settle().await;
        assert_eq!(page.eval(parts).await, json!([3, 3]));
        assert!(page.number(height).await > 600.0);
        page.eval("cardElement().size = 'enormous'").await;
        page.settle().await;
        assert!(
            page.number(height).await > 600.0,
            "what is not understood counts as absent"
        );
        assert_eq!(page.number("eventsOf('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn accent_accepts_only_hex_colours() {
    in_session(async |session| {
        session.open_with(&card("yours", "accent=\"#086\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(CONTRAST).await;
        let colour =
            "rgb(getComputedStyle(queryCard('[data-rank=\"1\"] > .code')).backgroundColor)";
        assert_eq!(page.text(colour).await, "0, 136, 102");
        page.eval("cardElement().accent = '#c02040'").await;
        assert_eq!(page.text(colour).await, "192, 32, 64");
        page.eval("cardElement().accent = 'red; background: url(https://example.org/)'")
            .await;
        assert_eq!(page.text(colour).await, "16, 133, 106", "the song's own");
    });
}

/// `rgb`: the channels of a colour in any notation, as the page's own canvas paints it. `contrast`: that of a colour on another, by
/// the [WCAG contrast ratio](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). `ground`: the colours of the header's gradient.
const CONTRAST: &str = "window.contrast = (() => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    const channels = (colour) => {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    window.rgb = (colour) => channels(colour).join(', ');
    window.ground = () => getComputedStyle(queryCard('.lead')).backgroundImage.match(/[a-z]+\\([^()]*[.\\d][^()]*\\)/g);
    const luminance = (colour) => {
        const [r, g, b] = channels(colour).map((part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return (one, other) => {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    };
})(), 0";

#[test]
fn every_accent_has_enough_contrast_in_both_themes() {
    in_session(async |session| {
        session.open_with(&card("seven", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(CONTRAST).await;
        for theme in ["light", "dark"] {
            page.eval(&format!("cardElement().theme = '{theme}'")).await;
            for accent in [
                "#000", "#fff", "#777", "#808080", "#f00", "#0f0", "#00f", "#ff0", "#0ff", "#f0f",
                "#5a3fd0", "#a08cff", "#0a7", "#c02040", "#fa0", "#fedcba", "#123", "#ffd6e8",
            ] {
                let least = page
                    .eval(&format!(
                        "(() => {{
                            cardElement().accent = '{accent}';
                            const style = (part) => getComputedStyle(queryCard(part));
                            const paper = style('.songcard').backgroundColor;
                            const tile = (band) => getComputedStyle(queryCard(`.ranked[data-band=${{band}}]`), '::after');
                            const edge = (band) => (band === 'no1' ? tile(band).backgroundColor : tile(band).boxShadow.replace(/ 0px.*/, ''));
                            return {{
                                figure: Math.min(...ground().map((colour) => contrast(style('.figure-number').color, colour))),
                                header: Math.min(...ground().map((colour) => contrast(style('.provenance').color, colour))),
                                letters: Math.min(...['no1', 'top10'].map((band) => contrast(tile(band).color, tile(band).backgroundColor)), contrast(tile('top50').color, tile('top50').backgroundColor)),
                                edges: Math.min(...['no1', 'top10', 'top50'].map((band) => contrast(edge(band), paper))),
                            }};
                        }})()"
                    ))
                    .await;
                for (what, at_least) in [
                    ("figure", 4.5),
                    ("header", 4.5),
                    ("letters", 4.5),
                    ("edges", 3.0),
                ] {
                    let is = least[what].as_f64().unwrap();
                    assert!(is >= at_least, "{accent}, {theme}: {what} {is:.2}");
                }
            }
        }
    });
}

#[test]
fn theme_sets_light_dark_or_the_system_s_colours() {
    in_session(async |session| {
        session.page.set_colour_scheme("light").await;
        session.open_with(&card("yours", "theme=\"dark\"")).await;
        let page = &session.page;
        page.ready(1).await;
        const BRIGHTNESS: &str = "(() => {
          const [r, g, b] = getComputedStyle(queryCard('.songcard')).backgroundColor.match(/[0-9.]+/g).map(Number);
          return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
        })()";
        assert!(page.number(BRIGHTNESS).await < 0.15);
        page.eval("cardElement().theme = 'light'").await;
        assert!(page.number(BRIGHTNESS).await > 0.9);
        page.set_colour_scheme("dark").await;
        assert!(
            page.number(BRIGHTNESS).await > 0.9,
            "light is light in the dark too"
        );
        page.eval("cardElement().theme = 'auto'").await;
        assert!(page.number(BRIGHTNESS).await < 0.15);
        page.set_colour_scheme("light").await;
        assert!(page.number(BRIGHTNESS).await > 0.9);
        page.eval("cardElement().removeAttribute('theme')").await;
        page.set_colour_scheme("dark").await;
        assert!(page.number(BRIGHTNESS).await < 0.15, "auto is the default");
    });
}

#[test]
fn custom_properties_style_the_card() {
    in_session(async |session| {
        let style = "<style>#yours { --songcard-accent: #087; --songcard-bg: #fed; --songcard-radius: 12px }</style>";
        session
            .open_with(&(style.to_owned() + &card("yours", "theme=\"light\"")))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(CONTRAST).await;
        let tile = "rgb(getComputedStyle(queryCard('[data-rank=\"1\"] > .code')).backgroundColor)";
        assert_eq!(page.text(tile).await, "0, 136, 119");
        for (selector, property, value) in [
            (".songcard", "backgroundColor", "rgb(255, 238, 221)"),
            (".songcard", "borderTopLeftRadius", "12px"),
        ] {
            let found = format!("getComputedStyle(queryCard('{selector}')).{property}");
            assert_eq!(page.text(&found).await, value, "{selector}");
        }
    });
}

#[test]
fn a_part_can_be_styled() {
    in_session(async |session| {
        let style = "<style>#yours::part(headline) { outline: 3px solid #f0f }</style>";
        session
            .open_with(&(style.to_owned() + &card("yours", "theme=\"light\"")))
            .await;
        let page = &session.page;
        page.ready(1).await;
        let colour = "getComputedStyle(queryCard('[part~=headline]')).outlineColor";
        assert_eq!(page.text(colour).await, "rgb(255, 0, 255)");
    });
}
