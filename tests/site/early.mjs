// The scripts before the wasm follow the same cases as Rust: node early.mjs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isPlainClick, setting, viewAfterKey, viewOf } from "../../src/scripts/early.js";
import { isKorean } from "../../src/scripts/language.js";
import { layersNamed, linesNamed } from "../../src/scripts/lyrics.js";
import { songFolder } from "../../src/scripts/song-folder.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8"));
const same = (found, expected, given) => assert.deepEqual(found, expected, JSON.stringify(given));

const { values, views, languages, lines, layers } = read("settings");
for (const one of values) same(setting(one.attribute, one.text) ?? null, one.value, one);
for (const one of views) same(viewOf(one.view, one.line, one.first), one.open, one);
for (const one of languages) same(isKorean(one.tag), one.language === "ko", one);
const indexes = (named) => named && [...named.keys()].filter((at) => named[at]);
for (const one of lines.cases) same(indexes(linesNamed(lines.ids, one.text)), one.lines, one);
for (const one of layers.cases) same(indexes(layersNamed(layers.langs, one.tags)) ?? null, one.shown, one);

const { clicks, keys } = read("tab_input");
const held = ({ modifier }) => ({ [`${modifier}Key`]: true });
for (const one of clicks) same(isPlainClick({ type: "click", button: one.button, ...held(one) }), one.opens, one);
for (const one of keys) same(viewAfterKey({ type: "keydown", key: one.key, ...held(one) }, one.open) ?? null, one.opens, one);

for (const [path, found] of read("song_folders")) same(songFolder(path, ["en", "ko"]), found, path);
