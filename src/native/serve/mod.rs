//! `songcard serve`: a built site on this machine, with the headers that a host sends, and with its snapshots watched.
//!
//! In: the site's folder, a port, snapshots to watch. Out: answers to requests of this machine alone; with watched snapshots, the
//! site's files, which the same code as `songcard publish` writes.
//! Must not know: what the files contain, but for the pages of watched songs, which get one script more.

mod answer;
mod byte_range;
mod connection;
mod content_type;
mod header_rules;
mod http;
mod options;
mod served_site;
mod site_folder;
mod watch;

use crate::native::sentence::ended;
use crate::native::{Error, files};
pub use options::ServeOptions;
use served_site::ServedSite;
use site_folder::SiteFolder;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;
use watch::{WatchState, Watcher};

/// How often watched files are looked at. A few times `stat` cost nothing, work on every disk and for every editor, which
/// events of the system do not, and need no library.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Serves until Ctrl-C. The address is printed once requests are answered.
///
/// # Errors
/// [`Error::Port`], [`Error::Read`] for the folder, and what publishing the snapshots for the first time gives.
pub fn serve(options: ServeOptions) -> Result<(), Error> {
    let port = options.port;
    let failed = |cause| Error::Port { port, cause };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let (stop, stopped) = channel();
    let at_ctrl_c = stop.clone();
    // Where no handler can be set, Ctrl-C ends the process at once, which loses nothing: files are written whole.
    let _ = ctrlc::set_handler(move || {
        let _ = at_ctrl_c.send(());
    });

    let state = (!options.snapshots.is_empty()).then(|| Arc::new(WatchState::new()));
    let mut watcher = state.clone().map(|state| Watcher::new(&options, state));
    if let Some(watcher) = &mut watcher {
        watcher.publish_changed()?;
    }
    let site = ServedSite {
        folder: SiteFolder::open(&options.folder)?,
        state,
    };
    thread::spawn(move || connection::accept_all(&listener, &Arc::new(site)));
    files::print(&format!(
        "{} is at http://{address}/ (Ctrl-C ends it).\n",
        options.folder.display()
    ))?;
    run_until(&stopped, watcher)
}

/// Looks at the watched files until there is a message.
fn run_until(stopped: &mpsc::Receiver<()>, mut watcher: Option<Watcher>) -> Result<(), Error> {
    loop {
        match stopped.recv_timeout(LOOK_EVERY) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        if let Some(Err(error)) = watcher.as_mut().map(Watcher::publish_changed) {
            // The next change may mend it.
            eprintln!("songcard: {}", ended(error));
        }
    }
}
