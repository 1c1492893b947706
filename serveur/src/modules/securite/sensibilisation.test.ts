import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { lireTraces } from "../../essais/traces.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { enregistrerModule } from "./enregistrer-sensibilisation.ts";
import {
  arrive,
  BLOCS,
  COMPLEMENTS,
  confirmer,
  DU_MODELE,
  publier,
} from "./essais/sensibilisations.ts";
import { ouvrirSituationSecurite, type SituationSecurite } from "./essais/situation-securite.ts";

const INSTANT = "2025-03-01T09:00:00.000Z";
const NIR = "1 00 07 99 995 627";
const OUTIL = ["recherche-usager"];

let s: SituationSecurite;
let cssi: Poste;
before(async () => {
  s = await ouvrirSituationSecurite(INSTANT);
  ({ cssi } = s);
});
after(() => s.fermer());
beforeEach(() => s.horloge.regler(INSTANT));

const au = (jour: string) => s.horloge.regler(`${jour}T09:00:00Z`);
const sienne = async (par: Poste) => (await par.appeler("/sensibilisation")).corps;
/** The gates that stand before the agent's tool. */
const portes = async (par: Poste): Promise<string[]> =>
  (await par.appeler("/session")).corps.acces[0].portes.map((une: { code: string }) => une.code);
/** A partner of its own, with its RSSI and, for who writes to them, its RGC. */
async function partenaire(departement: string) {
  const organisation = await uneOrganisation(s.pool, { departement, nom: `CD ${departement}` });
  const parties = { operateur_id: s.operateur.id, partenaire_id: organisation.id };
  await uneConvention(s.pool, { ...parties, debut: "2025-01-15" });
  const sien = await unPoste(s, organisation, ["RSSI"]);
  await jusqua(async () => (await sien.appeler("/securite")).statut === 200);
  return { organisation, rssi: sien };
}

test("CONV-7-14 a module without one of the four blocks is not published, each being named; a small partner publishes the model as it is", async () => {
  const { rssi: sien } = await partenaire("02");
  const lu = async () => (await sien.appeler("/sensibilisations/module")).corps;
  const ecrire = (reste: object, revision: number) =>
    sien.appeler("/sensibilisations/module/brouillon", {
      ...{ ...BLOCS, complements: COMPLEMENTS, revision },
      ...reste,
    });
  const lancer = (revision: number) =>
    sien.appeler("/sensibilisations/module/publication", { revision });
  assert.equal((await lancer(0)).corps.code, "SANS_BROUILLON");
  assert.equal((await ecrire({ conduite: "  " }, 0)).statut, 400);
  assert.equal((await ecrire({ conduite: NIR }, 0)).corps.code, "TEXTE_INVALIDE");
  const deux = { complements: [COMPLEMENTS[0], COMPLEMENTS[0]] };
  assert.equal((await ecrire(deux, 0)).corps.code, "COMPLEMENTS_INVALIDE");
  assert.equal((await lu()).brouillon, null);
  let revision = 0;
  for (const bloc of Object.keys(BLOCS)) {
    assert.equal((await ecrire({ [bloc]: null }, revision)).statut, 200, bloc);
    revision += 1;
    assert.deepEqual((await lu()).brouillon.manquants, [bloc]);
    const sortie = await lancer(revision);
    assert.deepEqual([sortie.statut, sortie.corps.code], [409, "BLOC_MANQUANT"]);
    const [trace] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "BLOC_MANQUANT"]);
  }
  assert.match((await lancer(revision)).corps.message, /conduite à tenir en situation avérée/);
  assert.equal((await ecrire({}, revision - 1)).corps.code, "BROUILLON_CHANGE");
  assert.equal((await lancer(revision - 1)).corps.code, "BROUILLON_CHANGE");
  assert.deepEqual([(await lu()).enVigueur, (await lu()).versions], [null, []]);
  const { modele } = await lu();
  assert.equal(modele.enjeux, DU_MODELE.enjeux);
  assert.equal((await ecrire(modele, revision)).statut, 200);
  assert.equal((await lancer(revision + 1)).statut, 200);
  const publie = await lu();
  assert.deepEqual([publie.enVigueur.version, publie.brouillon], [1, null]);
  assert.equal(publie.enVigueur.conduite, DU_MODELE.conduite);
  assert.deepEqual(
    publie.versions.map(({ version }: { version: number }) => version),
    [1],
  );
  // The next draft is none of those that were read before: what nobody read again is not published.
  assert.equal((await ecrire({}, 0)).statut, 200);
  for (const lue of [1, revision + 1])
    assert.equal((await lancer(lue)).corps.code, "BROUILLON_CHANGE");
  assert.equal((await lancer((await lu()).brouillon.revision)).statut, 200);
});

test("CONV-7-13 the model of the opérateur, once it published one, is that of every partner; nobody else writes either", async () => {
  const { rssi: sien, organisation } = await partenaire("03");
  await publier(cssi, { enjeux: "Le modèle de l’opérateur" });
  const { modele, enVigueur } = (await sien.appeler("/sensibilisations/module")).corps;
  assert.deepEqual([modele.enjeux, enVigueur], ["Le modèle de l’opérateur", null]);
  assert.deepEqual(await sienne(cssi), { derniere: null, suivi: null, module: null });
  for (const [chez, roles] of [
    [organisation, ["RGC", "DPD", "CORRESPONDANT_SI"]],
    [organisation, ["CSSI"]],
    [s.operateur, ["RSSI", "OPERATEUR"]],
  ] as const) {
    const poste = await unPoste(s, chez, roles);
    const corps = { revision: 0, ...BLOCS, complements: [] };
    assert.equal((await poste.appeler("/sensibilisations/module")).statut, 403);
    assert.equal((await poste.appeler("/sensibilisations/module/brouillon", corps)).statut, 403);
    const publication = { revision: 0 };
    assert.equal(
      (await poste.appeler("/sensibilisations/module/publication", publication)).statut,
      403,
    );
  }
});

test("CONV-7-13 CONV-7-15 the delay of a first runs from the first right of a person, and from the day when a file brought the module, whatever day it tells", async () => {
  const { organisation, rssi: sien } = await partenaire("05");
  const agent = await arrive(s, organisation, "2025-01-20", OUTIL);
  await publier(sien);
  const ecrire = "update habilitations.droit set debut = '2025-06-01' where agent_id = $1";
  await s.pool.query(ecrire, [agent.agentId]);
  au("2025-06-10");
  const { etat, echeance } = (await sienne(agent)).suivi;
  assert.deepEqual([etat, echeance], ["A_SUIVRE", "2025-06-16"]);
  au("2025-06-17");
  assert.equal((await sienne(agent)).suivi.etat, "FERMEE");

  au("2025-03-01");
  const { organisation: venue } = await partenaire("06");
  const ancien = await arrive(s, venue, "2025-01-20", OUTIL);
  await enTransaction(s.pool, (client) =>
    enregistrerModule(client, {
      ...{ identifiant: "ancien", organisationId: venue.id, partie: "partenaire" },
      ...{ auteurId: ancien.agentId, publieLe: new Date("2025-01-21T09:00:00Z") },
      ...{ blocs: BLOCS, complements: [] },
    }),
  );
  await jusqua(async () => (await sienne(ancien)).module !== null);
  assert.equal((await sienne(ancien)).suivi.etat, "A_SUIVRE");
  assert.ok(!(await portes(ancien)).includes("SENSIBILISATION"));
});

test("CONV-7-13 an agent reads the four blocks and what is for them, and confirms the version in force for what they do, no other; their own page tells when", async () => {
  const { organisation, rssi: sien } = await partenaire("04");
  const agent = await arrive(s, organisation, "2025-03-01", OUTIL);
  assert.deepEqual(await sienne(agent), { derniere: null, suivi: null, module: null });
  assert.equal((await agent.appeler("/session")).corps.sensibilisation, null);
  const rien = { module: randomUUID(), publics: [] };
  const tropTot = await agent.appeler("/sensibilisation/confirmation", rien);
  assert.deepEqual([tropTot.statut, tropTot.corps.code], [409, "SANS_SENSIBILISATION"]);

  await publier(sien);
  const premiere = (await sienne(agent)).module;
  assert.deepEqual(
    premiere.blocs.map((un: { texte: string }) => un.texte),
    Object.values(BLOCS),
  );
  assert.deepEqual(premiere.complements, [COMPLEMENTS[1]]);
  assert.deepEqual((await sienne(sien)).module.complements, []);
  await publier(sien, { enjeux: "Version deux" });
  const dire = (corps: object) => agent.appeler("/sensibilisation/confirmation", corps);
  for (const corps of [
    { module: premiere.id, publics: ["AGENT"] },
    { module: (await sienne(agent)).module.id, publics: ["AGENT", "RGC"] },
    { module: (await sienne(agent)).module.id, publics: [] },
  ]) {
    const sortie = await dire(corps);
    assert.deepEqual([sortie.statut, sortie.corps.code], [409, "SENSIBILISATION_CHANGEE"]);
  }
  assert.equal((await sienne(agent)).derniere, null);
  await confirmer(agent);
  const apres = await sienne(agent);
  assert.deepEqual(
    [apres.derniere, apres.suivi.etat, apres.suivi.echeance],
    ["2025-03-01", "A_JOUR", "2026-03-01"],
  );
  await jusqua(async () => (await agent.appeler("/session")).corps.sensibilisation !== null);
  assert.deepEqual((await agent.appeler("/session")).corps.sensibilisation, apres.suivi);
  const { rows } = await s.pool.query(
    `select genre, contenu from journal.evenement
     where sujet_type = 'sensibilisation' and auteur = $1`,
    [agent.agentId],
  );
  assert.deepEqual(rows, [{ genre: "confirmer", contenu: { version: 2 } }]);
});

test("CONV-7-13 CONV-7-15 the tools stay open for the delay, a dated parameter, then close until it is read; functions stay, and renewal is the same a year on", async () => {
  const { organisation, rssi: sien } = await partenaire("05");
  await publier(sien);
  const agent = await arrive(s, organisation, "2025-03-03", OUTIL);
  const etatLe = async (jour: string) => {
    au(jour);
    return [(await sienne(agent)).suivi.etat, await portes(agent)];
  };
  await jusqua(async () => (await agent.appeler("/session")).corps.sensibilisation !== null);
  assert.deepEqual(await etatLe("2025-03-18"), ["A_SUIVRE", []]);
  assert.deepEqual(await etatLe("2025-03-19"), ["FERMEE", ["SENSIBILISATION"]]);
  const recherche = { mode: "numero", numeroFranceTravail: "62000000001" };
  const refusee = await agent.appeler("/usagers/recherche", recherche);
  assert.deepEqual([refusee.statut, refusee.corps.code], [403, "DROIT_ABSENT"]);
  assert.equal((await sien.appeler("/sensibilisations")).statut, 200, "a function is not a tool");
  await confirmer(agent);
  assert.deepEqual(await portes(agent), []);
  assert.notEqual((await agent.appeler("/usagers/recherche", recherche)).statut, 403);
  assert.deepEqual(await etatLe("2026-02-17"), ["A_SUIVRE", []]);
  assert.deepEqual(await etatLe("2026-03-19"), ["A_SUIVRE", []]);
  assert.deepEqual(await etatLe("2026-03-20"), ["EN_RETARD", []]);
  assert.deepEqual(await etatLe("2026-04-03"), ["EN_RETARD", []]);
  assert.deepEqual(await etatLe("2026-04-04"), ["FERMEE", ["SENSIBILISATION"]]);
  await s.pool.query(
    `insert into parametres.parametre (nom, debut, fin, valeur, source, auteur)
     values ('ssi.sensibilisation_delai_jours', '2026-04-01', '2026-04-30', '60', 'essai', 'essai')`,
  );
  await jusqua(async () => (await portes(agent)).length === 0);
  assert.deepEqual(await etatLe("2026-04-04"), ["EN_RETARD", []]);
});

test("CONV-7-13 a délégataire's people follow the module of its conseil départemental, until it has its own; a partner that published none keeps nobody out", async () => {
  const { organisation, rssi: sien } = await partenaire("06");
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Délégataire 06", rattachementId: organisation.id },
  });
  const agent = await arrive(s, delegataire, "2025-01-20", OUTIL);
  au("2025-12-01");
  assert.deepEqual(await portes(agent), []);
  au("2025-03-01");
  await publier(sien);
  await jusqua(async () => (await agent.appeler("/session")).corps.sensibilisation !== null);
  assert.equal((await sienne(agent)).module.organisation, "CD 06");
  const leur = await unPoste(s, delegataire, ["RSSI"]);
  await publier(leur, { enjeux: "Propre au délégataire" });
  const { module } = await sienne(agent);
  assert.deepEqual(
    [module.organisation, module.blocs[0].texte],
    ["Délégataire 06", "Propre au délégataire"],
  );
});
