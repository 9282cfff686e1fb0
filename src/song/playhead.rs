//! Where a player is between two times that it tells.

/// A player that tells its time a few times a second; in between it is asked to no avail.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Playhead {
    /// What was known last, in seconds.
    seconds: f64,
    /// When that was, in milliseconds of a clock that only goes on.
    at_ms: f64,
    pub playing: bool,
    /// How many seconds of the recording pass in one.
    rate: f64,
    /// In seconds, where the player knows it.
    length: Option<f64>,
}

/// What a player says of itself at once; what it leaves out is as before.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Told {
    pub seconds: Option<f64>,
    pub playing: Option<bool>,
    pub rate: Option<f64>,
    pub length: Option<f64>,
}

/// A player that is silent for longer has stopped, or is not on the way that it was.
const SILENCE_MS: f64 = 1000.0;

impl Playhead {
    /// A player that has said this first; `None` where it has not said where it is.
    pub fn new(told: Told, now_ms: f64) -> Option<Playhead> {
        let start = Playhead {
            seconds: told.seconds?,
            at_ms: now_ms,
            playing: false,
            rate: 1.0,
            length: None,
        };
        Some(start.after(told, now_ms))
    }

    /// The same player after it has said more.
    pub fn after(self, told: Told, now_ms: f64) -> Playhead {
        let known = |number: f64| number.is_finite() && number > 0.0;
        let playing = told.playing.unwrap_or(self.playing);
        // Of a player that goes on and says nothing of its time no more is known than before.
        let silent = told.seconds.is_none() && playing && self.playing && told.rate.is_none();
        let (seconds, at_ms) = match told.seconds.filter(|seconds| seconds.is_finite()) {
            Some(seconds) => (seconds.max(0.0), now_ms),
            None if silent => (self.seconds, self.at_ms),
            None => (self.seconds(now_ms), now_ms),
        };
        Playhead {
            seconds,
            at_ms,
            playing,
            rate: told.rate.filter(|rate| known(*rate)).unwrap_or(self.rate),
            length: told.length.filter(|length| known(*length)).or(self.length),
        }
    }

    /// Where it is, in seconds.
    pub fn seconds(&self, now_ms: f64) -> f64 {
        if !self.playing {
            return self.seconds;
        }
        let since = (now_ms - self.at_ms).clamp(0.0, SILENCE_MS);
        let seconds = self.seconds + since / 1000.0 * self.rate;
        self.length.map_or(seconds, |length| seconds.min(length))
    }

    /// Its length in milliseconds.
    pub fn length_ms(&self) -> Option<u32> {
        // The cast holds to the range.
        self.length.map(|length| (length * 1000.0).round() as u32)
    }
}
