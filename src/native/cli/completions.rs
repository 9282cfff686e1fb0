//! `songcard completions`: the script that completes its commands in a shell.

use crate::native::{Error, files};
use clap::{Args, Command};
use clap_complete::{Shell, generate};

/// The arguments of `songcard completions`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard completions bash > ~/.local/share/bash-completion/completions/songcard

New terminals then complete `songcard imp` and the Tab key to `songcard import`. For zsh write it to a file named _songcard
in a folder of $fpath, for fish to ~/.config/fish/completions/songcard.fish.")]
pub struct CompletionArguments {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

impl CompletionArguments {
    /// Prints the script for `command`. Always `true`.
    ///
    /// # Errors
    /// [`Error::StandardOutput`].
    pub fn run(self, command: &mut Command) -> Result<bool, Error> {
        let mut script = Vec::new();
        let name = command.get_name().to_owned();
        generate(self.shell, command, name, &mut script);
        files::print(&String::from_utf8_lossy(&script)).map(|()| true)
    }
}
