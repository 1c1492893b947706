import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  ENTETES_AGENT,
  obtenirJeton,
  obtenirJetonUsager,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import type { Organisation } from "../../conventions/index.ts";
import { unService } from "../essais/service-essai.ts";
import type { ServiceDuJeu } from "../reception.ts";

const RACINE = "/partenaire/prescription-services/v1";
let s: Situation;
let delegataire: Organisation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  delegataire = await uneOrganisation(s.pool, {
    type: "DCD",
    nom: "Passerelle d’essai",
    rattachementId: s.departement.id,
  });
  await recevoir("permis", {});
  await recevoir("ferme", { nom: "Service fermé", fermeLe: "2026-03-10" });
  await recevoir("ailleurs", {
    nom: "À Lille",
    codeInsee: "59350",
    zones: ["59"],
    type: "formation",
  });
  await recevoir("reseau", {
    nom: "Premiers pas",
    structure: delegataire.nom,
    organisationId: delegataire.id,
  });
});
after(() => s.fermer());

function recevoir(identifiant: string, reste: Partial<ServiceDuJeu>): Promise<string> {
  const organisationId = reste.organisationId ?? null;
  const service = { identifiant, heuresHebdomadaires: 3.5, ...reste };
  return unService(s.pool, s.departement.id, organisationId, service);
}
const idDe = async (identifiant: string): Promise<string> => {
  const { rows } = await s.pool.query<{ id: string }>(
    "select id from accompagnement.service where identifiant = $1",
    [identifiant],
  );
  return rows[0]?.id ?? "";
};

type Personne = { readonly usager: UsagerEssai; readonly jeton: string };
async function unePersonne(voulu = {}): Promise<Personne> {
  const usager = await unUsager(s.pool, voulu);
  return { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
}
const demander = ({ jeton }: Personne, suite = "", voulu: AppelVoulu = {}) =>
  appeler(`${s.url}${RACINE}/prescriptions${suite}`, { jeton: s.jeton, usager: jeton, ...voulu });
const demande = async (reste: object = {}) => ({
  service: await idDe("permis"),
  thematique: "mobilite--preparer-un-permis",
  contrainte: "23",
  motif: "Le permis ouvre les emplois visés 🙃",
  prescripteur: "Camille Leroux",
  ...reste,
});
const prescrire = async (p: Personne, reste: object = {}, voulu: AppelVoulu = {}) =>
  demander(p, "", { corps: await demande(reste), ...voulu });
const suivre = (p: Personne, id: string, corps: object, voulu: AppelVoulu = {}) =>
  demander(p, `/${id}/suites`, { corps: { motif: null, commentaire: null, ...corps }, ...voulu });
const issue = ({ statut, corps }: { statut: number; corps: { title?: string } }) => [
  statut,
  corps?.title,
];

test("ANX4-B-16 a service is prescribed, accepted, begun and ended, with what the structure says at each step", async () => {
  const p = await unePersonne();
  const { statut, corps: prescrite, texte } = await prescrire(p);
  assert.equal(statut, 201, texte);
  assert.deepEqual(
    [
      prescrite.etat,
      prescrite.service.nom,
      prescrite.service.heuresHebdomadaires,
      prescrite.gestes,
    ],
    ["PRESCRITE", "Préparer le code", 3.5, ["accepter", "refuser", "abandonner"]],
  );
  const { id } = prescrite;
  const suite = (version: number, geste: string, reste: object = {}) =>
    suivre(p, id, { version, geste, ...reste });
  assert.deepEqual(issue(await suite(1, "commencer")), [409, "ConflitException"]);
  const acceptee = await suite(1, "accepter", { commentaire: "Première séance le 16 mars." });
  assert.deepEqual(
    [acceptee.statut, acceptee.corps.etat, acceptee.corps.version],
    [200, "ACCEPTEE", 2],
  );
  // Somebody else answered in between.
  assert.deepEqual(issue(await suite(1, "accepter")), [409, "ConflitException"]);
  assert.equal((await suite(2, "commencer")).corps.etat, "COMMENCEE");
  assert.deepEqual(issue(await suite(3, "abandonner")), [400, "DonneeEnEntreeInvalideException"]);
  const fin = await suite(3, "terminer", { commentaire: "Code obtenu." });
  assert.deepEqual([fin.corps.etat, fin.corps.gestes], ["TERMINEE", []]);
  const [lue] = (await demander(p)).corps;
  assert.deepEqual(lue, fin.corps);
  assert.deepEqual(
    lue.suites.map((une: { geste: string; commentaire: string; source: string }) => [
      une.geste,
      une.commentaire,
      une.source,
    ]),
    [
      ["accepter", "Première séance le 16 mars.", s.departement.nom],
      ["commencer", null, s.departement.nom],
      ["terminer", "Code obtenu.", s.departement.nom],
    ],
  );
  const rejet = s.pool.query("update accompagnement.suite_prescription set commentaire = ''");
  await assert.rejects(rejet, /permission denied/);
});

test("a refusal says why, and the same service may then be prescribed again; never twice at once", async () => {
  const p = await unePersonne();
  const sorties = await Promise.all(Array.from({ length: 8 }, () => prescrire(p)));
  assert.equal(sorties.filter(({ statut }) => statut === 201).length, 1);
  assert.equal(sorties.filter(({ statut }) => statut === 409).length, 7);
  const { id } = sorties.find(({ statut }) => statut === 201)?.corps ?? {};
  const muet = await suivre(p, id, { version: 1, geste: "refuser" });
  assert.deepEqual(issue(muet), [400, "DonneeEnEntreeInvalideException"]);
  const refusee = await suivre(p, id, { version: 1, geste: "refuser", motif: "Complet" });
  assert.deepEqual([refusee.corps.etat, refusee.corps.suites[0].motif], ["REFUSEE", "Complet"]);
  const entetes = { ...ENTETES_AGENT, "Idempotency-Key": "prescription-1" };
  const encore = await prescrire(p, {}, { entetes });
  assert.equal(encore.statut, 201);
  assert.deepEqual((await prescrire(p, {}, { entetes })).corps, encore.corps);
  assert.deepEqual(issue(await prescrire(p, { motif: "Autre" }, { entetes })), [
    400,
    "DonneeEnEntreeInvalideException",
  ]);
  assert.equal((await demander(p)).corps.length, 2);
});

test("the offer is searched by thématique, type, place and words; what has closed is no longer there", async () => {
  const chercher = async (question: string) => {
    const sortie = await appeler(`${s.url}${RACINE}/services?${question}`, { jeton: s.jeton });
    assert.equal(sortie.statut, 200, sortie.texte);
    return sortie.corps.services.map(({ nom }: { nom: string }) => nom);
  };
  const tout = ["À Lille", "Premiers pas", "Préparer le code"];
  assert.deepEqual((await chercher("")).toSorted(), tout.toSorted());
  assert.deepEqual((await chercher("commune=62498")).toSorted(), [
    "Premiers pas",
    "Préparer le code",
  ]);
  assert.deepEqual(await chercher("type=formation"), ["À Lille"]);
  assert.deepEqual(await chercher("texte=PREMIERS"), ["Premiers pas"]);
  assert.deepEqual(await chercher("texte=%25"), []);
  assert.deepEqual(await chercher("thematique=sante--addictions"), []);
  assert.equal((await chercher("taille=2&page=1")).length, 1);
  const apres = await appeler(`${s.url}${RACINE}/services?page=9`, { jeton: s.jeton });
  assert.deepEqual(apres.corps, { total: tout.length, services: [] });
  for (const [question, champ] of [
    ["type=cours", /type.*atelier/],
    ["thematique=mobilite", /thematique.*mobilite--/],
    ["page=-1", /page/],
    ["commune=Arras", /commune/],
  ] as const) {
    const sortie = await appeler(`${s.url}${RACINE}/services?${question}`, { jeton: s.jeton });
    assert.deepEqual(issue(sortie), [400, "DonneeEnEntreeInvalideException"], question);
    assert.match(sortie.corps.detail, champ);
  }
});

test("bad input names the field, lists what is accepted, and changes nothing", async () => {
  const p = await unePersonne();
  for (const [reste, champ] of [
    [{ service: "7b0d0c9e-0000-4000-8000-00000000ffff" }, /service/],
    [{ service: await idDe("ferme") }, /service/],
    [{ service: "permis" }, /service/],
    [{ thematique: "numerique--acquerir-un-equipement" }, /thematique/],
    [{ thematique: "permis" }, /thematique.*mobilite--/],
    [{ contrainte: "22" }, /contrainte/],
    [{ contrainte: "99" }, /contrainte.*29/],
    [{ motif: " " }, /motif/],
    [{ motif: "x".repeat(10_000) }, /motif/],
    [{ inconnu: 1 }, /inconnu/],
  ] as const) {
    const sortie = await prescrire(p, reste);
    assert.deepEqual(
      issue(sortie),
      [400, "DonneeEnEntreeInvalideException"],
      JSON.stringify(reste).slice(0, 60),
    );
    assert.match(sortie.corps.detail, champ);
  }
  for (const jeton of ["", "x".repeat(80)])
    assert.equal((await demander({ ...p, jeton })).statut, 400);
  assert.deepEqual((await demander(p)).corps, []);
});

test("CONV-4-02 ANX4-B-16 the structure answers by itself when it also accompanies the person; a third party, or out of reach, does not", async () => {
  const p = await unePersonne();
  await s.pool.query("update usagers.usager set referent_id = $2 where id = $1", [
    p.usager.id,
    delegataire.id,
  ]);
  const { corps } = await prescrire(p, { service: await idDe("reseau") });
  const sienne = await uneApplication(s.pool, { organisationId: delegataire.id });
  const jeton = await obtenirJeton(s.url, sienne, SCOPES_AGENT);
  const usager = await obtenirJetonUsager(s.url, jeton, p.usager);
  const accepter = { version: 1, geste: "accepter" };
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const jetonFt = await obtenirJeton(s.url, ft, SCOPES_AGENT);
  const usagerFt = await obtenirJetonUsager(s.url, jetonFt, p.usager);
  const tiers = await suivre(p, corps.id, accepter, { jeton: jetonFt, usager: usagerFt });
  assert.deepEqual(issue(tiers), [403, "HabilitationException"]);
  const acceptee = await suivre(p, corps.id, accepter, { jeton, usager });
  assert.deepEqual(
    [acceptee.corps.etat, acceptee.corps.suites[0].source],
    ["ACCEPTEE", delegataire.nom],
  );
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  await s.pool.query("update usagers.usager set referent_id = null, rsa = false where id = $1", [
    p.usager.id,
  ]);
  assert.deepEqual(issue(await demander(p)), [403, "HabilitationException"]);
  const sans = SCOPES_AGENT.filter((scope) => scope !== "prescriptionservices");
  const jetonSans = await obtenirJeton(s.url, s.application, sans);
  assert.equal((await demander(p, "", { jeton: jetonSans })).statut, 403);
});

test("B1-03 a service is prescribed to a PLIE, never to the State, which only steers", async () => {
  const p = await unePersonne();
  for (const [type, statut] of [
    ["PLIE", 201],
    ["ETAT", 400],
  ] as const) {
    const porteuse = await uneOrganisation(s.pool, { type, nom: `${type} d’essai` });
    await recevoir(type, { structure: porteuse.nom, organisationId: porteuse.id });
    const service = await idDe(type);
    // The platform knows the new organisation once its insertion has been announced.
    await jusqua(async () => {
      const { corps } = await prescrire(p, { service });
      return corps.title === "ConflitException" || /ne reçoit pas/.test(JSON.stringify(corps));
    });
    const sortie = await prescrire(p, { service });
    assert.equal(sortie.statut, statut === 201 ? 409 : statut, sortie.texte);
  }
  const siens = (await demander(p)).corps.map(
    ({ service }: { service: { structure: string } }) => service.structure,
  );
  assert.deepEqual(siens, ["PLIE d’essai"]);
});
