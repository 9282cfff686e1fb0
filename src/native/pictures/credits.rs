//! The picture of the credits panel: who made the song, and what it was made for.

use super::frame::{BOTTOM, MAIN, RIGHT, TOP, side};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::publish::Edition;
use crate::song::{Credit, CreditGroup};

/// Who is named first where not all find room.
const ORDER: [CreditGroup; 9] = [
    CreditGroup::Writing,
    CreditGroup::Arrangement,
    CreditGroup::Production,
    CreditGroup::Performance,
    CreditGroup::Label,
    CreditGroup::Engineering,
    CreditGroup::Visual,
    CreditGroup::Work,
    CreditGroup::Other,
];
const NAMES: f32 = 546.0;
const STEP: f32 = 52.0;

pub fn draw(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let sources = song.credits.iter().filter_map(|credit| credit.source);
    let mut sources: Vec<_> = sources.collect();
    sources.sort_unstable();
    sources.dedup();
    let sources = sources.iter().map(|id| song.source(*id).name().to_owned());
    let mut head = vec![words.credits_tab.to_owned()];
    head.extend(sources.take(3));
    side(sheet, edition, &head)?;
    let work = song.context.as_ref().map(|context| {
        (words.work)(
            context.work.for_lang(words.tag),
            context.kind,
            context.song_use,
        )
    });
    let work = work.map(|work| (words.made_for.to_owned(), work));
    let rows = rows(edition);
    if rows.is_empty() && work.is_none() {
        let kind = Type {
            bold: false,
            lang: words.tag,
            sizes: &[(34.0, 3)],
        };
        let width = RIGHT - MAIN;
        sheet.text(MAIN, TOP + 30.0, width, words.no_credits, kind, ink::QUIET)?;
        return Ok(());
    }
    // What it was made for keeps its row where not all others find room.
    let room = ((BOTTOM - TOP) / STEP) as usize + usize::from(work.is_none());
    let rows: Vec<_> = rows.into_iter().take(room).chain(work).collect();
    let (sizes, step): (&[(f32, usize)], f32) = match rows.len() {
        0..=3 => (&[(38.0, 1), (32.0, 2)], 76.0),
        4..=5 => (&[(32.0, 1), (28.0, 2)], 62.0),
        _ => (&[(28.0, 1), (26.0, 1), (24.0, 1)], STEP),
    };
    let role = Type {
        bold: false,
        lang: words.tag,
        sizes: &[(26.0, 1), (20.0, 1)],
    };
    let names = Type {
        bold: true,
        lang: &song.lang,
        sizes,
    };
    let texts: Vec<&str> = rows.iter().map(|(_, who)| who.as_str()).collect();
    let sizes = sheet.fonts.sizes_for(&texts, names, RIGHT - NAMES)?;
    let names = Type { sizes, ..names };
    let mut y = TOP + 26.0;
    for (what, who) in &rows {
        sheet.text(MAIN, y, NAMES - MAIN - 20.0, what, role, ink::QUIET)?;
        y = sheet.text(NAMES, y, RIGHT - NAMES, who, names, ink::INK)? + step;
    }
    Ok(())
}

/// One row a role, with everybody who has it.
pub fn rows(edition: &Edition) -> Vec<(String, String)> {
    let place = |credit: &Credit| ORDER.iter().position(|group| *group == credit.role.group());
    let as_what = |credit: &Credit| {
        let (written, qualifiers) = (credit.written.clone(), credit.qualifiers.clone());
        (credit.role, written, qualifiers)
    };
    let mut credits: Vec<&Credit> = edition.song.credits.iter().collect();
    credits.sort_by_key(|credit| (place(credit), as_what(credit)));
    let rows = credits.chunk_by(|a, b| as_what(a) == as_what(b));
    let rows = rows.map(|same| {
        let mut names: Vec<&str> = Vec::new();
        for person in same.iter().flat_map(|credit| &credit.people) {
            let name = edition.words.person(&person.name);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        (edition.words.credited(same[0]), names.join(", "))
    });
    rows.collect()
}
