//! Picked lines as a picture: laid out and drawn on a canvas in the card's style, and shared or saved as a PNG.

use super::download::save;
use super::navigator::Navigator;
use crate::browser::dom::object::{object, set};
use crate::browser::element::events;
use crate::plot::{LyricsImage, Passage, PassageKind};
use crate::view::PictureResult;
use js_sys::{Array, Promise, Reflect};
use leptos::prelude::set_timeout;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// The picture as a `Blob`, in the current colours and font of the card.
pub(super) async fn draw(
    container: &HtmlElement,
    passages: &[Passage],
) -> Result<JsValue, PictureResult> {
    let png = paint(container, passages)?.map_err(|_| PictureResult::Refused)?;
    let png = JsFuture::from(png)
        .await
        .map_err(|_| PictureResult::Refused)?;
    // Some browsers resolve with null instead of rejecting.
    png.is_object().then_some(png).ok_or(PictureResult::Refused)
}

fn paint(
    container: &HtmlElement,
    passages: &[Passage],
) -> Result<Result<Promise, JsValue>, PictureResult> {
    let style = web_sys::window().and_then(|window| window.get_computed_style(container).ok()?);
    let style = style.ok_or(PictureResult::Refused)?;
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    let canvas = Canvas::new(LyricsImage::WIDTH, 1.0).map_err(|_| PictureResult::Refused)?;
    let context = canvas
        .context("2d")
        .ok()
        .flatten()
        .ok_or(PictureResult::Refused)?;
    let family = value("font-family");
    // Sizes are whole numbers, as float formatting is not linked into the wasm.
    let set_style = |passage: &Passage, size: f32| {
        let weight = match passage.kind {
            PassageKind::Title | PassageKind::Lead => "600 ",
            _ => "400 ",
        };
        context.set_font(&[weight, &(size as u32).to_string(), "px ", &family].concat());
        context.set_lang(&passage.lang);
        context.set_direction(if passage.rtl { "rtl" } else { "ltr" });
        context.set_align(if passage.rtl { "right" } else { "left" });
    };
    let measure = |passage: &Passage, size: f32, text: &str| {
        set_style(passage, size);
        context.measure(text).width()
    };
    let picture = LyricsImage::of(passages, &measure).ok_or(PictureResult::TooMany)?;
    canvas.set_height(picture.height);
    let fill = |height: f32| context.fill_rect(0.0, 0.0, LyricsImage::WIDTH, height);
    // A background that is translucent gets black or white behind it. A canvas ignores a colour that it cannot parse, so
    // each fallback is set first.
    let dark = value("color-scheme") == "dark";
    context.set_colour(if dark { "#000" } else { "#fff" });
    fill(picture.height);
    context.set_colour(&value("background-color"));
    fill(picture.height);
    context.set_colour(&value("color"));
    context.set_colour(&value("--accent"));
    fill(12.0);
    for row in &picture.rows {
        set_style(row.passage, row.size);
        context.set_colour(&value("color"));
        if !matches!(row.passage.kind, PassageKind::Title | PassageKind::Lead) {
            context.set_colour(&value("--quiet-ink"));
        }
        context.fill_text(row.text, row.x, row.y);
    }
    Ok(canvas.blob())
}

/// Shares the picture by the system's sheet if that takes files, else saves it; before that it fires `songcard-share`. `None`
/// if there is nothing to show.
pub(super) async fn share_or_save(
    host: &HtmlElement,
    navigator: &Navigator,
    png: &JsValue,
    name: &str,
) -> Option<PictureResult> {
    let Ok(address) = create_object_url(png) else {
        return Some(PictureResult::Refused);
    };
    // The page may fetch the address, and saving takes time.
    let revoked = address.clone();
    set_timeout(move || revoke_object_url(&revoked), Duration::from_secs(60));
    if !events::share(host, "lines-picture", "url", &address) {
        return None;
    }
    let data = shareable(png, name).filter(|data| navigator.can_share(data).unwrap_or(false));
    if let Some(Ok(shared)) = data.map(|data| navigator.share(&data)) {
        match JsFuture::from(shared).await {
            Ok(_) => return None,
            // A reader who dismisses the sheet wants no file; any other error means that it did not open.
            Err(error) if is_abort(&error) => return None,
            Err(_) => {}
        }
    }
    save(host, &address, name);
    Some(PictureResult::Saved)
}

fn shareable(png: &JsValue, name: &str) -> Option<JsValue> {
    let kind = object(&[("type", Some("image/png"))]);
    let file = File::new(&Array::of1(png), name, &kind).ok()?;
    let data = object(&[]);
    set(&data, "files", &Array::of1(&file));
    Some(data)
}

fn is_abort(error: &JsValue) -> bool {
    let name = Reflect::get(error, &JsValue::from_str("name"));
    name.is_ok_and(|name| name == "AbortError")
}

// A few of their methods; those that may throw are caught.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = OffscreenCanvas)]
    type Canvas;
    #[wasm_bindgen(constructor, catch, js_class = OffscreenCanvas)]
    fn new(width: f32, height: f32) -> Result<Canvas, JsValue>;
    #[wasm_bindgen(method, setter, js_name = height)]
    fn set_height(this: &Canvas, height: f32);
    #[wasm_bindgen(method, catch, js_name = getContext)]
    fn context(this: &Canvas, kind: &str) -> Result<Option<Context2d>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = convertToBlob)]
    fn blob(this: &Canvas) -> Result<Promise, JsValue>;

    type Context2d;
    #[wasm_bindgen(method, setter, js_name = font)]
    fn set_font(this: &Context2d, font: &str);
    #[wasm_bindgen(method, setter, js_name = lang)]
    fn set_lang(this: &Context2d, lang: &str);
    #[wasm_bindgen(method, setter, js_name = direction)]
    fn set_direction(this: &Context2d, direction: &str);
    #[wasm_bindgen(method, setter, js_name = textAlign)]
    fn set_align(this: &Context2d, align: &str);
    #[wasm_bindgen(method, setter, js_name = fillStyle)]
    fn set_colour(this: &Context2d, colour: &str);
    #[wasm_bindgen(method, js_name = measureText)]
    fn measure(this: &Context2d, text: &str) -> TextMetrics;
    #[wasm_bindgen(method, js_name = fillRect)]
    fn fill_rect(this: &Context2d, x: f32, y: f32, width: f32, height: f32);
    #[wasm_bindgen(method, js_name = fillText)]
    fn fill_text(this: &Context2d, text: &str, x: f32, y: f32);

    type TextMetrics;
    #[wasm_bindgen(method, getter)]
    fn width(this: &TextMetrics) -> f32;

    type File;
    #[wasm_bindgen(constructor, catch)]
    fn new(parts: &Array, name: &str, kind: &JsValue) -> Result<File, JsValue>;

    #[wasm_bindgen(catch, js_namespace = URL, js_name = createObjectURL)]
    fn create_object_url(blob: &JsValue) -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = URL, js_name = revokeObjectURL)]
    fn revoke_object_url(address: &str);
}
