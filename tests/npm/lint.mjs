// What validators of packages and of element manifests find wrong with a package, as JSON: publint, Are the Types Wrong,
// the manifest's schema, and WC Toolkit's validator.
import { createPackageFromTarballData, checkPackage } from "@arethetypeswrong/core";
import { validateCem } from "@wc-toolkit/cem-validator";
import Ajv from "ajv";
import { readFile } from "node:fs/promises";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const [folder, archive] = process.argv.slice(2);
const json = async (file) => JSON.parse(await readFile(file, "utf8"));
const manifest = await json(`${folder}/custom-elements.json`);

const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
const types = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(archive))));
const ajv = new Ajv({ strict: false, logger: false });
ajv.validate(await json(new URL("node_modules/custom-elements-manifest/schema.json", import.meta.url)), manifest);

// The module exports nothing; its types are those of the file beside it, which the manifest has no way to name.
const rules = { manifest: { exportTypes: "off" } };
const said = [];
console.log = (...words) => said.push(words.join(" "));
process.chdir(folder); // It takes no path with an @ in it.
await validateCem(manifest, { rules, logErrors: true });

const found = {
  publint: messages.map((message) => formatMessage(message, pkg)),
  // The package is of modules alone, so what only CommonJS asks is left out, as the command's own profile esm-only does.
  types: types.types ? types.problems.filter(({ resolutionKind }) => resolutionKind !== "node16-cjs") : ["no types"],
  schema: ajv.errors ?? [],
  validator: said,
};
process.stdout.write(JSON.stringify(found));
