// Which lines and layers the attributes line and layers name. The wasm has the same rules in Rust; tests/data/settings.json
// holds both to the same cases.

// For each line, whether l3, l3-l5 or l3-l5,l8 names it. Ids may contain hyphens and commas.
export const linesNamed = (ids, text) => {
  const ends = (part) => {
    const whole = ids.indexOf(part);
    if (whole >= 0) return [whole, whole];
    for (let at = 0; (at = part.indexOf("-", at) + 1); ) {
      const two = [ids.indexOf(part.slice(0, at - 1)), ids.indexOf(part.slice(at))];
      if (!two.includes(-1)) return two.sort((a, b) => a - b);
    }
    return [];
  };
  const name = text.trim();
  const parts = ids.includes(name) ? [name] : name.split(",");
  const named = parts.map((part) => ends(part.trim()));
  return ids.map((_, at) => named.some(([from, to]) => from <= at && at <= to));
};

// For each layer, whether the tags name it: zh also names zh-Hant, unless there is a layer zh. Undefined if they name none.
export const layersNamed = (langs, tags) => {
  const layers = langs.map((lang) => lang.toLowerCase());
  const all = new Set(layers);
  const asked = tags.toLowerCase().split(/[\s,]+/).filter(Boolean);
  const isNamed = (layer) => asked.some((tag) => (all.has(tag) ? tag === layer : layer.startsWith(`${tag}-`)));
  const named = layers.map(isNamed);
  return named.includes(true) ? named : undefined;
};
