//! The open page: evaluating expressions, waiting, and input by mouse, touch and keyboard.

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

pub const TIMEOUT: Duration = Duration::from_secs(20);

/// Runs in every page before its own scripts: it records events and errors, and defines short functions for tests.
pub const RECORDER: &str = include_str!("recorder.js");

pub struct Page {
    pub browser: Client,
}

impl Page {
    /// The value of a JavaScript expression; a promise is awaited.
    pub async fn eval(&self, expression: &str) -> Value {
        let script = format!(
            "const done = arguments[0];
             Promise.resolve().then(async () => ({expression})).then(
               (value) => done({{ value }}), (error) => done({{ error: `${{error}} ${{error.stack}}` }}));"
        );
        let answer = self.browser.execute_async(&script, Vec::new()).await;
        let mut answer = answer.unwrap_or_else(|error| panic!("{expression}: {error}"));
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            panic!("{expression}: {error}");
        }
        answer["value"].take()
    }

    /// Disables scripts in every page from now on.
    pub async fn disable_scripts(&self) {
        let params = json!({ "value": true });
        self.devtools("Emulation.setScriptExecutionDisabled", params)
            .await;
    }

    /// The value of an expression in a page with disabled scripts; promises are not awaited.
    pub async fn eval_without_script(&self, expression: &str) -> Value {
        let params = json!({ "expression": expression, "returnByValue": true });
        let mut answer = self.devtools("Runtime.evaluate", params).await;
        let fault = &answer["exceptionDetails"];
        assert!(fault.is_null(), "{expression}: {fault}");
        answer["result"]["value"].take()
    }

    pub async fn text(&self, expression: &str) -> String {
        let value = self.eval(expression).await;
        let text = value.as_str().map(str::to_owned);
        text.unwrap_or_else(|| panic!("{expression} is not a text but {value}"))
    }

    pub async fn number(&self, expression: &str) -> f64 {
        let value = self.eval(expression).await;
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is not a number but {value}"))
    }

    pub async fn is_true(&self, expression: &str) -> bool {
        self.eval(&format!("!!({expression})")).await == true
    }

    /// Waits until an expression is true; `sentence` names the condition for the failure message.
    pub async fn until(&self, expression: &str, sentence: &str) {
        let start = Instant::now();
        while !self.is_true(expression).await {
            if start.elapsed() > TIMEOUT {
                let events = self.eval("recordedEvents").await;
                let errors = self.eval("recordedErrors").await;
                panic!("{sentence} (not within {TIMEOUT:?}); events: {events}; errors: {errors}");
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Waits until the page with this path is open. The driver is asked, since a script would end with the page that it is in.
    pub async fn until_path(&self, path: &str) {
        let start = Instant::now();
        loop {
            let open = self.browser.current_url().await;
            let open = open.expect("the driver knows the address");
            if open.path() == path {
                return;
            }
            assert!(start.elapsed() < TIMEOUT, "{open} is open, not {path}");
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// Waits until the figure of the first card is visible.
    pub async fn wait_for_figure(&self) {
        let figure = "queryCard('.headline')?.checkVisibility()";
        self.until(figure, "the figure is visible").await;
    }

    /// Waits until this many `songcard-ready` events have fired.
    pub async fn ready(&self, cards: usize) {
        let condition = format!("eventsOf('songcard-ready').length >= {cards}");
        self.until(&condition, "the cards become ready").await;
    }

    /// Waits until pending work of page and card is done, for tests that something does not happen.
    pub async fn settle(&self) {
        self.eval("settle()").await;
    }

    /// A click at the centre of an element.
    pub async fn click(&self, expression: &str) {
        if !ENGINE.is_chromium() {
            // Other drivers miss elements whose layout changes while they scroll to them.
            self.eval(&format!("scrollToCenter({expression})")).await;
        }
        let clicked = self.element(expression).await.click().await;
        clicked.unwrap_or_else(|error| panic!("{expression} cannot be clicked: {error}"));
    }

    /// Drags the mouse from the start of one element to the end of another.
    pub async fn drag(&self, from: &str, to: &str) {
        let position = |expression: &str, side: &str| {
            format!(
                "(() => {{ const range = document.createRange(); range.selectNodeContents({expression});
                 const box = range.getBoundingClientRect();
                 return [box.{side}, (box.top + box.bottom) / 2] }})()"
            )
        };
        let mut mouse = MouseActions::new("mouse".to_owned());
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
            let at = self.eval(&position(expression, side)).await;
            let [x, y] = [0, 1].map(|axis| at[axis].as_f64().expect("the element has a position"));
            let to = PointerAction::MoveTo {
                duration: None,
                x,
                y,
            };
            mouse = mouse.then(to).then(action);
        }
        let dragged = self.browser.perform_actions(mouse).await;
        dragged.expect("the mouse can be dragged");
    }

    /// Touches at the first point, moves over the others, and lifts at the last.
    pub async fn touch(&self, points: &[(f64, f64)]) {
        let mut finger = TouchActions::new("finger".to_owned());
        for (step, (x, y)) in points.iter().enumerate() {
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
        touched.expect("a finger can be moved");
    }

    pub async fn element(&self, expression: &str) -> Element {
        let found = self.eval(expression).await;
        let id = found
            .as_object()
            .and_then(|object| object.values().next())
            .and_then(Value::as_str)
            .unwrap_or_else(|| panic!("{expression} is not an element but {found}"));
        Element::from_element_id(self.browser.clone(), id.to_owned().into())
    }

    /// Presses and releases a key.
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        let pressed = self.browser.perform_actions(keys).await;
        pressed.expect("a key can be pressed");
    }

    /// Copies the selection by keyboard.
    pub async fn copy(&self) {
        self.press_with_control('c').await;
    }

    /// Pastes by keyboard.
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

    /// Emulates the preferred colour scheme of the system.
    pub async fn set_colour_scheme(&self, scheme: &str) {
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
