// Generated from src/embed/ by SONGCARD_REWRITE=1 cargo test --test native: change the tables there.

// The attributes whose properties have the same names.
export const ATTRIBUTES = ["src", "lang", "theme", "view", "size", "layers", "territory", "line", "accent", "for"];

// The boolean attributes: each with the name of its property, and with its other spelling.
export const FLAGS = [["no-media", "noMedia", "nomedia"]];

// The attributes that take one of a few values. The first is the default.
export const CHOICES = {
  theme: ["auto", "light", "dark"],
  view: ["chart", "lyrics", "credits"],
  size: ["full", "compact", "standard"],
};

// The id of a view's tab is this and the view's name.
export const TAB_ID = "songcard-tab-";
