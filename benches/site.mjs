// The servers of the bench: the card's host, which serves dist/, and a foreign page's host. Both are on one slow link,
// and note what arrives in the browser, and when.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createListener } from "node:net";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { fileOf, typeOf } from "../script/static-files.mjs";

const brotli = promisify(brotliCompress);

// Milliseconds since 1970, as a page's performance.timeOrigin + performance.now().
export const clock = () => performance.timeOrigin + performance.now();

export class Site {
  #dist;
  #pages;
  #files = new Map(); // by path: { raw, sent, type, coding }, or null where there is none
  #listeners = [];
  #sockets = new Set();
  #answers = [];

  // `pages` has texts by path; they go before the files of the folder `dist`.
  constructor(dist, pages, link) {
    this.#dist = dist;
    this.#pages = pages;
    this.link = link;
    this.lastPacket = 0;
  }

  // The origin of one more server. All serve the same.
  listen() {
    const server = createServer((request, response) => this.#answer(request, response));
    const listener = createListener((socket) => {
      this.#sockets.add(socket.on("close", () => this.#sockets.delete(socket)));
      socket.setNoDelay(true);
      const connection = this.link.join(socket);
      connection.on("arrived", (bytes) => this.#note(connection, bytes));
      connection.on("close", () => connection.answer && (connection.answer.over = true));
      server.emit("connection", connection);
    });
    this.#listeners.push(listener);
    return new Promise((resolve) => {
      listener.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${listener.address().port}`));
    });
  }

  close() {
    for (const listener of this.#listeners) listener.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  forget() {
    this.#answers = [];
  }

  // Whether everything that was asked for has arrived, the last of it so many milliseconds ago.
  quiet(milliseconds) {
    const open = this.#answers.some((answer) => !answer.over && answer.arrived < answer.bytes);
    return !open && clock() - this.lastPacket >= milliseconds;
  }

  // Bytes of bodies as sent that have arrived before a time, by path.
  arrivedBefore(time) {
    const files = {};
    for (const { path, bytes, arrived, packets } of this.#answers) {
      const head = Math.max(0, arrived - bytes);
      const sum = packets.reduce((sum, packet) => sum + (packet.at <= time ? packet.bytes : 0), 0);
      if (sum > head) files[path] = (files[path] ?? 0) + sum - head;
    }
    return files;
  }

  // A file's size as it is and as it is sent.
  async sizes(path) {
    const file = await this.#file(path);
    return file && { raw: file.raw, sent: file.body.length };
  }

  #note(connection, bytes) {
    this.lastPacket = clock();
    if (!connection.answer) return;
    connection.answer.arrived += bytes;
    connection.answer.packets.push({ at: this.lastPacket, bytes });
  }

  async #answer(request, response) {
    const path = decodeURIComponent(request.url.split("?")[0]);
    // On HTTP/1.1 an answer has arrived before the next request is made, so that a connection has one at a time.
    const answer = { path, bytes: 0, arrived: 0, packets: [], over: false };
    request.socket.answer = answer;
    this.#answers.push(answer);
    const file = await this.#file(path);
    const headers = { "Access-Control-Allow-Origin": "*", "Timing-Allow-Origin": "*" };
    if (!file) {
      response.writeHead(404, { ...headers, "Content-Length": 0 });
      return response.end();
    }
    answer.bytes = file.body.length;
    response.writeHead(200, {
      ...headers,
      "Content-Type": file.type,
      "Content-Length": file.body.length,
      "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=300",
      Vary: "Accept-Encoding",
      ...(file.coding && { "Content-Encoding": file.coding }),
    });
    response.end(file.body);
  }

  async #file(path) {
    if (!this.#files.has(path)) this.#files.set(path, this.#load(path));
    return this.#files.get(path);
  }

  async #load(path) {
    const file = fileOf(this.#dist, path);
    if (!file) return null;
    let content;
    try {
      content = this.#pages[path] === undefined ? await readFile(file) : Buffer.from(this.#pages[path]);
    } catch {
      return null;
    }
    const type = typeOf(file);
    if (type === "image/png") return { raw: content.length, body: content, type };
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: content.length };
    return { raw: content.length, body: await brotli(content, { params }), type, coding: "br" };
  }
}
