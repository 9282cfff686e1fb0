//! An object or a list that the text has otherwise: its members, and what the text has between them.

use super::COLUMNS;
use super::members::{Members, Slot};
use super::style::is_broken;
use super::write::{Old, Writer, is_plain};

impl Writer<'_> {
    /// A value that the text has otherwise.
    pub(super) fn changed(&mut self, old: Old, members: &Members, slots: &[Slot], flat: bool) {
        let is_on_one_line = !is_broken(&self.text[members.range.clone()]);
        if flat || !is_on_one_line || self.is_long(members.range.start) {
            return self.among(old, members, slots, flat || is_on_one_line);
        }
        let start = (self.out.len(), self.line);
        self.among(old, members, slots, true);
        if !self.fits() {
            self.back(start);
            let filled =
                members.brackets[0] == '[' && slots.iter().all(|slot| is_plain(slot.value));
            self.broken(Some((old, members)), members.brackets, slots, filled);
        }
    }

    /// Members with what the text has between them.
    fn among(&mut self, old: Old, members: &Members, slots: &[Slot], flat: bool) {
        let gaps = || members.gaps().map(|gap| &self.text[gap]);
        let is_plain = members
            .items()
            .iter()
            .all(|item| Members::of(item.node).is_none());
        let is_filled = !flat && is_plain && members.brackets[0] == '[' && !gaps().all(is_broken);
        self.out.push(members.brackets[0]);
        self.push(&self.text[members.head()]);
        let mut last = None;
        for (at, slot) in slots.iter().enumerate() {
            if at > 0 {
                match slot.old {
                    Some(place) if place > 0 => {
                        self.push(
                            &self.text[members.items()[place - 1].range.end
                                ..members.items()[place].range.start],
                        );
                    }
                    _ => self.gap(members, last, slot, is_filled),
                }
            }
            self.member(Some((old, members)), slot, flat);
            last = slot.old.or(last);
        }
        self.push(&self.text[members.tail()]);
        self.out.push(members.brackets[1]);
    }

    /// What goes between the members before a new one and it.
    fn gap(&mut self, members: &Members, last: Option<usize>, slot: &Slot, is_filled: bool) {
        let text = self.text;
        let like = match last {
            Some(last) if last > 0 => members.gap(last - 1),
            Some(last) => members.gap(last),
            None => members.gap(0),
        };
        let like = like.map(|gap| &text[gap]);
        let head = &text[members.head()];
        let below = |gap: &str| {
            let indent = gap.rsplit(['\n', '\r']).next().unwrap_or_default();
            format!(",{}{indent}", self.style.line_end)
        };
        // What is behind the comma; a line that begins with its comma is kept as it is.
        let behind = |gap: &&str| gap.split_once(',').is_some_and(|(_, gap)| is_broken(gap));
        let gap = if is_filled {
            let wide = slot.value.to_string().chars().count();
            let broken = members.gaps().map(|gap| &text[gap]).find(behind);
            match self.column() + self.style.comma.len() + wide < COLUMNS {
                true => self.style.comma.to_owned(),
                false => below(broken.unwrap_or(head)),
            }
        } else {
            match like {
                Some(gap) if behind(&gap) => below(gap),
                Some(gap) => gap.to_owned(),
                None if is_broken(head) => below(head),
                None => self.style.comma.to_owned(),
            }
        };
        self.push(&gap);
    }

    /// Whether the line of the text at this byte is longer than any that is written.
    fn is_long(&self, at: usize) -> bool {
        let ends = ['\n', '\r'];
        let (before, after) = self.text.split_at(at);
        let mut room = COLUMNS;
        let before = before
            .chars()
            .rev()
            .take_while(|letter| !ends.contains(letter));
        let after = after.chars().take_while(|letter| !ends.contains(letter));
        before.chain(after).any(|_| {
            let is_full = room == 0;
            room = room.saturating_sub(1);
            is_full
        })
    }
}
