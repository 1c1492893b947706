import assert from "node:assert/strict";
import { test } from "node:test";
import { unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { ecrireContrat } from "../../essais/ecritures-portail.ts";
import { ouvrirSituation } from "../../essais/situation.ts";
import { unUsager } from "../../essais/usagers.ts";
import { INTENSITES, noterChangement } from "./index.ts";

test("something essential changes: a signed contract, whatever its level of intensity, is to be signed again", async () => {
  const s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  try {
    await unPoste(s, s.departement, ["RGC"]);
    const modules = ["recherche-usager", "objectif-intensite"];
    const poste = await unPoste(s, s.departement, [], modules);
    for (const intensite of INTENSITES) {
      const usager = await unUsager(s.pool);
      const dossier = await dossierDe(poste, usager);
      const plan = { referent: "Camille Leroux", objectifs: ["Permis"], heures: 15 };
      await ecrireContrat(poste, dossier, "preparation", {
        plan: { ...plan, intensite, motifReduction: null, dispense: null },
      });
      await ecrireContrat(poste, dossier, "signature", { lieu: null });
      const etat = async () => (await poste.appeler(`${dossier}/contrat`)).corps.etat;
      assert.equal(await etat(), "SIGNE");
      const client = await s.pool.connect();
      try {
        const le = new Date(s.horloge.maintenant().getTime() + 1000);
        await noterChangement(client, usager.id, le, "essai");
      } finally {
        client.release();
      }
      assert.equal(await etat(), "A_SIGNER");
    }
  } finally {
    await s.fermer();
  }
});
