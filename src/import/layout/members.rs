//! The members of an object or a list in the text, and the text between them.

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use serde_json::Value as Json;
use std::collections::HashMap;
use std::ops::Range;

use super::align::aligned;

/// An object or a list that is not empty.
pub struct Members<'a, 'text> {
    pub brackets: [char; 2],
    pub range: Range<usize>,
    items: Vec<Member<'a, 'text>>,
}

pub struct Member<'a, 'text> {
    /// The bytes of the member with its key.
    pub range: Range<usize>,
    pub node: &'a Value<'text>,
}

/// One member of the new value.
pub struct NewMember<'v> {
    /// The index of the old member that it matches.
    pub old: Option<usize>,
    pub key: Option<&'v str>,
    pub value: &'v Json,
}

impl<'a, 'text> Members<'a, 'text> {
    pub fn of(node: &'a Value<'text>) -> Option<Members<'a, 'text>> {
        let span = |ranged: &dyn Ranged| ranged.start()..ranged.end();
        let (brackets, items): ([char; 2], Vec<_>) = match node {
            Value::Object(object) => {
                let member = object.properties.iter().map(|property| Member {
                    range: span(property),
                    node: &property.value,
                });
                (['{', '}'], member.collect())
            }
            Value::Array(array) => {
                let member = array.elements.iter().map(|node| Member {
                    range: span(node),
                    node,
                });
                (['[', ']'], member.collect())
            }
            _ => return None,
        };
        let range = span(node);
        (!items.is_empty()).then_some(Members {
            brackets,
            range,
            items,
        })
    }

    pub fn items(&self) -> &[Member<'a, 'text>] {
        &self.items
    }

    /// The bytes between the opening bracket and the first member.
    pub fn head(&self) -> Range<usize> {
        self.range.start + 1..self.items[0].range.start
    }

    /// The bytes between a member and the next, with the comma.
    pub fn gap(&self, after: usize) -> Option<Range<usize>> {
        let next = self.items.get(after + 1)?;
        Some(self.items[after].range.end..next.range.start)
    }

    pub fn gaps(&self) -> impl Iterator<Item = Range<usize>> {
        (0..self.items.len()).filter_map(|after| self.gap(after))
    }

    /// The bytes between the last member and the closing bracket.
    pub fn tail(&self) -> Range<usize> {
        let last = self.items.last().map_or(0, |item| item.range.end);
        last..self.range.end - 1
    }
}

/// The members of a value that matches no old one.
pub fn unmatched_members(new: &Json) -> Vec<NewMember<'_>> {
    let new_member = |key, value| NewMember {
        old: None,
        key,
        value,
    };
    match new {
        Json::Object(fields) => fields
            .iter()
            .map(|(key, value)| new_member(Some(key.as_str()), value))
            .collect(),
        Json::Array(items) => items.iter().map(|value| new_member(None, value)).collect(),
        _ => Vec::new(),
    }
}

/// The members of a new value in the order of the old one; `None` where the types differ.
pub fn new_members<'v>(old: &Json, new: &'v Json) -> Option<Vec<NewMember<'v>>> {
    match (old, new) {
        (Json::Array(old), Json::Array(new)) => {
            let found = aligned(old, new).into_iter().zip(new);
            let new_members = found.map(|(old, value)| NewMember {
                old,
                key: None,
                value,
            });
            Some(new_members.collect())
        }
        (Json::Object(old), Json::Object(new)) => {
            let places: HashMap<&String, usize> = old.keys().zip(0..).collect();
            let kept = old.keys().filter_map(|key| new.get_key_value(key));
            let mut new_members: Vec<NewMember> = kept
                .map(|(key, value)| NewMember {
                    old: places.get(key).copied(),
                    key: Some(key),
                    value,
                })
                .collect();
            let mut above = None;
            for (key, value) in new {
                if !places.contains_key(key) {
                    let above = new_members
                        .iter()
                        .position(|new_member| new_member.key == above);
                    let new_member = NewMember {
                        old: None,
                        key: Some(key),
                        value,
                    };
                    new_members.insert(above.map_or(0, |at| at + 1), new_member);
                }
                above = Some(key.as_str());
            }
            Some(new_members)
        }
        _ => None,
    }
}
