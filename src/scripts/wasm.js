// The wasm and the style sheet of its cards, the same for all cards of a page.

// An imported literal, which bundlers recognise.
let glue = () => import("./%glue%");
let wasm = (loader) => loader.wasm();
let style = (loader) => loader.style();

export const fetchWasm = (loader) => loader.request(wasm(loader), (answer) => answer, "low");

// The files that a cached copy of this one names may be gone: their current addresses are looked up once.
let renewal;
const renew = async ({ currentAsset }, error) => {
  const names = ["glue", "wasm", "style"].map((name) => currentAsset(name, error));
  const [currentGlue, currentWasm, currentStyle] = await Promise.all(names);
  glue = () => import(currentGlue);
  wasm = () => currentWasm;
  style = () => currentStyle;
};
const withCurrentAssets = (loader, load) => {
  const isRenewed = renewal;
  return load().catch(async (error) => {
    if (isRenewed) throw error;
    await (renewal ??= renew(loader, error));
    return load();
  });
};

export const fetchStyle = (loader) => withCurrentAssets(loader, () => loader.request(style(loader)));

// The constructor of the wasm's cards.
let engine;
export const startEngine = (loader) => (engine ??= start(loader));
const start = async (loader) => {
  const load = () => Promise.all([glue(), fetchWasm(loader)]);
  const [{ Card, default: start }, module_or_path] = await withCurrentAssets(loader, load);
  await start({ module_or_path });
  return Card;
};

// After a failure; the response may have been read.
export const forgetEngine = (loader) => {
  engine = undefined;
  delete loader.requests[wasm(loader)];
};
