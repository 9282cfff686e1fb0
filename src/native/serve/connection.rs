//! Connections, each on a thread of its own.

use super::answer::answer;
use super::http::{NoRequest, RequestReader, Response};
use super::served_site::ServedSite;
use std::io::{Read, Result};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// The most connections at a time. A browser opens six.
const MAX_CONNECTIONS: usize = 256;
/// How long a connection may wait for its next request, or for its reader.
const IDLE: Duration = Duration::from_secs(60);

/// Answers every connection, until the process ends.
pub fn accept_all(listener: &TcpListener, site: &Arc<ServedSite>) {
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming().flatten() {
        if open.load(Ordering::Relaxed) >= MAX_CONNECTIONS {
            continue;
        }
        open.fetch_add(1, Ordering::Relaxed);
        let (site, open) = (site.clone(), open.clone());
        thread::spawn(move || {
            // A reader who has left is no error.
            let _ = answer_all(&stream, &site);
            open.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

/// Answers the requests of one connection.
fn answer_all(stream: &TcpStream, site: &ServedSite) -> Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(IDLE))?;
    stream.set_write_timeout(Some(IDLE))?;
    let mut to = stream;
    let mut requests = RequestReader::new(stream);
    loop {
        let request = match requests.next() {
            Ok(request) => request,
            Err(NoRequest::Closed) => return Ok(()),
            Err(problem) => {
                refusal(problem).write(&mut to, false, true)?;
                return end(stream);
            }
        };
        let ends = request.ends_connection();
        answer(site, &request).write(&mut to, request.method == "HEAD", ends)?;
        if ends {
            return end(stream);
        }
    }
}

fn refusal(problem: NoRequest) -> Response {
    match problem {
        NoRequest::TooLong => Response::sentence(431, "The head of the request is too long."),
        _ => Response::sentence(400, "This is not a request of HTTP/1.1."),
    }
}

/// Ends a connection after its last answer. What the other side still sends is read for a while: where bytes are left
/// unread, the system resets the connection, and the answer may be lost.
fn end(stream: &TcpStream) -> Result<()> {
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut from = stream;
    let mut unread = [0; 4096];
    for _ in 0..64 {
        if from.read(&mut unread)? == 0 {
            break;
        }
    }
    Ok(())
}
