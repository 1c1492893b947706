import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { inserer } from "../../essais/inserer.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { ajouterJours } from "../../kit/delais.ts";
import { jourCivil } from "../../kit/jour-civil.ts";

let s: Situation;
let enRgc: Record<string, string>;
before(async () => {
  s = await ouvrirSituation();
  const rgc = await unAgent(s.pool, { organisationId: s.departement.id, roles: ["RGC"] });
  enRgc = await uneSession(s.pool, rgc);
});
after(() => s.fermer());

const demander = (entetes: Record<string, string>, chemin: string) =>
  appeler(`${s.url}/portail/api/gestion-des-comptes${chemin}`, { entetes });
const jour = (decalage = 0) => ajouterJours(jourCivil(s.horloge.maintenant()), decalage);
async function unSubordonne(mission: string | null = "referent") {
  const agent = await unAgent(s.pool, { organisationId: s.departement.id });
  await s.pool.query("update habilitations.agent set mission = $2 where id = $1", [
    agent.id,
    mission,
  ]);
  return agent;
}
const donner = (agentId: string, module = "vue-360") =>
  inserer(s.pool, "habilitations.droit", {
    agent_id: agentId,
    module,
    debut: jour(),
    fin: jour(90),
    motif: "essai",
  });

test("the table of accounts sorts by each of its columns, both ways, and refuses any other", async () => {
  const [rare, comble, muet] = await Promise.all(Array.from({ length: 3 }, () => unSubordonne()));
  for (const module of ["vue-360", "recherche-usager"]) await donner(comble!.id, module);
  await donner(rare!.id);
  await s.pool.query("update habilitations.agent set derniere_activite = $2 where id = $1", [
    rare!.id,
    jour(-3),
  ]);
  const nous = [rare, comble, muet].map((agent) => agent!.id);
  await s.pool.query(
    "update habilitations.agent set nom = 'TRI' || array_position($1::uuid[], id) where id = any($1)",
    [nous],
  );
  const ordre = async (tri: string, sens: string) => {
    const { agents } = (await demander(enRgc, `/agents?tri=${tri}&sens=${sens}`)).corps;
    const lus = agents.map(({ id }: { id: string }) => id) as string[];
    return lus.filter((id) => nous.includes(id));
  };
  assert.deepEqual(await ordre("droits", "desc"), [comble!.id, rare!.id, muet!.id]);
  assert.deepEqual(await ordre("droits", "asc"), [muet!.id, rare!.id, comble!.id]);
  assert.equal((await ordre("activite", "asc"))[0], rare!.id, "sans activité : en dernier");
  assert.equal((await ordre("activite", "desc"))[0], rare!.id);
  assert.deepEqual(await ordre("nom", "asc"), nous);
  assert.deepEqual(await ordre("nom", "desc"), nous.toReversed());
  assert.equal((await ordre("fin", "asc")).at(-1), muet!.id);
  assert.equal((await demander(enRgc, "/agents?tri=courriel")).statut, 400);
  assert.equal((await demander(enRgc, "/agents?sens=haut")).statut, 400);
});

test("ANX1-6-01 CONV-7-18 each anomaly seeded is counted on the dashboard and listed by its filter", async () => {
  const comptes = async () => (await demander(enRgc, "/tableau-de-bord")).corps.comptes;
  const avant = await comptes();
  const [inactif, expirant, ecart, suspendu, parti] = await Promise.all(
    Array.from({ length: 5 }, () => unSubordonne()),
  );
  const sansMission = await unSubordonne(null);
  const [parCode, parCle] = [await unSubordonne(), await unSubordonne()];
  for (const [agent, moyen] of [
    [parCode, "otp"],
    [parCle, "hwk"],
  ] as const)
    await s.pool.query("update habilitations.agent set moyen_connexion = $2 where id = $1", [
      agent.id,
      moyen,
    ]);
  for (const agent of [inactif, expirant, ecart, suspendu, parti]) await donner(agent!.id);
  await s.pool.query("update habilitations.agent set derniere_activite = $2 where id = $1", [
    inactif!.id,
    jour(-70),
  ]);
  await s.pool.query("update habilitations.droit set fin = $2 where agent_id = $1", [
    expirant!.id,
    jour(10),
  ]);
  await donner(ecart!.id, "sanction");
  await s.pool.query(
    "update habilitations.droit set suspendu_le = now(), suspension_cause = 'decision' where agent_id = $1",
    [suspendu!.id],
  );
  await s.pool.query(
    "update habilitations.agent set depart_le = $2, depart_motif = 'x' where id = $1",
    [parti!.id, jour(20)],
  );
  const apres = await comptes();
  for (const [filtre, agent] of [
    ["inactifs", inactif],
    ["expirants", expirant],
    ["ecarts", ecart],
    ["suspendus", suspendu],
    ["partis", parti],
    ["sans-mission", sansMission],
    ["connexions", parCode],
  ] as const) {
    assert.equal(apres[filtre], avant[filtre] + 1, filtre);
    const { agents } = (await demander(enRgc, `/agents?filtre=${filtre}`)).corps;
    assert.ok(
      agents.some(({ id }: { id: string }) => id === agent!.id),
      filtre,
    );
  }
  for (const [agent, prefere] of [
    [parCode, false],
    [parCle, true],
    [sansMission, null],
  ] as const) {
    const fiche = (await demander(enRgc, `/agents/${agent.id}`)).corps.agent;
    assert.equal(fiche.moyenPrefere, prefere);
  }
});

test("the export of accounts holds what the screen keeps, all pages, in its order, with its line", async () => {
  const nous = await Promise.all(Array.from({ length: 60 }, () => unSubordonne()));
  await s.pool.query(
    `update habilitations.agent set prenom = '=1+1',
       nom = 'EXPORTE' || lpad(array_position($1::uuid[], id)::text, 2, '0') where id = any($1)`,
    [nous.map(({ id }) => id)],
  );
  const exporter = (entetes: Record<string, string>, requete: string) =>
    fetch(
      `${s.url}/portail/api/gestion-des-comptes/agents/export${requete}${requete ? "&" : "?"}motif=gestion`,
      { headers: entetes },
    );
  const reponse = await exporter(enRgc, "?filtre=actifs&texte=exporte&tri=nom&sens=desc");
  assert.equal(reponse.status, 200);
  assert.match(reponse.headers.get("content-disposition") ?? "", /comptes\.csv/);
  const octets = Buffer.from(await reponse.arrayBuffer()).toString("utf8");
  assert.ok(octets.startsWith("\uFEFFNom;Prénom;Courriel;Mission;"));
  const noms = octets
    .trim()
    .split("\r\n")
    .slice(1)
    .map((rang) => rang.split(";").slice(0, 2));
  assert.equal(noms.length, 60, "la recherche à l’écran, toutes les pages");
  assert.deepEqual(
    [noms[0], noms[59]],
    [
      ["EXPORTE60", "'=1+1"],
      ["EXPORTE01", "'=1+1"],
    ],
  );
  const { rows } = await s.pool.query(
    "select count(*)::int as n from journal.trace where acte = 'exporter-agents'",
  );
  assert.equal(rows[0].n, 1);

  const vide = await (await exporter(enRgc, "?filtre=partis&texte=exporte")).text();
  assert.equal(vide.trim().split("\r\n").length, 1, "le filtre compte aussi");
  assert.equal((await exporter(enRgc, "?filtre=inconnu")).status, 400);
  const autre = await uneSession(
    s.pool,
    await unAgent(s.pool, { organisationId: s.departement.id }),
  );
  assert.equal((await exporter(autre, "")).status, 403);
});
