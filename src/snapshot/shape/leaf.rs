//! The limits of each kind of text and number.
//!
//! A document twenty times as large as the largest real song is within them. They are declared only here: the readers,
//! the JSON Schema and `docs/snapshot.md` take them from this table.

use super::kind::Shape;
use super::kind::Shape::{Text, Whole};
use crate::snapshot::{VERSION, limits};

/// The id of a source, a chart, a singer or a line.
pub(super) const ID: Shape = Text(100);
/// A name, or a few words.
pub(super) const NAME: Shape = Text(300);
pub(super) const TITLE: Shape = Text(300);
/// A few sentences.
pub(super) const PROSE: Shape = Text(2_000);
/// A line of lyrics or a part of one.
pub(super) const LYRIC: Shape = Text(2_000);
pub(super) const ADDRESS: Shape = Text(2_000);
/// A keyword of a closed list.
pub(super) const TERM: Shape = Text(100);
/// An identifier of a standard.
pub(super) const CODE: Shape = Text(100);
/// A language tag.
pub(super) const TAG: Shape = Text(100);
pub(super) const TIME: Shape = Text(100);

pub(super) const RANK: Shape = Whole(&(1, 1_000));
/// A number of territories: there are fewer than 250.
pub(super) const COUNT: Shape = Whole(&(1, 250));
pub(super) const VALUE: Shape = Whole(&(1, limits::EXACT as i64));
pub(super) const EPISODE: Shape = Whole(&(1, 10_000));
pub(super) const LINES: Shape = Whole(&(1, 10_000));
pub(super) const VERSIONS: Shape = Whole(&(VERSION, VERSION));
/// A day in milliseconds, as all times here.
const DAY_MS: i64 = 86_400_000;
pub(super) const MOMENT: Shape = Whole(&(0, DAY_MS));
pub(super) const LENGTH: Shape = Whole(&(1, DAY_MS));
pub(super) const OFFSET: Shape = Whole(&(-600_000, 600_000));
