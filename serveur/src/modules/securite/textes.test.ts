import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { lireTraces } from "../../essais/traces.ts";
import { ouvrirSituationSecurite, type SituationSecurite } from "./essais/situation-securite.ts";

const NIR = "1 00 07 99 995 627";

let s: SituationSecurite;
let rssi: Poste;
let cssi: Poste;
before(async () => {
  s = await ouvrirSituationSecurite("2025-12-01T09:00:00.000Z");
  ({ rssi, cssi } = s);
});
after(() => s.fermer());

const lire = async (code: string, par = rssi) =>
  (await par.appeler("/securite/textes")).corps.textes.find(
    (un: { code: string }) => un.code === code,
  );
const dire = (code: string, reste: object, par = rssi) =>
  par.appeler(`/securite/textes/${code}`, {
    ...{ vue: 0, motif: null, preuve: null, jour: "2025-12-01" },
    ...reste,
  });

test("CONV-7-07 each party says where it stands with each text, with its reason or its proof; what it said before stays, and the other party reads none of it", async () => {
  const rgs = await lire("rgs");
  assert.match(rgs.reference, /arrêté du 13 juin 2014/);
  assert.deepEqual([rgs.declarations, rgs.aConfirmer], [[], null]);
  assert.match((await lire("nis-2")).aConfirmer, /transpose/);
  const sansPreuve = await dire("rgs", { statut: "conforme" });
  assert.deepEqual([sansPreuve.statut, sansPreuve.corps.code], [400, "PREUVE_INVALIDE"]);
  const sansRaison = await dire("pgssi-s", { statut: "non_applicable" });
  assert.deepEqual([sansRaison.statut, sansRaison.corps.code], [400, "MOTIF_INVALIDE"]);
  const demain = await dire("rgs", { statut: "en_cours", jour: "2025-12-02" });
  assert.deepEqual([demain.statut, demain.corps.code], [400, "JOUR_INVALIDE"]);
  const nir = await dire("rgs", { statut: "en_cours", motif: NIR });
  assert.equal(nir.corps.code, "TEXTE_INVALIDE");
  assert.equal((await dire("rgs", { statut: "parfait" })).statut, 400);
  assert.deepEqual((await lire("rgs")).declarations, []);

  assert.equal((await dire("rgs", { statut: "en_cours", motif: "Homologation" })).statut, 200);
  const [premiere] = (await lire("rgs")).declarations;
  assert.deepEqual(
    [premiere.statut, premiere.motif, premiere.jour, premiere.par],
    ["en_cours", "Homologation", "2025-12-01", "Camille LEROUX"],
  );
  const conforme = { statut: "conforme", preuve: "Décision d’homologation 2025-12" };
  const ancienne = await dire("rgs", conforme);
  assert.deepEqual([ancienne.statut, ancienne.corps.code], [409, "CONFORMITE_CHANGEE"]);
  assert.equal((await dire("rgs", { ...conforme, vue: premiere.rang })).statut, 200);
  assert.deepEqual(
    (await lire("rgs")).declarations.map((une: { statut: string }) => une.statut),
    ["conforme", "en_cours"],
  );
  assert.deepEqual((await lire("rgs", cssi)).declarations, []);
  assert.equal((await dire("nis-2", { statut: "en_cours" }, cssi)).statut, 200);
  assert.deepEqual((await lire("nis-2")).declarations, []);
  const { rows } = await s.pool.query(
    "select contenu, capacite from journal.evenement where genre = 'declarer' order by rang",
  );
  assert.deepEqual(
    rows.map(({ contenu, capacite }) => [contenu.texte, contenu.statut, capacite]),
    [
      ["rgs", "en_cours", "partenaire"],
      ["rgs", "conforme", "partenaire"],
      ["nis-2", "en_cours", "operateur"],
    ],
  );
});

test("CONV-7-07 nobody but the security officer of a party opens the register, and a text that it has not is refused with its line", async () => {
  for (const [organisation, roles] of [
    [s.departement, ["RGC", "DPD", "GOUVERNANCE"]],
    [s.departement, ["CSSI"]],
    [s.operateur, ["RSSI"]],
    [s.operateur, ["OPERATEUR"]],
  ] as const) {
    const poste = await unPoste(s, organisation, roles);
    assert.equal((await poste.appeler("/securite/textes")).statut, 403, roles.join());
    assert.equal((await dire("rgs", { statut: "en_cours" }, poste)).statut, 403);
  }
  const inconnu = await dire("loi-imaginaire", { statut: "en_cours" });
  assert.deepEqual([inconnu.statut, inconnu.corps.code], [404, "TEXTE_INTROUVABLE"]);
  const [trace] = await lireTraces(s.pool, inconnu.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "TEXTE_INTROUVABLE"]);
});
