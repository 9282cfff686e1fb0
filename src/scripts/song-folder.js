// The folder of a song and the view, from the path of the folder or of one of the song's pages, with or without the last
// slash; null if it could be any file. `languages` are the tags that have folders inside.
import { CHOICES } from "./settings.js";

export const songFolder = (path, languages) => {
  const isView = (name) => CHOICES.view.includes(name);
  const isInside = (name) => isView(name) || name === "embed" || languages.includes(name);
  const parts = path.split("/");
  if (!isInside(parts.at(-1))) {
    const last = parts.pop();
    if (last && !last.endsWith(".html")) return null;
  }
  let view = null;
  for (; isInside(parts.at(-1)); parts.pop()) if (isView(parts.at(-1))) view ??= parts.at(-1);
  return [`${parts.join("/")}/`, view];
};
