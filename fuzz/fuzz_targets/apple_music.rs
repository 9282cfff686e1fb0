//! For any bytes, feeds of Apple Music are imported without a panic, and in any order with the same result. A zero byte
//! ends a feed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::feeds::FeedKind;
use songcard_fuzz::check_feeds;

fuzz_target!(|bytes: &[u8]| check_feeds(FeedKind::AppleMusic, bytes));
