//! The figures as text, a block for each territory.

use crate::song::{Cadence, ChartFacts, ChartId, PlaceFacts, RankMove, Song};
use std::fmt::{Result, Write};

/// The figures of every chart that has rows or histories.
pub fn text(song: &Song) -> String {
    let mut out = String::new();
    for (id, _) in song.charts_with_standings() {
        if !out.is_empty() {
            out.push('\n');
        }
        // Writing into a String cannot fail.
        let _ = chart(&mut out, song, id);
    }
    if out.is_empty() {
        out.push_str("The snapshot has no chart data to count.\n");
    }
    out
}

fn chart(out: &mut String, song: &Song, id: ChartId) -> Result {
    let (chart, facts) = (song.chart(id), song.facts(id));
    writeln!(out, "{} ({})", chart.name, chart.key)?;
    if let Some((first, latest)) = song.first_and_last_date(id) {
        write!(out, "  {first} to {latest}")?;
        match facts.cadence {
            Some(Cadence::DAILY) => writeln!(out, ", every day")?,
            Some(cadence) => writeln!(out, ", every {} days", cadence.days())?,
            None => writeln!(out)?,
        }
    }
    let ChartFacts { tally, .. } = facts;
    let covered = counted(tally.covered, "territory", "territories");
    write!(out, "  {covered}, {} reached No. 1", tally.number_one)?;
    if let Some((date, most)) = facts.most_on_one_date {
        write!(
            out,
            "; most at No. 1 on one chart date: {most}, first on {date}"
        )?;
    }
    if let Some((date, most)) = facts.most_at_once
        && facts.most_at_once != facts.most_on_one_date
    {
        write!(out, "; most at once: {most}, first on {date}")?;
    }
    writeln!(out)?;
    facts
        .places
        .iter()
        .try_for_each(|facts| territory(out, facts))
}

fn territory(out: &mut String, facts: &PlaceFacts) -> Result {
    let code = facts.standing.scope.code();
    write!(
        out,
        "{}  {code}  ",
        if facts.runs.is_empty() { "" } else { "\n" }
    )?;
    if let Some(peak) = facts.standing.peak() {
        write!(out, "peak {}", peak.rank().number())?;
    }
    if let Some(first) = facts.standing.peak_at() {
        write!(out, ", first on {first}")?;
    }
    let latest = facts.standing.latest().map(|(rank, when)| {
        let on_date = when.map_or(String::new(), |when| format!(" on {when}"));
        format!("{}{on_date}", rank.number())
    });
    let entries = facts.entries();
    let (Some(first), Some(latest)) = (entries.first(), latest.clone()) else {
        if let Some(latest) = latest {
            write!(out, ", latest {latest}")?;
        }
        return writeln!(out);
    };
    writeln!(out)?;
    let mut line = |name: &str, value: String| writeln!(out, "      {name:<15}{value}");
    line("entries", entries.len().to_string())?;
    line("at the peak", facts.at_peak.to_string())?;
    line("at No. 1", facts.at_number_one.to_string())?;
    line("in the top 10", facts.in_top_ten.to_string())?;
    line(
        "debut",
        format!("{} on {}", first.rank.number(), first.date),
    )?;
    line("latest", latest)?;
    line("biggest climb", step(facts.biggest_climb))?;
    line("biggest fall", step(facts.biggest_fall))?;
    line("re-entries", facts.re_entries().to_string())?;
    let stay = facts.longest_stay().map_or(0, <[_]>::len);
    line("longest run", counted(stay, "entry", "entries"))?;
    let mut name = "runs";
    for run in &facts.runs {
        let (from, to) = (run[0].date, run[run.len() - 1].date);
        line(
            name,
            format!("{from} to {to}, {}", counted(run.len(), "entry", "entries")),
        )?;
        name = "";
    }
    Ok(())
}

fn step(step: Option<RankMove>) -> String {
    match step {
        Some(step) => format!(
            "{} on {}",
            counted(step.positions.into(), "place", "places"),
            step.date
        ),
        None => "none".to_owned(),
    }
}

/// `1 place`, `7 places`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
