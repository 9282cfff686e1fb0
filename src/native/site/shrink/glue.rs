//! The JavaScript glue that wasm-bindgen writes, read by its lines.

use super::module::Module;

/// The glue without comments and indentation, and without items that the module neither imports nor exports: crates
/// add classes that no card uses.
pub fn without_unused(glue: &str, module: &Module) -> String {
    let glue = glue.replace("export { initSync, ", "export { ");
    let mut items = items(&glue);
    for item in &mut items {
        let lines = std::mem::take(item);
        *item = without_unused_imports(lines, module);
    }
    loop {
        let in_use = |item: &&Vec<&str>| is_used(item, &items, module);
        let used: Vec<Vec<&str>> = items.iter().filter(in_use).cloned().collect();
        if used.len() == items.len() {
            break;
        }
        items = used;
    }
    let lines = items.iter().flatten();
    lines.map(|line| format!("{}\n", line.trim())).collect()
}

/// The lines of each top-level statement.
fn items(glue: &str) -> Vec<Vec<&str>> {
    let mut items: Vec<Vec<&str>> = Vec::new();
    for line in glue.lines() {
        let text = line.trim_start();
        if text.is_empty() || ["//", "/*", "*"].iter().any(|mark| text.starts_with(mark)) {
            continue;
        }
        match items.last_mut() {
            Some(item) if line.starts_with([' ', '}']) => item.push(line),
            _ => items.push(vec![line]),
        }
    }
    items
}

/// The lines without entries of the import object that the module does not import.
fn without_unused_imports<'a>(lines: Vec<&'a str>, module: &Module) -> Vec<&'a str> {
    const ENTRY: &str = "        ";
    let mut wanted = true;
    let keep = |line: &&str| {
        let entry = line.strip_prefix(ENTRY).unwrap_or_default();
        if let Some((name, _)) = entry.split_once(": function(") {
            wanted = module.imports.iter().any(|import| import.name == name);
        }
        let kept = wanted;
        wanted |= entry.starts_with('}');
        kept
    };
    lines.into_iter().filter(keep).collect()
}

fn is_used(item: &[&str], all: &[Vec<&str>], module: &Module) -> bool {
    let mut words = item[0].split([' ', '(', ')', '.', ';']);
    let exported = item[0].starts_with("export ");
    if exported {
        words.next();
    }
    match words.find(|word| *word != "async") {
        Some("class") if exported => {
            let class = words.next().unwrap_or_default().to_lowercase();
            let free = format!("__wbg_{class}_free");
            module.exports.iter().any(|export| export.name == free)
        }
        Some("function" | "const") => {
            let name = words.next().unwrap_or_default();
            let others = all.iter().filter(|other| other[0] != item[0]);
            exported
                || others
                    .flatten()
                    .flat_map(|line| identifiers(line))
                    .any(|word| word == name)
        }
        // A statement about a class is used if the class is.
        Some("if") if item[0].starts_with("if (Symbol.dispose) ") => {
            let class = item[0].split([' ', '.']).nth(3).unwrap_or_default();
            let start = format!("export class {class} ");
            all.iter().any(|other| other[0].starts_with(&start))
        }
        _ => true,
    }
}

/// Every identifier and keyword of a script.
pub fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_identifier_char(c))
}

/// The script with identifiers renamed; `names` are pairs of old and new.
pub fn renamed(text: &str, names: &[(String, String)]) -> String {
    let mut renamed = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(|c| !is_identifier_char(c)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(word);
        let short = names.iter().find(|(long, _)| long == name);
        renamed.push_str(short.map_or(name, |(_, short)| short));
        let between = after.find(is_identifier_char).unwrap_or(after.len());
        let (between, after) = after.split_at(between);
        renamed.push_str(between);
        rest = after;
    }
    renamed
}

fn is_identifier_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '$')
}
