import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AgentEssai, unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { FONCTIONS, fonctionsPossibles, refuserFonction } from "./regles/fonctions.ts";

type Entetes = Record<string, string>;
const RACINE = "/portail/api/gestion-des-comptes/agents";
let s: Situation;
let rgc: AgentEssai;
let enRgc: Entetes;
/** The opérateur's own RGC. */
let enChef: Entetes;
before(async () => {
  s = await ouvrirSituation();
  rgc = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  enRgc = await uneSession(s.pool, rgc);
  const chef = { organisationId: s.operateur.id, roles: ["RGC", "OPERATEUR"] };
  enChef = await uneSession(s.pool, await unAgent(s.pool, chef));
});
after(() => s.fermer());

const confier = (entetes: Entetes, agent: AgentEssai, fonction: string, voulu: object = {}) =>
  appeler(`${s.url}${RACINE}/${agent.id}/fonctions`, {
    entetes,
    corps: { fonction, geste: "donner", motif: "Note de service 12", ...voulu },
  });

/** The status, and the code of a refusal. */
async function issue(reponse: ReturnType<typeof confier>): Promise<unknown[]> {
  const { statut, corps } = await reponse;
  return statut === 204 ? [204] : [statut, corps.code];
}

async function roles(entetes: Entetes): Promise<string[]> {
  return (await appeler(`${s.url}/portail/api/session`, { entetes })).corps.roles;
}

test("CONV-3.2-06 ANX3-1-04 the RGC gives a function and takes it back, each with its motive, event, notice and trace", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const entetes = await uneSession(s.pool, agent);
  const espace = async () =>
    (await appeler(`${s.url}/portail/api/developpeur`, { entetes })).statut;
  assert.equal(await espace(), 403);
  const donnee = await confier(enRgc, agent, "DEVELOPPEUR");
  assert.equal(donnee.statut, 204, donnee.texte);
  const [trace] = await lireTraces(s.pool, donnee.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.acte, trace?.issue], ["confier-fonction", "accordee"]);
  assert.deepEqual(await roles(entetes), ["DEVELOPPEUR"]);
  assert.equal(await espace(), 200);
  assert.deepEqual(await issue(confier(enRgc, agent, "CORRESPONDANT_SI")), [204]);
  assert.deepEqual(await roles(entetes), ["CORRESPONDANT_SI", "DEVELOPPEUR"]);
  const retrait = { geste: "retirer", motif: "A changé de service" };
  assert.deepEqual(await issue(confier(enRgc, agent, "DEVELOPPEUR", retrait)), [204]);
  assert.equal(await espace(), 403);
  const fiche = (await appeler(`${s.url}${RACINE}/${agent.id}`, { entetes: enRgc })).corps;
  assert.deepEqual(
    fiche.historique.map(({ genre, detail }: Record<string, string>) => `${genre} ${detail}`),
    [
      "fonction-retiree Développeur (francetravail.io) · A changé de service",
      "fonction-donnee Correspondant SI · Note de service 12",
      "fonction-donnee Développeur (francetravail.io) · Note de service 12",
    ],
  );
  const tenues = fiche.fonctions.filter(({ tenue }: { tenue: boolean }) => tenue);
  assert.deepEqual(
    tenues.map(({ code }: { code: string }) => code),
    ["CORRESPONDANT_SI"],
  );
  const { rows } = await s.pool.query(
    `select count(*)::int as n from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.agent_id = $1 and a.genre like 'fonction-%'`,
    [agent.id],
  );
  assert.deepEqual(rows, [{ n: 3 }]);
});

test("never RGC nor OPERATEUR, never oneself, never without a motive, never twice", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  for (const fonction of ["RGC", "OPERATEUR", "CSSI", "CREATEUR", "dpd"])
    assert.deepEqual(await issue(confier(enRgc, agent, fonction)), [403, "FONCTION_INTERDITE"]);
  const soi = await confier(enRgc, rgc, "DPD");
  assert.deepEqual([soi.statut, soi.corps.code], [403, "AUTO_ATTRIBUTION"]);
  const [trace] = await lireTraces(s.pool, soi.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "AUTO_ATTRIBUTION"]);
  for (const motif of ["", "  "])
    assert.deepEqual(await issue(confier(enRgc, agent, "DPD", { motif })), [409, "MOTIF_ABSENT"]);
  const sans = await confier(enRgc, agent, "DPD", { motif: undefined });
  assert.equal(sans.statut, 400);
  const inconnu = await confier(enRgc, agent, "DPD", { geste: "prêter" });
  assert.equal(inconnu.statut, 400);
  const retrait = { geste: "retirer" };
  const inchangee = [409, "FONCTION_INCHANGEE"];
  assert.deepEqual(await issue(confier(enRgc, agent, "DPD", retrait)), inchangee);
  assert.deepEqual(await issue(confier(enRgc, agent, "DPD")), [204]);
  assert.deepEqual(await issue(confier(enRgc, agent, "DPD")), inchangee);
  const second = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  const incompatibles = [409, "FONCTIONS_INCOMPATIBLES"];
  assert.deepEqual(await issue(confier(enRgc, second, "SUIVI_OPERATIONNEL")), incompatibles);
});

test("ANX1-5.1-05 nor is the person who approves the accesses of an RGC designated as one", async () => {
  const collegues = { organisationId: s.departement.id, roles: ["SUIVI_OPERATIONNEL"] };
  const suivi = await unAgent(s.pool, collegues);
  const enSuivi = await uneSession(s.pool, suivi);
  const collegue = await unAgent(s.pool, collegues);
  for (const { id } of [suivi, collegue]) {
    const designation = await appeler(`${s.url}/portail/api/nomination-rgc`, {
      entetes: enSuivi,
      corps: {
        candidat: { agentId: id },
        statut: "fonctionnaire",
        permanent: true,
        contratFin: null,
      },
    });
    assert.deepEqual(
      [designation.statut, designation.corps.code],
      [409, "FONCTIONS_INCOMPATIBLES"],
    );
  }
});

test("the agents of another partner do not exist, and nobody else gives a function", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const etranger = await unAgent(s.pool, { organisationId: voisin.id });
  assert.deepEqual(await issue(confier(enRgc, etranger, "DPD")), [404, "AGENT_ABSENT"]);
  for (const fonctions of [["SUIVI_OPERATIONNEL"], ["DPD", "RSSI"], []]) {
    const collegue = await unAgent(s.pool, {
      organisationId: s.departement.id,
      roles: fonctions,
    });
    const entetes = await uneSession(s.pool, collegue);
    assert.deepEqual(await issue(confier(entetes, agent, "DPD")), [403, "DROIT_ABSENT"]);
  }
  const operateur = await unAgent(s.pool, {
    organisationId: s.operateur.id,
    roles: ["OPERATEUR"],
  });
  const enOperateur = await uneSession(s.pool, operateur);
  assert.deepEqual(await issue(confier(enOperateur, agent, "DPD")), [403, "DROIT_ABSENT"]);
});

test("ANX1-2-11 the opérateur's RGC gives its own functions to its own agents, and none to a partner's, even during an incident", async () => {
  const sien = await unAgent(s.pool, { organisationId: s.operateur.id });
  assert.deepEqual(await issue(confier(enChef, sien, "CSSI")), [204]);
  assert.deepEqual(await roles(await uneSession(s.pool, sien)), ["CSSI"]);
  assert.deepEqual(await issue(confier(enChef, sien, "DEVELOPPEUR")), [403, "FONCTION_INTERDITE"]);
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  const ouverte = await appeler(`${s.url}/portail/api/interventions`, {
    entetes: enChef,
    corps: { organisationId: s.departement.id, incident: "INC-1", motif: "Compte", heures: 2 },
  });
  assert.equal(ouverte.statut, 200, ouverte.texte);
  assert.deepEqual(await issue(confier(enChef, agent, "DPD")), [404, "AGENT_ABSENT"]);
});

test("ANX1-5.1-09 an account that closes loses its functions, and does not find them again", async () => {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["DPD"] });
  const faire = (chemin: string, corps: object) =>
    appeler(`${s.url}${RACINE}/${agent.id}${chemin}`, { entetes: enRgc, corps });
  const effetLe = jourCivil(s.horloge.maintenant());
  const depart = await faire("/sortie", { genre: "depart", effetLe, motif: "Mutation" });
  assert.equal(depart.statut, 204, depart.texte);
  assert.deepEqual(await issue(confier(enRgc, agent, "DPD")), [409, "COMPTE_FERME"]);
  assert.equal((await faire("/reouverture", { motif: "Revenu" })).statut, 204);
  assert.deepEqual(await roles(await uneSession(s.pool, agent)), []);
});

test("every function, party and employment: the decision is that of the table", () => {
  const voulu = { geste: "donner", motif: "Note" } as const;
  for (const { code, parties, externe } of FONCTIONS)
    for (const partie of ["partenaire", "operateur"] as const)
      for (const interne of [true, false]) {
        const titulaire = { id: "a", roles: [], fermeLe: null, interne, partie };
        const permise = parties.includes(partie) && (interne || externe);
        const refus = refuserFonction({ ...voulu, fonction: code }, titulaire, "b");
        assert.equal(refus === null, permise, `${code} ${partie} ${interne}`);
        const possibles = fonctionsPossibles(titulaire).map((fonction) => fonction.code);
        assert.equal(possibles.includes(code), permise);
      }
});
