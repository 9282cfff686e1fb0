//! What holds without a browser: the truth, its words and shapes, the markup, the command.

mod board;
mod check;
mod command;
mod counting;
mod dates;
mod every_card;
mod folder;
mod golden;
mod headline;
mod hostile;
mod made;
mod markup;
mod moments;
mod names;
mod publish;
mod rank_line;
mod readme;
mod rooms;
mod runs;
mod shape;
mod site;
mod slim;
mod source;
mod view;
mod words;
