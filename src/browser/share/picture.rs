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
use web_sys::{
    Blob, File, FilePropertyBag, HtmlElement, OffscreenCanvas, OffscreenCanvasRenderingContext2d,
    Url,
};

/// The picture as a `Blob`, in the current colours and font of the card.
pub(super) async fn draw(
    container: &HtmlElement,
    passages: &[Passage],
) -> Result<Blob, PictureResult> {
    let png = paint(container, passages)?.map_err(|_| PictureResult::Refused)?;
    let png = JsFuture::from(png)
        .await
        .map_err(|_| PictureResult::Refused)?;
    // Some browsers resolve with null instead of rejecting.
    png.dyn_into().map_err(|_| PictureResult::Refused)
}

fn paint(
    container: &HtmlElement,
    passages: &[Passage],
) -> Result<Result<Promise, JsValue>, PictureResult> {
    let style = web_sys::window()
        .and_then(|window| window.get_computed_style(container).ok()?)
        .ok_or(PictureResult::Refused)?;
    let value = |name: &str| style.get_property_value(name).unwrap_or_default();
    let canvas =
        OffscreenCanvas::new(LyricsImage::WIDTH as u32, 1).map_err(|_| PictureResult::Refused)?;
    let context = canvas.get_context("2d").ok().flatten();
    let context: Context2d = context.ok_or(PictureResult::Refused)?.unchecked_into();
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
        context.set_text_align(if passage.rtl { "right" } else { "left" });
    };
    let measure = |passage: &Passage, size: f32, text: &str| {
        set_style(passage, size);
        context.measure_text(text).map_or(0.0, |of| of.width()) as f32
    };
    let picture = LyricsImage::of(passages, &measure).ok_or(PictureResult::TooMany)?;
    canvas.set_height(picture.height as u32);
    let fill = |height: f32| {
        context.fill_rect(0.0, 0.0, LyricsImage::WIDTH.into(), height.into());
    };
    // A background that is translucent gets the theme's behind it. A canvas takes no custom property with `light-dark()`, so
    // these are the colours of properties that paint nothing, set in `style/reset.css`.
    context.set_fill_style_str(&value("text-decoration-color"));
    fill(picture.height);
    context.set_fill_style_str(&value("background-color"));
    fill(picture.height);
    context.set_fill_style_str(&value("column-rule-color"));
    fill(12.0);
    for row in &picture.rows {
        set_style(row.passage, row.size);
        context.set_fill_style_str(&value("color"));
        if !matches!(row.passage.kind, PassageKind::Title | PassageKind::Lead) {
            context.set_fill_style_str(&value("outline-color"));
        }
        let _ = context.fill_text(row.text, row.x.into(), row.y.into());
    }
    Ok(canvas.convert_to_blob())
}

/// Shares the picture by the system's sheet if that takes files, else saves it; before that it fires `songcard-share`. `None`
/// if there is nothing to show.
pub(super) async fn share_or_save(
    host: &HtmlElement,
    navigator: &Navigator,
    png: &Blob,
    name: &str,
) -> Option<PictureResult> {
    let Ok(address) = Url::create_object_url_with_blob(png) else {
        return Some(PictureResult::Refused);
    };
    // The page may fetch the address, and saving takes time.
    let revoked = address.clone();
    let revoke = move || {
        let _ = Url::revoke_object_url(&revoked);
    };
    set_timeout(revoke, Duration::from_secs(60));
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

fn shareable(png: &Blob, name: &str) -> Option<JsValue> {
    let options = FilePropertyBag::new();
    options.set_type("image/png");
    let parts = Array::of1(png);
    let file = File::new_with_blob_sequence_and_options(&parts, name, &options).ok()?;
    let data = object(&[]);
    set(&data, "files", &Array::of1(&file));
    Some(data)
}

fn is_abort(error: &JsValue) -> bool {
    let name = Reflect::get(error, &JsValue::from_str("name"));
    name.is_ok_and(|name| name == "AbortError")
}

// What web-sys has no names for.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = OffscreenCanvasRenderingContext2d)]
    type Context2d;
    #[wasm_bindgen(method, setter, js_name = lang)]
    fn set_lang(this: &Context2d, lang: &str);
    #[wasm_bindgen(method, setter, js_name = direction)]
    fn set_direction(this: &Context2d, direction: &str);
}
