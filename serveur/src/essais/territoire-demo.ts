import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chargerDemo } from "../demarrage/charger-demo.ts";
import type { Trousseau } from "../kit/crypto/trousseau.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import type { ContenuDeBase } from "../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";

const SOURCES = resolve(import.meta.dirname, "..");

/** The fictional territory as the first start of today loads it, always under the same keys. */
export function territoireDemo(trousseau: Trousseau): ContenuDeBase {
  return {
    empreinte: empreinteDesSources(),
    async remplir(url) {
      const pool = ouvrirPool(url, 4);
      await chargerDemo(pool, trousseau, () => {}).finally(() => pool.end());
    },
  };
}

// Any source may change what the demonstration writes, and its dates follow the day.
function empreinteDesSources(): string {
  const empreinte = createHash("sha256").update(jourCivil(new Date()));
  for (const fichier of globSync("**/*.ts", { cwd: SOURCES }).sort()) {
    empreinte.update(fichier).update(readFileSync(join(SOURCES, fichier)));
  }
  return empreinte.digest("hex");
}
