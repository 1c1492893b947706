import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type AgentEssai, unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { inserer } from "../../essais/inserer.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { ajouterJours } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { accepterTout } from "../catalogue/index.ts";
import { VERIFICATIONS } from "./regles/demande.ts";
import { OBLIGATIONS } from "./regles/tiers.ts";

type Entetes = Record<string, string>;
const RACINE = "/portail/api/gestion-des-comptes";
let s: Situation;
let rgc: AgentEssai;
let enRgc: Entetes;
let enOperateur: Entetes;
before(async () => {
  s = await ouvrirSituation();
  rgc = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  enRgc = await uneSession(s.pool, rgc);
  const operateur = await unAgent(s.pool, {
    organisationId: s.operateur.id,
    roles: ["OPERATEUR"],
  });
  enOperateur = await uneSession(s.pool, operateur);
});
after(() => s.fermer());

function demander(entetes: Entetes, chemin: string, corps?: unknown) {
  return appeler(s.url + (chemin.startsWith("/portail") ? chemin : RACINE + chemin), {
    entetes,
    ...(corps !== undefined && { corps }),
  });
}
const jour = (decalage = 0) => ajouterJours(jourCivil(s.horloge.maintenant()), decalage);
const unDroit = (voulu: object = {}) => ({
  module: "vue-360",
  profil: "consultation",
  finalite: "PARCOURS",
  motif: "Suit des allocataires",
  debut: jour(),
  fin: jour(90),
  ecartMotif: null,
  ...voulu,
});
const nouveau = (voulu: object = {}) => {
  const cle = randomUUID().slice(0, 8);
  return {
    nom: "Verlaine",
    prenom: "Camille",
    courriel: `c.verlaine.${cle}@pdc.example`,
    identifiant: cle,
    fonction: "Référente",
    mission: "referent",
    statut: "contractuel",
    ...voulu,
  };
};
async function unSubordonne(mission: string | null = "referent"): Promise<AgentEssai> {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  await s.pool.query("update habilitations.agent set mission = $2 where id = $1", [
    agent.id,
    mission,
  ]);
  return agent;
}
async function donner(agentId: string, voulu: object = {}): Promise<string> {
  const sortie = await demander(enRgc, `/agents/${agentId}/droits`, unDroit(voulu));
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}
async function droit(id: string) {
  const { rows } = await s.pool.query("select * from habilitations.droit where id = $1", [id]);
  return rows[0];
}
async function avisA(agentId: string, genre: string): Promise<number> {
  const { rows } = await s.pool.query<{ n: number }>(
    `select count(*)::int as n from notifications.destinataire d join notifications.avis a on a.id = d.avis_id
     where d.agent_id = $1 and a.genre = $2`,
    [agentId, genre],
  );
  return rows[0]!.n;
}

test("ANX1-2-02 ANX1-3-01 only the RGC of the partner sees its accounts", async () => {
  const agent = await unSubordonne();
  const page = await demander(enRgc, "/agents?texte=leroux&page=1&filtre=tous");
  assert.equal(page.statut, 200, page.texte);
  assert.ok(page.corps.agents.some(({ id }: { id: string }) => id === agent.id));
  assert.equal((await demander(enRgc, "/tableau-de-bord")).statut, 200);
  for (const roles of [[], ["CORRESPONDANT_SI"], ["DPD"], ["OPERATEUR"]]) {
    const autre = await unAgent(s.pool, { organisationId: s.departement.id, roles });
    const refus = await demander(await uneSession(s.pool, autre), "/agents");
    assert.deepEqual([refus.statut, refus.corps.code], [403, "DROIT_ABSENT"]);
  }
  const voisin = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: voisin.id });
  const rgcVoisin = await unAgent(s.pool, { organisationId: voisin.id, roles: ["RGC"] });
  const enVoisin = await uneSession(s.pool, rgcVoisin);
  // The new organisation is known once its announcement has been heard.
  const limite = Date.now() + 10_000;
  while ((await demander(enVoisin, "/agents")).statut !== 200) assert.ok(Date.now() < limite);
  assert.equal((await demander(enVoisin, `/agents/${agent.id}`)).statut, 404);
  assert.equal((await demander(enVoisin, `/agents/${agent.id}/droits`, unDroit())).statut, 404);
  const chez = (await demander(enVoisin, "/agents?filtre=tous")).corps.agents;
  assert.ok(chez.every((a: { id: string }) => a.id !== agent.id) && chez.length > 0);
  assert.equal((await demander(enRgc, `/agents/${agent.id}`)).statut, 200);
});

test("ANX1-2-03 ANX1-2-08 an account is a named person of the partner's tree, and starts with nothing", async () => {
  const partage = await demander(enRgc, "/agents", nouveau({ courriel: "accueil@pdc.example" }));
  assert.deepEqual([partage.statut, partage.corps.code], [409, "COMPTE_PARTAGE"]);
  const etranger = await demander(enRgc, "/agents", nouveau({ siret: "12345678901234" }));
  assert.equal(etranger.corps.code, "SIRET_ETRANGER");
  const voulu = nouveau();
  const cree = await demander(enRgc, "/agents", voulu);
  assert.equal(cree.statut, 200, cree.texte);
  const fiche = await demander(enRgc, `/agents/${cree.corps.id}`);
  assert.deepEqual(fiche.corps.droits, []);
  assert.equal(fiche.corps.agent.qualite, "agent");
  assert.equal((await demander(enRgc, "/agents", voulu)).corps.code, "AGENT_EXISTANT");
  const [trace] = await lireTraces(s.pool, cree.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.acte, trace?.issue], ["creer-agent", "accordee"]);
});

test("CONV-4-04 CONV-5-06 CONV-5-07 B9-07 a contractor's agents wait for the whole checklist, the signed act and its document", async () => {
  const siret = "55208131766522";
  const tiers = {
    nature: "prestataire",
    nom: "Atelier Numérique",
    siret,
    qualificationRgpd: "sous-traitant",
    clauseConfidentialiteLe: "2026-01-05",
    obligations: Object.keys(OBLIGATIONS).slice(1),
    document: { nom: "contrat.pdf", contenuBase64: Buffer.from("%PDF-1.7").toString("base64") },
    closLe: null,
  };
  const mettre = (corps: unknown) =>
    fetch(`${s.url}${RACINE}/tiers`, {
      method: "PUT",
      headers: { ...enRgc, "content-type": "application/json" },
      body: JSON.stringify(corps),
    });
  const { qualificationRgpd: _sans, ...sansQualification } = tiers;
  // One wrong digit, and its agents would be refused at each sign-in.
  const faux = await mettre({ ...tiers, siret: "55208131766523" });
  assert.equal(faux.status, 400);
  assert.match(await faux.text(), /« siret » doit être un SIRET .* clé juste/);
  assert.equal((await mettre(sansQualification)).status, 400);
  assert.equal((await demander(enRgc, "/agents", nouveau({ siret }))).corps.code, "SIRET_ETRANGER");
  assert.equal((await mettre(tiers)).status, 200);
  const cree = await demander(enRgc, "/agents", nouveau({ siret }));
  assert.equal(cree.statut, 200, cree.texte);
  await donner(cree.corps.id);
  const entetes = await uneSession(s.pool, { id: cree.corps.id, organisationId: s.departement.id });
  const portes = async () =>
    (await demander(entetes, "/portail/api/session")).corps.portes.map(
      ({ code }: { code: string }) => code,
    );
  // CONV-4-05: whoever is new has acknowledged nothing yet.
  assert.deepEqual(await portes(), ["TIERS", "CONFIDENTIALITE"]);
  await accepterTout(s.pool, cree.corps.id, s.horloge.maintenant());
  assert.deepEqual(await portes(), ["TIERS"]);
  await mettre({ ...tiers, obligations: Object.keys(OBLIGATIONS), document: null });
  assert.deepEqual(await portes(), []);
  // Somebody of the partner comes back as the contractor's: the account opens again, under its obligations.
  const voulu = nouveau();
  const { id } = (await demander(enRgc, "/agents", voulu)).corps;
  const sortie = { genre: "depart", effetLe: jourCivil(s.horloge.maintenant()), motif: "Mutation" };
  assert.equal((await demander(enRgc, `/agents/${id}/sortie`, sortie)).statut, 204);
  const revenu = await demander(enRgc, "/agents", { ...voulu, siret });
  assert.equal(revenu.corps.id, id, revenu.texte);
  const { agent } = (await demander(enRgc, `/agents/${id}`)).corps;
  assert.equal(agent.qualite, "prestataire");
});

test("ANX1-5.1-01 ANX1-5.1-02 ANX1-5.1-03 a right needs purpose and motive, fits the mission, ends within a year", async () => {
  const agent = await unSubordonne();
  const essayer = async (voulu: object) =>
    (await demander(enRgc, `/agents/${agent.id}/droits`, unDroit(voulu))).corps.code;
  assert.equal(await essayer({ motif: " " }), "MOTIF_ABSENT");
  assert.equal(await essayer({ finalite: "CURIOSITE" }), "ENTREE_INVALIDE");
  assert.equal(await essayer({ fin: jour(400) }), "FIN_TROP_LOINTAINE");
  assert.equal(await essayer({ module: "sanction" }), "HORS_MISSION");
  const id = await donner(agent.id, { module: "sanction", ecartMotif: "Remplace une collègue" });
  assert.equal((await droit(id)).ecart_motif, "Remplace une collègue");
  await donner(agent.id);
  assert.equal(await essayer({}), "DROIT_EXISTANT");
  const sansMission = await unSubordonne(null);
  const refus = await demander(enRgc, `/agents/${sansMission.id}/droits`, unDroit());
  assert.equal(refus.corps.code, "MISSION_ABSENTE");
});

test("B6-07 a right is renewed, suspended, restored and removed, each time with a motive and an event", async () => {
  const agent = await unSubordonne();
  const id = await donner(agent.id);
  const agir = async (geste: string, motif = "Décision", fin: string | null = null) => {
    const sortie = await demander(enRgc, `/agents/${agent.id}/droits/${id}`, { geste, motif, fin });
    return sortie.statut === 204 ? "ok" : sortie.corps.code;
  };
  assert.equal(await agir("renouveler", "Toujours utile", jour(200)), "ok");
  assert.equal((await droit(id)).fin, jour(200));
  assert.equal(await agir("renouveler", "x", jour(500)), "FIN_INVALIDE");
  assert.equal(await agir("suspendre", ""), "MOTIF_ABSENT");
  assert.equal(await agir("suspendre"), "ok");
  assert.equal(await agir("suspendre"), "GESTE_IMPOSSIBLE");
  assert.equal(await agir("lever"), "ok");
  assert.equal(await agir("retirer"), "ok");
  assert.equal(await agir("lever"), "GESTE_IMPOSSIBLE");
  const fiche = await demander(enRgc, `/agents/${agent.id}`);
  const genres = fiche.corps.historique.map(({ genre }: { genre: string }) => genre);
  assert.deepEqual(genres, [
    "droit-retire",
    "suspension-levee",
    "droit-suspendu",
    "droit-renouvele",
    "droit-accorde",
  ]);
});

test("ANX1-5.1-04 ANX1-5.1-05 an RGC has no tool, cannot grant themselves, and gets one only by another person", async () => {
  const soi = await demander(enRgc, `/agents/${rgc.id}/droits`, unDroit());
  assert.deepEqual([soi.statut, soi.corps.code], [403, "AUTO_ATTRIBUTION"]);
  const [trace] = await lireTraces(s.pool, soi.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "AUTO_ATTRIBUTION"]);
  const second = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  const croise = await demander(enRgc, `/agents/${second.id}/droits`, unDroit());
  assert.equal(croise.corps.code, "APPROBATION_REQUISE");
  await s.pool.query("update habilitations.agent set mission = 'referent' where id = $1", [rgc.id]);
  const demande = {
    module: "vue-360",
    profil: "consultation",
    finalite: "PARCOURS",
    motif: "Suit aussi des personnes",
    responsable: "Directeur",
  };
  const id = (await demander(enRgc, "/portail/api/mes-acces/demandes", demande)).corps.id;
  const decision = (geste: string) => ({
    geste,
    motif: "",
    verifications: Object.keys(VERIFICATIONS),
    debut: jour(),
    fin: jour(90),
    ecartMotif: null,
  });
  assert.equal((await demander(enRgc, `/demandes/${id}`, decision("accorder"))).statut, 403);
  const enSecond = await uneSession(s.pool, second);
  const direct = await demander(enSecond, `/demandes/${id}`, decision("accorder"));
  assert.equal(direct.corps.code, "APPROBATION_REQUISE");
  assert.equal(
    (await demander(enSecond, `/demandes/${id}`, decision("valider"))).corps.etat,
    "validee",
  );
  const suivi = await unAgent(s.pool, {
    organisationId: s.departement.id,
    roles: ["SUIVI_OPERATIONNEL"],
  });
  const enSuivi = await uneSession(s.pool, suivi);
  const accord = await demander(enSuivi, `/demandes/${id}`, decision("accorder"));
  assert.equal(accord.corps.etat, "accordee", accord.texte);
  const { rows } = await s.pool.query(
    "select approuve_par from habilitations.droit where agent_id = $1",
    [rgc.id],
  );
  assert.deepEqual(rows, [{ approuve_par: suivi.id }]);
  await assert.rejects(
    inserer(s.pool, "habilitations.droit", {
      agent_id: rgc.id,
      auteur_id: rgc.id,
      module: "sanction",
      debut: jour(),
      fin: jour(9),
      motif: "x",
    }),
    { code: "23514" },
  );
});

test("ANX1-2-05 ANX1-2-06 ANX1-2-07 every request waits in one queue with its age, and is granted only once checked", async () => {
  const agent = await unSubordonne();
  const entetes = await uneSession(s.pool, agent);
  const demande = {
    module: "recherche-usager",
    profil: "consultation",
    finalite: "PARCOURS",
    motif: "Reçoit le public",
    responsable: "Cheffe de service",
  };
  const sansMotif = await demander(entetes, "/portail/api/mes-acces/demandes", {
    ...demande,
    motif: "",
  });
  assert.equal(sansMotif.statut, 400);
  const { id } = (await demander(entetes, "/portail/api/mes-acces/demandes", demande)).corps;
  const doublon = await demander(entetes, "/portail/api/mes-acces/demandes", demande);
  assert.equal(doublon.corps.code, "DEMANDE_EXISTANTE");
  assert.equal((await avisA(rgc.id, "demande-droit")) > 0, true);
  const file = (await demander(enRgc, "/demandes")).corps.demandes;
  const ligne = file.find((d: { id: string }) => d.id === id);
  assert.deepEqual([ligne.etat, ligne.ageJours], ["deposee", 0]);
  await s.pool.query(
    "update habilitations.demande set deposee_le = deposee_le - interval '3 days' where id = $1",
    [id],
  );
  const attendent = (await demander(enRgc, "/demandes")).corps.demandes;
  assert.equal(attendent.find((d: { id: string }) => d.id === id).ageJours, 3);
  const decision = {
    geste: "accorder",
    motif: "",
    verifications: ["identite"],
    debut: jour(),
    fin: jour(90),
    ecartMotif: null,
  };
  const incomplete = await demander(enRgc, `/demandes/${id}`, decision);
  assert.equal(incomplete.corps.code, "VERIFICATION_ABSENTE");
  const complete = { ...decision, verifications: Object.keys(VERIFICATIONS) };
  assert.equal((await demander(entetes, `/demandes/${id}`, complete)).statut, 403);
  assert.equal((await demander(enRgc, `/demandes/${id}`, complete)).corps.etat, "accordee");
  assert.equal((await demander(enRgc, `/demandes/${id}`, complete)).corps.code, "GESTE_IMPOSSIBLE");
  const acces = (await demander(entetes, "/portail/api/mes-acces")).corps;
  assert.deepEqual(acces.acces, [{ module: "recherche-usager", portes: [] }]);
  assert.equal(acces.demandes[0].etat, "accordee");
  const autre = (
    await demander(entetes, "/portail/api/mes-acces/demandes", { ...demande, module: "sia" })
  ).corps;
  const refus = { ...complete, geste: "refuser" };
  assert.equal((await demander(enRgc, `/demandes/${autre.id}`, refus)).corps.code, "MOTIF_ABSENT");
  const refusee = await demander(enRgc, `/demandes/${autre.id}`, {
    ...refus,
    motif: "Hors mission",
  });
  assert.equal(refusee.corps.etat, "refusee");
  assert.equal(await avisA(agent.id, "demande-refusee"), 1);
});

test("ANX1-5.1-07 a breach removes every right with its motive; history stays", async () => {
  const agent = await unSubordonne();
  const id = await donner(agent.id);
  const sortir = (corps: object) => demander(enRgc, `/agents/${agent.id}/sortie`, corps);
  assert.equal((await sortir({ genre: "manquement", motif: "" })).corps.code, "MOTIF_ABSENT");
  assert.equal((await sortir({ genre: "manquement", motif: "Consultation abusive" })).statut, 204);
  const retire = await droit(id);
  assert.deepEqual(
    [retire.retrait_cause, retire.retrait_motif],
    ["manquement", "Consultation abusive"],
  );
  const entetes = await uneSession(s.pool, agent);
  const session = await demander(entetes, "/portail/api/session");
  assert.equal(session.corps.acces[0].portes[0].code, "DROIT_ABSENT");
  assert.equal((await demander(enRgc, `/agents/${agent.id}`)).corps.droits.length, 1);
});

test("ANX1-2-11 ANX1-2-12 the opérateur acts only within an incident, with an end, and the RGC is told", async () => {
  const agent = await unSubordonne();
  const id = await donner(agent.id);
  const suspendre = () =>
    demander(enOperateur, `/agents/${agent.id}/droits/${id}`, {
      ...{ geste: "suspendre", motif: "Compte compromis", fin: null },
    });
  const refus = await suspendre();
  assert.deepEqual([refus.statut, refus.corps.code], [403, "OPERATEUR_HORS_INCIDENT"]);
  const droits = `/agents/${agent.id}/droits`;
  const accorder = await demander(enOperateur, droits, unDroit({ module: "sia" }));
  assert.equal(accorder.corps.code, "OPERATEUR_HORS_INCIDENT");
  const intervention = {
    organisationId: s.departement.id,
    incident: "INC-2026-0042",
    motif: "Compte compromis",
    heures: 4,
  };
  const chemin = "/portail/api/interventions";
  const sans = await demander(enOperateur, chemin, { ...intervention, incident: " " });
  assert.equal(sans.corps.code, "INCIDENT_ABSENT");
  const long = await demander(enOperateur, chemin, { ...intervention, heures: 200 });
  assert.equal(long.corps.code, "DUREE_INVALIDE");
  assert.equal((await demander(enRgc, chemin, intervention)).statut, 403);
  assert.equal((await demander(enOperateur, chemin, intervention)).statut, 200);
  const avant = await avisA(rgc.id, "intervention-operateur");
  assert.equal((await suspendre()).statut, 204);
  assert.equal(await avisA(rgc.id, "intervention-operateur"), avant + 1);
  assert.equal((await droit(id)).suspension_cause, "incident");
  const { rows } = await s.pool.query(
    "select contenu from journal.evenement where sujet_id = $1 and genre = 'droit-suspendu'",
    [id],
  );
  assert.equal(rows[0].contenu.incident, "INC-2026-0042");
  await s.pool.query(
    "update habilitations.intervention set ouverte_le = ouverte_le - interval '1 day', expire_le = ouverte_le - interval '1 hour'",
  );
  assert.equal((await suspendre()).corps.code, "OPERATEUR_HORS_INCIDENT");
});
