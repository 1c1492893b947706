import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJetonUsager } from "../../../essais/appels.ts";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import { dossierDe } from "../../../essais/dossier.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_ORIENTATION_V1 } from "../../orientation/exemples.ts";
import { unService } from "../essais/service-essai.ts";
import { EXEMPLE_DEMANDE } from "../exemples-periodes.ts";

const BASE = ["recherche-usager", "vue-360"];
const PERIODE = { ...EXEMPLE_DEMANDE, dispositif: "ACCOMPAGNEMENT_GLOBAL" };
let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  const modules = [...BASE, "mobilisation-accompagnement", "prescription-services"];
  conseillere = await unPoste(s, s.departement, [], modules);
  await unService(s.pool, s.departement.id, null, { identifiant: "permis" });
});
after(() => s.fermer());

/** Someone on a path of the département that starts today. */
async function unNumero(): Promise<string> {
  const usager = await unUsager(s.pool);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const corps = { ...EXEMPLE_ORIENTATION_V1, organisme: "CD", parcours: "PSP" };
  const chemin = `${s.url}/partenaire/orientationusager/v1/orientation`;
  const sortie = await appeler(chemin, { jeton: s.jeton, usager: jeton, corps });
  assert.equal(sortie.statut, 201, sortie.texte);
  return usager.numero;
}
const demande = async (reste: object = {}) => {
  const { corps } = await conseillere.appeler("/services?texte=code");
  return {
    service: corps.services[0].id,
    thematique: "mobilite--preparer-un-permis",
    contrainte: "23",
    motif: "Le permis ouvre les emplois visés 🙃",
    prescripteur: null,
    ...reste,
  };
};
const etats = async (dossier: string) => {
  const { periodes } = (await conseillere.appeler(`${dossier}/periodes`)).corps;
  const prescriptions = (await conseillere.appeler(`${dossier}/prescriptions`)).corps;
  return [...periodes, ...prescriptions].map(({ etat }: { etat: string }) => etat);
};

test("ANX4-B-11 the screen says what may be mobilised, mobilises, prolongs and ends; an older version is a conflict", async () => {
  const dossier = await dossierDe(conseillere, { numero: await unNumero() });
  const avant = (await conseillere.appeler(`${dossier}/periodes`)).corps;
  assert.deepEqual(
    [avant.periodes, avant.empechement, avant.dispositifs],
    [[], null, ["ACCOMPAGNEMENT_INTENSIF", "ACCOMPAGNEMENT_GLOBAL"]],
  );
  assert.ok(avant.structures.some(({ nom }: { nom: string }) => nom === s.departement.nom));
  for (const faux of [
    { dispositif: "GARANTIE" },
    { dispositif: "CEJ" },
    { finPrevue: "2026-02-30" },
    { finPrevue: "2026-03-09" },
    { referent: " " },
    { inconnu: 1 },
  ]) {
    const corps = { periode: { ...PERIODE, ...faux } };
    const { statut } = await conseillere.appeler(`${dossier}/periodes`, corps);
    assert.equal(statut, 400, JSON.stringify(faux));
  }
  const mobilisee = await conseillere.appeler(`${dossier}/periodes`, { periode: PERIODE });
  assert.equal(mobilisee.statut, 200, mobilisee.texte);
  const suite = (geste: string, corps: object) =>
    conseillere.appeler(`${dossier}/periodes/${mobilisee.corps.id}/${geste}`, corps);
  const report = { version: 1, finPrevue: "2026-12-31", motif: "Formation en cours" };
  assert.equal((await suite("prolongation", report)).corps.finPrevue, "2026-12-31");
  const perimee = await suite("prolongation", report);
  assert.deepEqual([perimee.statut, perimee.corps.code], [409, "PERIODE_CONFLIT"]);
  const { parcours } = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
  assert.deepEqual(
    [parcours.periode.etat, parcours.periode.referent, parcours.periode.finPrevue],
    ["EN_COURS", "Camille Leroux", "2026-12-31"],
  );
  const fin = { version: 2, fin: "2026-03-10", motif: "EMPLOI" };
  assert.equal((await suite("fin", fin)).corps.etat, "TERMINEE");
  assert.deepEqual(await etats(dossier), ["TERMINEE"]);
});

test("ANX4-B-11 a period that has not begun is cancelled with its motive, which its event keeps", async () => {
  const dossier = await dossierDe(conseillere, { numero: await unNumero() });
  const voulue = { periode: { ...PERIODE, debut: "2026-03-20" } };
  const { id } = (await conseillere.appeler(`${dossier}/periodes`, voulue)).corps;
  const annuler = (reste: object) =>
    conseillere.appeler(`${dossier}/periodes/${id}/annulation`, { version: 1, ...reste });
  for (const sans of [{}, { motif: "" }, { motif: "      " }, { motif: "non" }])
    assert.equal((await annuler(sans)).statut, 400, JSON.stringify(sans));
  assert.deepEqual(await etats(dossier), ["A_VENIR"]);
  const annulee = await annuler({ motif: "Mobilisée par erreur" });
  assert.deepEqual([annulee.statut, annulee.corps.etat], [200, "ANNULEE"], annulee.texte);
  const { rows } = await s.pool.query(
    "select contenu ->> 'motif' as motif from journal.evenement where genre = 'periode.annulee' and contenu ->> 'id' = $1",
    [id],
  );
  assert.deepEqual(rows, [{ motif: "Mobilisée par erreur" }]);
});

test("ANX4-B-16 the screen prescribes from the offer and follows; a refusal has its motive", async () => {
  const dossier = await dossierDe(conseillere, { numero: await unNumero() });
  const prescrire = async (reste: object = {}) =>
    conseillere.appeler(`${dossier}/prescriptions`, { prescription: await demande(reste) });
  for (const faux of [{ thematique: "mobilite" }, { contrainte: "22" }, { motif: " " }])
    assert.equal((await prescrire(faux)).statut, 400, JSON.stringify(faux));
  const { statut, corps, texte } = await prescrire();
  assert.equal(statut, 200, texte);
  assert.equal((await prescrire()).corps.code, "PRESCRIPTION_CONFLIT");
  const suivre = (geste: string, motif: string | null, version = 1) =>
    conseillere.appeler(`${dossier}/prescriptions/${corps.id}/suites`, {
      ...{ version, geste, motif, commentaire: "Par téléphone" },
    });
  assert.equal((await suivre("refuser", null)).corps.code, "MOTIF_INVALIDE");
  assert.equal((await suivre("accepter", null)).corps.etat, "ACCEPTEE");
  assert.equal((await suivre("accepter", null)).statut, 409);
  const { parcours } = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
  assert.deepEqual(
    parcours.prescriptions.enCours.map(({ service, etat }: Record<string, string>) => [
      service,
      etat,
    ]),
    [["Préparer le code", "ACCEPTEE"]],
  );
});

test("ANX4-B-11 ANX4-B-16 each screen with its own right: module off, nothing is read, written nor shown", async () => {
  const numero = await unNumero();
  const dossier = await dossierDe(conseillere, { numero });
  const prescription = await demande();
  const periode = (await conseillere.appeler(`${dossier}/periodes`, { periode: PERIODE })).corps;
  const prescrite = (await conseillere.appeler(`${dossier}/prescriptions`, { prescription })).corps;
  for (const [modules, periodes, prescriptions] of [
    [BASE, 403, 403],
    [[...BASE, "mobilisation-accompagnement"], 200, 403],
    [[...BASE, "prescription-services"], 403, 200],
  ] as const) {
    const poste = await unPoste(s, s.departement, [], modules);
    const sien = await dossierDe(poste, { numero });
    const statut = async (suite: string, corps?: object) =>
      (await poste.appeler(sien + suite, corps)).statut;
    assert.equal(await statut("/periodes"), periodes);
    assert.equal(await statut("/prescriptions"), prescriptions);
    assert.equal((await poste.appeler("/services")).statut, prescriptions);
    if (periodes === 403) {
      const fin = { version: 1, fin: "2026-03-10", motif: "EMPLOI" };
      assert.equal(await statut("/periodes", { periode: PERIODE }), 403);
      assert.equal(await statut(`/periodes/${periode.id}/fin`, fin), 403);
    }
    if (prescriptions === 403) {
      const suite = { version: 1, geste: "accepter", motif: null, commentaire: null };
      assert.equal(await statut("/prescriptions", { prescription }), 403);
      assert.equal(await statut(`/prescriptions/${prescrite.id}/suites`, suite), 403);
    }
    const { parcours } = (await poste.appeler(`${sien}/vue-360`)).corps;
    assert.equal("periode" in parcours, periodes === 200);
    assert.equal("prescriptions" in parcours, prescriptions === 200);
    const genres = parcours.frise.evenements.map(({ genre }: { genre: string }) => genre);
    assert.equal(genres.includes("periode.mobilisee"), periodes === 200);
    assert.equal(genres.includes("prescription.prescrite"), prescriptions === 200);
  }
  assert.deepEqual(await etats(dossier), ["EN_COURS", "PRESCRITE"]);
});
