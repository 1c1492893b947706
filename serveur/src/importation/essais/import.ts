import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { insererTraces } from "../../modules/journal/index.ts";
import { creerCoffreNir } from "../../modules/usagers/reception.ts";
import { importer, type OptionsImport } from "../importer.ts";

/** A database, a folder and an import ready to run on texts, for the tests. */
export async function creerEssaiImport() {
  const base = await creerBaseDeTest();
  const pool = ouvrirPool(base.url);
  const dossier = mkdtempSync(join(tmpdir(), "maillage-import-"));
  const coffre = creerCoffreNir({ nirEmpreinte: randomBytes(32), nirChiffrement: randomBytes(32) });
  const dites: string[] = [];
  let importes = 0;
  return {
    pool,
    base,
    dossier,
    coffre,
    /** What the import said since the last call. */
    dit: () => dites.splice(0).join("\n"),
    deposer(nom: string, contenu: string | Buffer): string {
      const chemin = join(dossier, nom);
      writeFileSync(chemin, contenu);
      return chemin;
    },
    importer(fichier: string, options: Partial<OptionsImport> = {}) {
      return importer({
        fichier,
        pool,
        coffre,
        cleSecrets: Buffer.alloc(32, 7),
        cleWebhooks: Buffer.alloc(32, 8),
        apercu: false,
        ecrireLigne: (texte) => dites.push(texte),
        consigner: (client, trace) => insererTraces(client, [trace]),
        ...options,
      });
    },
    /** Imports these lines, a new content each time; says which are refused, a sentence each. */
    async refus(lignes: object[]): Promise<string> {
      const numeroFranceTravail = String(90_000_009_000 + importes);
      const autre = unUsager({ identifiant: `autre-${importes}`, numeroFranceTravail, nir: null });
      await this.importer(this.deposer(`lot-${importes++}.ndjson`, enLignes([...lignes, autre])));
      return (this.dit().match(/^Ligne.*/gm) ?? []).join("\n");
    },
    /** The rows of a query, each as its values. */
    async lire<L extends unknown[] = unknown[]>(texte: string): Promise<L[]> {
      return (await pool.query<L>({ text: texte, rowMode: "array" })).rows;
    },
    async usagers<T = Record<string, unknown>>(suite = "order by nom_naissance, id"): Promise<T[]> {
      const { rows } = await pool.query(`select * from usagers.usager ${suite}`);
      return rows as T[];
    },
    async fermer() {
      await pool.end();
      await base.fermer();
      rmSync(dossier, { recursive: true });
    },
  };
}

export const ORGANISATIONS = [
  { type: "organisation", cle: "ft", nature: "FT", nom: "France Travail", siret: "13000548100010" },
  {
    type: "organisation",
    cle: "cd62",
    nature: "CD",
    nom: "CD 62",
    siret: "22620001200012",
    departement: "62",
  },
];

/** A jeu de données: one JSON object a line. */
export function enLignes(objets: object[]): string {
  return objets.map((objet) => `${JSON.stringify(objet)}\n`).join("");
}

/** A line that the import accepts. */
export function unUsager(champs: object = {}): object {
  return {
    type: "usager",
    identifiant: "u-1",
    nir: "2850599999001",
    certifie: true,
    civilite: "MME",
    nomNaissance: "EXEMPLE",
    prenom: "ALIX",
    dateNaissance: "1985-05-14",
    numeroFranceTravail: "90000000001",
    ...champs,
  };
}
