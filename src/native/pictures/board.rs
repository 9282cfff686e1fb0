//! The tile board of a picture.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::TextStyle;
use super::layout::{RIGHT, TOP};
use crate::plot::{Band, COLUMNS, tiles};
use crate::publish::Edition;
use crate::song::ChartId;

/// From the left edge of one tile to that of the next.
const TILE_PITCH: f32 = 19.0;
const TILE: f32 = 17.0;

/// Draws the board of a chart at the right, with its legend.
pub fn draw(canvas: &mut Canvas, edition: &Edition, chart: ChartId) -> Result<(), PictureError> {
    let left = RIGHT - f32::from(COLUMNS) * TILE_PITCH + (TILE_PITCH - TILE);
    let standings = edition.song.standings(chart);
    let mut bands: Vec<Band> = Vec::new();
    for tile in tiles(&standings) {
        let band = tile
            .standing
            .and_then(|standing| standing.peak())
            .map(|peak| Band::of(peak.rank()));
        let Some(cell) = tile.cell else { continue };
        let fill = band.map_or(&**colours::EMPTY, colour);
        bands.extend(band);
        let (x, y) = (
            left + f32::from(cell.column) * TILE_PITCH,
            TOP - 6.0 + f32::from(cell.row) * TILE_PITCH,
        );
        canvas.shape(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{TILE}\" height=\"{TILE}\" rx=\"2\" fill=\"{fill}\"/>"));
    }
    bands.sort_unstable();
    bands.dedup();
    legend(canvas, edition, &bands, left)
}

fn colour(band: Band) -> &'static str {
    let at = Band::ALL.iter().position(|other| *other == band);
    at.map_or(&colours::EMPTY, |at| &colours::BANDS[at])
}

/// The bands that occur, at the lower left, where the board has no tiles.
fn legend(
    canvas: &mut Canvas,
    edition: &Edition,
    bands: &[Band],
    left: f32,
) -> Result<(), PictureError> {
    let names: Vec<_> = Band::ALL
        .into_iter()
        .zip(edition.words.chart.bands)
        .filter(|(band, _)| bands.contains(band))
        .collect();
    let style = TextStyle {
        bold: false,
        lang: edition.words.tag,
        sizes: &[(20.0, 1), (17.0, 1)],
    };
    for (at, (band, name)) in names.iter().enumerate() {
        let y = TOP + 362.0 - (names.len() - 1 - at) as f32 * 27.0;
        let (box_y, fill) = (y - 15.0, colour(*band));
        canvas.shape(format_args!("<rect x=\"{left}\" y=\"{box_y}\" width=\"{TILE}\" height=\"{TILE}\" rx=\"2\" fill=\"{fill}\"/>"));
        canvas.text(
            left + TILE + 9.0,
            y,
            145.0,
            name,
            style,
            &colours::QUIET_INK,
        )?;
    }
    Ok(())
}
