//! YouTube's player in a frame: its address, and the messages that it is spoken to by. They are what
//! [YouTube's own script](https://developers.google.com/youtube/iframe_api_reference) says to the
//! frame; none of that script is loaded.

use crate::song::PlayerUpdate;

/// The host that keeps no cookies before its video plays.
pub const YOUTUBE: &str = "https://www.youtube-nocookie.com";

/// Asks the frame to tell what it does, from now on.
pub const LISTENING: &str = "{\"event\":\"listening\",\"id\":1,\"channel\":\"widget\"}";

pub const PAUSE: &str =
    "{\"event\":\"command\",\"func\":\"pauseVideo\",\"args\":[],\"id\":1,\"channel\":\"widget\"}";

/// The address of the frame for a video, which plays at once: it is only loaded by a tap. `origin` is
/// that of the page around it.
pub fn youtube_frame(id: &str, origin: &str) -> String {
    let asked = "?enablejsapi=1&playsinline=1&autoplay=1&origin=";
    let origin = crate::embed::encoded(origin);
    [YOUTUBE, "/embed/", id, asked, &origin].concat()
}

/// Asks the frame for a time in seconds.
pub fn youtube_seek(seconds: f64) -> String {
    let seconds = seconds.to_string();
    [
        "{\"event\":\"command\",\"func\":\"seekTo\",\"args\":[",
        &seconds,
        ",true],\"id\":1,\"channel\":\"widget\"}",
    ]
    .concat()
}

impl PlayerUpdate {
    /// What a message of the frame tells by its `event` and the numbers in its `info`; `None` for one
    /// that is of something else.
    pub fn by_youtube(event: &str, info: &dyn Fn(&str) -> Option<f64>) -> Option<PlayerUpdate> {
        matches!(event, "infoDelivery" | "initialDelivery").then(|| PlayerUpdate {
            seconds: info("currentTime"),
            // Any other number means that it waits, for the reader, for data or for what it plays before.
            playing: info("playerState").map(|state| state == 1.0),
            rate: info("playbackRate"),
            length: info("duration"),
        })
    }
}
