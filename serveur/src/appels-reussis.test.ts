import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Sortie } from "./essais/appels.ts";
import { jetonDuRealm, lireOperations, type Operation, type Realm } from "./essais/operations.ts";
import { intercepter } from "./essais/refus.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { lireTraces } from "./essais/traces.ts";
import { DONNEES_ECHANGEES } from "./modules/catalogue/index.ts";

type Reussite = {
  readonly operation: Operation;
  readonly sortie: Sortie;
  /** Of the person the call was about, if it was about somebody. */
  readonly nir: string | null;
};

let s: Situation;
const reussites: Reussite[] = [];
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-24T11:00:00Z" });
  const jetons = {} as Record<Realm, string>;
  for (const realm of ["agent", "partenaire"] as const)
    jetons[realm] = await jetonDuRealm(s, s.application, realm);
  for (const operation of (await lireOperations(s)).filter(({ bac }) => !bac)) {
    let nir: string | null = null;
    const sortie = await intercepter(
      s,
      (realm) => jetons[realm],
      operation,
      async (_envoi, usager) => {
        nir = usager?.nir ?? null;
        return null;
      },
    );
    assert.ok(sortie.statut < 300, `${operation.cle} ${operation.nom} ${sortie.texte}`);
    reussites.push({ operation, sortie, nir });
  }
});
after(() => s.fermer());

/** What article 2 names of the path, beside the orientation: each has its own API. */
const SOUS_DOMAINES = [
  "diagnosticargumente-v4",
  "contrat-engagement-v1",
  "metiers-projets-entreprises-v2",
  "suivi-intensite-v1",
];

test("CONV-1-03 CONV-2-01 CONV-2-02 CONV-2-03 each operation leaves in the journal the purpose that the catalogue of exchanges gives to its data", async () => {
  const finalites = new Map(
    DONNEES_ECHANGEES.flatMap(({ supports, finalite }) =>
      supports.map((support) => [support, finalite] as const),
    ),
  );
  for (const support of SOUS_DOMAINES) {
    assert.equal(finalites.get(support), "PARCOURS", support);
    assert.ok(reussites.some(({ operation }) => operation.cle === support));
  }
  const fautes: string[] = [];
  for (const { operation, sortie } of reussites) {
    const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    const dites = [...new Set(traces.map(({ finalite }) => finalite))].join();
    if (dites !== finalites.get(operation.cle))
      fautes.push(`${operation.cle} ${operation.nom} : ${dites}`);
  }
  assert.deepEqual(fautes, []);
});

test("CONV-5-03 the NIR comes back from the API of administrative data, and from no other", () => {
  const personnelles = reussites.filter(({ nir }) => nir !== null);
  assert.ok(personnelles.length > 40);
  const bavardes = personnelles
    .filter(({ sortie, nir }) => sortie.texte.includes(String(nir)))
    .map(({ operation }) => operation.cle);
  assert.deepEqual([...new Set(bavardes)], ["informations-administratives-v1"]);
});
