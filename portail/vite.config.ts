import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// B10-05: the State identity is an explicit choice of an entitled deployer, never the default.
const theme = process.env.MAILLAGE_THEME === "etat" ? "etat" : "neutre";

/** Beside each script and style, what browsers ask for: compressed once here, never while serving. */
const comprimer: Plugin = {
  name: "maillage-comprimer",
  writeBundle({ dir = "" }) {
    for (const nom of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
      if (!/\.(js|css|svg|html)$/.test(nom)) continue;
      const fichier = join(dir, nom);
      const octets = readFileSync(fichier);
      writeFileSync(`${fichier}.br`, brotliCompressSync(octets));
      writeFileSync(`${fichier}.gz`, gzipSync(octets, { level: 9 }));
    }
  },
};

/** Build of the portal: everything served from the same origin, nothing inlined that the CSP refuses. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), comprimer],
  resolve: {
    alias: {
      "#theme": fileURLToPath(new URL(`./src/theme/${theme}/theme.tsx`, import.meta.url)),
    },
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The libraries: a release of ours does not have them downloaded again.
            { name: "socle", test: /node_modules.*\.[cm]?js$/ },
            // What every page draws and words with, in one file rather than in forty.
            { name: "commun", test: /src\/(kit\/|.*\/ecriture\.ts$)/ },
          ],
        },
      },
    },
  },
});
