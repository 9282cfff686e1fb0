//! Writes responses.

use std::io::{Result, Write};

/// A response. It is written with the length of its body; without `Date`, since nothing here is cached by age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Headers in order.
    pub headers: Vec<(String, String)>,
    /// The body, which an answer to `HEAD` only counts.
    pub body: Vec<u8>,
}

impl Response {
    /// A sentence as text.
    pub fn sentence(status: u16, sentence: &str) -> Response {
        let body = format!("{sentence}\n").into_bytes();
        Response::new(status, "text/plain; charset=utf-8", body)
    }

    /// A body of this type.
    pub fn new(status: u16, content_type: &str, body: Vec<u8>) -> Response {
        let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        Response {
            status,
            headers,
            body,
        }
    }

    /// With one header more.
    pub fn with(mut self, name: &str, value: &str) -> Response {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Writes it in one piece.
    ///
    /// # Errors
    /// Those of the connection.
    pub fn write(&self, to: &mut impl Write, is_head: bool, ends_connection: bool) -> Result<()> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            // A line break would begin another header.
            let value = value.replace(['\r', '\n'], " ");
            head += &format!("{name}: {value}\r\n");
        }
        if self.status != 304 {
            head += &format!("Content-Length: {}\r\n", self.body.len());
        }
        if ends_connection {
            head += "Connection: close\r\n";
        }
        head += "\r\n";
        let mut bytes = head.into_bytes();
        if !is_head {
            bytes.extend(&self.body);
        }
        to.write_all(&bytes)?;
        to.flush()
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        206 => "Partial Content",
        301 => "Moved Permanently",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        416 => "Range Not Satisfiable",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    }
}
