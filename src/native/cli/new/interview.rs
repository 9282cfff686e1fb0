//! Questions on standard error, and answers on standard input.

use crate::native::Error;
use crate::native::cli::import::STANDARD_INPUT;
use crate::native::cli::option_values::WrongValue;
use crate::native::sentence::ended;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

/// Asks one question after the other. An answer is one line.
pub struct Interview<R, W> {
    answers: R,
    questions: W,
}

impl<R: BufRead, W: Write> Interview<R, W> {
    pub fn new(answers: R, questions: W) -> Interview<R, W> {
        Interview { answers, questions }
    }

    /// The answer, asked for until it is right.
    ///
    /// # Errors
    /// [`Error::Read`] where the input ends or cannot be read.
    pub fn ask<T>(
        &mut self,
        question: &str,
        value: impl Fn(&str) -> Result<T, WrongValue>,
    ) -> Result<T, Error> {
        loop {
            let line = self.line(question)?;
            match value(&line) {
                Ok(value) => return Ok(value),
                Err(wrong) => self.say(&format!("  {}\n", ended(wrong))),
            }
        }
    }

    /// As [`Interview::ask`]; `None` for an empty line.
    ///
    /// # Errors
    /// Those of [`Interview::ask`].
    pub fn ask_optional<T>(
        &mut self,
        question: &str,
        value: impl Fn(&str) -> Result<T, WrongValue>,
    ) -> Result<Option<T>, Error> {
        self.ask(question, |line| match line.is_empty() {
            true => Ok(None),
            false => value(line).map(Some),
        })
    }

    fn line(&mut self, question: &str) -> Result<String, Error> {
        self.say(&format!("{question}: "));
        let mut line = String::new();
        let result = match self.answers.read_line(&mut line) {
            Ok(0) => {
                self.say("\n");
                Err(io::Error::other(format!(
                    "it ended at the question “{question}”, so nothing is written"
                )))
            }
            other => other,
        };
        result.map_err(|cause| Error::Read {
            path: PathBuf::from(STANDARD_INPUT),
            cause,
        })?;
        Ok(line.trim().to_owned())
    }

    /// A question that cannot be printed is answered all the same, or the input ends.
    fn say(&mut self, text: &str) {
        let _ = self.questions.write_all(text.as_bytes());
        let _ = self.questions.flush();
    }
}
