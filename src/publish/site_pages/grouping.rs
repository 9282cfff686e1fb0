//! Songs by artist, by chart, by year.

use super::entry::Entry;
use super::group::{Group, GroupKind};

/// The groups of a kind with their songs, the largest first, then by name; years from the latest.
pub fn groups<'a>(kind: GroupKind, entries: &[&'a Entry]) -> Vec<(&'a Group, Vec<&'a Entry>)> {
    let mut at = std::collections::HashMap::new();
    let mut groups: Vec<(&Group, Vec<&Entry>)> = Vec::new();
    for entry in entries.iter().copied() {
        for group in entry.groups.iter().filter(|group| group.kind == kind) {
            let index = *at.entry(&*group.slug).or_insert_with(|| {
                groups.push((group, Vec::new()));
                groups.len() - 1
            });
            // A song that has one name twice is listed once.
            let songs = &mut groups[index].1;
            if songs.last().is_none_or(|last| last.name != entry.name) {
                songs.push(entry);
            }
        }
    }
    groups.sort_by(|(a, these), (b, those)| match kind {
        GroupKind::Year => b.name.cmp(&a.name),
        _ => those
            .len()
            .cmp(&these.len())
            .then_with(|| a.name.to_lowercase().cmp(&b.name.to_lowercase())),
    });
    groups
}
