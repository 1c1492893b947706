import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// B10-05: the State identity is an explicit choice of an entitled deployer, never the default.
const theme = process.env.MAILLAGE_THEME === "etat" ? "etat" : "neutre";

/** Build of the portal: everything served from the same origin, nothing inlined that the CSP refuses. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
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
  },
});
