import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { NATURES } from "./regles/sollicitation.ts";

const MATIN = "2026-03-10T09:00:00Z";
const DOCUMENTATION = "/francetravail.io/apis/rechercher-usager-v2";

let s: Situation;
let agent: Poste;
let csi: Poste;
let rgc: Poste;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: MATIN });
  agent = await unPoste(s, s.departement, [], ["recherche-usager"]);
  csi = await unPoste(s, s.departement, ["CORRESPONDANT_SI"]);
  rgc = await unPoste(s, s.departement, ["RGC"]);
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  await jusqua(async () => (await agent.appeler("/sollicitations")).statut === 200);
});
after(() => s.fermer());

const difficulte = (reste: object = {}) => ({
  plateforme: "mon-portail-pro",
  nature: "message-erreur",
  element: "recherche-usager",
  titre: "La recherche échoue",
  etapes: "1. Ouvrir la recherche. 2. Saisir un numéro. 3. Une erreur apparaît.",
  reference: "f3a1",
  survenueLe: MATIN,
  ...reste,
});

async function signalee(par = agent, reste: object = {}): Promise<string> {
  const sortie = await par.appeler("/sollicitations", difficulte(reste));
  assert.equal(sortie.statut, 200, sortie.texte);
  return sortie.corps.id;
}

async function transmise(): Promise<string> {
  const id = await signalee();
  const analyse = { analyse: "Reproduit sur deux postes : le service ne répond pas." };
  const sortie = await csi.appeler(`/sollicitations/${id}/transmission`, analyse);
  assert.equal(sortie.statut, 200, sortie.texte);
  return id;
}

const QUALIFICATION = {
  nature: "indisponibilite",
  gravite: "bloquante",
  element: "recherche-usager",
  impact: "Aucune recherche possible",
};

const geste = (id: string, suite: string, corps: object) =>
  operateur.appeler(`/operateur/sollicitations/${id}/${suite}`, corps);

const avisDe = async (genre: string, id: string) => {
  const { rows } = await s.pool.query<{ agent: string | null; courriel: string; corps: string }>(
    `select d.agent_id as agent, d.courriel, a.corps from notifications.avis a
     join notifications.destinataire d on d.avis_id = a.id where a.genre = $1 and a.sujet_id = $2`,
    [genre, id],
  );
  return rows;
};

test("ANX5-F-01 CONV-3.2-06 ANX5-F-08 a difficulty reaches the correspondant SI first, who alone sends it on", async () => {
  const id = await signalee();
  assert.deepEqual(
    (await avisDe("sollicitation-signalee", id)).map((avis) => avis.agent),
    [csi.agentId],
  );
  assert.equal((await geste(id, "qualification", QUALIFICATION)).statut, 404);
  assert.equal((await operateur.appeler(`/operateur/sollicitations/${id}`)).statut, 404);
  const analyse = { analyse: "Vu sur deux postes." };
  for (const autre of [agent, rgc]) {
    const sortie = await autre.appeler(`/sollicitations/${id}/transmission`, analyse);
    assert.equal(sortie.statut, 403, sortie.texte);
  }
  assert.equal((await csi.appeler(`/sollicitations/${id}/transmission`, analyse)).statut, 200);
  assert.equal((await operateur.appeler(`/operateur/sollicitations/${id}`)).statut, 200);
  assert.equal((await csi.appeler(`/sollicitations/${id}/transmission`, analyse)).statut, 409);
});

test("ANX5-F-04 ANX5-P-01 ANX5-T-01 CONV-3.1-13 nothing leaves without its analysis; what leaves is acknowledged with its number and time", async () => {
  const id = await signalee();
  for (const analyse of ["", "   "]) {
    const sortie = await csi.appeler(`/sollicitations/${id}/transmission`, { analyse });
    assert.equal(sortie.statut, 400);
  }
  assert.equal((await csi.appeler(`/sollicitations/${id}`)).corps.etat, "OUVERTE");
  await csi.appeler(`/sollicitations/${id}/transmission`, { analyse: "Reproduit." });
  const { numero, etat } = (await csi.appeler(`/sollicitations/${id}`)).corps;
  assert.equal(etat, "TRANSMISE");
  const [accuse] = await avisDe("sollicitation-accuse", id);
  assert.equal(accuse?.agent, csi.agentId);
  assert.match(accuse?.corps ?? "", new RegExp(`n° ${numero} le 10 mars 2026 à 10:00`));
});

test("ANX5-F-03 ANX5-F-05 ANX5-F-06 a question is answered on the spot, with the documentation that helps", async () => {
  const id = await signalee(agent, { nature: "question", titre: "Où lire les rendez-vous ?" });
  for (const documentation of ["javascript:alert(1)", "//ailleurs.example", "http://a.example"]) {
    const reponse = { reponse: "Dans la Vue 360.", documentation };
    assert.equal((await csi.appeler(`/sollicitations/${id}/reponse`, reponse)).statut, 400);
  }
  const reponse = { reponse: "Dans la Vue 360.", documentation: DOCUMENTATION };
  assert.equal((await agent.appeler(`/sollicitations/${id}/reponse`, reponse)).statut, 403);
  assert.equal((await csi.appeler(`/sollicitations/${id}/reponse`, reponse)).statut, 200);
  const lue = (await agent.appeler(`/sollicitations/${id}`)).corps;
  assert.deepEqual([lue.etat, lue.reponse], ["RESOLUE_LOCALEMENT", "Dans la Vue 360."]);
  assert.equal((await fetch(s.url + lue.documentation)).status, 200);
  const [avis] = await avisDe("sollicitation-repondue", id);
  assert.equal(avis?.agent, agent.agentId);
  assert.equal((await operateur.appeler(`/operateur/sollicitations/${id}`)).statut, 404);
});

test("ANX5-T-02 ANX5-T-03 ANX5-T-05 ANX5-T-06 ANX5-P-03 qualified, given to a team, worked around, resolved with a message, then verified", async () => {
  const id = await transmise();
  assert.equal((await geste(id, "affectation", { equipe: "Réseau" })).statut, 409);
  const sansImpact = { ...QUALIFICATION, impact: " " };
  assert.equal((await geste(id, "qualification", sansImpact)).statut, 400);
  assert.equal((await geste(id, "qualification", QUALIFICATION)).statut, 200);
  await geste(id, "affectation", { equipe: "Réseau" });
  await geste(id, "affectation", { equipe: "Bases de données" });
  const texte = "Chercher par numéro France Travail.";
  await geste(id, "contournement", { portee: "partielle", texte });
  assert.equal((await avisDe("sollicitation-contournement", id))[0]?.corps, texte);
  assert.equal((await geste(id, "resolution", { message: "" })).statut, 400);
  assert.equal((await geste(id, "resolution", { message: "Index reconstruit." })).statut, 200);

  const lue = (await csi.appeler(`/sollicitations/${id}`)).corps;
  assert.equal(lue.etat, "RESOLUE");
  assert.equal(lue.contournements[0].fin, MATIN.replace("Z", ".000Z"));
  const affectations = lue.historique
    .filter((ligne: { genre: string }) => ligne.genre === "affecter")
    .map(({ de, a }: { de: string | null; a: string }) => [de, a]);
  assert.deepEqual(affectations, [
    ["Réseau", "Bases de données"],
    [null, "Réseau"],
  ]);

  const constater = (constat: string) =>
    csi.appeler(`/sollicitations/${id}/verification`, { constat, precision: null });
  assert.equal((await constater("peut-être")).statut, 400);
  assert.equal((await constater("inefficace")).statut, 200);
  const reprise = (await csi.appeler(`/sollicitations/${id}`)).corps;
  assert.deepEqual([reprise.etat, reprise.reponse], ["QUALIFIEE", null]);
  assert.equal(reprise.contournements[0].fin, null);
  await geste(id, "resolution", { message: "Index reconstruit, cette fois partout." });
  assert.equal((await constater("efficace")).statut, 200);
  const close = (await csi.appeler(`/sollicitations/${id}`)).corps;
  assert.deepEqual([close.etat, close.verification], ["CLOSE", "efficace"]);
  assert.equal((await constater("efficace")).statut, 409);
});

test("ANX5-T-04 a sollicitation is late past the hours of its severity", async () => {
  for (const [gravite, limite] of [
    ["bloquante", "2026-03-10T17:00:00Z"],
    ["majeure", "2026-03-12T09:00:00Z"],
    ["mineure", "2026-03-20T09:00:00Z"],
  ] as const) {
    const id = await transmise();
    await geste(id, "qualification", { ...QUALIFICATION, gravite });
    const enRetard = async () =>
      (await operateur.appeler(`/operateur/sollicitations/${id}`)).corps.enRetard;
    try {
      s.horloge.regler(limite);
      assert.equal(await enRetard(), false, gravite);
      s.horloge.regler(limite.replace("00Z", "01Z"));
      assert.equal(await enRetard(), true, gravite);
      await geste(id, "resolution", { message: "Corrigé." });
      assert.equal(await enRetard(), false, gravite);
    } finally {
      s.horloge.regler(MATIN);
    }
  }
});

test("ANX1-5.3-01 ANX5-0-01 ANX5-P-02 each kind can be reported, on the platform of its tool, with its steps", async () => {
  for (const nature of NATURES) await signalee(agent, { nature });
  const refuses = [
    { nature: "autre" },
    { plateforme: "minitel" },
    { etapes: "" },
    { etapes: "é".repeat(5001) },
    { survenueLe: "2026-03-10T09:05:01Z" },
    { survenueLe: "hier" },
    { plateforme: "portail-emploi" },
    { element: "inconnu" },
  ];
  for (const faux of refuses) {
    const sortie = await agent.appeler("/sollicitations", difficulte(faux));
    assert.equal(sortie.statut, 400, JSON.stringify(faux));
  }
  await signalee(agent, { etapes: "Ça tourne 🙃 sans fin" });
  // « Now », from a clock ahead of ours, is now.
  const id = await signalee(agent, { survenueLe: "2026-03-10T09:04:59Z" });
  assert.equal(
    (await agent.appeler(`/sollicitations/${id}`)).corps.survenueLe,
    new Date(MATIN).toISOString(),
  );
});

test("ANX1-5.3-02 ANX1-5.3-03 what the RGC reports about habilitations goes to the CSSI, at the address annex 2 bis has that day", async () => {
  const convention = await conventionDe(s.pool, s.departement.id);
  for (const courriel of ["cssi@ft.example", "nouveau-cssi@ft.example"]) {
    await unCorrespondant(s.pool, convention, "FT_CSSI", courriel);
    const id = await signalee(rgc, { nature: "habilitation", element: null });
    const adresses = (await avisDe("sollicitation-habilitation", id)).map((a) => a.courriel);
    assert.deepEqual(adresses, [courriel]);
    assert.equal((await operateur.appeler(`/operateur/sollicitations/${id}`)).statut, 200);
  }
  const id = await signalee(agent, { nature: "habilitation", element: null });
  assert.deepEqual(await avisDe("sollicitation-habilitation", id), []);
});

test("CONV-4-02 another partner's difficulties do not exist, neither do a colleague's for someone who is not the correspondant SI", async () => {
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const voisin = await unPoste(s, nord, ["CORRESPONDANT_SI"]);
  await jusqua(async () => (await voisin.appeler("/sollicitations")).statut === 200);
  const id = await signalee();
  assert.equal((await voisin.appeler(`/sollicitations/${id}`)).statut, 404);
  assert.deepEqual((await voisin.appeler("/sollicitations")).corps.sollicitations, []);
  const reponse = { reponse: "Je ne devrais pas.", documentation: null };
  assert.equal((await voisin.appeler(`/sollicitations/${id}/reponse`, reponse)).statut, 404);
  assert.equal((await rgc.appeler(`/sollicitations/${id}`)).statut, 404);
});

test("ANX5-F-07 ANX5-F-09 ANX5-P-04 the users of the tool are told, the others are not, and those who read are counted", async () => {
  const id = await transmise();
  const information = { objet: "Recherche indisponible", texte: "Cherchez par numéro." };
  const refusee = await agent.appeler(`/sollicitations/${id}/diffusion`, information);
  assert.equal(refusee.statut, 403);
  const sortie = await csi.appeler(`/sollicitations/${id}/diffusion`, information);
  assert.deepEqual(sortie.corps, { destinataires: 1 });
  assert.deepEqual(
    (await avisDe("information-incident", id)).map((avis) => avis.agent),
    [agent.agentId],
  );
  const lue = async () => (await csi.appeler(`/sollicitations/${id}`)).corps.diffusion;
  assert.deepEqual(await lue(), { destinataires: 1, lues: 0 });
  const { notifications } = (await agent.appeler("/notifications")).corps;
  const recue = notifications.find((n: { objet: string }) => n.objet === information.objet);
  await agent.appeler(`/notifications/${recue.id}/lecture`, {});
  assert.deepEqual(await lue(), { destinataires: 1, lues: 1 });
  // What is of no tool and no incident goes to everybody.
  const annonce = await signalee(csi, { nature: "question", element: null, titre: "Nouveautés" });
  await csi.appeler(`/sollicitations/${annonce}/diffusion`, information);
  const touches = (await avisDe("information-incident", annonce)).map((avis) => avis.agent);
  for (const { agentId } of [agent, csi, rgc]) assert.ok(touches.includes(agentId));
});

test("ANX5-F-07 ANX5-F-09 an information reaches every user of a large partner, be they six hundred", async () => {
  const grand = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: grand.id });
  const sien = await unPoste(s, grand, ["CORRESPONDANT_SI"]);
  await jusqua(async () => (await sien.appeler("/sollicitations")).statut === 200);
  const id = await signalee(sien);
  const { rowCount } = await s.pool.query(
    `with agent as (insert into habilitations.agent (id, organisation_id, nom, prenom, courriel, identifiant)
       select gen_random_uuid(), $1, 'LEROUX', 'Camille', 'grand-' || n || '@essai.example', 'grand-' || n
       from generate_series(1, 600) as n returning id)
     insert into habilitations.droit (agent_id, module, debut, fin, motif)
     select id, 'recherche-usager', '2026-01-01', '2026-12-31', 'essai' from agent`,
    [grand.id],
  );
  assert.equal(rowCount, 600);
  const information = { objet: "La recherche est rétablie", texte: "Vous pouvez reprendre." };
  const sortie = await sien.appeler(`/sollicitations/${id}/diffusion`, information);
  assert.deepEqual([sortie.statut, sortie.corps], [200, { destinataires: 600 }]);
});

test("ANX5-F-02 whatever the opérateur writes about a difficulty goes to the correspondant SI, on screen and at the address of annex 2, and to no other agent than its author", async () => {
  const contact = "csi@departement.example";
  await unCorrespondant(
    s.pool,
    await conventionDe(s.pool, s.departement.id),
    "CORRESPONDANT_SI",
    contact,
  );
  const id = await transmise();
  await geste(id, "qualification", QUALIFICATION);
  await geste(id, "contournement", { portee: "totale", texte: "Attendre." });
  await geste(id, "resolution", { message: "Réparé." });
  for (const genre of ["accuse", "contournement", "resolue"]) {
    const recus = await avisDe(`sollicitation-${genre}`, id);
    const adresses = recus.filter(({ agent: qui }) => qui === null).map(({ courriel }) => courriel);
    const agents = recus.flatMap(({ agent: qui }) => qui ?? []);
    assert.ok(agents.includes(csi.agentId), genre);
    assert.deepEqual(adresses, [contact], genre);
    assert.deepEqual(
      agents.filter((qui) => ![csi, agent].some((p) => p.agentId === qui)),
      [],
      genre,
    );
  }
});

test("ANX5-0-02 between a user and the opérateur, each way, stands the correspondant SI; a partner without one is told incomplete", async () => {
  const id = await signalee();
  const vues = async () =>
    (await operateur.appeler("/operateur/sollicitations")).corps.sollicitations.map(
      (lue: { id: string }) => lue.id,
    );
  assert.ok(!(await vues()).includes(id), "not before the correspondant SI");
  assert.equal(
    (await agent.appeler(`/sollicitations/${id}/transmission`, { analyse: "Vu." })).statut,
    403,
  );
  assert.equal(
    (await csi.appeler(`/sollicitations/${id}/transmission`, { analyse: "Vu." })).statut,
    200,
  );
  assert.ok((await vues()).includes(id));

  await geste(id, "qualification", QUALIFICATION);
  await geste(id, "resolution", { message: "Réparé cette nuit." });
  const information = { objet: "La recherche est réparée", texte: "Vous pouvez reprendre." };
  const objets = async () =>
    (await agent.appeler("/notifications")).corps.notifications.map(
      (recue: { objet: string }) => recue.objet,
    );
  assert.ok(!(await objets()).includes(information.objet));
  await csi.appeler(`/sollicitations/${id}/diffusion`, information);
  assert.ok((await objets()).includes(information.objet));

  const manquants = async (convention: string) =>
    (await operateur.appeler(`/conventions/${convention}`)).corps.manquants;
  const autre = await uneOrganisation(s.pool, { departement: "80" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: autre.id });
  const convention = await conventionDe(s.pool, autre.id);
  await jusqua(async () => (await manquants(convention)) !== undefined);
  assert.ok((await manquants(convention)).includes("CORRESPONDANT_SI"));
  await unCorrespondant(s.pool, convention, "CORRESPONDANT_SI", "csi@autre.example");
  assert.ok(!(await manquants(convention)).includes("CORRESPONDANT_SI"));
});
