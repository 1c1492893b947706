import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";

const BASE = ["recherche-usager", "vue-360"];
const SAISIE = {
  date: "2026-03-02T14:30:00+01:00",
  duree: 45,
  motif: "ACC",
  statut: "EFFECTUE",
  modalite: "PHYSIQUE",
  organisme: "CD",
  lieu: "Maison des solidarités",
  theme: null,
};

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
});
after(() => s.fermer());

const rendezVousDe = async (poste: Poste, usager: UsagerEssai) =>
  `${await dossierDe(poste, usager)}/rendez-vous`;

test("ANX4-A-12 ANX4-A-13 what was taken elsewhere is recorded, flagged, and read with its overlaps, the latest first", async () => {
  const usager = await unUsager(s.pool);
  const conseillere = await unPoste(
    s,
    s.departement,
    [],
    [...BASE, "synthese-rendez-vous", "saisie-rendez-vous"],
  );
  const dossier = await rendezVousDe(conseillere, usager);
  assert.equal((await conseillere.appeler(dossier, SAISIE)).statut, 200);
  const voisin = { ...SAISIE, date: "2026-03-02T14:00:00Z" };
  assert.equal((await conseillere.appeler(dossier, voisin)).statut, 200);
  const lus = (await conseillere.appeler(dossier)).corps;
  assert.deepEqual(
    lus.map((r: { date: string; dejaPris: boolean; enConflit: boolean }) => [
      r.date,
      r.dejaPris,
      r.enConflit,
    ]),
    [
      ["2026-03-02T14:00:00.000Z", true, true],
      ["2026-03-02T13:30:00.000Z", true, true],
    ],
  );
  assert.deepEqual([lus[0].source, lus[0].lieu], [s.departement.nom, "Maison des solidarités"]);
  for (const faux of [
    { date: "2026-03-02T14:30:00" },
    { date: "hier" },
    { duree: 0 },
    { statut: "ANNULE" },
    // The day after: nobody has come, nobody has failed to.
    { date: "2026-03-11T14:30:00+01:00" },
    { date: "2026-03-11T14:30:00+01:00", statut: "ABSENT" },
    { lieu: "é".repeat(256) },
  ]) {
    const sortie = await conseillere.appeler(dossier, { ...SAISIE, ...faux });
    assert.equal(sortie.statut, 400, JSON.stringify(faux));
  }
  assert.equal((await conseillere.appeler(dossier)).corps.length, 2);
});

test("ANX4-A-12 ANX4-A-13 each module opens its own act and no other; closed to the partner, it is closed", async () => {
  const usager = await unUsager(s.pool);
  const lecteur = await unPoste(s, s.departement, [], [...BASE, "synthese-rendez-vous"]);
  const saisisseur = await unPoste(s, s.departement, [], [...BASE, "saisie-rendez-vous"]);
  const chezLecteur = await rendezVousDe(lecteur, usager);
  const chezSaisisseur = await rendezVousDe(saisisseur, usager);
  assert.equal((await lecteur.appeler(chezLecteur)).statut, 200);
  assert.equal((await lecteur.appeler(chezLecteur, SAISIE)).statut, 403);
  assert.equal((await saisisseur.appeler(chezSaisisseur, SAISIE)).statut, 200);
  assert.equal((await saisisseur.appeler(chezSaisisseur)).statut, 403);
  const fermer = (etat: string) =>
    s.pool.query(`update demandes_acces.ouverture set ${etat} where element like '%-rendez-vous'`);
  await fermer("fermee_le = now(), motif_fermeture = 'essai'");
  await jusqua(async () => (await lecteur.appeler(chezLecteur)).statut === 403);
  assert.equal((await saisisseur.appeler(chezSaisisseur, SAISIE)).statut, 403);
  await fermer("fermee_le = null, motif_fermeture = null");
  await jusqua(async () => (await lecteur.appeler(chezLecteur)).statut === 200);
  assert.equal((await lecteur.appeler(chezLecteur)).corps.length, 1);
});

test("RAPP-07 the channel of each appointment is kept and read: online, telephone, desk", async () => {
  const usager = await unUsager(s.pool);
  const modules = [...BASE, "synthese-rendez-vous", "saisie-rendez-vous"];
  const conseillere = await unPoste(s, s.departement, [], modules);
  const dossier = await rendezVousDe(conseillere, usager);
  for (const [rang, modalite] of ["PHYSIQUE", "TELEPHONE", "VISIO"].entries()) {
    const date = `2026-03-0${rang + 1}T10:00:00Z`;
    assert.equal((await conseillere.appeler(dossier, { ...SAISIE, modalite, date })).statut, 200);
  }
  const inconnu = await conseillere.appeler(dossier, { ...SAISIE, modalite: "FAX" });
  assert.equal(inconnu.statut, 400);
  const { corps } = await conseillere.appeler(dossier);
  assert.deepEqual(
    corps.map(({ canal }: { canal: string }) => canal),
    ["WEB", "TELEPHONE", "GUICHET"],
  );
});
