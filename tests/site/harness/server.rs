//! A static server of our own: no crate, so that it can also hold back, refuse, break and count.

use super::http::{prepared, read_path, send, send_on};
use std::collections::HashMap;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};

/// How a path is answered, other than with its file.
#[derive(Clone)]
pub enum Answer {
    /// A status and a body, of the type that the path's ending says.
    Body(u16, String),
    /// The connection ends before a word is said.
    Hangup,
    /// The head promises more than the body holds.
    CutOff(String),
    /// The file, without leave for other origins to read it.
    NoCors,
}

#[derive(Default)]
struct Site {
    origin: String,
    root: Option<PathBuf>,
    answers: Mutex<HashMap<String, Answer>>,
    held: Mutex<Vec<String>>,
    refused: Mutex<Vec<String>>,
    released: Condvar,
    requests: Mutex<Vec<String>>,
    over: AtomicBool,
}

/// One origin. It ends with the test.
pub struct Server {
    pub origin: String,
    address: std::net::SocketAddr,
    site: Arc<Site>,
}

impl Server {
    /// Serves a folder, or only what it is told.
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
                if serving.over.load(Ordering::Relaxed) {
                    return;
                }
                let site = serving.clone();
                std::thread::spawn(move || site.answer(stream));
            }
        });
        Server {
            origin,
            address,
            site,
        }
    }

    pub fn answer(&self, path: &str, answer: Answer) {
        let mut answers = self.site.answers.lock().unwrap();
        answers.insert(path.to_owned(), answer);
    }

    /// The text of a file that is served.
    pub fn file_text(&self, path: &str) -> String {
        let bytes = self.site.file(path);
        let bytes = bytes.unwrap_or_else(|| panic!("{path} is served"));
        String::from_utf8(bytes).expect("it is text")
    }

    /// Answers with the path's file again.
    pub fn heal(&self, path: &str) {
        self.site.answers.lock().unwrap().remove(path);
    }

    pub fn body(&self, path: &str, body: impl Into<String>) {
        self.answer(path, Answer::Body(200, body.into()));
    }

    /// Hangs up on requests for paths with this ending.
    pub fn refuse(&self, ending: &str) {
        self.site.refused.lock().unwrap().push(ending.to_owned());
    }

    /// Leaves requests for paths with this ending without an answer until they are let go.
    pub fn hold(&self, ending: &str) {
        self.site.held.lock().unwrap().push(ending.to_owned());
    }

    pub fn let_go(&self) {
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
        self.site.over.store(true, Ordering::Relaxed);
        self.let_go();
        // Wakes the thread that listens, so that it sees that all is over.
        let _ = TcpStream::connect(self.address);
    }
}

impl Site {
    fn answer(&self, mut stream: TcpStream) {
        let Some(path) = read_path(&stream) else {
            return;
        };
        self.requests.lock().unwrap().push(path.clone());
        let mut held = self.held.lock().unwrap();
        while held.iter().any(|ending| path.ends_with(ending.as_str())) {
            held = self.released.wait(held).unwrap();
        }
        drop(held);
        let refused = self.refused.lock().unwrap();
        if refused.iter().any(|ending| path.ends_with(ending.as_str())) {
            return;
        }
        drop(refused);
        let answer = self.answers.lock().unwrap().get(&path).cloned();
        // A browser that went away is not the server's trouble.
        let _ = match answer {
            Some(Answer::Hangup) => Ok(()),
            Some(Answer::CutOff(body)) => send(&mut stream, 200, &path, body.as_bytes(), 64, true),
            Some(Answer::Body(status, body)) => send(
                &mut stream,
                status,
                &path,
                &prepared(body.into(), &self.origin),
                0,
                true,
            ),
            other => match self.file(&path) {
                Some(body) => send(
                    &mut stream,
                    200,
                    &path,
                    &prepared(body, &self.origin),
                    0,
                    other.is_none(),
                ),
                // Browsers ask for it unasked; its absence would stand in the console.
                None if path == "/favicon.ico" => send(&mut stream, 204, &path, b"", 0, true),
                None if self.is_folder(&path) => send_on(&mut stream, &format!("{path}/")),
                None => send(&mut stream, 404, &path, b"nothing here", 0, true),
            },
        };
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
        let plain = path.split('/').all(|part| !part.is_empty() && part != "..");
        std::fs::read(self.root.as_ref().filter(|_| plain)?.join(path)).ok()
    }
}
