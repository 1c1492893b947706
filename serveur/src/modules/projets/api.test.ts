import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AppelVoulu, appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { recevoirElements } from "./depot/recevoir.ts";
import { CREF_ESSAI, METIER_ESSAI } from "./exemples.ts";

const RACINE = "/partenaire/metiers-projets-entreprises/v2";
const RESSOURCES = ["/metiers-recherches", "/projets-cref"] as const;

let s: Situation;
let personne: UsagerEssai;
let usager: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-03-10T08:00:00Z" });
  personne = await unUsager(s.pool);
  usager = await obtenirJetonUsager(s.url, s.jeton, personne);
});
after(() => s.fermer());

const lire = (chemin: string, voulu: AppelVoulu = {}) =>
  appeler(s.url + RACINE + chemin, { jeton: s.jeton, usager, ...voulu });

async function recevoir(
  nature: "METIER" | "CREF",
  contenu: object,
  identifiant: string = nature,
  ecritLe = "2025-03-01T08:00:00Z",
) {
  const client = await s.pool.connect();
  try {
    const ligne = {
      ligne: 1,
      identifiant,
      usagerId: personne.id,
      sourceId: s.departement.id,
      ecritLe,
      nature,
      contenu: contenu as typeof METIER_ESSAI,
    };
    await recevoirElements(client, [ligne]);
  } finally {
    client.release();
  }
}

test("ANX4-B-20 ANX4-B-21 both resources are arrays under the wire's names, and 204 when there is nothing", async () => {
  for (const chemin of RESSOURCES) {
    const vide = await lire(chemin);
    assert.deepEqual([vide.statut, vide.texte], [204, ""]);
  }
  await recevoir("METIER", METIER_ESSAI);
  await recevoir("CREF", { ...CREF_ESSAI, reprise: true });
  const metiers = await lire("/metiers-recherches");
  const [{ identifiant, ...metier }] = metiers.corps;
  assert.match(identifiant, /^[0-9a-f-]{36}$/);
  assert.deepEqual(metier, {
    typologieEmploi: { code: "MR", libelle: "Métier Recherché" },
    rome: { code: "D1106", libellé: "Vente en alimentation" },
    appellation: { code: "99999", libelle: "Vendeur d’essai / Vendeuse d’essai" },
    contrats: [
      {
        critereOre: true,
        priorite: 0,
        type: { code: "CDI", libelle: "CDI", libelleLong: "Contrat à durée indéterminée" },
      },
    ],
    dureesHebdomadaires: [
      { critereOre: true, tempsTravail: { code: "1", libelle: "temps plein" } },
    ],
    dureeExperience: { valeur: 2, unite: { code: "AN", libelle: "An(s)" } },
    salaire: { libelle: "Mensuel", remuneration: 1900 },
    mobilites: [
      {
        lieu: { code: "62041", Libelle: "Arras", type: { code: "5", libelle: "Commune" } },
        rayon: 20,
        unite: { code: "KM", libelle: "Kilomètres" },
        mobilitePrioritaire: true,
      },
    ],
    mrs: false,
  });
  const [cref] = (await lire("/projets-cref")).corps;
  assert.deepEqual(
    [cref.typeCrefCreation, cref.typeCrefReprise, cref.typeCrefFranchise, cref.rome.libellé],
    [true, true, false, "Vente en alimentation"],
  );
  assert.equal(metiers.corps.length, 1);
  const [trace] = await lireTraces(s.pool, metiers.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.issue, trace?.finalite],
    ["lire-metiers-recherches", "accordee", "PARCOURS"],
  );
});

test("what is read is the last version, in the order the elements appeared; the same received again changes nothing", async () => {
  const evolution = { ...METIER_ESSAI, typologie: "PM", salaire: null };
  await recevoir("METIER", evolution, "second", "2025-03-01T09:00:00Z");
  const compter = async () =>
    Number((await s.pool.query("select count(*) as n from projets.element")).rows[0].n);
  const avant = await compter();
  await recevoir("METIER", METIER_ESSAI);
  assert.equal(await compter(), avant);
  const temps = [{ code: "2", critereOre: false, min: 10, max: 24 }] as const;
  await recevoir("METIER", { ...METIER_ESSAI, temps, mobilites: [], appellation: null });
  assert.equal(await compter(), avant + 1);
  const [premier, second] = (await lire("/metiers-recherches")).corps;
  assert.deepEqual(premier.dureesHebdomadaires, [
    { critereOre: false, tempsTravail: { code: "2", libelle: "temps partiel", min: 10, max: 24 } },
  ]);
  assert.deepEqual(
    ["appellation" in premier, second.typologieEmploi.code, "salaire" in second],
    [false, "PM", false],
  );
  const update = s.pool.query("update projets.element set contenu = null");
  await assert.rejects(update, /permission denied/);
});

test("ANX4-B-20 ANX4-B-21 without the API's own scope the call is refused", async () => {
  const scopes = SCOPES_AGENT.filter((scope) => scope !== "ciblepro");
  const jeton = await obtenirJeton(s.url, s.application, scopes);
  for (const chemin of RESSOURCES) {
    const refus = await lire(chemin, { jeton });
    assert.deepEqual([refus.statut, refus.texte], [403, ""]);
  }
});

test("CONV-4-02 out of reach, another's jeton, an expired one, none: refused, and the journal says so", async () => {
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const application = await uneApplication(s.pool, { organisationId: nord.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  const etranger = await lire("/metiers-recherches", { jeton });
  assert.equal(etranger.statut, 403);
  const [trace] = await lireTraces(s.pool, etranger.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "JETON_USAGER_ETRANGER"]);
  for (const faux of ["", "x".repeat(80)]) {
    const refus = await lire("/projets-cref", { usager: faux });
    assert.equal(refus.statut, 400);
    assert.match(refus.corps.message, /jeton usager/);
  }
  await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [
    personne.id,
  ]);
  assert.equal((await lire("/metiers-recherches")).statut, 403);
  await s.pool.query("update usagers.usager set rsa_departement = '62' where id = $1", [
    personne.id,
  ]);
  s.horloge.regler("2025-03-11T08:00:01Z");
  const neuf = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  assert.equal((await lire("/metiers-recherches", { jeton: neuf })).statut, 400);
  s.horloge.regler("2025-03-10T08:00:00Z");
});
