//! Writes an object or a list that has changed, with the original text between its members.

use super::members::{Members, NewMember};
use super::style::{COLUMNS, is_broken};
use super::writer::{OldValue, Writer, is_plain};

impl Writer<'_> {
    /// Writes a changed value.
    pub(super) fn changed(
        &mut self,
        old: OldValue,
        members: &Members,
        new_members: &[NewMember],
        flat: bool,
    ) {
        let is_on_one_line = !is_broken(&self.text[members.range.clone()]);
        if flat || !is_on_one_line || self.is_long(members.range.start) {
            return self.among(old, members, new_members, flat || is_on_one_line);
        }
        let start = (self.out.len(), self.line);
        self.among(old, members, new_members, true);
        if !self.fits() {
            self.back(start);
            let filled = members.brackets[0] == '['
                && new_members
                    .iter()
                    .all(|new_member| is_plain(new_member.value));
            self.broken(Some((old, members)), members.brackets, new_members, filled);
        }
    }

    /// Writes members with the original text between them.
    fn among(&mut self, old: OldValue, members: &Members, new_members: &[NewMember], flat: bool) {
        let gaps = || members.gaps().map(|gap| &self.text[gap]);
        let is_plain = members
            .items()
            .iter()
            .all(|item| Members::of(item.node).is_none());
        let is_filled = !flat && is_plain && members.brackets[0] == '[' && !gaps().all(is_broken);
        self.out.push(members.brackets[0]);
        self.push(&self.text[members.head()]);
        let mut last = None;
        for (at, new_member) in new_members.iter().enumerate() {
            if at > 0 {
                match new_member.old {
                    Some(place) if place > 0 => {
                        self.push(
                            &self.text[members.items()[place - 1].range.end
                                ..members.items()[place].range.start],
                        );
                    }
                    _ => self.gap(members, last, new_member, is_filled),
                }
            }
            self.member(Some((old, members)), new_member, flat);
            last = new_member.old.or(last);
        }
        self.push(&self.text[members.tail()]);
        self.out.push(members.brackets[1]);
    }

    /// Writes the separator before a new member, like those around it.
    fn gap(
        &mut self,
        members: &Members,
        last: Option<usize>,
        new_member: &NewMember,
        is_filled: bool,
    ) {
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
        // A line break after the comma; separators with a line break before the comma are copied.
        let breaks_after_comma =
            |gap: &&str| gap.split_once(',').is_some_and(|(_, gap)| is_broken(gap));
        let gap = if is_filled {
            let wide = new_member.value.to_string().chars().count();
            let broken = members
                .gaps()
                .map(|gap| &text[gap])
                .find(breaks_after_comma);
            match self.column() + self.style.comma.len() + wide < COLUMNS {
                true => self.style.comma.to_owned(),
                false => below(broken.unwrap_or(head)),
            }
        } else {
            match like {
                Some(gap) if breaks_after_comma(&gap) => below(gap),
                Some(gap) => gap.to_owned(),
                None if is_broken(head) => below(head),
                None => self.style.comma.to_owned(),
            }
        };
        self.push(&gap);
    }

    /// Whether the line of the original text at this byte is longer than [`COLUMNS`].
    fn is_long(&self, at: usize) -> bool {
        let ends = ['\n', '\r'];
        let (before, after) = self.text.split_at(at);
        let mut remaining = COLUMNS;
        let before = before
            .chars()
            .rev()
            .take_while(|letter| !ends.contains(letter));
        let after = after.chars().take_while(|letter| !ends.contains(letter));
        before.chain(after).any(|_| {
            let is_full = remaining == 0;
            remaining = remaining.saturating_sub(1);
            is_full
        })
    }
}
