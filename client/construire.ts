// Makes the JavaScript that this package exports, at install and for its archive: Node strips no type under
// `node_modules`.
import { join } from "node:path";
import { build } from "rolldown";

await build({
  input: join(import.meta.dirname, "src/index.ts"),
  platform: "node",
  output: { dir: join(import.meta.dirname, "dist"), format: "esm", cleanDir: true },
});
