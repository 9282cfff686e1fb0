//! Picked lines as a picture: measured and drawn on a canvas in the card's style, and handed over as a PNG.

use super::{Reader, save};
use crate::browser::element::events;
use crate::plot::{LinesPicture, Passage, PassageKind};
use crate::view::PictureResult;
use js_sys::{Array, Promise, Reflect};
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// The picture as a blob, in the colours and the font that the card has at this moment.
pub(super) async fn draw(
    place: &HtmlElement,
    passages: &[Passage],
) -> Result<JsValue, PictureResult> {
    let png = paint(place, passages)?.map_err(|_| PictureResult::Refused)?;
    let png = JsFuture::from(png)
        .await
        .map_err(|_| PictureResult::Refused)?;
    // Some browsers answer with nothing instead of a refusal.
    png.is_object().then_some(png).ok_or(PictureResult::Refused)
}

fn paint(
    place: &HtmlElement,
    passages: &[Passage],
) -> Result<Result<Promise, JsValue>, PictureResult> {
    let style = web_sys::window().and_then(|window| window.get_computed_style(place).ok()?);
    let style = style.ok_or(PictureResult::Refused)?;
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    let canvas = Canvas::new(LinesPicture::WIDTH, 1.0).map_err(|_| PictureResult::Refused)?;
    let pen = canvas
        .pen("2d")
        .ok()
        .flatten()
        .ok_or(PictureResult::Refused)?;
    let family = value("font-family");
    // Sizes are whole: what writes fractions is not in the program.
    let take_up = |passage: &Passage, size: f32| {
        let weight = match passage.kind {
            PassageKind::Title | PassageKind::Lead => "600 ",
            _ => "400 ",
        };
        pen.set_font(&[weight, &(size as u32).to_string(), "px ", &family].concat());
        pen.set_lang(&passage.lang);
        pen.set_direction(if passage.rtl { "rtl" } else { "ltr" });
        pen.set_align(if passage.rtl { "right" } else { "left" });
    };
    let measure = |passage: &Passage, size: f32, text: &str| {
        take_up(passage, size);
        pen.measure(text).width()
    };
    let picture = LinesPicture::of(passages, &measure).ok_or(PictureResult::TooMany)?;
    canvas.set_height(picture.height);
    let fill = |height: f32| pen.fill_rect(0.0, 0.0, LinesPicture::WIDTH, height);
    // A colour that a canvas does not understand leaves the one before it. Behind paper that lets
    // something through there is nothing here.
    let dark = value("color-scheme") == "dark";
    pen.set_colour(if dark { "#000" } else { "#fff" });
    fill(picture.height);
    pen.set_colour(&value("background-color"));
    fill(picture.height);
    pen.set_colour(&value("color"));
    pen.set_colour(&value("--accent"));
    fill(12.0);
    for row in &picture.rows {
        take_up(row.passage, row.size);
        pen.set_colour(&value("color"));
        if !matches!(row.passage.kind, PassageKind::Title | PassageKind::Lead) {
            pen.set_colour(&value("--quiet-ink"));
        }
        pen.fill_text(row.text, row.x, row.y);
    }
    Ok(canvas.blob())
}

/// Offers the picture to the system's sheet where that takes files, else saves it. The page hears of it
/// first. `None` where there is nothing more to say.
pub(super) async fn hand_over(
    host: &HtmlElement,
    reader: &Reader,
    png: &JsValue,
    name: &str,
) -> Option<PictureResult> {
    let Ok(address) = address(png) else {
        return Some(PictureResult::Refused);
    };
    // The page may fetch it, and a browser takes its time to save.
    let kept = address.clone();
    set_timeout(move || forget(&kept), Duration::from_secs(60));
    if !events::share(host, "lines-picture", "url", &address) {
        return None;
    }
    let data = shareable(png, name).filter(|data| reader.can_share(data).unwrap_or(false));
    if let Some(Ok(shared)) = data.map(|data| reader.share(&data)) {
        match JsFuture::from(shared).await {
            Ok(_) => return None,
            // Who turns the sheet down wants no file instead; a sheet that is refused is no sheet.
            Err(fault) if is_abort(&fault) => return None,
            Err(_) => {}
        }
    }
    save(host, &address, name);
    Some(PictureResult::Saved)
}

fn shareable(png: &JsValue, name: &str) -> Option<JsValue> {
    let kind = events::object(&[("type", Some("image/png"))]);
    let file = File::new(&Array::of1(png), name, &kind).ok()?;
    let data = events::object(&[]);
    events::set(&data, "files", &Array::of1(&file));
    Some(data)
}

fn is_abort(fault: &JsValue) -> bool {
    let name = Reflect::get(fault, &JsValue::from_str("name"));
    name.is_ok_and(|name| name == "AbortError")
}

// Few of their many methods, and all that a browser may refuse is caught.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = OffscreenCanvas)]
    type Canvas;
    #[wasm_bindgen(constructor, catch, js_class = OffscreenCanvas)]
    fn new(width: f32, height: f32) -> Result<Canvas, JsValue>;
    #[wasm_bindgen(method, setter, js_name = height)]
    fn set_height(this: &Canvas, height: f32);
    #[wasm_bindgen(method, catch, js_name = getContext)]
    fn pen(this: &Canvas, kind: &str) -> Result<Option<Pen>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = convertToBlob)]
    fn blob(this: &Canvas) -> Result<Promise, JsValue>;

    type Pen;
    #[wasm_bindgen(method, setter, js_name = font)]
    fn set_font(this: &Pen, font: &str);
    #[wasm_bindgen(method, setter, js_name = lang)]
    fn set_lang(this: &Pen, lang: &str);
    #[wasm_bindgen(method, setter, js_name = direction)]
    fn set_direction(this: &Pen, direction: &str);
    #[wasm_bindgen(method, setter, js_name = textAlign)]
    fn set_align(this: &Pen, align: &str);
    #[wasm_bindgen(method, setter, js_name = fillStyle)]
    fn set_colour(this: &Pen, colour: &str);
    #[wasm_bindgen(method, js_name = measureText)]
    fn measure(this: &Pen, text: &str) -> Measure;
    #[wasm_bindgen(method, js_name = fillRect)]
    fn fill_rect(this: &Pen, x: f32, y: f32, width: f32, height: f32);
    #[wasm_bindgen(method, js_name = fillText)]
    fn fill_text(this: &Pen, text: &str, x: f32, y: f32);

    type Measure;
    #[wasm_bindgen(method, getter)]
    fn width(this: &Measure) -> f32;

    type File;
    #[wasm_bindgen(constructor, catch)]
    fn new(parts: &Array, name: &str, kind: &JsValue) -> Result<File, JsValue>;

    #[wasm_bindgen(catch, js_namespace = URL, js_name = createObjectURL)]
    fn address(blob: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = URL, js_name = revokeObjectURL)]
    fn forget(address: &str);
}
