// Lyrics longer than any song has: 2,000 lines in two layers, a line every two seconds. Their words are made by a rule and
// written for this; they are measured, never shown.
export const LINES = 2000;
export const STEP = 2; // seconds

export function lyricsSong(lines = LINES) {
  const line = (at) => ({
    id: `l${at + 1}`,
    startMs: at * STEP * 1000,
    ...(at % 40 === 0 && { section: at % 80 ? "Chorus" : "Verse" }),
    layers: {
      ko: { text: `${at + 1}번째 줄에 달이 뜨고 바람이 분다` },
      en: { text: `On line ${at + 1} the moon comes up and a wind begins to blow` },
    },
  });
  const layer = (lang, role) => ({ lang, role, rights: { basis: "licensed", notice: "Written for this test." } });
  return {
    version: 1,
    asOf: "2024-01-01",
    lang: "en",
    song: { title: "Measured", artists: [{ name: "Nobody" }] },
    lyrics: {
      sync: "line",
      layers: [layer("ko", "original"), layer("en", "translation")],
      lines: Array.from({ length: lines }, (_, at) => line(at)),
    },
  };
}
