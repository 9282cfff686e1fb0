//! The option `--chart`.

use crate::native::Error;
use crate::song::is_chart_key;

/// The value of `--chart` is the id of a chart.
///
/// # Errors
/// [`Error::Usage`] where it has another form.
pub fn check_chart_id(id: &str) -> Result<(), Error> {
    if is_chart_key(id) {
        return Ok(());
    }
    Err(Error::Usage(format!(
        "--chart: “{id}” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100"
    )))
}
