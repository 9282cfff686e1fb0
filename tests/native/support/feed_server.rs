//! A local server that answers for Apple's stores, as well or as badly as a test needs.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// What the server does with a request.
pub enum Reply {
    /// Answers with this status and body.
    Answer(u16, String),
    /// Says nothing until the client goes away.
    Silence,
    /// Closes the connection in the middle of the body.
    HangUp,
}

/// One request: the store's lower-case code, and how often that store was asked for before.
pub struct Request {
    pub store: String,
    pub before: usize,
}

/// A server on 127.0.0.1, until it is dropped.
pub struct FeedServer {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    agents: Arc<Mutex<Vec<String>>>,
    is_over: Arc<AtomicBool>,
}

impl FeedServer {
    /// A server that answers each request as `reply` says.
    pub fn new(reply: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> FeedServer {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = FeedServer {
            address: listener.local_addr().unwrap(),
            asked: Arc::default(),
            agents: Arc::default(),
            is_over: Arc::default(),
        };
        let (asked, agents) = (server.asked.clone(), server.agents.clone());
        let (is_over, reply) = (server.is_over.clone(), Arc::new(reply));
        thread::spawn(move || {
            for stream in listener.incoming() {
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
                let (asked, agents, reply) = (asked.clone(), agents.clone(), reply.clone());
                // A client that has gone is no mistake of the server.
                thread::spawn(move || {
                    stream.and_then(|stream| serve(stream, &asked, &agents, &*reply))
                });
            }
        });
        server
    }

    /// Its address, without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The stores in the order of the requests.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    /// The user agents of the requests, each once.
    pub fn agents(&self) -> Vec<String> {
        self.agents.lock().unwrap().clone()
    }
}

impl Drop for FeedServer {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        // The server waits for one more connection.
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(
    mut stream: TcpStream,
    asked: &Mutex<Vec<String>>,
    agents: &Mutex<Vec<String>>,
    reply: &dyn Fn(&Request) -> Reply,
) -> std::io::Result<()> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte)? == 0 {
            return Ok(());
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head);
    // `/us/rss/…` or `/api/v2/us/…`: the first part of the address with two letters.
    let mut parts = head.split(['/', ' ']);
    let store =
        parts.find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    let store = store.unwrap_or_default().to_owned();
    let agent = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("user-agent")
            .then(|| value.trim().to_owned())
    });
    let before = {
        let mut asked = asked.lock().unwrap();
        let before = asked.iter().filter(|other| **other == store).count();
        asked.push(store.clone());
        before
    };
    let mut known = agents.lock().unwrap();
    let is_new = agent.as_ref().is_some_and(|agent| !known.contains(agent));
    known.extend(agent.filter(|_| is_new));
    drop(known);
    match reply(&Request { store, before }) {
        Reply::Answer(status, body) => {
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status} -\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            )
        }
        Reply::Silence => {
            while stream.read(&mut byte)? > 0 {}
            Ok(())
        }
        Reply::HangUp => {
            write!(
                stream,
                "HTTP/1.1 200 -\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{{\"feed\""
            )
        }
    }
}
