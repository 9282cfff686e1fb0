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
        if cache.has(&file_name(store)) {
            return Ok(Outcome::Fetched);
        }
        let check = |bytes: &[u8]| {
            let feed = read(kind, bytes, store);
            if feed.value.is_some() {
                Ok(())
            } else {
                Err(Box::new(feed))
            }
        };
        match client.get(&address(store), check) {
            Ok(bytes) => cache
                .keep(&file_name(store), &bytes)
                .map(|()| Outcome::Fetched),
            Err(failure) => Ok(Outcome::Failed(failure)),
        }
    })?;
    for (store, outcome) in stores.into_iter().zip(outcomes) {
        let address = address(store);
        let from = Path::new(&address);
        let sentence = match outcome {
            Outcome::Fetched => {
                let path = cache.path(&file_name(store));
                let feed = read(kind, &files::read(&path)?, store);
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

fn read(kind: FeedKind, bytes: &[u8], store: Territory) -> ParseResult<StoreChart> {
    let options = ReadOptions {
        territory: Some(store),
        time: None,
    };
    kind.read(bytes, &options)
}

fn file_name(store: Territory) -> String {
    format!("{}.json", store.code().to_ascii_lowercase())
}

fn name(store: Territory) -> String {
    for_tag("en").scope(Scope::Territory(store)).to_owned()
}
