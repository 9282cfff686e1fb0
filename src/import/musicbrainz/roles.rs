//! The roles of [MusicBrainz's relationships](https://musicbrainz.org/relationships).

use crate::song::Role;

/// Relationships that keep their identifier whatever they are called.
const BY_ID: [(&str, &str); 14] = [
    ("d59d99ea-23d4-4a80-b066-edca32ee158f", "composer"),
    ("3e48faba-ec01-47fd-8e89-30e81161661c", "lyricist"),
    ("a255bca1-b157-4518-9108-7b147dc3fc68", "writer"),
    ("d3fd781c-5894-47e2-8c12-86cc0e2c8d08", "arranger"),
    ("22661fb8-cdb7-4f67-8385-b2a8be6c9f0d", "arranger"),
    (
        "4820daa1-98d6-4f8b-aa4b-6895c5b79b27",
        "instrument arranger",
    ),
    ("8a2799e8-a7e2-41ce-a7da-b5f520687216", "vocal arranger"),
    ("5c0ceac3-feb4-41f0-868d-dc06f6e27fc0", "producer"),
    ("0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa", "vocal"),
    ("59054b12-01ac-43ee-a618-285fd397e461", "instrument"),
    ("3e3102e1-1896-4f50-b5b2-dd9824e46efe", "mix"),
    ("5dcc52af-7064-4051-8d62-7d80f4c3c907", "engineer"),
    ("36c50022-44e0-488d-994b-33f11d20301e", "programming"),
    ("05ee6f18-4517-342d-afdf-5897f64276e3", "publishing"),
];

/// The order of credits; all other roles follow.
const ORDER: [&str; 12] = [
    "lyricist",
    "composer",
    "writer",
    "arranger",
    "instrument arranger",
    "vocal arranger",
    "producer",
    "vocal",
    "instrument",
    "programming",
    "mix",
    "engineer",
];

/// The role of a relationship with this identifier and name; `None` where a snapshot has no such role.
pub fn role(type_id: Option<&str>, name: &str) -> Option<Role> {
    let known = BY_ID.iter().find(|(id, _)| Some(*id) == type_id);
    Role::from_name(known.map_or(name, |(_, role)| role))
}

/// Where credits of a role are listed.
pub fn place(role: Role) -> (usize, usize) {
    let listed = ORDER.iter().position(|name| *name == role.name());
    (listed.unwrap_or(ORDER.len()), role.index())
}
