// Serves a folder like a static host, for script/server:
//   node static-server.mjs FOLDER PORT      node static-server.mjs --check PORT  (only checks whether the port is free)
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { fileOf, typeOf } from "./static-files.mjs";

const [folder, port] = process.argv.slice(2);
const root = resolve(folder);

// The headers of the site's _headers for a path, as static hosts set them: any page may fetch a card and its data. Caching is
// disabled here.
async function headersFor(path) {
  const headers = {};
  const text = await readFile(join(root, "_headers"), "utf8").catch(() => "");
  let meets = false;
  for (const line of text.split("\n")) {
    const [, name, value] = line.match(/^\s+([\w-]+): (.*)$/) ?? [];
    if (name && meets) headers[name] = value;
    if (!line.startsWith("/")) continue;
    const [start, end] = line.split("*");
    meets = end === undefined ? path === line : path.startsWith(start) && path.endsWith(end);
  }
  return { "Access-Control-Allow-Origin": "*", ...headers, "Cache-Control": "no-cache" };
}

async function answer(request, response) {
  const headers = await headersFor(request.url.split("?")[0]);
  const plain = (status, text, more) => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8", ...more });
    response.end(request.method === "HEAD" ? undefined : `${text}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Only GET and HEAD.", { Allow: "GET, HEAD" });

  const [path, query] = request.url.split(/\?(.*)/s);
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return plain(400, "Not an address.");
  }
  const file = fileOf(root, name);
  if (!file) return plain(404, "Not found.");
  try {
    if ((await stat(file)).isDirectory()) {
      // Collapsed, since an address that starts with two slashes names another host.
      const location = `${path.replace(/^\/+/, "/")}/${query === undefined ? "" : `?${query}`}`;
      return plain(301, "Moved.", { Location: location });
    }
    const { size, mtime } = await stat(file);
    response.writeHead(200, { "Content-Type": typeOf(file), ...headers, "Content-Length": size, "Last-Modified": mtime.toUTCString() });
    if (request.method === "HEAD") return response.end();
    createReadStream(file).on("error", () => response.destroy()).pipe(response);
  } catch {
    plain(404, "Not found.");
  }
}

const server = createServer(answer);
server.on("error", (error) => {
  const why = { EADDRINUSE: "is in use", EACCES: "may not be used by this account" }[error.code] ?? `fails (${error.message})`;
  console.error(`script/server: port ${port} ${why}; choose another with --port.`);
  process.exit(1);
});
server.listen(Number(port), "127.0.0.1", () => {
  if (folder === "--check") return server.close();
  console.log(`Songcard is at http://127.0.0.1:${port} (Ctrl-C ends it).`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
