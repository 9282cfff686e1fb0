//! Types of the tag in the templates of frameworks, each a subpath of the package.
//!
//! Each subpath exports the element's own module, so that one import provides both.

use super::type_names::event_type;
use crate::embed::{EVENTS, ElementEvent};
use std::fmt::Write;

/// The subpaths, in the order of the package's README.
pub const FRAMEWORKS: [Framework; 4] = [
    Framework::React,
    Framework::Preact,
    Framework::Solid,
    Framework::Vue,
];

/// A framework whose templates TypeScript checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framework {
    React,
    Preact,
    Solid,
    Vue,
}

impl Framework {
    /// The name of its subpath.
    pub fn path(self) -> &'static str {
        match self {
            Framework::React => "react",
            Framework::Preact => "preact",
            Framework::Solid => "solid",
            Framework::Vue => "vue",
        }
    }

    /// Its name in prose.
    pub fn name(self) -> &'static str {
        match self {
            Framework::React => "React",
            Framework::Preact => "Preact",
            Framework::Solid => "Solid",
            Framework::Vue => "Vue",
        }
    }

    /// The name of the file with its types. It is at the package's root, where TypeScript's older resolution looks for
    /// subpaths.
    pub fn file(self) -> &'static str {
        match self {
            Framework::React => "react.d.ts",
            Framework::Preact => "preact.d.ts",
            Framework::Solid => "solid.d.ts",
            Framework::Vue => "vue.d.ts",
        }
    }

    /// The name of an event's handler in its templates.
    pub fn handler(self, event: &ElementEvent) -> String {
        match self {
            Framework::React | Framework::Preact => format!("\"on{}\"", event.name),
            Framework::Solid => format!("\"on:{}\"", event.name),
            Framework::Vue => format!("on{}", event_type(event).trim_end_matches("Event")),
        }
    }

    /// The text of the file with its types.
    pub fn types(self) -> String {
        let mut handlers = String::new();
        for event in EVENTS {
            let _ = write!(
                handlers,
                "  /** {} */\n  {}?: ((event: SongCardEventMap[\"{}\"]) => void) | undefined;\n",
                event.description,
                self.handler(&event),
                event.name
            );
        }
        format!(
            "// The types of <song-card> in {}.\n{}\n\n\
             /** The element's events as templates name their handlers. */\n\
             export interface SongCardHandlers {{\n{handlers}}}\n\n{}",
            self.name(),
            self.imports(),
            self.declarations(),
        )
    }

    fn imports(self) -> String {
        let from = match self {
            Framework::React => "import type { DetailedHTMLProps, HTMLAttributes } from \"react\";",
            Framework::Preact => "import type { HTMLAttributes } from \"preact\";",
            Framework::Solid => "import type { JSX as Solid } from \"solid-js\";",
            Framework::Vue => {
                "import type { HTMLAttributes, PublicProps, ReservedProps } from \"vue\";"
            }
        };
        format!(
            "{from}\nimport type {{ SongCard, SongCardEventMap, SongCardProps }} from \"./song-card.js\";"
        )
    }

    fn declarations(self) -> String {
        let (module, html) = match self {
            Framework::React => (
                "react",
                "DetailedHTMLProps<HTMLAttributes<SongCard>, SongCard>",
            ),
            Framework::Preact => ("preact", "HTMLAttributes<SongCard>"),
            Framework::Solid => ("solid-js", "Solid.HTMLAttributes<SongCard>"),
            Framework::Vue => ("vue/jsx-runtime", "ReservedProps & HTMLAttributes"),
        };
        let own = "SongCardProps & SongCardHandlers";
        let tag = format!(
            "declare module \"{module}\" {{\n  namespace JSX {{\n    interface IntrinsicElements {{\n      \
             \"song-card\": {html} & {own};\n    }}\n  }}\n}}\n"
        );
        if self != Framework::Vue {
            return tag;
        }
        format!(
            "{tag}\ndeclare module \"vue\" {{\n  interface GlobalComponents {{\n    \
             \"song-card\": new () => SongCard & {{ $props: PublicProps & HTMLAttributes & {own} }};\n  }}\n}}\n"
        )
    }
}
