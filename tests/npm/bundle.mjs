// Bundles main.js beside it, as a project without any settings does. Vite also takes the page index.html.
import { fileURLToPath } from "node:url";

const [bundler, folder] = process.argv.slice(2);
const here = fileURLToPath(new URL(".", import.meta.url));
const bundlers = {
  async vite() {
    const { build } = await import("vite");
    await build({ root: here, base: "./", configFile: false, logLevel: "error", build: { outDir: folder } });
  },
  async webpack() {
    const { default: webpack } = await import("webpack");
    const output = { path: `${here}${folder}`, filename: "main.js" };
    const settings = { mode: "production", context: here, entry: "./main.js", output, performance: { hints: false } };
    const stats = await new Promise((done, failed) => webpack(settings, (error, stats) => (error ? failed(error) : done(stats))));
    if (stats.hasErrors() || stats.hasWarnings()) throw Error(stats.toString("errors-warnings"));
  },
  // esbuild copies no files, so this does.
  async esbuild() {
    const { build } = await import("esbuild");
    const { cp } = await import("node:fs/promises");
    await build({ absWorkingDir: here, entryPoints: ["main.js"], bundle: true, format: "esm", outdir: folder });
    await cp(`${here}node_modules/@songcard/song-card/assets`, `${here}${folder}/assets`, { recursive: true });
  },
};
await bundlers[bundler]();
