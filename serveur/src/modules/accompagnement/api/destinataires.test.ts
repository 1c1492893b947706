import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { appeler } from "../../../essais/appels.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";
import { insererPrescription } from "../depot/prescriptions.ts";
import { unService } from "../essais/service-essai.ts";
import { unLecteur } from "../essais/un-lecteur.ts";
import { ETATS_PRESCRIPTION } from "../regles/prescription.ts";

const RACINE = "/partenaire/prescription-services/v1/prescriptions-recues";
type Lecteur = { readonly id: string; readonly jeton: string };
let s: Situation;
let lecteurs: Lecteur[];
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const delegataire = { type: "DCD", rattachementId: s.departement.id } as const;
  const mission = await uneOrganisation(s.pool, { type: "ML" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: mission.id });
  const organisations = [
    s.operateur,
    s.departement,
    await uneOrganisation(s.pool, delegataire),
    await uneOrganisation(s.pool, delegataire),
    mission,
  ];
  lecteurs = await Promise.all(
    organisations.map(async ({ id }) => ({ id, jeton: await unLecteur(s, { id }) })),
  );
});
after(() => s.fermer());

const rang = fc.nat({ max: 4 });
const prescriptions = fc.array(
  fc.record({
    // Who gives the service, who prescribed, who accompanies the person: any of them, or nobody.
    rendu: fc.option(rang),
    prescrit: rang,
    suivi: fc.option(rang),
    etat: fc.constantFrom(...ETATS_PRESCRIPTION),
  }),
  { minLength: 1, maxLength: 6 },
);
const idDe = (place: number | null) => (place === null ? null : (lecteurs[place]?.id ?? null));

test("CONV-4-02 ANX4-B-16 whoever prescribed, accompanies or supervises: the structure addressed sees and answers, everybody else is refused and traced", async () => {
  await fc.assert(
    fc.asyncProperty(prescriptions, async (tirees) => {
      await s.pool.query("update accompagnement.service set organisation_id = null");
      const posees = await Promise.all(tirees.map((tiree) => poser(tiree)));
      for (const lecteur of lecteurs) {
        const siennes = posees.filter(({ renduPar }) => renduPar === lecteur.id);
        const liste = await appeler(`${s.url}${RACINE}?taille=100`, lecteur);
        assert.equal(liste.corps.total, siennes.length);
        assert.deepEqual(
          liste.corps.prescriptions.map(({ id }: { id: string }) => id).toSorted(),
          siennes.map(({ id }) => id).toSorted(),
        );
        for (const { id, usagerId } of posees) {
          const sienne = siennes.some((une) => une.id === id);
          const lue = await appeler(`${s.url}${RACINE}/${id}`, lecteur);
          assert.equal(lue.statut, sienne ? 200 : 403);
          if (sienne) continue;
          const corps = { version: 1, geste: "accepter", motif: null, commentaire: null };
          const suite = await appeler(`${s.url}${RACINE}/${id}/suites`, { ...lecteur, corps });
          assert.deepEqual([suite.statut, suite.corps.code], [403, "NON_DESTINATAIRE"]);
          // What does not exist is answered in the same words.
          const { corps: rien } = await appeler(`${s.url}${RACINE}/${randomUUID()}`, lecteur);
          assert.equal(rien.detail, suite.corps.detail);
          const { rows } = await s.pool.query(
            `select acte, motif from journal.trace
             where usager_id = $1 and organisation_id = $2 and issue = 'refusee' order by acte`,
            [usagerId, lecteur.id],
          );
          assert.deepEqual(rows, [
            { acte: "lire-prescription-recue", motif: "NON_DESTINATAIRE" },
            { acte: "repondre-prescription", motif: "NON_DESTINATAIRE" },
          ]);
        }
      }
      const { rows } = await s.pool.query("select 1 from accompagnement.suite_prescription");
      assert.deepEqual(rows, []);
    }),
    { numRuns: 8 },
  );
});

async function poser(tiree: {
  rendu: number | null;
  prescrit: number;
  suivi: number | null;
  etat: (typeof ETATS_PRESCRIPTION)[number];
}) {
  const renduPar = idDe(tiree.rendu);
  const serviceId = await unService(s.pool, s.departement.id, renduPar);
  const { id: usagerId } = await unUsager(s.pool, { referentId: idDe(tiree.suivi) });
  const id = randomUUID();
  const le = s.horloge.maintenant();
  const client = await s.pool.connect();
  try {
    await insererPrescription(client, usagerId, {
      id,
      serviceId,
      sourceId: idDe(tiree.prescrit) ?? "",
      prescripteur: null,
      thematique: "mobilite--preparer-un-permis",
      contrainte: null,
      motif: "Essai",
      etat: tiree.etat,
      version: 1,
      prescriteLe: le,
      modifieeLe: le,
    });
  } finally {
    client.release();
  }
  return { id, usagerId, renduPar };
}
