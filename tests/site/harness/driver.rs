//! One chromedriver for the whole run. It ends with this process, however that ends.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex};

pub static DRIVER: LazyLock<Driver> = LazyLock::new(Driver::start);

pub struct Driver {
    pub address: String,
    /// For whatever the browsers write. It goes when they have gone.
    pub folder: String,
    /// While its input is open the driver lives.
    keeper: Mutex<Child>,
}

/// Starts the driver and reads the browsers' numbers until its own input ends. Browsers hang on a
/// pipe of the driver's and end with it, but write to their folders until then.
const KEEPER: &str = r#"
"$1" --port=0 --log-level=WARNING &
exec >/dev/null
while read -r browser; do browsers="$browsers $browser"; done
kill $!
wait $! 2>/dev/null
for browser in $browsers; do
  while kill -0 "$browser" 2>/dev/null; do sleep 0.1; done
done
rm -rf "$2"
"#;

impl Driver {
    fn start() -> Driver {
        let folder = std::env::temp_dir().join(format!("songcard-site-{}", std::process::id()));
        let folder = folder.to_string_lossy().into_owned();
        std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "keeper"])
            .arg(setting("CHROMEDRIVER", "chromedriver"))
            .arg(&folder)
            // The reader lives neither in UTC nor where the song's dates were written.
            .env("TZ", "Asia/Kolkata")
            .env("LANGUAGE", "en_US")
            .env("TMPDIR", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell starts");
        let said = BufReader::new(keeper.stdout.take().expect("its output is a pipe")).lines();
        let mut said = said.map_while(Result::ok);
        let port = said.find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
        let port =
            port.expect("chromedriver starts; is it installed? (CHROMEDRIVER names another)");
        // Whoever closed its output would end the driver with its next word.
        std::thread::spawn(move || said.for_each(drop));
        Driver {
            address: format!("http://127.0.0.1:{port}"),
            folder,
            keeper: Mutex::new(keeper),
        }
    }

    /// A browser that has to be gone before the folder goes.
    pub fn remember(&self, process: u64) {
        let mut keeper = self.keeper.lock().unwrap();
        let input = keeper.stdin.as_mut().expect("its input is a pipe");
        writeln!(input, "{process}").expect("the driver's keeper reads");
    }
}

/// A setting from the environment; an empty one counts as none.
pub fn setting(name: &str, otherwise: &str) -> String {
    let value = std::env::var(name).ok().filter(|value| !value.is_empty());
    value.unwrap_or_else(|| otherwise.to_owned())
}
