import { marqueDuMoment } from "../demarrage/base-preparee.ts";
import { chargerDemo } from "../demarrage/charger-demo.ts";
import type { Trousseau } from "../kit/crypto/trousseau.ts";
import type { ContenuDeBase } from "../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";

/** The fictional territory as the first start of today loads it, always under the same keys. */
export function territoireDemo(trousseau: Trousseau): ContenuDeBase {
  return {
    empreinte: marqueDuMoment(),
    async remplir(url) {
      const pool = ouvrirPool(url, 4);
      await chargerDemo(pool, trousseau, () => {}).finally(() => pool.end());
    },
  };
}
