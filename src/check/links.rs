//! Links to services: each with a name and an `https:` address.

use super::checker::Checker;
use crate::snapshot::{self, At};
use crate::song::Link;

pub(super) fn checked_links(
    checker: &mut Checker,
    list: &At<[snapshot::Link]>,
    links: &[snapshot::Link],
) -> Vec<Link> {
    let mut checked = Vec::new();
    for (index, link) in links.iter().enumerate() {
        let at = list.item(index);
        checker.visible_text(&at.service(), "service", &link.service);
        let source = checker.source(&at.source(), &link.source);
        let Some(url) = checker.https_address(&at.url(), &link.url) else {
            continue;
        };
        checked.push(Link {
            service: link.service.clone(),
            url,
            source,
        });
    }
    checked
}
