//! Fetches the feeds of all stores.

use super::arguments::FeedArguments;
use crate::check::{Diagnostic, Diagnostics};
use crate::diagnose::ReportFormat;
use crate::import::ParseResult;
use crate::import::feeds::{Captures, FeedKind, ReadOptions, StoreChart};
use crate::native::fetch::{Client, Failure, Outcome, RunCache, each};
use crate::native::report::print_report;
use crate::native::{Error, files};
use crate::song::{Scope, Territory};
use crate::words::for_tag;
use std::path::Path;

/// Fetches the feeds that this run does not have yet, and adds the charts of all that it has. A store whose feed cannot be
/// fetched is reported.
///
/// # Errors
/// [`Error::Read`] or [`Error::Write`] for the cache.
pub fn fetch(
    captures: &mut Captures,
    kind: FeedKind,
    arguments: &FeedArguments,
    reports: ReportFormat,
) -> Result<(), Error> {
    let asked = arguments.read_options().territory;
    let stores: Vec<Territory> = match asked {
        Some(store) => vec![store],
        None => kind.stores(),
    };
    let cache = RunCache::new(arguments.cache.join(kind.name()), &arguments.run_name());
    let client = Client::new(arguments.fetching.options());
    let server = arguments.server(kind);
    let address = |store: Territory| format!("{server}{}", kind.path(store));
    let outcomes = each(stores.len(), |index| {
        let store = stores[index];
        let name = file_name(store);
        if cache.has(&name) {
            let bytes = files::read(&cache.path(&name))?;
            return Ok(Outcome::Fetched(read(kind, &bytes, store)));
        }
        let parse = |bytes: &[u8]| {
            let feed = read(kind, bytes, store);
            match feed.value {
                Some(_) => Ok(feed),
                None => Err(feed),
            }
        };
        match client.get(&address(store), parse) {
            Ok((bytes, feed)) => cache.keep(&name, &bytes).map(|()| Outcome::Fetched(feed)),
            Err(failure) => Ok(Outcome::Failed(failure)),
        }
    })?;
    for (store, outcome) in stores.into_iter().zip(outcomes) {
        let address = address(store);
        let from = Path::new(&address);
        let sentence = match outcome {
            Outcome::Fetched(feed) => {
                let path = cache.path(&file_name(store));
                print_report(&path, &feed.text, &feed.diagnostics, reports);
                match feed.value {
                    Some(chart) => captures.add(&chart),
                    None => captures.add_failed_store(store),
                }
                continue;
            }
            Outcome::Failed(Failure::Wrong(feed)) => {
                print_report(from, &feed.text, &feed.diagnostics, reports);
                captures.add_failed_store(store);
                continue;
            }
            Outcome::Failed(Failure::NotFetched(error, 1)) => error.to_string(),
            Outcome::Failed(Failure::NotFetched(error, attempts)) => {
                format!("{error}, in {attempts} attempts")
            }
            Outcome::NotTried => {
                "not asked for, since there was no answer for many stores before".to_owned()
            }
        };
        let sentence = format!("{}: {sentence}", name(store));
        let problem = Diagnostics::of_error(Diagnostic::error("", sentence));
        print_report(from, "", &problem, reports);
        captures.add_failed_store(store);
    }
    Ok(())
}

/// A feed with its text only where something is said about it: the texts of all stores would fill much memory.
fn read(kind: FeedKind, bytes: &[u8], store: Territory) -> Box<ParseResult<StoreChart>> {
    let options = ReadOptions {
        territory: Some(store),
        time: None,
    };
    let mut feed = kind.read(bytes, &options);
    if feed.diagnostics.kept.is_empty() {
        feed.text = String::new();
    }
    Box::new(feed)
}

fn file_name(store: Territory) -> String {
    format!("{}.json", store.code().to_ascii_lowercase())
}

fn name(store: Territory) -> String {
    for_tag("en").scope(Scope::Territory(store)).to_owned()
}
