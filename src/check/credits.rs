//! Credits and the work around the song: known roles, at least one name each.

use super::desk::Desk;
use super::people;
use crate::snapshot;
use crate::song::{Context, ContextKind, Credit, Role, Use};

pub(super) fn list(desk: &mut Desk, at: &str, credits: &[snapshot::Credit]) -> Vec<Credit> {
    let places = credits.iter().enumerate();
    places
        .filter_map(|(index, credit)| one(desk, &format!("{at}/{index}"), credit))
        .collect()
}

fn one(desk: &mut Desk, at: &str, credit: &snapshot::Credit) -> Option<Credit> {
    let role = Role::from_name(&credit.role);
    if role.is_none() {
        let known: Vec<&str> = Role::NAMES.iter().map(|(name, _)| *name).collect();
        let message = format!(
            "“{}” is no role known here; known are {}",
            credit.role,
            known.join(", ")
        );
        desk.fault(format!("{at}/role"), message);
    }
    if credit.names.is_empty() {
        desk.fault(format!("{at}/names"), "nobody is named; name at least one");
    }
    for (index, name) in credit.names.iter().enumerate() {
        desk.filled(&format!("{at}/names/{index}"), "name", name);
    }
    let source = desk.due_source(at, "credit", credit.source.as_ref());
    Some(Credit {
        role: role?,
        names: credit.names.clone(),
        note: credit.note.clone(),
        source,
    })
}

pub(super) fn context(desk: &mut Desk, context: &snapshot::Context) -> Option<Context> {
    desk.filled("/context/work", "name of the work", &context.work);
    let kind = desk.word(
        "/context/kind",
        "kind of work",
        &context.kind,
        &ContextKind::NAMES,
    );
    let use_ = context
        .use_
        .as_ref()
        .and_then(|word| desk.word("/context/use", "use of a song", word, &Use::NAMES));
    let premiered = context
        .premiered
        .as_ref()
        .and_then(|text| desk.moment("/context/premiered", text));
    let credits = list(desk, "/context/credits", &context.credits);
    let source = desk.source("/context", context.source.as_ref());
    Some(Context {
        work: people::text(desk, "/context/names", &context.work, &context.names),
        kind: kind?,
        use_,
        about: context.about.clone(),
        premiered,
        credits,
        watch: context.watch.clone(),
        source,
    })
}
