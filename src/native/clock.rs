//! The machine's clock.

use crate::song::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// Today's date in UTC; `None` where the clock is not in the years 1970 to 2500.
pub fn today() -> Option<Date> {
    const SECONDS_OF_DAY: u64 = 86_400;
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = i32::try_from(since_1970.as_secs() / SECONDS_OF_DAY).ok()?;
    Date::new(1970, 1, 1).ok()?.plus_days(days).ok()
}
