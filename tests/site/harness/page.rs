//! The open page: asking it, waiting for it, and a reader's hands.

use super::chromium::devtools;
use super::engine::ENGINE;
use fantoccini::Client;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

pub const PATIENCE: Duration = Duration::from_secs(20);

/// Runs in every page before its own scripts: what cards tell, what goes wrong, and short names
/// for what tests ask again and again.
pub const RECORDER: &str = include_str!("recorder.js");

pub struct Page {
    pub browser: Client,
}

impl Page {
    /// The value of an expression, awaited where it is a promise.
    pub async fn ask(&self, expression: &str) -> Value {
        let script = format!(
            "const done = arguments[0];
             Promise.resolve().then(() => ({expression})).then(
               (value) => done({{ value }}), (error) => done({{ error: `${{error}} ${{error.stack}}` }}));"
        );
        let answer = self.browser.execute_async(&script, Vec::new()).await;
        let mut answer = answer.unwrap_or_else(|error| panic!("{expression}: {error}"));
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            panic!("{expression}: {error}");
        }
        answer["value"].take()
    }

    /// From here on no page runs a script of its own.
    pub async fn no_script(&self) {
        let params = json!({ "value": true });
        self.devtools("Emulation.setScriptExecutionDisabled", params)
            .await;
    }

    /// The value of an expression in a page that may run no script; nothing is awaited.
    pub async fn look(&self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "returnByValue": true });
        let mut answer = self.devtools("Runtime.evaluate", params).await;
        let fault = &answer["exceptionDetails"];
        assert!(fault.is_null(), "{expression}: {fault}");
        answer["result"]["value"].take()
    }

    pub async fn text(&self, expression: &str) -> String {
        let value = self.ask(expression).await;
        let text = value.as_str().map(str::to_owned);
        text.unwrap_or_else(|| panic!("{expression} is no text but {value}"))
    }

    pub async fn number(&self, expression: &str) -> f64 {
        let value = self.ask(expression).await;
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is no number but {value}"))
    }

    pub async fn holds(&self, expression: &str) -> bool {
        self.ask(&format!("!!({expression})")).await == true
    }

    /// Asks until the expression holds; the sentence says what did not come about.
    pub async fn until(&self, expression: &str, sentence: &str) {
        let start = Instant::now();
        while !self.holds(expression).await {
            if start.elapsed() > PATIENCE {
                let seen = self.ask("seen").await;
                let faults = self.ask("faults").await;
                panic!("{sentence} (not within {PATIENCE:?}); seen: {seen}; faults: {faults}");
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Waits until the first card's figure is on screen.
    pub async fn painted(&self) {
        let figure = "inside('.headline')?.checkVisibility()";
        self.until(figure, "the figure is painted").await;
    }

    /// Waits until this many cards have said that they are ready.
    pub async fn ready(&self, cards: usize) {
        let enough = format!("heard('songcard-ready').length >= {cards}");
        self.until(&enough, "the cards become ready").await;
    }

    /// Waits until whatever the page and the card have under way by themselves is over, for tests
    /// of what must not happen.
    pub async fn settle(&self) {
        self.ask("settle()").await;
    }

    /// A real click, where a hand would meet the element.
    pub async fn click(&self, expression: &str) {
        if !ENGINE.is_chromium() {
            // Other drivers miss what is laid out anew while they scroll to it.
            self.ask(&format!("atRest({expression})")).await;
        }
        let clicked = self.element(expression).await.click().await;
        clicked.unwrap_or_else(|error| panic!("{expression} cannot be clicked: {error}"));
    }

    /// A pointer, pressed at the start of one element and let go at the end of another.
    pub async fn drag(&self, from: &str, to: &str) {
        let place = |expression: &str, side: &str| {
            format!(
                "(() => {{ const range = document.createRange(); range.selectNodeContents({expression});
                 const box = range.getBoundingClientRect();
                 return [box.{side}, (box.top + box.bottom) / 2] }})()"
            )
        };
        let mut hand = MouseActions::new("mouse".to_owned());
        for (expression, side, action) in [
            (
                from,
                "left",
                PointerAction::Down {
                    button: MOUSE_BUTTON_LEFT,
                },
            ),
            (
                to,
                "right",
                PointerAction::Up {
                    button: MOUSE_BUTTON_LEFT,
                },
            ),
        ] {
            let at = self.ask(&place(expression, side)).await;
            let [x, y] = [0, 1].map(|axis| at[axis].as_f64().expect("it stands somewhere"));
            let to = PointerAction::MoveTo {
                duration: None,
                x,
                y,
            };
            hand = hand.then(to).then(action);
        }
        let dragged = self.browser.perform_actions(hand).await;
        dragged.expect("a pointer can be dragged");
    }

    /// A finger that is put down at the first place, drawn over the others, and lifted at the last.
    pub async fn touch(&self, way: &[(f64, f64)]) {
        let mut finger = TouchActions::new("finger".to_owned());
        for (step, (x, y)) in way.iter().enumerate() {
            finger = finger.then(PointerAction::MoveTo {
                duration: None,
                x: *x,
                y: *y,
            });
            if step == 0 {
                let button = MOUSE_BUTTON_LEFT;
                finger = finger.then(PointerAction::Down { button });
            }
        }
        let button = MOUSE_BUTTON_LEFT;
        let finger = finger.then(PointerAction::Up { button });
        let touched = self.browser.perform_actions(finger).await;
        touched.expect("a finger can be drawn");
    }

    pub async fn element(&self, expression: &str) -> Element {
        let found = self.ask(expression).await;
        let id = found.as_object().and_then(|object| object.values().next());
        let id = id.and_then(Value::as_str);
        let id = id.unwrap_or_else(|| panic!("{expression} is no element but {found}"));
        Element::from_element_id(self.browser.clone(), id.to_owned().into())
    }

    /// A key, pressed and let go where the focus is.
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        let pressed = self.browser.perform_actions(keys).await;
        pressed.expect("a key can be pressed");
    }

    /// Copies what is selected, by keyboard.
    pub async fn copy(&self) {
        self.press_with_control('c').await;
    }

    /// Pastes where the focus is, by keyboard.
    pub async fn paste(&self) {
        self.press_with_control('v').await;
    }

    async fn press_with_control(&self, value: char) {
        let control = char::from(fantoccini::key::Key::Control);
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: control })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: control });
        let pressed = self.browser.perform_actions(keys).await;
        pressed.expect("keys can be pressed");
    }

    /// What the reader's system prefers.
    pub async fn prefers(&self, scheme: &str) {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": [feature] }),
        )
        .await;
    }

    pub async fn devtools(&self, command: &str, params: Value) -> Value {
        let answer = devtools(&self.browser, command, params).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }
}
