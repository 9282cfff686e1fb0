//! What every file of a site is made with: the command, the fonts, the site's address and the files that its pages load.

use super::content_hash::ContentHash;
use crate::native::pictures::Fonts;
use crate::publish::Site;

/// A hash of all sources of this command, since its version does not change while it is developed.
const COMMAND: &str = env!("SONGCARD_SOURCES");

/// The hash of what is the same for every song of a run.
pub fn made_with(site: &Site) -> String {
    let mut hash = ContentHash::default();
    hash.add(COMMAND.as_bytes());
    hash.add(Fonts::state_of_system().as_bytes());
    hash.add(site.base.as_bytes());
    if let Some(assets) = &site.assets {
        let (names, scripts) = (&assets.names, &assets.scripts);
        for text in [
            &names.prerendered,
            &names.search,
            &names.glue,
            &names.wasm,
            &names.style,
            &scripts.loader,
            &scripts.page,
            &scripts.home_page,
            &scripts.frame,
        ] {
            hash.add(text.as_bytes());
        }
    }
    hash.finish()
}
