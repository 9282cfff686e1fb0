//! A static server that can also delay, truncate, refuse and count.

use super::http::{CORS, headers, prepare_page, read_path, send, send_redirect};
use std::collections::HashMap;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};

/// A response to a path, instead of its file.
#[derive(Clone)]
pub enum Response {
    /// A status and a body, with the type of the file extension.
    Body(u16, String),
    /// Closes the connection without a response.
    Hangup,
    /// Sends less than `Content-Length` says.
    CutOff(String),
    /// A page that is cross-origin isolated, with this policy for what it embeds.
    Isolated(&'static str, String),
    /// The file without CORS headers.
    NoCors,
}

#[derive(Default)]
struct Site {
    origin: String,
    root: Option<PathBuf>,
    responses: Mutex<HashMap<String, Response>>,
    held: Mutex<Vec<String>>,
    hung_up_on: Mutex<Vec<String>>,
    released: Condvar,
    requests: Mutex<Vec<String>>,
    stopped: AtomicBool,
}

/// One origin, which stops on drop.
pub struct Server {
    pub origin: String,
    address: std::net::SocketAddr,
    site: Arc<Site>,
}

impl Server {
    /// Serves a folder, or only the responses that are set.
    pub fn start(root: Option<PathBuf>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port of 127.0.0.1 is free");
        let address = listener.local_addr().expect("a listener has an address");
        let origin = format!("http://{address}");
        let site = Arc::new(Site {
            origin: origin.clone(),
            root,
            ..Site::default()
        });
        let serving = site.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if serving.stopped.load(Ordering::Relaxed) {
                    return;
                }
                let site = serving.clone();
                std::thread::spawn(move || site.handle(stream));
            }
        });
        Server {
            origin,
            address,
            site,
        }
    }

    pub fn respond(&self, path: &str, response: Response) {
        let mut responses = self.site.responses.lock().unwrap();
        responses.insert(path.to_owned(), response);
    }

    /// The text of a served file.
    pub fn file_text(&self, path: &str) -> String {
        let bytes = self
            .site
            .file(path)
            .unwrap_or_else(|| panic!("{path} is served"));
        String::from_utf8(bytes).expect("it is text")
    }

    /// Serves the file of the path again.
    pub fn restore_file(&self, path: &str) {
        self.site.responses.lock().unwrap().remove(path);
    }

    pub fn body(&self, path: &str, body: impl Into<String>) {
        self.respond(path, Response::Body(200, body.into()));
    }

    /// Closes the connection for paths with this ending.
    pub fn hang_up_on(&self, ending: &str) {
        self.site.hung_up_on.lock().unwrap().push(ending.to_owned());
    }

    /// Delays responses for paths with this ending until `release`.
    pub fn hold(&self, ending: &str) {
        self.site.held.lock().unwrap().push(ending.to_owned());
    }

    pub fn release(&self) {
        self.site.held.lock().unwrap().clear();
        self.site.released.notify_all();
    }

    /// How many requests there were for paths with this ending.
    pub fn count(&self, ending: &str) -> usize {
        let requests = self.site.requests.lock().unwrap();
        requests
            .iter()
            .filter(|path| path.ends_with(ending))
            .count()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.site.stopped.store(true, Ordering::Relaxed);
        self.release();
        // Wakes the listening thread, so that it stops.
        let _ = TcpStream::connect(self.address);
    }
}

impl Site {
    fn handle(&self, mut stream: TcpStream) {
        let Some(path) = read_path(&stream) else {
            return;
        };
        self.requests.lock().unwrap().push(path.clone());
        let mut held = self.held.lock().unwrap();
        while held.iter().any(|ending| path.ends_with(ending.as_str())) {
            held = self.released.wait(held).unwrap();
        }
        drop(held);
        let hung_up_on = self.hung_up_on.lock().unwrap();
        if hung_up_on
            .iter()
            .any(|ending| path.ends_with(ending.as_str()))
        {
            return;
        }
        drop(hung_up_on);
        let response = self.responses.lock().unwrap().get(&path).cloned();
        let file_headers = match response {
            Some(Response::NoCors) => String::new(),
            _ => self.headers(&path),
        };
        let mut send = |status, body: Vec<u8>, missing, headers: &str| {
            send(&mut stream, status, &path, &body, missing, headers)
        };
        // The browser may have closed the connection.
        let _ = match response {
            Some(Response::Hangup) => Ok(()),
            Some(Response::CutOff(body)) => send(200, body.into(), 64, CORS),
            Some(Response::Body(status, body)) => send(
                status,
                prepare_page(body.into(), &self.origin),
                0,
                &file_headers,
            ),
            Some(Response::Isolated(policy, body)) => {
                let isolated = format!(
                    "Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: {policy}\r\n"
                );
                send(200, prepare_page(body.into(), &self.origin), 0, &isolated)
            }
            None | Some(Response::NoCors) => match self.file(&path) {
                Some(body) => send(200, prepare_page(body, &self.origin), 0, &file_headers),
                // Browsers request it by themselves and would log an error.
                None if path == "/favicon.ico" => send(204, Vec::new(), 0, CORS),
                None if self.is_folder(&path) => send_redirect(&mut stream, &format!("{path}/")),
                None => send(404, b"nothing here".to_vec(), 0, CORS),
            },
        };
    }

    /// Those of the site's `_headers`; without one, CORS for every origin.
    fn headers(&self, path: &str) -> String {
        let rules = self
            .root
            .as_ref()
            .map(|root| root.join("_headers"))
            .and_then(|rules| std::fs::read_to_string(rules).ok());
        rules.map_or_else(|| CORS.to_owned(), |rules| headers(&rules, path))
    }

    fn is_folder(&self, path: &str) -> bool {
        self.file(&format!("{path}/")).is_some()
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let path = path.trim_start_matches('/');
        let path = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let is_plain = path.split('/').all(|part| !part.is_empty() && part != "..");
        std::fs::read(self.root.as_ref().filter(|_| is_plain)?.join(path)).ok()
    }
}
