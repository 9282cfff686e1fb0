//! The address of a video on YouTube, in the forms that people copy.

use crate::import::short_quote::ShortQuote;
use crate::song::VideoId;
use std::fmt::{Display, Formatter, Result};

/// A video, as its address names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VideoAddress {
    /// The video.
    pub video: VideoId,
    /// The value of `t` or `start`, the time from which the address plays it.
    pub start: Option<String>,
}

/// Why a text is not the address of a video. It is displayed as one sentence without a full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VideoAddressError {
    /// The site is another one, or the text is no address.
    NotYouTube(String),
    /// A page of YouTube that is not one of a video: the page's kind, the address.
    NotAVideo(&'static str, String),
    /// The id does not have eleven characters of the right kind: the id.
    Id(String),
}

impl Display for VideoAddressError {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        const RIGHT: &str =
            "like https://www.youtube.com/watch?v= with the video’s eleven characters";
        match self {
            VideoAddressError::NotYouTube(text) => {
                let text = ShortQuote(text);
                write!(f, "{text} is not an address on YouTube; write one {RIGHT}")
            }
            VideoAddressError::NotAVideo(kind, text) => {
                let text = ShortQuote(text);
                write!(
                    f,
                    "{text} is the address of {kind}; write the address of one video, {RIGHT}"
                )
            }
            VideoAddressError::Id(id) => {
                let (id, count) = (ShortQuote(id), id.chars().count());
                write!(
                    f,
                    "{id} is not the id of a video on YouTube, which is eleven letters, digits, hyphens and underscores; it has {count} characters, so copy the address again"
                )
            }
        }
    }
}

impl std::error::Error for VideoAddressError {}

const SITES: [&str; 5] = [
    "youtube.com",
    "www.youtube.com",
    "m.youtube.com",
    "music.youtube.com",
    "www.youtube-nocookie.com",
];

/// The first parts of the paths that have the id as their second part.
const FOLDERS: [&str; 5] = ["embed", "shorts", "live", "v", "e"];

/// Pages of YouTube that are not those of one video.
const OTHER_PAGES: [(&str, &str); 7] = [
    ("playlist", "a playlist"),
    ("channel", "a channel"),
    ("c", "a channel"),
    ("user", "a channel"),
    ("clip", "a clip"),
    ("results", "a search"),
    ("post", "a post"),
];

impl VideoAddress {
    /// Parses an address with or without `https://`: `watch?v=`, `youtu.be/`, `embed/`, `shorts/`, `live/`, also of YouTube
    /// Music and of the player without cookies, with other parameters in any order.
    ///
    /// # Errors
    /// [`VideoAddressError`], which says what is found and what would be right.
    pub fn parse(text: &str) -> std::result::Result<VideoAddress, VideoAddressError> {
        let text = text.trim();
        let foreign = || VideoAddressError::NotYouTube(text.to_owned());
        let rest = match text.split_once("://") {
            Some((scheme, rest)) if ["http", "https"].contains(&&*scheme.to_ascii_lowercase()) => {
                rest
            }
            Some(_) => return Err(foreign()),
            None => text.strip_prefix("//").unwrap_or(text),
        };
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (site, path) = path.split_once('/').unwrap_or((path, ""));
        let site = site.to_ascii_lowercase();
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let parameter = |name: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let mut named = pairs.filter(|(key, _)| *key == name);
            named.next().map(|(_, value)| value)
        };
        let other = |kind| Err(VideoAddressError::NotAVideo(kind, text.to_owned()));
        let id = if site == "youtu.be" || site == "www.youtu.be" {
            parts.first().copied()
        } else if !SITES.contains(&&*site) {
            return Err(foreign());
        } else {
            match parts.first().copied() {
                // A playlist in a player has this word in the place of an id.
                Some("embed") if parts.get(1) == Some(&"videoseries") => {
                    return other("a playlist");
                }
                Some("watch" | "watch_popup") => parameter("v"),
                Some(folder) if FOLDERS.contains(&folder) => parts.get(1).copied(),
                Some(name) if name.starts_with('@') => return other("a channel"),
                first => {
                    let page = OTHER_PAGES.iter().find(|(name, _)| Some(*name) == first);
                    return other(page.map_or("no video", |(_, kind)| kind));
                }
            }
        };
        let Some(id) = id.filter(|id| !id.is_empty()) else {
            return other("no video");
        };
        let video = VideoId::parse(id).ok_or_else(|| VideoAddressError::Id(id.to_owned()))?;
        let start = parameter("t")
            .or_else(|| parameter("start"))
            .or_else(|| fragment.strip_prefix("t="));
        Ok(VideoAddress {
            video,
            start: start.filter(|start| *start != "0").map(str::to_owned),
        })
    }
}
