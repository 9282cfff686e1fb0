//! No two files refer to each other, directly or through others.

use super::references::references;
use std::collections::{BTreeMap, BTreeSet};

type Graph = BTreeMap<String, BTreeSet<String>>;

#[test]
fn files_refer_to_each_other_one_way() {
    let graph = references();
    let mut found = String::new();
    for circle in circles(&graph) {
        for file in &circle {
            let used = graph[file]
                .iter()
                .filter(|used| circle.contains(used))
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", ");
            found += &format!("{file} uses {used}\n");
        }
        found.push('\n');
    }
    assert!(found.is_empty(), "files in a circle:\n{found}");
}

#[test]
fn a_circle_is_found_through_other_files() {
    let edges = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")];
    let mut graph = Graph::new();
    for (from, to) in edges {
        graph
            .entry(from.to_owned())
            .or_default()
            .insert(to.to_owned());
    }
    assert_eq!(circles(&graph), [["a", "b", "c"]]);
}

/// Groups of files that can each be reached from all others of the group.
fn circles(graph: &Graph) -> Vec<Vec<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = graph
        .keys()
        .map(|from| (from, reached(graph, from)))
        .collect();
    let mut circles = BTreeSet::new();
    for (from, to) in &reached {
        let group: Vec<String> = to
            .iter()
            .filter(|to| reached.get(**to).is_some_and(|back| back.contains(from)))
            .map(|name| (*name).clone())
            .collect();
        if group.len() > 1 {
            circles.insert(group);
        }
    }
    circles.into_iter().collect()
}

fn reached<'a>(graph: &'a Graph, from: &str) -> BTreeSet<&'a String> {
    let mut found = BTreeSet::new();
    let mut next: Vec<&String> = graph.get(from).into_iter().flatten().collect();
    while let Some(file) = next.pop() {
        if found.insert(file) {
            next.extend(graph.get(file).into_iter().flatten());
        }
    }
    found
}
