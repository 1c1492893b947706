import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler, CHEMINS } from "../../essais/appels.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { nirFictif, unUsager } from "../../essais/usagers.ts";
import { jourCivil } from "../../kit/jour-civil.ts";

const MODULES = ["recherche-usager", "vue-360"];

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

type Entetes = Record<string, string>;
async function connecter(voulu: { modules?: string[]; roles?: string[] } = {}): Promise<Entetes> {
  return uneSession(s.pool, await unAgent(s.pool, { organisationId: s.departement.id, ...voulu }));
}
const chercher = (entetes: Entetes, corps: unknown) =>
  appeler(`${s.url}/portail/api/usagers/recherche`, { entetes, corps });
const voir = (entetes: Entetes, cle: string) =>
  appeler(`${s.url}/portail/api/usagers/${encodeURIComponent(cle)}/vue-360`, { entetes });
const parNumero = (numeroFranceTravail: string) => ({ mode: "numero", numeroFranceTravail });

test("CONV-5-03 the nationwide search names the person and the référent body, never the NIR", async () => {
  const ailleurs = await unUsager(s.pool, {
    rsaDepartement: "59",
    referentId: s.operateur.id,
    nom: "LOINTAIN",
  });
  const entetes = await connecter({ modules: MODULES });
  const { nir, dateNaissance, numero } = ailleurs;
  for (const critere of [
    { mode: "nir", nir, dateNaissance },
    parNumero(numero),
    { mode: "identite", nom: "LOINTIAN", dateNaissance },
  ]) {
    const sortie = await chercher(entetes, critere);
    assert.equal(sortie.statut, 200, sortie.texte);
    const [resultat] = sortie.corps.resultats;
    assert.equal(resultat.nomNaissance, "LOINTAIN");
    assert.equal(resultat.organismeReferent, s.operateur.nom);
    assert.equal(resultat.dansPerimetre, false);
    assert.ok(!sortie.texte.includes(nir));
    assert.ok(!sortie.texte.includes("RUE DES ESSAIS"));
    const refus = await voir(entetes, resultat.cle);
    assert.equal(refus.statut, 403);
    assert.ok(!refus.texte.includes(nir));
  }
});

test("B9-05 B9-06 a former number finds whoever had it with their birth date, and in its region when it is said; never alone", async () => {
  const numero = "7654321K";
  const dateNaissance = "1962-05-09";
  const ancien = (region: string | null) => ({
    anciensNumeros: [{ numero, region, debut: null, fin: "2025-03-01" }],
  });
  const ici = await unUsager(s.pool, { nom: "ICI", dateNaissance, ...ancien("32") });
  await unUsager(s.pool, { nom: "LABAS", dateNaissance, ...ancien("11") });
  await unUsager(s.pool, { nom: "AUTRE", dateNaissance: "1962-05-10", ...ancien("32") });
  const entetes = await connecter({ modules: MODULES });
  const trouver = async (reste: object) => {
    const sortie = await chercher(entetes, {
      ...{ mode: "ancien-numero", ancienNumero: numero, dateNaissance, ...reste },
    });
    const noms = sortie.corps.resultats?.map(
      ({ nomNaissance }: { nomNaissance: string }) => nomNaissance,
    );
    return [sortie.statut, noms?.sort()];
  };
  assert.deepEqual(await trouver({}), [200, ["ICI", "LABAS"]]);
  assert.deepEqual(await trouver({ ancienNumero: "7654321k", region: "32" }), [200, ["ICI"]]);
  assert.deepEqual(await trouver({ region: "84" }), [200, []]);
  for (const faux of [
    { dateNaissance: undefined },
    { ancienNumero: "765432K" },
    { ancienNumero: "90000000001" },
    { ancienNumero: "765432\u06f1K" },
    { region: "99" },
  ])
    assert.equal((await trouver(faux))[0], 400, JSON.stringify(faux));
  const [resultat] = (await chercher(entetes, parNumero(ici.numero))).corps.resultats;
  const { identite, contact } = (await voir(entetes, resultat.cle)).corps;
  assert.deepEqual(identite.anciensNumeros, ancien("32").anciensNumeros);
  assert.deepEqual(contact.commune, { code: "62041", millesime: null });
});

test("B9-03 a provisional NIR finds somebody while the dated parameter admits it, and the Vue 360 says it is one, never which", async () => {
  const nir = `7${nirFictif().nir.slice(1)}`;
  const { numero, dateNaissance } = await unUsager(s.pool, { nir });
  const definitive = await unUsager(s.pool);
  const entetes = await connecter({ modules: MODULES });
  const provisoire = async (celui: string) => {
    const [resultat] = (await chercher(entetes, parNumero(celui))).corps.resultats;
    const vue = await voir(entetes, resultat.cle);
    assert.ok(!vue.texte.includes(nir));
    return vue.corps.identite.nirProvisoire;
  };
  assert.deepEqual([await provisoire(numero), await provisoire(definitive.numero)], [true, false]);
  const parNir = () => chercher(entetes, { mode: "nir", nir, dateNaissance });
  assert.equal((await parNir()).corps.resultats.length, 1);
  const corps = { nir, dateNaissance };
  const parApi = () => appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps });
  assert.equal((await parApi()).corps.codeRetour, "S001");
  const jour = jourCivil(s.horloge.maintenant());
  await s.pool.query(
    `insert into parametres.parametre (nom, debut, fin, valeur, source, auteur)
     values ('nir.provisoires_acceptes', $1, $1, '0', 'essai', 'essai')`,
    [jour],
  );
  await jusqua(async () => (await parNir()).statut === 400);
  const refus = await parNir();
  assert.deepEqual([refus.corps.code, refus.statut], ["NIR_PROVISOIRE", 400]);
  assert.match(refus.corps.message, /provisoire/);
  const [statut, { codeRetour, message }] = [(await parApi()).statut, (await parApi()).corps];
  assert.deepEqual([statut, codeRetour], [400, "R997"]);
  assert.match(message, /provisoire/);
  const { nir: sien, dateNaissance: nee } = definitive;
  const autre = await chercher(entetes, { mode: "nir", nir: sien, dateNaissance: nee });
  assert.equal(autre.corps.resultats.length, 1, "only provisional ones are shut out");
  await s.pool.query(
    "update parametres.parametre set valeur = '1' where nom = 'nir.provisoires_acceptes'",
  );
  await jusqua(async () => (await parNir()).statut === 200);
});

test("CONV-4-02 a person without address nor référent is open to the département of their RSA, and nowhere else", async () => {
  const entetes = await connecter({ modules: MODULES });
  const ouvrir = async (numero: string) => {
    const [resultat] = (await chercher(entetes, parNumero(numero))).corps.resultats;
    const vue = await voir(entetes, resultat.cle);
    return [resultat.dansPerimetre, vue.statut, vue.corps.code];
  };
  const sansAdresse = { adresse: null, departement: null };
  const ailleurs = await unUsager(s.pool, { ...sansAdresse, rsaDepartement: "59" });
  assert.deepEqual(await ouvrir(ailleurs.numero), [false, 403, "HORS_PERIMETRE"]);
  const ici = await unUsager(s.pool, sansAdresse);
  assert.deepEqual(await ouvrir(ici.numero), [true, 200, undefined]);
  const suivie = await unUsager(s.pool, { ...sansAdresse, referentId: s.departement.id });
  assert.deepEqual(await ouvrir(suivie.numero), [true, 200, undefined]);
});

test("CONV-7-05 each of the people that a search shows sees who looked", async () => {
  const dateNaissance = "1931-02-03";
  const montres = [];
  for (let n = 0; n < 3; n++)
    montres.push(await unUsager(s.pool, { nom: "JUMEAU", dateNaissance }));
  const tu = await unUsager(s.pool, { nom: "WXYZ", dateNaissance });
  const entetes = await connecter({ modules: MODULES });
  const sortie = await chercher(entetes, { mode: "identite", nom: "JUMEAU", dateNaissance });
  assert.equal(sortie.corps.resultats.length, 3);
  const { rows } = await s.pool.query(
    "select usager_id, issue, xmin::text as commit from journal.trace where correlation = $1",
    [sortie.entetes.get("x-correlation-id")],
  );
  assert.deepEqual(
    rows.map(({ usager_id, issue }) => [usager_id, issue]).toSorted(),
    montres.map(({ id }) => [id, "accordee"]).toSorted(),
  );
  assert.equal(new Set(rows.map(({ commit }) => commit)).size, 1);
  const consultations = async (numero: string) => {
    const trouve = await chercher(entetes, parNumero(numero));
    const vue = await voir(entetes, trouve.corps.resultats[0].cle);
    return vue.corps.consultations.filter(
      ({ acte }: { acte: string }) => acte === "rechercher-personne",
    );
  };
  for (const { numero } of montres) {
    const lues = await consultations(numero);
    assert.equal(lues.length, 2);
    assert.equal(lues[1].organisation, s.departement.nom);
    assert.equal(lues[1].issue, "accordee");
    assert.notEqual(lues[1].auteur, "Système");
  }
  assert.equal((await consultations(tu.numero)).length, 1);
});

test("ANX4-A-07 an agent with both modules searches, then sees the dossier, without NIR", async () => {
  const usager = await unUsager(s.pool);
  const entetes = await connecter({ modules: MODULES });
  const trouve = await chercher(entetes, parNumero(usager.numero));
  const vue = await voir(entetes, trouve.corps.resultats[0].cle);
  assert.equal(vue.statut, 200, vue.texte);
  assert.equal(vue.corps.identite.numeroFranceTravail, usager.numero);
  assert.equal(vue.corps.statut, null);
  assert.ok(!vue.texte.includes(usager.nir));
  const autre = await connecter({ modules: MODULES });
  const refus = await voir(autre, trouve.corps.resultats[0].cle);
  assert.ok([403, 404].includes(refus.statut) && !refus.texte.includes("EXEMPLE"));
});

test("ANX4-A-07 CONV-7-05 whose dossier it is costs one line of the journal, needs the search's right and the perimeter", async () => {
  const { id, nir, numero } = await unUsager(s.pool, { nom: "NOMMEE", prenom: "Alix" });
  const ailleurs = await unUsager(s.pool, { rsaDepartement: "59", referentId: s.operateur.id });
  const demander = async (modules: string[], celui: string) => {
    const entetes = await connecter({ modules });
    const qui = modules.includes("recherche-usager")
      ? entetes
      : await connecter({ modules: MODULES });
    const cle = (await chercher(qui, parNumero(celui))).corps.resultats[0].cle;
    const url = `${s.url}/portail/api/usagers/${encodeURIComponent(cle)}/identite`;
    return appeler(url, { entetes });
  };
  const lue = await demander(["recherche-usager"], numero);
  assert.equal(lue.statut, 200, lue.texte);
  assert.equal(lue.corps.nomNaissance, "NOMMEE");
  assert.equal(lue.corps.numeroFranceTravail, numero);
  assert.ok(!lue.texte.includes(nir));
  const traces = await lireTraces(s.pool, lue.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    traces.map(({ acte, issue, usager_id }) => [acte, issue, usager_id]),
    [["consulter-identite", "accordee", id]],
  );
  assert.equal((await demander(["vue-360"], numero)).statut, 403);
  assert.equal(
    (await demander(["recherche-usager"], ailleurs.numero)).corps.code,
    "HORS_PERIMETRE",
  );
});

test("ANX1-5.1-03 CONV-1-02 CONV-3.2-08 an agent without right sees no data; each module its own right", async () => {
  const usager = await unUsager(s.pool);
  const nouveau = await connecter();
  const refus = await chercher(nouveau, parNumero(usager.numero));
  assert.equal(refus.statut, 403);
  assert.equal(refus.corps.code, "DROIT_ABSENT");
  const [ligne] = await lireTraces(s.pool, refus.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([ligne?.issue, ligne?.motif], ["refusee", "DROIT_ABSENT"]);
  const recherche = await connecter({ modules: ["recherche-usager"] });
  const trouve = await chercher(recherche, parNumero(usager.numero));
  assert.equal(trouve.statut, 200);
  assert.equal((await voir(recherche, trouve.corps.resultats[0].cle)).statut, 403);
});

test("ANX4-A-09 ANX4-A-08 the next appointment is shown with its module, and absent without", async () => {
  const usager = await unUsager(s.pool);
  const jour = (n: number) => new Date(s.horloge.maintenant().getTime() + n * 86_400_000);
  const poser = (statut: string, debut: Date) =>
    s.pool.query(
      `insert into rendez_vous.rendez_vous (usager_id, source_id, debut, duree, motif, statut, modalite,
         type_reception, organisme, annule_le)
       values ($1, $2, $3, 30, 'ACC', $4, 'VISIO', 'IND', '{}', $5)`,
      [usager.id, s.departement.id, debut, statut, statut === "ANNULE" ? debut : null],
    );
  const prochain = async (modules: string[]) => {
    const agent = await connecter({ modules });
    const trouve = await chercher(agent, parNumero(usager.numero));
    const vue = await voir(agent, trouve.corps.resultats[0].cle);
    const { frise, ...familles } = vue.corps.parcours;
    assert.deepEqual(frise.evenements, []);
    return familles;
  };
  assert.deepEqual(await prochain(MODULES), {});
  const avec = [...MODULES, "prochain-rendez-vous"];
  assert.deepEqual(await prochain(avec), { prochainRendezVous: null });
  await poser("ANNULE", jour(1));
  await poser("PRIS", jour(-1));
  assert.deepEqual(await prochain(avec), { prochainRendezVous: null });
  await poser("PRIS", jour(9));
  await poser("PRIS", jour(3));
  const { prochainRendezVous: pris } = await prochain(avec);
  assert.deepEqual([pris.debut, pris.confirmeLe], [jour(3).toISOString(), null]);
  await s.pool.query(
    "update rendez_vous.rendez_vous set confirme_le = $2 where usager_id = $1 and debut = $3",
    [usager.id, s.horloge.maintenant(), jour(3)],
  );
  const { prochainRendezVous: confirme } = await prochain(avec);
  assert.equal(confirme.confirmeLe, s.horloge.maintenant().toISOString());
  assert.deepEqual(await prochain(MODULES), {});
});

test("ANX1-5.1-04 being RGC opens no tool", async () => {
  const usager = await unUsager(s.pool);
  const roles = ["RGC", "CORRESPONDANT_SI", "OPERATEUR"];
  const entetes = await connecter({ roles });
  assert.equal((await chercher(entetes, parNumero(usager.numero))).statut, 403);
});

test("CONV-7-16 CONV-7-05 a session with one factor opens no tool, and its refusal is one line", async () => {
  const usager = await unUsager(s.pool);
  const agent = await unAgent(s.pool, { organisationId: s.departement.id, modules: MODULES });
  const corps = parNumero(usager.numero);
  const simple = await chercher(await uneSession(s.pool, agent, null), corps);
  assert.deepEqual([simple.statut, simple.corps.code], [403, "SECOND_FACTEUR_REQUIS"]);
  const lignes = await lireTraces(s.pool, simple.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    lignes.map(({ agent_id, acte, issue, motif }) => [agent_id, acte, issue, motif]),
    [[agent.id, "entrer-au-portail", "refusee", "SECOND_FACTEUR_REQUIS"]],
  );
  assert.equal((await voir(await uneSession(s.pool, agent, null), "x")).statut, 403);
  assert.equal((await chercher({ "x-maillage": "portail" }, corps)).statut, 401);
  assert.equal((await chercher(await uneSession(s.pool, agent, "totp"), corps)).statut, 200);
});

test("CONV-3.1-05 a right on a tool grants nothing on an API, nor a scope on a tool", async () => {
  const usager = await unUsager(s.pool);
  const { cookie = "" } = await connecter({ modules: MODULES });
  const corps = { numeroFranceTravail: usager.numero };
  const chemin = "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail";
  assert.equal((await appeler(s.url + chemin, { entetes: { cookie }, corps })).statut, 401);
  const entetes = { authorization: `Bearer ${s.jeton}`, "x-maillage": "portail" };
  assert.equal((await chercher(entetes, parNumero(usager.numero))).statut, 401);
});
