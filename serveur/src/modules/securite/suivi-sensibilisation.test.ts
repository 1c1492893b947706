import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import type { Organisation } from "../conventions/index.ts";
import { arrive, confirmer, publier } from "./essais/sensibilisations.ts";
import { ouvrirSituationSecurite, type SituationSecurite } from "./essais/situation-securite.ts";

const INSTANT = "2025-03-01T09:00:00.000Z";
const OUTIL = ["recherche-usager"];

let s: SituationSecurite;
before(async () => {
  s = await ouvrirSituationSecurite(INSTANT);
});
after(() => s.fermer());
beforeEach(() => s.horloge.regler(INSTANT));

async function partenaire(departement: string) {
  const organisation = await uneOrganisation(s.pool, { departement, nom: `CD ${departement}` });
  const parties = { operateur_id: s.operateur.id, partenaire_id: organisation.id };
  await uneConvention(s.pool, { ...parties, debut: "2025-01-15" });
  const rssi = await arrive(s, organisation, "2025-01-15", [], ["RSSI"]);
  await jusqua(async () => (await rssi.appeler("/securite")).statut === 200);
  return { organisation, rssi };
}
async function passer(jour: string) {
  s.horloge.regler(`${jour}T08:00:00Z`);
  await s.plateforme.travaux.executer("jour");
}
const dits = async (genre: string, organisation: Organisation, a?: Poste) =>
  (await s.avisDe(genre, organisation.id)).filter((un) => !a || un.a === a.agentId);

test("CONV-7-15 a completion of 1 March 2025 is reminded of thirty days before 1 March 2026, overdue on the 2nd; the RSSI and the RGC are told, each once, and nobody elsewhere", async () => {
  const { organisation, rssi } = await partenaire("07");
  const rgc = await arrive(s, organisation, "2025-01-15", [], ["RGC"]);
  await publier(rssi);
  const agent = await arrive(s, organisation, "2025-02-20", [], ["DPD"]);
  for (const poste of [agent, rssi, rgc]) await confirmer(poste);
  const comptes = async () => [
    (await dits("sensibilisation-avant", organisation, agent)).length,
    (await dits("sensibilisation-retard", organisation, agent)).length,
    (await dits("sensibilisations-en-retard", organisation, rssi)).length,
    (await dits("sensibilisations-en-retard", organisation, rgc)).length,
  ];
  await passer("2026-01-29");
  assert.deepEqual(await comptes(), [0, 0, 0, 0]);
  await passer("2026-01-30");
  assert.deepEqual(await comptes(), [1, 0, 0, 0]);
  for (const poste of [rssi, rgc]) await confirmer(poste);
  await passer("2026-03-01");
  assert.deepEqual(await comptes(), [1, 0, 0, 0]);
  await passer("2026-03-02");
  assert.deepEqual(await comptes(), [1, 1, 1, 1]);
  await passer("2026-03-03");
  assert.deepEqual(await comptes(), [1, 1, 1, 1], "once");
  const [avis] = await dits("sensibilisation-retard", organisation, agent);
  assert.match(avis?.corps ?? "", /le 1er mars 2026 au plus tard.* après le 16 mars 2026/);
  const [groupe] = await dits("sensibilisations-en-retard", organisation, rssi);
  assert.match(groupe?.corps ?? "", /CD 07\u202f: une personne n’a pas suivi à temps/);

  const liste = async (par: Poste) => (await par.appeler("/sensibilisations")).corps.personnes;
  for (const poste of [rssi, rgc]) {
    const une = (await liste(poste)).find(({ id }: { id: string }) => id === agent.agentId);
    assert.deepEqual(
      [une.derniere, une.echeance, une.etat, une.publics],
      ["2025-03-01", "2026-03-01", "EN_RETARD", ["DPD"]],
    );
  }
  const { rssi: voisin } = await partenaire("08");
  await publier(voisin);
  const vues = await liste(voisin);
  assert.ok(vues.every(({ organisation: de }: { organisation: string }) => de === "CD 08"));
  for (const [chez, roles] of [
    [organisation, ["DPD", "GOUVERNANCE", "CORRESPONDANT_SI"]],
    [organisation, ["CSSI"]],
    [s.operateur, ["RSSI", "RGC", "CSSI", "OPERATEUR"]],
  ] as const) {
    const poste = await unPoste(s, chez, roles);
    assert.equal((await poste.appeler("/sensibilisations")).statut, 403, roles.join());
  }
});

test("CONV-7-15 the list holds those who have a right or a function, the délégataire's people too, and no closed account", async () => {
  const { organisation, rssi } = await partenaire("09");
  await publier(rssi);
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Délégataire 09", rattachementId: organisation.id },
  });
  const suivi = await arrive(s, delegataire, "2025-02-20", OUTIL);
  const sansRien = await arrive(s, organisation, "2025-02-20", []);
  const parti = await arrive(s, organisation, "2025-02-20", OUTIL);
  await s.pool.query("update habilitations.agent set ferme_le = now() where id = $1", [
    parti.agentId,
  ]);
  const { personnes, sansModule } = (await rssi.appeler("/sensibilisations")).corps;
  const ids = personnes.map(({ id }: { id: string }) => id);
  assert.ok(ids.includes(suivi.agentId) && ids.includes(rssi.agentId));
  assert.ok(!ids.includes(sansRien.agentId) && !ids.includes(parti.agentId));
  assert.deepEqual(sansModule, []);
});

test("CONV-7-13 a partner that published no module keeps nobody out: its RSSI and its RGC are told, once", async () => {
  const { organisation, rssi } = await partenaire("10");
  const rgc = await arrive(s, organisation, "2025-01-15", [], ["RGC"]);
  const agent = await arrive(s, organisation, "2025-02-20", OUTIL);
  await passer("2025-03-03");
  await passer("2025-03-04");
  const avis = await dits("sensibilisation-sans-module", organisation);
  const a = new Set(avis.map((un) => un.a));
  assert.ok(a.has(rssi.agentId) && a.has(rgc.agentId) && !a.has(agent.agentId));
  assert.equal(avis.filter((un) => un.a === rssi.agentId).length, 1);
  assert.match(avis[0]?.corps ?? "", /modèle de l’opérateur/);
  const { sansModule, personnes } = (await rgc.appeler("/sensibilisations")).corps;
  assert.deepEqual([sansModule, personnes], [["CD 10"], []]);
  const { acces, sensibilisation } = (await agent.appeler("/session")).corps;
  assert.deepEqual([acces[0].portes, sensibilisation], [[], null]);
});
