import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { conventionDe, signature, unCorrespondant } from "../../essais/demandes.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireDemandeRecue } from "../../importation/lecture/demande-recue.ts";
import type { Organisation } from "../conventions/index.ts";
import { type DemandeRecue, importerDemande } from "./index.ts";

const LE = new Date("2026-03-10T09:00:00Z");
const SIRET = "99900620000029";
let s: Situation;
let partenaire: Organisation;
before(async () => {
  s = await ouvrirSituation();
  partenaire = await uneOrganisation(s.pool, { siret: SIRET });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: partenaire.id });
  const convention = await conventionDe(s.pool, partenaire.id);
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", "suivi@dep.example");
});
after(() => s.fermer());

const { qualite, version: _lue, ...SIGNATURE } = signature();
const uneDemande = (reste: object = {}): Record<string, unknown> => ({
  partenaire: SIRET,
  elements: ["suivi-de-parcours"],
  signataire: { nom: "Leroux", prenom: "Camille", courriel: "suivi@dep.example", qualite },
  ...SIGNATURE,
  ...reste,
});
const lire = (demande: object) => lireDemandeRecue(JSON.stringify(demande));

async function defauts(reste: object): Promise<string[]> {
  const recue = lire(uneDemande(reste));
  assert.ok(typeof recue !== "string", String(recue));
  const issue = await importerDemande(s.pool, recue, LE);
  return "defauts" in issue ? issue.defauts.map(({ champ }) => champ) : [];
}

test("CONV-3.1-11 ANX4-0-01 ANX4-0-02 a form received by e-mail is recorded as sent, signed and complete", async () => {
  const issue = await importerDemande(s.pool, lire(uneDemande()) as DemandeRecue, LE);
  assert.ok("numero" in issue);
  const { rows } = await s.pool.query(
    `select etat, origine, contenu ->> 'lieu' as lieu, a.genre from demandes_acces.demande d
     join notifications.avis a on a.sujet_id = d.id::text where numero = $1`,
    [issue.numero],
  );
  const attendu = { etat: "ENVOYEE", origine: "courriel", lieu: "Arras" };
  assert.deepEqual(rows, [{ ...attendu, genre: "demande-acces-envoyee" }]);
});

test("a file that is not a form is refused by a sentence that names the field", () => {
  for (const [demande, phrase] of [
    [{ partenaire: "123" }, /« partenaire » doit être un SIRET/],
    [{ elements: "tout" }, /« elements » doit être une liste/],
    [{ date: "2026-02-30" }, /« date » doit être une date/],
    [{ lieu: "" }, /« lieu » doit être un texte/],
    [{ signature: undefined }, /champ « signature » manquant/],
    [{ autre: 1 }, /champ inconnu « autre »/],
    [{ signataire: { nom: "L" } }, /« signataire » : champ « prenom » manquant/],
  ] as const)
    assert.match(String(lire(uneDemande(demande))), phrase);
  assert.match(String(lireDemandeRecue("{")), /JSON complet/);
  assert.match(String(lireDemandeRecue("[]")), /objet JSON/);
});

test("ANX4-0-04 ANX4-0-05 ANX4-0-13 what the screen refuses is refused from a file too, all at once", async () => {
  assert.deepEqual(await defauts({ partenaire: "99900620000011" }), ["partenaire"]);
  assert.deepEqual(await defauts({ elements: ["rien"] }), ["elements"]);
  assert.deepEqual(await defauts({ applications: ["inconnue"] }), ["applications"]);
  assert.deepEqual(await defauts({ signature: "X", date: "2026-03-11" }), ["date", "signature"]);
  assert.equal((await defauts({ engagements: [] })).length, 7);
  const autre = { nom: "Leroux", prenom: "Camille", courriel: "autre@dep.example", qualite };
  assert.deepEqual(await defauts({ signataire: autre }), ["signataire"]);
  const sans = await uneOrganisation(s.pool, { siret: "99900590000066", departement: "59" });
  assert.deepEqual(await defauts({ partenaire: sans.siret }), ["partenaire", "signataire"]);
  const { rows } = await s.pool.query("select from demandes_acces.demande");
  assert.equal(rows.length, 1, "rien d’autre n’est enregistré");
});
