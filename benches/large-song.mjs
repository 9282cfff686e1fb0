// A snapshot as large as any will be: 250 places, 365 days of history in each, 60 milestones. Its figures are made by a
// rule and say so; it is measured, never shown.
export const DAYS = 365;

const CODES = `
ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDO
DZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKR
KWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPS
PTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWS
XKYEYTZAZMZW`.replace(/\s/g, "").match(/../g);

const day = (at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

export function largeSong() {
  const rank = (place, at) => 1 + ((place * 37 + at * (1 + (place % 5))) % (20 + (place % 180)));
  const history = CODES.map((territory, place) => ({
    chart: "measured",
    territory,
    from: day(0),
    every: "P1D",
    ranks: Array.from({ length: DAYS }, (_, at) => ((place + at) % 97 ? rank(place, at) : null)),
    source: "rule",
  }));
  const milestones = Array.from({ length: 60 }, (_, at) => ({
    at: day(at * 6),
    metric: "streams",
    value: (at + 1) * 1_000_000,
    source: "rule",
  }));
  return {
    version: 1,
    asOf: day(DAYS),
    song: { title: "Measured", artists: [{ name: "Nobody" }] },
    charts: [{ id: "measured", name: "Measured", kind: "unknown", positions: 200 }],
    history,
    milestones,
    sources: [{ id: "rule", title: "A rule in benches/large-song.mjs" }],
  };
}
