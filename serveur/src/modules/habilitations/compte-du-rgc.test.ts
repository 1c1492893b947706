import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unPoste } from "../../essais/demandes.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
});
after(() => s.fermer());

test("ANX4-0-09 an account is created by the person designated for it, and by no other role", async () => {
  const compte = {
    nom: "NEUF",
    prenom: "Ana",
    courriel: "ana.neuf@essai.example",
    identifiant: "ana.neuf",
    fonction: "Référente",
    mission: null,
    statut: null,
  };
  for (const role of ["SUIVI_OPERATIONNEL", "GOUVERNANCE", "DPD", "DEVELOPPEUR"]) {
    const poste = await unPoste(s, s.departement, [role]);
    const { statut, corps } = await poste.appeler("/gestion-des-comptes/agents", compte);
    assert.deepEqual([statut, corps.code], [403, "DROIT_ABSENT"], role);
  }
  const rgc = await unPoste(s, s.departement, ["RGC"]);
  assert.equal((await rgc.appeler("/gestion-des-comptes/agents", compte)).statut, 200);
});
