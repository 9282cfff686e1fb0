//! Pages that have taken names of the browser's own things for themselves.

use crate::harness::on_stage;

/// As MooTools and Prototype do, and their elders.
const TAKEN: &str = "<script>
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
fn a_page_that_has_taken_request_shows_a_card_that_answers() {
    on_stage(async |stage| {
        let loader = "<script type=\"module\" src=\"{{card-host}}/song-card.js\"></script>";
        for src in ["yours/", "yours/snapshot.json"] {
            let cards =
                format!("{TAKEN}{loader}<song-card src=\"{{{{card-host}}}}/{src}\"></song-card>");
            stage.open_without_loader(&cards).await;
            let page = &stage.page;
            page.ready(1).await;
            page.click("tab('credits')").await;
            page.until("openPanels()[0] === 'songcard-credits'", "the card answers")
                .await;
        }
    });
}
