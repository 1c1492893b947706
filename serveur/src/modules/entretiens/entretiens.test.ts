import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type AppelVoulu, appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_PRIS } from "../rendez-vous/exemples.ts";

const BASE = ["recherche-usager", "vue-360"];
const MODULES = [...BASE, "conclusions-entretiens"];
const SAISIE = {
  type: "EDA",
  modalite: "I",
  commentaire: "Le projet est confirmé 👍🏽 ; CV à revoir.",
  rendezVousId: null,
  jour: "2026-03-09",
};

const ADRESSE = () => `${s.url}/partenaire/conclusions-entretiens/v1/entretiens`;

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

/** What the API answers about a person. */
async function lireApi(personne: UsagerEssai, voulu: AppelVoulu = {}) {
  const usager = await obtenirJetonUsager(s.url, s.jeton, personne);
  return appeler(ADRESSE(), { jeton: s.jeton, usager, ...voulu });
}

/** An appointment that an application of the département took. */
async function prendre(personne: UsagerEssai, date: string, statut = "EFFECTUE"): Promise<string> {
  const usager = await obtenirJetonUsager(s.url, s.jeton, personne);
  const { corps } = await appeler(`${s.url}/partenaire/rendez-vous-partenaire/v1/rendez-vous`, {
    jeton: s.jeton,
    usager,
    corps: { ...EXEMPLE_PRIS, date, statut },
  });
  return corps.id;
}

test("ANX4-B-10 a conclusion is written on the portal, read there and through the API with who, where and when", async () => {
  const personne = await unUsager(s.pool);
  const vide = await lireApi(personne);
  assert.deepEqual([vide.statut, vide.corps], [200, []]);
  const dossier = await dossierDe(conseillere, personne);
  const ancien = { ...SAISIE, type: "EDO", modalite: "T", jour: "2026-02-02" };
  for (const saisie of [SAISIE, ancien])
    assert.equal((await conseillere.appeler(`${dossier}/entretiens`, saisie)).statut, 200);
  const { statut, corps, entetes } = await lireApi(personne);
  assert.equal(statut, 200);
  assert.deepEqual(corps[0], {
    codeAgent: conseillere.agentId,
    libelleAgent: "LEROUX CAMILLE",
    dateEntretien: "2026-03-09",
    typeEntretien: "EDA",
    libelleEntretien: "1ER ENTRETIEN D'ACCOMPAGNEMENT",
    codeModaliteContact: "I",
    libelleModalite: "ENTRETIEN INDIVIDUEL PHYSIQUE",
    commentaire: SAISIE.commentaire,
    codeAgence: "",
    libelleAgence: s.departement.nom,
  });
  assert.deepEqual([corps.length, corps[1].typeEntretien], [2, "EDO"]);
  const [trace] = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.issue, trace?.finalite],
    ["lire-conclusions", "accordee", "PARCOURS"],
  );
  const [lue] = (await conseillere.appeler(`${dossier}/entretiens`)).corps.conclusions;
  assert.deepEqual(
    [lue.jour, lue.source, lue.agent, lue.le, lue.corrigeable, lue.surRendezVous],
    ["2026-03-09", s.departement.nom, "LEROUX CAMILLE", "2026-03-10T09:00:00.000Z", true, false],
  );
  const { parcours } = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
  assert.deepEqual(
    [parcours.dernierEntretien.jour, parcours.dernierEntretien.nombre],
    ["2026-03-09", 2],
  );
  assert.deepEqual(
    parcours.frise.evenements.map(({ genre }: { genre: string }) => genre),
    ["entretien.conclu", "entretien.conclu"],
  );
  const { rows } = await s.pool.query("select contenu from journal.evenement");
  assert.doesNotMatch(JSON.stringify(rows), /confirmé/);
});

test("ANX4-B-10 a conclusion is tied to an appointment held: its own organisation's, begun, neither missed nor concluded twice", async () => {
  const personne = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, personne);
  // 9 March in Paris, still the 8th in UTC.
  const tenu = await prendre(personne, "2026-03-08T23:30:00Z");
  const manque = await prendre(personne, "2026-03-05T09:00:00Z", "ABSENT");
  const avenir = await prendre(personne, "2026-03-10T09:00:01Z", "PRIS");
  const { aConclure } = (await conseillere.appeler(`${dossier}/entretiens`)).corps;
  assert.deepEqual(
    aConclure.map(({ id }: { id: string }) => id),
    [tenu],
  );
  const conclure = (rendezVousId: string | null, jour: string | null) =>
    conseillere.appeler(`${dossier}/entretiens`, { ...SAISIE, rendezVousId, jour });
  for (const id of [manque, avenir, randomUUID()]) {
    const refus = await conclure(id, null);
    assert.deepEqual([refus.statut, refus.corps.code], [404, "RENDEZ_VOUS_INTROUVABLE"]);
  }
  assert.match((await conclure(tenu, "2026-03-08")).corps.message, /pas celui du rendez-vous/);
  assert.equal((await conclure(null, null)).statut, 400);
  const sorties = await Promise.all([conclure(tenu, null), conclure(tenu, null)]);
  assert.deepEqual(sorties.map(({ statut }) => statut).toSorted(), [200, 409]);
  const apres = (await conseillere.appeler(`${dossier}/entretiens`)).corps;
  const [conclusion] = apres.conclusions;
  assert.deepEqual(
    [conclusion.jour, conclusion.surRendezVous, apres.conclusions.length, apres.aConclure],
    ["2026-03-09", true, 1, []],
  );
});

test("CONV-7-03 a conclusion is corrected by its own organisation, every version kept; two corrections at once leave one", async () => {
  const mission = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: mission.id });
  await unPoste(s, mission, ["RGC"]);
  const leur = await unPoste(s, mission, [], MODULES);
  await jusqua(async () => (await leur.appeler("/session")).statut === 200);
  const personne = await unUsager(s.pool, { referentId: mission.id });
  const chezNous = await dossierDe(conseillere, personne);
  const chezEux = await dossierDe(leur, personne);
  const { id } = (await conseillere.appeler(`${chezNous}/entretiens`, SAISIE)).corps;
  const { type, modalite } = SAISIE;
  const correction = (version: number) => ({
    type,
    modalite,
    commentaire: "Le projet est à revoir.",
    conclusion: { id, version },
  });
  const [lue] = (await leur.appeler(`${chezEux}/entretiens`)).corps.conclusions;
  assert.deepEqual([lue.source, lue.corrigeable], [s.departement.nom, false]);
  const etrangere = await leur.appeler(`${chezEux}/entretiens/correction`, correction(1));
  assert.deepEqual([etrangere.statut, etrangere.corps.code], [404, "CONCLUSION_INTROUVABLE"]);
  const corriger = () => conseillere.appeler(`${chezNous}/entretiens/correction`, correction(1));
  const sorties = await Promise.all([corriger(), corriger()]);
  assert.deepEqual(
    sorties.map(({ corps }) => corps.code ?? null).toSorted(),
    ["VERSION_DEPASSEE", null].toSorted(),
  );
  assert.equal((await lireApi(personne)).corps[0].commentaire, "Le projet est à revoir.");
  const { rows } = await s.pool.query(
    "select version, commentaire from entretiens.conclusion where id = $1 order by version",
    [id],
  );
  assert.deepEqual([rows.length, rows[0].commentaire], [2, SAISIE.commentaire]);
  const effacer = s.pool.query("delete from entretiens.conclusion");
  await assert.rejects(effacer, /permission denied/);
});

test("CONV-7-06 a conclusion that a colleague corrects stays that of who held the interview, and says who corrected", async () => {
  const personne = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, personne);
  const { id } = (await conseillere.appeler(`${dossier}/entretiens`, SAISIE)).corps;
  const lire = async () =>
    (await conseillere.appeler(`${dossier}/entretiens`)).corps.conclusions[0];
  assert.deepEqual([(await lire()).agent, (await lire()).corrigePar], ["LEROUX CAMILLE", null]);
  const collegue = await unPoste(s, s.departement, [], MODULES);
  await s.pool.query(
    "update habilitations.agent set nom = 'Autre', prenom = 'Dominique' where id = $1",
    [collegue.agentId],
  );
  const { type, modalite } = SAISIE;
  const corriger = async (poste: Poste, version: number) =>
    poste.appeler(`${await dossierDe(poste, personne)}/entretiens/correction`, {
      ...{ type, modalite, commentaire: `Repris, ${version}.` },
      conclusion: { id, version },
    });
  assert.equal((await corriger(collegue, 1)).statut, 200);
  const lue = await lire();
  assert.deepEqual([lue.agent, lue.corrigePar], ["LEROUX CAMILLE", "AUTRE DOMINIQUE"]);
  const [sortie] = (await lireApi(personne)).corps;
  assert.deepEqual(
    [sortie.codeAgent, sortie.libelleAgent, sortie.commentaire],
    [conseillere.agentId, "LEROUX CAMILLE", "Repris, 1."],
  );
  const { parcours } = (await conseillere.appeler(`${dossier}/vue-360`)).corps;
  assert.equal(parcours.dernierEntretien.agent, "LEROUX CAMILLE");
  assert.equal((await corriger(conseillere, 2)).statut, 200);
  assert.equal((await lire()).corrigePar, "LEROUX CAMILLE");
});

test("ANX4-B-10 without the module nothing is read nor written, and the Vue 360 is silent; closed to the partner, it is closed", async () => {
  const personne = await unUsager(s.pool);
  const sans = await unPoste(s, s.departement, [], BASE);
  const dossier = await dossierDe(sans, personne);
  const lecture = await sans.appeler(`${dossier}/entretiens`);
  assert.deepEqual([lecture.statut, lecture.corps.code], [403, "DROIT_ABSENT"]);
  assert.equal((await sans.appeler(`${dossier}/entretiens`, SAISIE)).statut, 403);
  const chez = await dossierDe(conseillere, personne);
  await conseillere.appeler(`${chez}/entretiens`, SAISIE);
  const { parcours } = (await sans.appeler(`${dossier}/vue-360`)).corps;
  assert.deepEqual(["dernierEntretien" in parcours, parcours.frise.evenements], [false, []]);
  const fermer = (etat: string) =>
    s.pool.query(
      `update demandes_acces.ouverture set ${etat} where element = 'conclusions-entretiens'`,
    );
  await fermer("fermee_le = now(), motif_fermeture = 'essai'");
  await jusqua(async () => (await conseillere.appeler(`${chez}/entretiens`)).statut === 403);
  await fermer("fermee_le = null, motif_fermeture = null");
  await jusqua(async () => (await conseillere.appeler(`${chez}/entretiens`)).statut === 200);
  assert.equal((await conseillere.appeler(`${chez}/entretiens`)).corps.conclusions.length, 1);
});

test("bad input names the field, lists what is accepted, and changes nothing", async () => {
  const personne = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, personne);
  const cas: readonly (readonly [object, RegExp])[] = [
    [{ type: "XYZ" }, /type.*ESI, EDP.*EDO/],
    [{ modalite: "Z" }, /modalite.*B, C, F, I, R, T, V, W/],
    [{ commentaire: " \n" }, /commentaire/],
    [{ commentaire: "é".repeat(10_001) }, /commentaire/],
    [{ commentaire: "a\u0000b" }, /commentaire/],
    [{ jour: "2026-02-30" }, /jour/],
    [{ jour: "10/03/2026" }, /jour/],
    [{ jour: "2026-03-11" }, /à venir/],
    [{ jour: "1801-01-01" }, /précède la naissance/],
    [{ rendezVousId: "x" }, /rendezVousId/],
  ];
  for (const [faux, phrase] of cas) {
    const { statut, texte } = await conseillere.appeler(`${dossier}/entretiens`, {
      ...SAISIE,
      ...faux,
    });
    assert.equal(statut, 400, JSON.stringify(faux).slice(0, 80));
    assert.match(texte, phrase);
  }
  assert.deepEqual((await lireApi(personne)).corps, []);
  const long = { ...SAISIE, commentaire: "é".repeat(10_000) };
  assert.equal((await conseillere.appeler(`${dossier}/entretiens`, long)).statut, 200);
});

test("CONV-4-02 the API wants its scope and a jeton it can follow: 403, 400 without, 422 expired, altered or another's", async () => {
  const personne = await unUsager(s.pool);
  const scopes = SCOPES_AGENT.filter((scope) => scope !== "conclusionsentretienagent");
  const etroit = await obtenirJeton(s.url, s.application, scopes);
  assert.equal((await lireApi(personne, { jeton: etroit })).statut, 403);
  assert.equal((await lireApi(personne, { usager: "" })).statut, 400);
  const altere = await lireApi(personne, { usager: "x".repeat(80) });
  assert.equal(altere.statut, 422);
  assert.match(altere.corps.message, /jeton usager/);
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const application = await uneApplication(s.pool, { organisationId: nord.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  assert.equal((await lireApi(personne, { jeton })).statut, 422);
  const usager = await obtenirJetonUsager(s.url, s.jeton, personne);
  await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [
    personne.id,
  ]);
  const lire = (voulu: AppelVoulu) => appeler(ADRESSE(), { usager, ...voulu });
  assert.equal((await lire({ jeton: s.jeton })).statut, 403);
  await s.pool.query("update usagers.usager set rsa_departement = '62' where id = $1", [
    personne.id,
  ]);
  s.horloge.regler("2026-03-11T09:00:01Z");
  const neuf = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  assert.equal((await lire({ jeton: neuf })).statut, 422);
});

test("RAPP-07 the channel of each interview is kept and read, whatever its modality", async () => {
  const dossier = await dossierDe(conseillere, await unUsager(s.pool));
  const canaux: string[] = [];
  for (const modalite of ["B", "C", "F", "I", "R", "T", "V", "W"]) {
    const ecrite = await conseillere.appeler(`${dossier}/entretiens`, { ...SAISIE, modalite });
    assert.equal(ecrite.statut, 200, ecrite.texte);
  }
  const { conclusions } = (await conseillere.appeler(`${dossier}/entretiens`)).corps;
  for (const { modalite, canal } of conclusions) canaux.push(`${modalite}=${canal}`);
  assert.deepEqual(canaux.sort(), [
    "B=WEB",
    "C=WEB",
    "F=WEB",
    "I=GUICHET",
    "R=GUICHET",
    "T=TELEPHONE",
    "V=GUICHET",
    "W=WEB",
  ]);
});
