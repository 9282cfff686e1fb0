//! Counts in the sentences that say what an import did.

use super::known_charts::described;

/// `1 row`, `2 rows`: a count with its noun, which is given in the singular.
pub fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// The charts that an import has listed, as the end of its sentence; empty where there are none.
pub fn created_charts(ids: &[String]) -> String {
    let charts: Vec<String> = ids.iter().map(|id| described(id)).collect();
    match charts.is_empty() {
        true => String::new(),
        false => format!("; created {}", charts.join(", ")),
    }
}
