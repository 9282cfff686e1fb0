//! A static server of our own: no crate, so that it can also hold back, refuse, break and count.

use super::http::{CORS, headers, prepared, read_path, send, send_on};
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
    /// A page that is cross-origin isolated, with this policy for what it embeds.
    Isolated(&'static str, String),
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
        let of_file = match answer {
            Some(Answer::NoCors) => String::new(),
            _ => self.headers(&path),
        };
        let mut send = |status, body: Vec<u8>, missing, headers: &str| {
            send(&mut stream, status, &path, &body, missing, headers)
        };
        // A browser that went away is not the server's trouble.
        let _ = match answer {
            Some(Answer::Hangup) => Ok(()),
            Some(Answer::CutOff(body)) => send(200, body.into(), 64, CORS),
            Some(Answer::Body(status, body)) => {
                send(status, prepared(body.into(), &self.origin), 0, &of_file)
            }
            Some(Answer::Isolated(policy, body)) => {
                let isolated = format!(
                    "Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: {policy}\r\n"
                );
                send(200, prepared(body.into(), &self.origin), 0, &isolated)
            }
            None | Some(Answer::NoCors) => match self.file(&path) {
                Some(body) => send(200, prepared(body, &self.origin), 0, &of_file),
                // Browsers ask for it unasked; its absence would stand in the console.
                None if path == "/favicon.ico" => send(204, Vec::new(), 0, CORS),
                None if self.is_folder(&path) => send_on(&mut stream, &format!("{path}/")),
                None => send(404, b"nothing here".to_vec(), 0, CORS),
            },
        };
    }

    /// As the site's own `_headers` has them; of what is no site, everybody may read everything.
    fn headers(&self, path: &str) -> String {
        let rules = self.root.as_ref().map(|root| root.join("_headers"));
        let rules = rules.and_then(|rules| std::fs::read_to_string(rules).ok());
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
        let plain = path.split('/').all(|part| !part.is_empty() && part != "..");
        std::fs::read(self.root.as_ref().filter(|_| plain)?.join(path)).ok()
    }
}
