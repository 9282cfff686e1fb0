//! The element's reference as Markdown tables, for the repository's README and the package's.

use super::NAME;
use crate::contract::{ATTRIBUTES, EVENTS, Handle, PARTS, PROPERTIES};

/// The package's own README.
pub(super) fn readme() -> String {
    let (attributes, events, properties, parts) = (attributes(), events(), properties(), parts());
    let about = env!("CARGO_PKG_DESCRIPTION");
    let license = env!("CARGO_PKG_LICENSE");
    format!(
        r#"# Songcard

{about}.

```html
<script type="module" src="song-card.js"></script>
<song-card src="https://songcard.example/yours/snapshot.json">
  <blockquote>What stands until the card is ready.</blockquote>
</song-card>
```

`song-card.js` may come from any host that serves this package, `songcard.example` is wherever the
song has been published. The module loads its wasm from the folder `assets` beside it, so serve the
package as it is: a bundler that moves `song-card.js` has to move that folder with it.

`import "{NAME}"` brings the element's types along. `resize.js` is for pages that hold
cards in iframes.

{attributes}
{events}
Events bubble and cross shadow roots. The element has the states `:state(ready)` and `:state(error)`.

{properties}
{parts}
## Licence

{license}
"#
    )
}

pub fn attributes() -> String {
    let rows = ATTRIBUTES.iter().map(|attribute| {
        [
            format!("`{}`", attribute.name),
            attribute.values.to_owned(),
            attribute.default.to_owned(),
            attribute.does.to_owned(),
        ]
    });
    table(["Attribute", "Takes", "Where absent", "Does"], rows)
}

pub fn events() -> String {
    let rows = EVENTS
        .iter()
        .map(|event| [format!("`{}`", event.name), event.says.to_owned()]);
    table(["Event", "Says"], rows)
}

pub fn properties() -> String {
    table(["Custom property", "Sets"], PROPERTIES.iter().map(row))
}

pub fn parts() -> String {
    table(["Part", "Is"], PARTS.iter().map(row))
}

fn row(handle: &Handle) -> [String; 2] {
    [format!("`{}`", handle.name), handle.is.to_owned()]
}

fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head = line(&head.map(str::to_owned));
    let rule = format!("|{}\n", "---|".repeat(N));
    rows.fold(head + &rule, |table, cells| table + &line(&cells))
}
