import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler } from "./essais/appels.ts";
import { CORPS_ILLISIBLES, type Essai, muter, type Schema } from "./essais/mutations.ts";
import { jetonDuRealm, lireOperations, type Operation, type Realm } from "./essais/operations.ts";
import { estGarde, photographier } from "./essais/photographie.ts";
import { estRefus, fauteDe, intercepter } from "./essais/refus.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";

let s: Situation;
let operations: Operation[];
const jetons = {} as Record<Realm, string>;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z" });
  operations = (await lireOperations(s)).filter(({ bac }) => !bac);
  for (const realm of ["agent", "partenaire"] as const)
    jetons[realm] = await jetonDuRealm(s, s.application, realm);
});
after(() => s.fermer());

/** What the wire takes and does not keep: an identifier before it is given, what the register knows, the motives of a refusal that is none. */
const NON_GARDES =
  /rendez-vous id|Orientation (?:date_naissance|commentaire_refus|structure\.libelle_structure)/;

/** Sends every fault of the body of an operation; what is taken is looked for, the rest changes nothing. */
async function balayer(operation: Operation, dire: (faute: string) => void): Promise<void> {
  let faits = 0;
  let total = 1;
  while (faits < total) {
    await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async ({ adresse, voulu }) => {
        const essais = [...CORPS_ILLISIBLES, ...muter(operation.entree as Schema, voulu.corps)];
        essais.sort((a, b) => Number(b.refus) - Number(a.refus));
        total = essais.length;
        let avant = await photographier(s.pool);
        while (faits < total) {
          const essai = essais[faits++] as Essai;
          const titre = `${essai.champ} (${essai.nom})`;
          const sortie = await appeler(adresse, { ...voulu, corps: essai.corps });
          const faute = fauteDe(operation, essai, sortie);
          if (faute) dire(`${titre} : ${faute}`);
          if (!estRefus(sortie)) {
            const { garde, inconnu } = essai;
            if (inconnu && (await estGarde(s.pool, inconnu)))
              dire(`${titre} : gardée, et inconnue`);
            const gardee = !garde || NON_GARDES.test(`${operation.nom} ${titre}`);
            if (!gardee && !(await estGarde(s.pool, garde))) dire(`${titre} : accepté, et perdu`);
            return sortie;
          }
          if (essais[faits]?.champ === essai.champ) continue;
          const apres = await photographier(s.pool);
          const change = Object.keys(apres).filter((table) => apres[table] !== avant[table]);
          if (change.length > 0) dire(`${titre} : a changé ${change.join()}`);
          avant = apres;
        }
        return null;
      },
    );
  }
}

test("every fault of every field of a body is refused in the API's own words, and changes nothing", async () => {
  const fautes: string[] = [];
  const concernees = operations.filter(({ entree }) => entree !== undefined);
  assert.ok(concernees.length > 20);
  for (const operation of concernees)
    await balayer(operation, (faute) => fautes.push(`${operation.cle} ${operation.nom} ${faute}`));
  assert.deepEqual(fautes, []);
});
