//! Links to services: each with a name and an `https:` address.

use super::checker::Checker;
use super::pointer::Pointer;
use crate::snapshot;
use crate::song::Link;

pub(super) fn checked_links(
    checker: &mut Checker,
    at: &Pointer,
    links: &[snapshot::Link],
) -> Vec<Link> {
    let mut checked = Vec::new();
    for (index, link) in links.iter().enumerate() {
        let at = at.item(index);
        checker.visible_text(&at.key("service"), "service", &link.service);
        let source = checker.source(&at, &link.source);
        let Some(url) = checker.https_address(&at.key("url"), &link.url) else {
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
