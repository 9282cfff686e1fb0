//! Credits: roles, their groups and qualifiers.

use crate::song::{CreditGroup, Role};
use crate::words::language::CreditsWords;
use crate::words::phrase::without_capital;

pub(super) const WORDS: CreditsWords = CreditsWords {
    no_credits: "No credits for this song.",
    special_purpose_artists: [
        "Anonymous",
        "Data",
        "Dialogue",
        "No artist",
        "Traditional",
        "Unknown",
    ],
    role,
    group,
    qualifiers: QUALIFIERS,
    instrument: |_| None,
    by_role: "By role",
    by_person: "By person",
    also_credited,
    reactions: "Reactions",
    picture: "Picture",
    identifiers: "Identifiers",
    recording: "Recording",
};

fn role(role: Role) -> &'static str {
    ROLES[role.index()]
}

fn group(group: CreditGroup) -> &'static str {
    match group {
        CreditGroup::Performance => "Performance",
        CreditGroup::Writing => "Writing",
        CreditGroup::Arrangement => "Arrangement",
        CreditGroup::Production => "Production",
        CreditGroup::Engineering => "Engineering",
        CreditGroup::Visual => "Visuals",
        CreditGroup::Label => "Label and publishing",
        CreditGroup::Work => "Screen and stage",
        CreditGroup::Other => "Other",
    }
}

const QUALIFIERS: [&str; 7] = [
    "Additional ",
    "Assistant ",
    "Associate ",
    "Co-",
    "Executive ",
    "Guest ",
    "Solo ",
];

fn also_credited(roles: &[String]) -> String {
    let in_sentence: Vec<String> = roles.iter().map(|role| without_capital(role)).collect();
    format!("also {}", in_sentence.join(", "))
}

const ROLES: [&str; Role::NAMES.len()] = [
    "Performer",
    "Vocals",
    "Instrument",
    "Orchestra",
    "Concertmaster",
    "Conductor",
    "Chorus master",
    "Lyricist",
    "Composer",
    "Writer",
    "Translator",
    "Arranger",
    "Instrument arranger",
    "Vocal arranger",
    "Orchestrator",
    "Producer",
    "Remixer",
    "Programming",
    "Recording",
    "Digital editing",
    "Mixing",
    "Mastering",
    "Engineer",
    "Creative direction",
    "Art direction",
    "Graphic design",
    "Illustration",
    "Photography",
    "Video director",
    "Cinematography",
    "Choreography",
    "Label",
    "Publisher",
    "Phonographic copyright (℗)",
    "Distributor",
    "Screenwriter",
    "Director",
    "Music director",
    "Cast",
    "Production company",
    "Soundtrack production",
    "Broadcaster",
    "Miscellaneous support",
];
