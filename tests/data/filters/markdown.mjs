// Prints standard input as a Markdown package of npm writes it. markdown-it leaves HTML out where it is not asked for.
import { readFileSync } from "node:fs";

const text = readFileSync(0, "utf8");
const [filter] = process.argv.slice(2);
const filters = {
  marked: async () => (await import("marked")).marked(text),
  "markdown-it": async () => (await import("markdown-it")).default({ html: true, typographer: true }).render(text),
};
process.stdout.write(await filters[filter]());
