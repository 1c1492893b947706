import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "./essais/demandes.ts";
import { dossierDe } from "./essais/dossier.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { unUsager } from "./essais/usagers.ts";

// More than the pool of a process has connections.
const ENSEMBLE = 24;

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  const modules = ["recherche-usager", "diagnostic", "conclusions-entretiens"];
  conseillere = await unPoste(s, s.departement, [], modules);
});
after(() => s.fermer());

test("as many writings at once as the pool has connections, and more: all succeed", async () => {
  const dossiers: string[] = [];
  for (let rang = 0; rang < ENSEMBLE; rang++) {
    dossiers.push(await dossierDe(conseillere, await unUsager(s.pool)));
  }
  const conclusion = {
    ...{ type: "EDA", modalite: "I", commentaire: "Point d’étape." },
    ...{ rendezVousId: null, jour: "2026-03-10" },
  };
  const reponses = { version: 0, confiance: "OUI", accompagnement: "NON" };
  for (const [suite, corps] of [
    ["entretiens", conclusion],
    ["diagnostic/pouvoir-agir", reponses],
  ] as const) {
    const sorties = await Promise.all(
      dossiers.map((dossier) => conseillere.appeler(`${dossier}/${suite}`, corps)),
    );
    const rates = sorties.filter(({ statut }) => statut !== 200);
    assert.deepEqual(
      rates.map(({ texte }) => texte),
      [],
      suite,
    );
  }
});
