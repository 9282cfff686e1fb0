// Synthesizes the demo song from its score: a plucked string over two low strings and a drum. The same score gives the same
// file, and the times in the snapshot. Run by script/demo-song.
import { readFileSync, writeFileSync } from "node:fs";
const { Mp3Encoder } = await import(process.env.LAMEJS);

const score = JSON.parse(readFileSync("script/demo-song.json"));
const RATE = 8000;
const KBPS = 8;
const BAR = 6;
const EIGHTH_S = 60 / score.eighthsPerMinute;
const notesOf = (syllable) => {
  const parts = syllable.split(" ");
  return parts.flatMap((pitch, at) => (at % 2 ? [] : [{ pitch, eighths: Number(parts[at + 1]) }]));
};
const lengthOf = (syllable) => notesOf(syllable).reduce((sum, note) => sum + note.eighths, 0);
// A4 has 440 Hz.
const hertz = (pitch) => 440 * 2 ** (("C.D.EF.G.A.B".indexOf(pitch[0]) - 9) / 12 + Number(pitch[1]) - 4);

const melodies = score.lines.map((name) => score.melodies[name]);
const eighths = melodies.flat().reduce((sum, syllable) => sum + lengthOf(syllable), 0);
const samples = new Float64Array(Math.round(eighths * EIGHTH_S * RATE));

// Adds a tone of partials that die away, the high ones first; one that is held vibrates, as singers of this song do.
function pluck(start, pitch, length, loudness) {
  const from = Math.round(start * EIGHTH_S * RATE);
  const held = length * EIGHTH_S;
  const until = Math.min(samples.length, from + Math.round((held + 0.3) * RATE));
  const pitchHz = hertz(pitch);
  for (let partial = 1; partial <= 8 && partial * pitchHz < 2800; partial += 1) {
    let phase = 0;
    for (let at = from; at < until; at += 1) {
      const t = (at - from) / RATE;
      const depth = length < 3 ? 0 : 0.004 * Math.min(1, Math.max(0, t - 0.3) * 3);
      phase += (2 * Math.PI * partial * pitchHz * (1 + depth * Math.sin(2 * Math.PI * 5 * t))) / RATE;
      const decay = Math.exp(-(1.5 + 0.9 * partial * (pitchHz / 400)) * t - 14 * Math.max(0, t - held));
      samples[at] += (loudness / partial ** 1.2) * Math.min(1, t / 0.008) * decay * Math.sin(phase);
    }
  }
}

function drum(start, loudness) {
  const from = Math.round(start * EIGHTH_S * RATE);
  let phase = 0;
  for (let at = from; at < Math.min(samples.length, from + RATE * 0.3); at += 1) {
    const t = (at - from) / RATE;
    phase += (2 * Math.PI * (64 + 50 * Math.exp(-28 * t))) / RATE;
    samples[at] += loudness * Math.min(1, t / 0.005) * Math.exp(-12 * t) * Math.sin(phase);
  }
}

let now = 0;
const starts = [];
for (const melody of melodies) {
  starts.push([]);
  for (const syllable of melody) {
    starts.at(-1).push(now);
    notesOf(syllable).forEach(({ pitch, eighths }, at) => {
      pluck(now, pitch, eighths, at ? 0.28 : 0.36);
      now += eighths;
    });
  }
  starts.at(-1).push(now);
}
for (let bar = 0; bar < eighths; bar += BAR) {
  pluck(bar, (bar / BAR) % 2 ? "G3" : "D3", BAR, 0.12);
  drum(bar, 0.26);
  drum(bar + 4, 0.12);
}

const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const pcm = Int16Array.from(samples, (sample) => Math.round((sample / loudest) * 29000));
const encoder = new Mp3Encoder(1, RATE, KBPS);
const frames = [Buffer.from(encoder.encodeBuffer(pcm)), Buffer.from(encoder.flush())];
writeFileSync("snapshots/arirang.mp3", Buffer.concat(frames));

// Each letter of Hangul is a syllable of the score. A line lasts until the next.
const ms = (time) => Math.round(time * EIGHTH_S * 1000);
const snapshot = readFileSync("snapshots/arirang.json", "utf8");
const { lines } = JSON.parse(snapshot).lyrics;
const written = lines.map((line, at) => {
  let syllable = 0;
  const words = line.layers.ko.text.split(" ").map((text) => {
    const startMs = ms(starts[at][syllable]);
    syllable += text.length;
    return { text, startMs, endMs: ms(starts[at][syllable]) };
  });
  if (syllable + 1 !== starts[at].length) throw new Error(`${line.id} has ${syllable} syllables and another number of notes`);
  const { ko, ...others } = line.layers;
  const layers = { ko: { text: ko.text, words }, ...others };
  return { ...line, startMs: words[0].startMs, endMs: words.at(-1).endMs, layers };
});
// JSON in one line, as people write it.
const inline = (value) => {
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, part]) => `"${key}": ${inline(part)}`)
    .join(", ")} }`;
};
const layer = ([tag, text]) => `          "${tag}": ${inline(text)}`;
const fields = (line) => Object.entries(line).filter(([key]) => key !== "layers");
const text = written.map((line) =>
  [
    "      {",
    ...fields(line).map(([key, value]) => `        "${key}": ${inline(value)},`),
    '        "layers": {',
    Object.entries(line.layers).map(layer).join(",\n"),
    "        }",
    "      }",
  ].join("\n"),
);
const list = /("lines": \[\n)[^]*?(\n {4}\],)/;
writeFileSync("snapshots/arirang.json", snapshot.replace(list, (_, begin, end) => begin + text.join(",\n") + end));
