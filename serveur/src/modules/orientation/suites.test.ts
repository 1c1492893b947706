import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_CRITERES, EXEMPLE_ORIENTATION_V1 } from "./exemples.ts";

const V1 = "/partenaire/orientationusager/v1";
const MODULES = ["recherche-usager", "vue-360", "orientation"];
const NOTIFICATION = { moyen: "COURRIER_AR", envoyeeLe: "2026-03-10", recueLe: null };

let s: Situation;
let parFt: string;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  parFt = await obtenirJeton(s.url, ft, SCOPES_AGENT);
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
  const ml = await uneOrganisation(s.pool, {
    type: "ML",
    nom: "Mission locale d’essai",
    codesStructure: ["HDF0001"],
  });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
});
after(() => s.fermer());

async function parOperateur(usager: UsagerEssai, chemin: string, corps: object) {
  const jeton = await obtenirJetonUsager(s.url, parFt, usager);
  const sortie = await appeler(s.url + V1 + chemin, { jeton: parFt, usager: jeton, corps });
  assert.ok(sortie.statut < 300, sortie.texte);
}

/** What the screen offers to that agent, and the path as they read it. */
async function lire(poste: Poste, usager: UsagerEssai) {
  const chemin = `${await dossierDe(poste, usager)}/orientation`;
  const { orientations, suiviRefuse, notifiable, examinable } = (await poste.appeler(chemin)).corps;
  const [ouverte] = orientations;
  return { chemin, ouverte, suiviRefuse, notifiable, examinable };
}

test("B3-07 B3-11 the opérateur that oriented after six weeks notifies its decision, though a mission locale accompanies", async () => {
  const usager = await unUsager(s.pool, { referentId: s.departement.id });
  await s.pool.query("update usagers.usager set rsa_recu_le = '2026-01-05' where id = $1", [
    usager.id,
  ]);
  await parOperateur(usager, "/orientation", {
    ...EXEMPLE_ORIENTATION_V1,
    organisme: "ML",
    structure: { code_aurore: "HDF0001" },
  });
  const conseiller = await unPoste(s, s.operateur, [], MODULES);
  const { chemin, ouverte, suiviRefuse, notifiable } = await lire(conseiller, usager);
  assert.match(suiviRefuse, /modifie seul/);
  assert.equal(notifiable, true);
  const lue = { id: ouverte.id, le: ouverte.le };
  const corps = { lue, notification: NOTIFICATION };
  assert.equal((await conseiller.appeler(`${chemin}/notification`, corps)).statut, 204);
  const notee = (await lire(conseiller, usager)).ouverte;
  assert.deepEqual(notee.notification, NOTIFICATION);
  // What it decided it notifies; the path is not its own for that.
  const structure = { lue: { id: notee.id, le: notee.le }, structure: usager.id };
  const refusee = await conseiller.appeler(`${chemin}/structure`, structure);
  assert.deepEqual([refusee.statut, refusee.corps.code], [403, "NON_REFERENT"]);
});

test("B3-13 the opérateur is offered the joint review of a social path that a département follows, and of no other", async () => {
  const conseiller = await unPoste(s, s.operateur, [], MODULES);
  for (const [parcours, attendu] of [
    ["PSO", true],
    ["PSP", false],
  ] as const) {
    const usager = await unUsager(s.pool);
    const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
    const corps = { ...EXEMPLE_ORIENTATION_V1, parcours };
    await appeler(`${s.url}${V1}/orientation`, { jeton: s.jeton, usager: jeton, corps });
    const { suiviRefuse, notifiable, examinable } = await lire(conseiller, usager);
    assert.match(suiviRefuse, /modifie seul/);
    assert.deepEqual([notifiable, examinable], [false, attendu], parcours);
  }
});

test("B3-01 B3-11 who decides is competent from then on, though the RSA began after the questionnaire", async () => {
  const usager = await unUsager(s.pool, { rsa: false, rsaDepartement: null });
  await parOperateur(usager, "/calculOrientation", EXEMPLE_CRITERES);
  await s.pool.query(
    `update usagers.usager set rsa = true, rsa_departement = '62', rsa_recu_le = '2026-03-09',
       referent_id = $2 where id = $1`,
    [usager.id, s.departement.id],
  );
  const { chemin, ouverte: enCours } = await lire(conseillere, usager);
  const decision = await conseillere.appeler(`${chemin}/decision`, {
    lue: { id: enCours.id, le: enCours.le },
    etat: "REFUSEE",
    motifRefus: "APPRECIATION_DIFFERENTE",
    commentaire: null,
    parcours: "PSP",
    organisme: "ML",
  });
  assert.equal(decision.statut, 204, decision.texte);
  const { ouverte, suiviRefuse, notifiable } = await lire(conseillere, usager);
  assert.deepEqual([ouverte.etat, ouverte.organisme], ["OUVERT", "ML"]);
  assert.deepEqual([suiviRefuse, notifiable], [null, true]);
});

test("B3-07 the screen and the Vue 360 say by when a beneficiary of the RSA is oriented, then that it is late, until they are", async () => {
  const usager = await unUsager(s.pool);
  const recevoir = (le: string) =>
    s.pool.query("update usagers.usager set rsa_recu_le = $2 where id = $1", [usager.id, le]);
  const echeance = async (de = usager) => {
    const dossier = await dossierDe(conseillere, de);
    const { orienterAvantLe } = (await conseillere.appeler(`${dossier}/orientation`)).corps;
    const { orientation } = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
    return [orienterAvantLe, orientation.orienterAvantLe, orientation.orientationEnRetard];
  };
  // 27 January in Paris already: six weeks end on 10 March.
  await recevoir("2026-01-26T23:30:00Z");
  assert.deepEqual(await echeance(), ["2026-03-10", "2026-03-10", false]);
  await recevoir("2026-01-26T22:30:00Z");
  assert.deepEqual(await echeance(), ["2026-03-09", "2026-03-09", true]);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const corps = EXEMPLE_ORIENTATION_V1;
  await appeler(`${s.url}${V1}/orientation`, { jeton: s.jeton, usager: jeton, corps });
  assert.deepEqual(await echeance(), [null, null, false]);
  // A path opened before the RSA is none by the département that pays it: six weeks run all the same.
  const avant = await unUsager(s.pool, {
    ...{ rsa: false, rsaDepartement: null },
    referentId: s.operateur.id,
  });
  await parOperateur(avant, "/orientation", { ...corps, organisme: "FT" });
  await s.pool.query(
    `update usagers.usager set rsa = true, rsa_departement = '62', rsa_recu_le = '2026-03-11T09:00:00Z'
     where id = $1`,
    [avant.id],
  );
  assert.deepEqual(await echeance(avant), ["2026-04-22", "2026-04-22", false]);
  const sansRsa = await unUsager(s.pool, {
    ...{ rsa: false, rsaDepartement: null },
    referentId: s.departement.id,
  });
  const dossier = await dossierDe(conseillere, sansRsa);
  assert.equal((await conseillere.appeler(`${dossier}/orientation`)).corps.orienterAvantLe, null);
  assert.equal((await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours.orientation, null);
});
