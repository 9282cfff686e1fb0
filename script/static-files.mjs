// How a static host finds the file of a path: for script/server and for the bench. The tests have a server of their own, which
// can also delay, truncate and refuse.
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

// The type by the ending of a file's name.
export const typeOf = (file) => TYPES[extname(file)] ?? "application/octet-stream";

// The file or folder of a decoded path, below `root`, which is absolute; undefined for a path that leaves it.
export const fileOf = (root, path) => {
  const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
  return file.includes("\0") || !file.startsWith(root + sep) ? undefined : file;
};
