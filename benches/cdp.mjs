// Chromium, driven by its own DevTools protocol over a pipe: nothing to install beside the browser.
// https://chromedevtools.github.io/devtools-protocol/
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--disable-background-timer-throttling",
  "--disable-renderer-backgrounding",
  "--disable-backgrounding-occluded-windows",
  "--hide-scrollbars",
  "--remote-debugging-pipe",
];

export class Browser {
  #child;
  #profile;
  #last = 0;
  #answers = new Map();
  #listeners = new Set();
  #rest = "";
  #gone;
  #ended;

  // `folder` is where the profile is kept while the browser runs.
  static async start(command, folder) {
    const browser = new Browser();
    browser.#profile = await mkdtemp(join(folder, "browser-"));
    const flags = [...FLAGS, `--user-data-dir=${browser.#profile}`];
    const child = spawn(command, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    browser.#child = child;
    browser.#gone = new Promise((resolve) => {
      child.on("error", (error) => browser.#over(resolve, `${command} could not be started: ${error.message}`));
      child.on("exit", (code) => browser.#over(resolve, `${command} has ended (code ${code})`));
    });
    child.stdio[3].on("error", () => {});
    child.stdio[4].setEncoding("utf8").on("data", (text) => browser.#heard(text));
    // However the bench ends, nothing of the browser is left.
    process.on("exit", () => {
      child.kill("SIGKILL");
      rmSync(browser.#profile, { recursive: true, force: true, maxRetries: 5 });
    });
    return browser;
  }

  // Asks for a method and gives its result.
  send(method, params = {}, sessionId) {
    if (this.#ended) return Promise.reject(new Error(this.#ended));
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject, method });
      this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  // A page in a profile of its own: no cache, no connection, no process is left from another.
  async page() {
    const { browserContextId } = await this.send("Target.createBrowserContext");
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const listener = { sessionId, hear: () => {} };
    this.#listeners.add(listener);
    return {
      send: (method, params) => this.send(method, params, sessionId),
      // `hear(method, params)` is called for every event of the page.
      on: (hear) => (listener.hear = hear),
      close: async () => {
        this.#listeners.delete(listener);
        await this.send("Target.disposeBrowserContext", { browserContextId });
      },
    };
  }

  async close() {
    this.send("Browser.close").catch(() => {});
    await this.#gone;
  }

  #heard(text) {
    const messages = (this.#rest + text).split("\0");
    this.#rest = messages.pop();
    for (const message of messages.map((one) => JSON.parse(one))) {
      const answer = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      if (message.error) answer?.reject(new Error(`${answer.method}: ${message.error.message}`));
      else if (answer) answer.resolve(message.result);
      else for (const one of this.#listeners) if (one.sessionId === message.sessionId) one.hear(message.method, message.params);
    }
  }

  #over(resolve, why) {
    for (const { reject } of this.#answers.values()) reject(new Error(why));
    this.#answers.clear();
    this.#ended = why;
    resolve();
  }
}
