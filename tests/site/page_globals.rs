//! Pages that replace globals of the browser.

use crate::harness::in_session;

/// As MooTools and Prototype do.
const REPLACED_GLOBALS: &str = "<script>
  window.Request = function (options) { this.options = options; };
  window.Request.prototype = { send() { throw new Error('not this'); } };
  window.Event = function (event) { return event; };
  Array.from = (things) => (things ? things.toArray?.() ?? Array.prototype.slice.call(things) : []);
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  Object.prototype.extra = undefined;
  delete Object.prototype.extra;
  Array.prototype.toJSON = undefined;
  Function.prototype.delay = () => {};
</script>";

#[test]
fn a_card_works_where_request_is_replaced() {
    in_session(async |session| {
        let loader = "<script type=\"module\" src=\"{{card-host}}/song-card.js\"></script>";
        for src in ["yours/", "yours/snapshot.json"] {
            let cards = format!(
                "{REPLACED_GLOBALS}{loader}<song-card src=\"{{{{card-host}}}}/{src}\"></song-card>"
            );
            session.open_without_loader(&cards).await;
            let page = &session.page;
            page.ready(1).await;
            page.click("tab('credits')").await;
            page.until(
                "openPanels()[0] === 'songcard-credits'",
                "the card is interactive",
            )
            .await;
        }
    });
}
