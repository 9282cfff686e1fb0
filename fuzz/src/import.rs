//! What is true of every import.

use serde_json::Value;
use songcard::check::Severity;
use songcard::diagnose::read;
use songcard::import::EditedSnapshot;

/// Imports into a valid snapshot and into the result of that. `import` returns whether the snapshot should be saved. An import
/// that succeeds leaves a snapshot that is valid, changes no root key but `owned` ones, and changes nothing when it is repeated.
/// The snapshot's text is returned if it succeeds.
pub fn check_import(
    before: &str,
    owned: &[&str],
    mut import: impl FnMut(&mut EditedSnapshot) -> bool,
) -> Option<String> {
    let once = imported(before, &mut import)?;
    let errors: Vec<String> = read(&once)
        .problems
        .kept
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| format!("{:?}: {}", problem.location, problem.sentence))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}\n{once}");
    let [old, new]: [Value; 2] = [before, &once].map(|text| serde_json::from_str(text).unwrap());
    let (old, new) = (old.as_object().unwrap(), new.as_object().unwrap());
    for key in old.keys().chain(new.keys()) {
        if !owned.contains(&&**key) {
            assert_eq!(old.get(key), new.get(key), "{key}");
        }
    }
    let Some(twice) = imported(&once, &mut import) else {
        panic!("the second import fails: {once}");
    };
    assert_eq!(once, twice, "the second import changes the snapshot");
    Some(once)
}

/// The text with what is imported, `None` where that fails.
fn imported(text: &str, import: &mut impl FnMut(&mut EditedSnapshot) -> bool) -> Option<String> {
    let mut snapshot = EditedSnapshot::parse(text.to_owned()).unwrap();
    import(&mut snapshot).then(|| snapshot.text())
}
