//! The picture of the credits panel: who made the song, and what it was made for.

use super::frame::{BOTTOM, MAIN, RIGHT, TOP, side};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::native::share::Edition;
use crate::song::{Credit, CreditGroup, Role};

/// Who is named first where not all find room.
const ORDER: [CreditGroup; 7] = [
    CreditGroup::Writing,
    CreditGroup::Arrangement,
    CreditGroup::Production,
    CreditGroup::Performance,
    CreditGroup::Label,
    CreditGroup::Engineering,
    CreditGroup::Work,
];
const NAMES: f32 = 590.0;
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
    let work = song
        .context
        .as_ref()
        .map(|context| (words.work)(context.work.for_lang(words.tag), context.kind, context.use_));
    let mut rows = rows(&song.credits, words.role);
    let room = ((BOTTOM - TOP) / STEP) as usize + usize::from(work.is_none());
    rows.truncate(room);
    if rows.is_empty() {
        rows.push((words.no_credits.to_owned(), String::new()));
    }
    let role = Type {
        bold: false,
        lang: words.tag,
        sizes: &[(28.0, 1), (24.0, 1)],
    };
    let names = Type {
        bold: true,
        lang: &song.lang,
        sizes: &[(28.0, 1), (24.0, 1)],
    };
    let mut y = TOP + 20.0;
    for (what, who) in &rows {
        let width = if who.is_empty() { RIGHT } else { NAMES } - MAIN - 20.0;
        sheet.text(MAIN, y, width, what, role, ink::QUIET)?;
        sheet.text(NAMES, y, RIGHT - NAMES, who, names, ink::INK)?;
        y += STEP;
    }
    if let Some(work) = work {
        sheet.text(
            MAIN,
            y,
            NAMES - MAIN - 20.0,
            words.made_for,
            role,
            ink::QUIET,
        )?;
        let kind = Type {
            sizes: &[(28.0, 1), (24.0, 1)],
            ..names
        };
        sheet.text(NAMES, y, RIGHT - NAMES, &work, kind, ink::ACCENT_INK)?;
    }
    Ok(())
}

/// One row a role, with everybody who has it.
fn rows(credits: &[Credit], role: fn(Role) -> &'static str) -> Vec<(String, String)> {
    let place = |credit: &&Credit| ORDER.iter().position(|group| *group == credit.role.group());
    let mut credits: Vec<&Credit> = credits.iter().collect();
    credits.sort_by_key(|credit| (place(credit), credit.role));
    let rows = credits.chunk_by(|a, b| a.role == b.role).map(|same| {
        let mut names: Vec<&str> = Vec::new();
        for name in same.iter().flat_map(|credit| &credit.names) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        (role(same[0].role).to_owned(), names.join(", "))
    });
    rows.collect()
}
