import path from "node:path";
import { conformite } from "./index.ts";

process.exitCode = await conformite({
  verifier: process.argv.includes("--verifier"),
  racine: path.resolve(import.meta.dirname, "../../../.."),
  ecrire: (ligne) => console.log(ligne),
});
