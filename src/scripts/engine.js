// The module that starts the wasm: the glue of wasm-bindgen without what a card never calls.
import { Card, initSync } from "songcard-glue";

export { Card };

// Compiles the wasm while its response is streamed, if the host serves it with its own type, and starts it. Named as
// wasm-bindgen names it: a cached loader of an earlier build calls this too.
export default async ({ module_or_path }) => {
  const response = await module_or_path;
  const isWasm = response.headers.get("Content-Type") === "application/wasm";
  initSync({ module: await (isWasm ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer())) });
};
