//! Fits a post into its limit.

use super::layout::Layout;
use super::problem::NoPost;
use super::request::DailyRequest;
use super::shortened::shortened;

/// A text within the limit.
pub struct Fitted {
    pub text: String,
    pub length: usize,
    pub not_named: usize,
}

/// The lengths that title, artists and chart are shortened to, one after the other.
const NAME_LENGTHS: [usize; 3] = [500, 60, 30];

/// The text with as many places as fit. First long names are cut to 60, then places are counted instead of named, all but
/// one, then names are cut to 30.
///
/// # Errors
/// [`NoPost::TooLong`] where the end of the post alone leaves no room.
pub fn fitted(layout: &Layout, request: &DailyRequest) -> Result<Fitted, NoPost> {
    let all = layout.item_count();
    let least = usize::from(layout.fixed.is_empty()).min(all);
    let mut shortest = usize::MAX;
    for (at, names) in NAME_LENGTHS.into_iter().enumerate() {
        let fewest = match at {
            0 => all,
            1 => all.min(1),
            _ => least,
        };
        for count in (fewest..=all).rev() {
            let (text, length) = text(layout, request, names, count);
            if length <= request.limit.max_length() {
                return Ok(Fitted {
                    text,
                    length,
                    not_named: all - count,
                });
            }
            shortest = shortest.min(length);
        }
    }
    Err(NoPost::TooLong {
        length: shortest,
        limit: request.limit.max_length(),
    })
}

/// The text with this many items, and its length.
fn text(layout: &Layout, request: &DailyRequest, names: usize, count: usize) -> (String, usize) {
    let limit = request.limit;
    let name = |text: &str| shortened(text, limit, names);
    let head = format!("{} – {}", name(&layout.title), name(&layout.artists));
    let mut lines = vec![head, layout.chart_and_time(&name(&layout.chart_name))];
    lines.extend(layout.body(count));
    let hashtags: Vec<String> = request
        .hashtags
        .iter()
        .map(|tag| format!("#{tag}"))
        .collect();
    lines.push(hashtags.join(" "));
    lines.retain(|line| !line.is_empty());
    let mut text = lines.join("\n");
    let mut length = limit.length(&text);
    if let Some(url) = request.url {
        length += 1 + limit.link_length(url);
        text = [&text, "\n", url].concat();
    }
    (text, length)
}
