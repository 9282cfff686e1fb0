//! Where a player is between two updates of its time.

/// The position of a player that reports its time a few times a second and cannot be queried in between.
///
/// ```
/// use songcard::song::{PlayerUpdate, Playhead};
///
/// let update = PlayerUpdate { seconds: Some(10.0), playing: Some(true), ..PlayerUpdate::default() };
/// let playhead = Playhead::new(update, 5000.0).unwrap();
/// assert_eq!(playhead.seconds(5500.0), 10.5);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Playhead {
    /// The position last known, in seconds.
    seconds: f64,
    /// When it was known, in milliseconds of a monotonic clock.
    at_ms: f64,
    /// Whether the player is playing.
    pub playing: bool,
    /// How many seconds of the recording pass in one second.
    rate: f64,
    /// The length of the recording in seconds, where the player knows it.
    length: Option<f64>,
}

/// What a player reports at once; an absent field is unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PlayerUpdate {
    /// The position in seconds.
    pub seconds: Option<f64>,
    /// Whether the player is playing.
    pub playing: Option<bool>,
    /// The playback rate, 1 for normal speed.
    pub rate: Option<f64>,
    /// The length of the recording in seconds.
    pub length: Option<f64>,
}

/// Without an update for this long, assume that playback has stopped or jumped.
const SILENCE_MS: f64 = 1000.0;

impl Playhead {
    /// A player after its first update; `None` where that has no position. `now_ms` is in milliseconds of a monotonic
    /// clock.
    pub fn new(update: PlayerUpdate, now_ms: f64) -> Option<Playhead> {
        let start = Playhead {
            seconds: update.seconds?,
            at_ms: now_ms,
            playing: false,
            rate: 1.0,
            length: None,
        };
        Some(start.after(update, now_ms))
    }

    /// The same player after another update.
    pub fn after(self, update: PlayerUpdate, now_ms: f64) -> Playhead {
        let is_usable = |number: f64| number.is_finite() && number > 0.0;
        let playing = update.playing.unwrap_or(self.playing);
        // An update that neither moves, starts, stops nor changes the speed of the player is no news of its position.
        let is_same = update.seconds.is_none() && playing && self.playing && update.rate.is_none();
        let (seconds, at_ms) = match update.seconds.filter(|seconds| seconds.is_finite()) {
            Some(seconds) => (seconds.max(0.0), now_ms),
            None if is_same => (self.seconds, self.at_ms),
            None => (self.seconds(now_ms), now_ms),
        };
        Playhead {
            seconds,
            at_ms,
            playing,
            rate: update
                .rate
                .filter(|rate| is_usable(*rate))
                .unwrap_or(self.rate),
            length: update
                .length
                .filter(|length| is_usable(*length))
                .or(self.length),
        }
    }

    /// The position in seconds.
    pub fn seconds(&self, now_ms: f64) -> f64 {
        if !self.playing {
            return self.seconds;
        }
        let since = (now_ms - self.at_ms).clamp(0.0, SILENCE_MS);
        let seconds = self.seconds + since / 1000.0 * self.rate;
        self.length.map_or(seconds, |length| seconds.min(length))
    }

    /// The length of the recording in milliseconds.
    pub fn length_ms(&self) -> Option<u32> {
        // The cast saturates.
        self.length.map(|length| (length * 1000.0).round() as u32)
    }
}
