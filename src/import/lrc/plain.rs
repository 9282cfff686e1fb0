//! A line of the file without its times: who sings it, its text, what is sung behind it.

use super::entities::Entities;
use super::marks::{behind, singer};
use super::sung::Sung;
use crate::import::remark::Remarks;

pub struct Plain {
    pub at: usize,
    pub singer: Option<char>,
    pub sung: Sung,
    pub behind: Vec<Sung>,
}

impl Plain {
    pub fn is_blank(&self) -> bool {
        self.sung.text.is_empty() && self.behind.is_empty()
    }
}

/// A line's singer, its text and what is sung behind it.
pub fn read(
    remarks: &mut Remarks,
    entities: &Entities,
    at: usize,
    start: u64,
    body: &str,
) -> Plain {
    let decode = |text: &str| entities.decode(at, text).into_owned();
    let (body, behind) = behind(body);
    let (singer, body) = singer(body);
    let read = Plain {
        at,
        singer,
        sung: Sung::read(body, start, &decode),
        behind: behind
            .into_iter()
            .map(|inside| Sung::behind(inside, start, &decode))
            .collect(),
    };
    for sung in [&read.sung].into_iter().chain(&read.behind) {
        backwards(remarks, at, sung);
    }
    read
}

pub fn backwards(remarks: &mut Remarks, at: usize, sung: &Sung) {
    if sung.fell {
        remarks.warn(
            at,
            format_args!(
                "the times of the words run backwards; the line keeps its text without them"
            ),
        );
    }
}
