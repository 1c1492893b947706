import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { creerCoffreNir } from "../../modules/usagers/reception.ts";
import { importer } from "../importer.ts";

/** A process that imports and that a test kills: `node processus-import.ts FICHIER URL`. */
const [fichier = "", url = ""] = process.argv.slice(2);
const pool = ouvrirPool(url);
await importer({
  fichier,
  pool,
  coffre: creerCoffreNir({
    nirEmpreinte: Buffer.alloc(32, 1),
    nirChiffrement: Buffer.alloc(32, 2),
  }),
  cleSecrets: Buffer.alloc(32, 7),
  cleWebhooks: Buffer.alloc(32, 8),
  apercu: false,
  ecrireLigne: () => {},
  consigner: async () => {},
});
await pool.end();
