//! Credits and the work around the song: known roles, at least one name each.

use super::desk::Desk;
use super::people;
use super::place::Place;
use crate::snapshot;
use crate::song::{Context, ContextKind, Credit, Role, Use};

pub(super) fn list(desk: &mut Desk, at: &Place, credits: &[snapshot::Credit]) -> Vec<Credit> {
    let places = credits.iter().enumerate();
    places
        .filter_map(|(index, credit)| one(desk, &at.item(index), credit))
        .collect()
}

fn one(desk: &mut Desk, at: &Place, credit: &snapshot::Credit) -> Option<Credit> {
    let role = Role::from_name(&credit.role);
    if role.is_none() {
        let known: Vec<&str> = Role::NAMES.iter().map(|(name, _)| *name).collect();
        desk.fault(
            &at.key("role"),
            format_args!(
                "“{}” is no role known here; known are {}",
                credit.role,
                known.join(", ")
            ),
        );
    }
    if credit.names.is_empty() {
        desk.fault(
            &at.key("names"),
            format_args!("nobody is named; name at least one"),
        );
    }
    for (index, name) in credit.names.iter().enumerate() {
        desk.filled(&at.key("names").item(index), "name", name);
    }
    let source = desk.due_source(at, "credit", &credit.source);
    Some(Credit {
        role: role?,
        names: credit.names.clone(),
        note: credit.note.clone(),
        source,
    })
}

pub(super) fn context(desk: &mut Desk, context: &snapshot::Context) -> Option<Context> {
    let at = Place::top("context");
    desk.filled(&at.key("work"), "name of the work", &context.work);
    let kind = desk.word(
        &at.key("kind"),
        "kind of work",
        &context.kind,
        &ContextKind::NAMES,
    );
    let use_ = context
        .use_
        .as_ref()
        .and_then(|word| desk.word(&at.key("use"), "use of a song", word, &Use::NAMES));
    let premiered = desk.may_moment(&at.key("premiered"), &context.premiered);
    let credits = list(desk, &at.key("credits"), &context.credits);
    let source = desk.source(&at, &context.source);
    Some(Context {
        work: people::text(desk, &at.key("names"), &context.work, &context.names),
        kind: kind?,
        use_,
        about: context.about.clone(),
        premiered,
        credits,
        watch: context.watch.clone(),
        source,
    })
}
