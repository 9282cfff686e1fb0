//! Reads requests.

use std::io::Read;

/// The longest head of a request in bytes.
const MAX_HEAD: usize = 16 << 10;
const MAX_HEADERS: usize = 64;

/// The head of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` or another one.
    pub method: String,
    /// The path with its query, as it was sent.
    pub target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header, whose name is in lower case; several are joined by commas.
    pub fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.iter().filter(|(known, _)| known == name);
        let values: Vec<&str> = values.map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// Whether the connection ends with the answer: as asked, and where a body would follow, which is not read.
    pub fn ends_connection(&self) -> bool {
        let asked = self
            .header("connection")
            .is_some_and(|value| value.eq_ignore_ascii_case("close"));
        let length = self
            .header("content-length")
            .is_some_and(|length| length != "0");
        asked || length || self.header("transfer-encoding").is_some()
    }
}

/// Why no request was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRequest {
    /// The connection has ended.
    Closed,
    /// It is not HTTP.
    Malformed,
    /// Its head is too long.
    TooLong,
}

/// Reads requests one after another.
pub struct RequestReader<R> {
    from: R,
    read: Vec<u8>,
}

impl<R: Read> RequestReader<R> {
    /// Reads from a connection.
    pub fn new(from: R) -> RequestReader<R> {
        RequestReader {
            from,
            read: Vec::new(),
        }
    }

    /// The next request.
    ///
    /// # Errors
    /// [`NoRequest`].
    pub fn next(&mut self) -> Result<Request, NoRequest> {
        loop {
            if let Some((request, length)) = parsed(&self.read)? {
                self.read.drain(..length);
                return Ok(request);
            }
            if self.read.len() >= MAX_HEAD {
                return Err(NoRequest::TooLong);
            }
            let mut more = [0; 4096];
            match self.from.read(&mut more) {
                Ok(0) | Err(_) => return Err(NoRequest::Closed),
                Ok(count) => self.read.extend(&more[..count]),
            }
        }
    }
}

/// The request that these bytes begin with, and its length; `None` where it is not complete.
fn parsed(bytes: &[u8]) -> Result<Option<(Request, usize)>, NoRequest> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    let length = match head.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(NoRequest::TooLong),
        Err(_) => return Err(NoRequest::Malformed),
    };
    let (Some(method), Some(target)) = (head.method, head.path) else {
        return Err(NoRequest::Malformed);
    };
    let headers = head.headers.iter().map(|header| {
        let value = String::from_utf8_lossy(header.value);
        (header.name.to_ascii_lowercase(), value.trim().to_owned())
    });
    let request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: headers.collect(),
    };
    Ok(Some((request, length)))
}
