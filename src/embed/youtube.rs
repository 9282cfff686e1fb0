//! YouTube's player in a frame: its address and its messages, which are those of
//! [YouTube's own script](https://developers.google.com/youtube/iframe_api_reference). That script is not loaded.

use crate::embed::encode_query;
use crate::song::PlayerUpdate;

/// The origin of the player that sets no cookies before the video plays.
pub const YOUTUBE_ORIGIN: &str = "https://www.youtube-nocookie.com";

/// Asks the frame to report its state from now on.
pub const YOUTUBE_LISTEN: &str = "{\"event\":\"listening\",\"id\":1,\"channel\":\"widget\"}";

/// Pauses the video.
pub const YOUTUBE_PAUSE: &str =
    "{\"event\":\"command\",\"func\":\"pauseVideo\",\"args\":[],\"id\":1,\"channel\":\"widget\"}";

/// The address of the frame for a video id. The video plays at once, as the frame is only loaded by a tap. `origin` is that of
/// the page around it.
pub fn youtube_frame_address(id: &str, origin: &str) -> String {
    let settings = "?enablejsapi=1&playsinline=1&autoplay=1&origin=";
    let origin = encode_query(origin);
    [YOUTUBE_ORIGIN, "/embed/", id, settings, &origin].concat()
}

/// Seeks to a time in seconds.
pub fn youtube_seek(seconds: f64) -> String {
    let seconds_text = seconds.to_string();
    [
        "{\"event\":\"command\",\"func\":\"seekTo\",\"args\":[",
        &seconds_text,
        ",true],\"id\":1,\"channel\":\"widget\"}",
    ]
    .concat()
}

/// The update in a message of the frame, from its `event` and the numbers in its `info`; `None` for any other message.
pub fn youtube_update(event: &str, info: &dyn Fn(&str) -> Option<f64>) -> Option<PlayerUpdate> {
    matches!(event, "infoDelivery" | "initialDelivery").then(|| PlayerUpdate {
        seconds: info("currentTime"),
        // Any other state is paused, ended, buffering or an advertisement.
        playing: info("playerState").map(|state| state == 1.0),
        rate: info("playbackRate"),
        length: info("duration"),
    })
}
