//! The tile board of a picture.

use super::frame::{RIGHT, TOP};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::plot::{Band, COLUMNS, tiles};
use crate::publish::Edition;
use crate::song::ChartId;

const PITCH: f32 = 19.0;
const TILE: f32 = 17.0;

pub fn draw(sheet: &mut Sheet, edition: &Edition, chart: ChartId) -> Result<(), String> {
    let left = RIGHT - f32::from(COLUMNS) * PITCH + (PITCH - TILE);
    let standings = edition.song.standings(chart);
    let mut bands: Vec<Band> = Vec::new();
    for tile in tiles(&standings) {
        let band = tile
            .standing
            .and_then(|standing| standing.peak())
            .map(|peak| Band::of(peak.0));
        let Some(cell) = tile.cell else { continue };
        let fill = band.map_or(ink::EMPTY, colour);
        bands.extend(band);
        let (x, y) = (
            left + f32::from(cell.column) * PITCH,
            TOP - 6.0 + f32::from(cell.row) * PITCH,
        );
        sheet.shape(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{TILE}\" height=\"{TILE}\" rx=\"2\" fill=\"{fill}\"/>"));
    }
    bands.sort_unstable();
    bands.dedup();
    legend(sheet, edition, &bands, left)
}

fn colour(band: Band) -> &'static str {
    let at = Band::ALL.iter().position(|other| *other == band);
    at.map_or(ink::EMPTY, |at| ink::BANDS[at])
}

/// Only the bands that occur, in the ocean at the lower left.
fn legend(sheet: &mut Sheet, edition: &Edition, bands: &[Band], left: f32) -> Result<(), String> {
    let names = Band::ALL
        .into_iter()
        .zip(edition.words.bands)
        .filter(|(band, _)| bands.contains(band));
    let names: Vec<_> = names.collect();
    let kind = Type {
        bold: false,
        lang: edition.words.tag,
        sizes: &[(20.0, 1), (17.0, 1)],
    };
    for (at, (band, name)) in names.iter().enumerate() {
        let y = TOP + 362.0 - (names.len() - 1 - at) as f32 * 27.0;
        let (box_y, fill) = (y - 15.0, colour(*band));
        sheet.shape(format_args!("<rect x=\"{left}\" y=\"{box_y}\" width=\"{TILE}\" height=\"{TILE}\" rx=\"2\" fill=\"{fill}\"/>"));
        sheet.text(left + TILE + 9.0, y, 145.0, name, kind, ink::QUIET)?;
    }
    Ok(())
}
