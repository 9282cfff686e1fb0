// `songcard publish` of many songs: what each step takes of the first run, in one session.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const SONGS = 24;
const BASE = ["--base-url", "https://songcard.example/"];
const run = promisify(execFile);

// Seconds of one run of the command in a folder.
async function seconds(command, folder, arguments_) {
  const start = performance.now();
  await run(command, ["publish", ...arguments_, "--out", "site", ...BASE], { cwd: folder, maxBuffer: 1e8 });
  return (performance.now() - start) / 1000;
}

// How long a first run takes, one that changes nothing, and one that changes a single song.
export async function publish(command, temporary) {
  const folder = await mkdtemp(join(temporary, "songcard-bench-"));
  try {
    const yours = JSON.parse(await readFile(new URL("../snapshots/yours.json", import.meta.url), "utf8"));
    const names = Array.from({ length: SONGS }, (_, index) => `song-${index}.json`);
    const write = (name, title) => {
      yours.song.title = title;
      return writeFile(join(folder, name), JSON.stringify(yours));
    };
    for (const [index, name] of names.entries()) await write(name, `Song ${index}`);
    const first = await seconds(command, folder, names);
    const same = await seconds(command, folder, names);
    yours.sources[0].title += ".";
    await write(names[0], "Song 0");
    const one = await seconds(command, folder, names);
    const result = { songs: SONGS, first, same: same / first, one: one / first };
    const percent = (ratio) => `${(100 * ratio).toFixed(1)} %`;
    console.log(`songcard publish, ${SONGS} songs: ${first.toFixed(1)} s for the first run; of that, ${percent(result.same)} if nothing has changed and ${percent(result.one)} if one song has.`);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
