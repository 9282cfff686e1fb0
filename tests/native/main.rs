//! What holds without a browser. The folders are those of `src`, `docs` and `examples`; `support` is what several of them use.

mod authoring;
mod check;
mod diagnose;
mod docs;
mod embed;
mod examples;
mod import;
mod markup;
mod native;
mod plot;
mod publish;
mod snapshot;
mod song;
mod source;
mod support;
mod text;
mod view;
mod words;
