import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJeton, obtenirJetonUsager } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";
import type { Organisation } from "../../conventions/index.ts";
import { recevoirService } from "../reception.ts";

const RACINE = "/partenaire/prescription-services/v1";
let s: Situation;
let structure: Organisation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  structure = await uneOrganisation(s.pool, {
    type: "DCD",
    nom: "Passerelle d’essai",
    rattachementId: s.departement.id,
  });
});
after(() => s.fermer());

const lister = (jeton: string, question = "") =>
  appeler(`${s.url}${RACINE}/prescriptions-recues${question}`, { jeton });

test("CONV-4-02 ANX4-B-16 the structure reads what is prescribed to it without accompanying the person: identification only, journalled; nobody else does", async () => {
  const client = await s.pool.connect();
  await recevoirService(client, {
    identifiant: "reseau",
    sourceId: s.departement.id,
    nom: "Premiers pas",
    description: "Le code, à son rythme.",
    type: "atelier",
    thematiques: ["mobilite--preparer-un-permis"],
    modesAccueil: ["en-presentiel"],
    modesMobilisation: ["envoyer-un-courriel"],
    publics: ["tous-publics"],
    frais: "gratuit",
    structure: structure.nom,
    organisationId: structure.id,
    commune: "Arras",
    codeInsee: "62041",
    courriel: null,
    telephone: null,
    lien: null,
    heuresHebdomadaires: 3,
    semaines: 12,
    majLe: "2026-02-01",
    fermeLe: null,
    zones: ["62"],
  });
  client.release();
  const { rows } = await s.pool.query<{ id: string }>("select id from accompagnement.service");
  const personne = await unUsager(s.pool);
  const prescrite = await appeler(`${s.url}${RACINE}/prescriptions`, {
    jeton: s.jeton,
    usager: await obtenirJetonUsager(s.url, s.jeton, personne),
    corps: {
      service: rows[0]?.id,
      thematique: "mobilite--preparer-un-permis",
      contrainte: "23",
      motif: "Le permis",
      prescripteur: null,
    },
  });
  assert.equal(prescrite.statut, 201, prescrite.texte);
  const sienne = await uneApplication(s.pool, { organisationId: structure.id });
  const jeton = await obtenirJeton(s.url, sienne, SCOPES_AGENT);
  const recues = await lister(jeton);
  assert.equal(recues.statut, 200, recues.texte);
  const [{ personne: qui, ...recue }] = recues.corps;
  assert.deepEqual(recue, prescrite.corps);
  assert.deepEqual(Object.keys(qui).toSorted(), [
    "courriel",
    "dateNaissance",
    "nom",
    "prenom",
    "telephone",
  ]);
  const journal = await s.pool.query(
    "select 1 from journal.trace where usager_id = $1 and organisation_id = $2",
    [personne.id, structure.id],
  );
  assert.equal(journal.rowCount, 1);
  assert.deepEqual((await lister(jeton, "?page=1")).corps, []);
  assert.equal((await lister(jeton, "?page=-1")).statut, 400);
  // Another structure, the prescriber included, receives nothing.
  assert.deepEqual((await lister(s.jeton)).corps, []);
  const sans = SCOPES_AGENT.filter((scope) => scope !== "prescriptionservices");
  assert.equal((await lister(await obtenirJeton(s.url, sienne, sans))).statut, 403);
  await s.pool.query("update conventions.convention set debut = '2026-04-01'");
  assert.equal((await lister(jeton)).statut, 403);
});
