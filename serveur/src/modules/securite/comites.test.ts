import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { lireTraces } from "../../essais/traces.ts";
import { ouvrirSituationSecurite, type SituationSecurite } from "./essais/situation-securite.ts";

const INSTANT = "2026-03-02T09:00:00.000Z";

let s: SituationSecurite;
let rssi: Poste;
let cssi: Poste;
before(async () => {
  s = await ouvrirSituationSecurite(INSTANT);
  ({ rssi, cssi } = s);
});
after(() => s.fermer());
beforeEach(() => s.horloge.regler(INSTANT));

const COMITE = {
  partenaireId: null as string | null,
  jour: "2026-03-20",
  ordreDuJour: "Revue des accès",
  invites: ["RSSI", "FT_CSSI", "FT_RSSI_NATIONAL"],
};
const convoquer = (par: Poste, reste: object = {}) =>
  par.appeler("/securite/comites", { ...COMITE, ...reste });
const lire = async (par: Poste, id: string) => (await par.appeler(`/securite/comites/${id}`)).corps;
const tous = (avis: readonly { a: string }[]) => new Set(avis.map(({ a }) => a));

test("CONV-7-12 either party convenes a security committee: those invited are told of its day and agenda, and both parties read it", async () => {
  for (const [par, partenaireId, convocateur] of [
    [rssi, null, s.departement.nom],
    [cssi, s.departement.id, "Opérateur"],
  ] as const) {
    const sortie = await convoquer(par, { partenaireId });
    assert.deepEqual([sortie.statut, sortie.corps.sansContact], [200, []], sortie.texte);
    const { id } = sortie.corps;
    const avis = await s.avisDe("comite-convoque", id);
    assert.deepEqual(
      tous(avis),
      new Set([
        ...[rssi.agentId, cssi.agentId],
        ...["rssi@annexe.example", "ft_cssi@annexe.example", "ft_rssi_national@annexe.example"],
      ]),
    );
    assert.match(
      avis[0]?.corps ?? "",
      /le 20 mars 2026 .*\n\nOrdre du jour\u202f:\nRevue des accès/,
    );
    for (const poste of [rssi, cssi]) {
      const lu = await lire(poste, id);
      assert.deepEqual(
        [lu.convoquePar, lu.partenaire, lu.jour, lu.ordreDuJour, lu.etat, lu.gestes.annuler],
        [convocateur, s.departement.nom, COMITE.jour, COMITE.ordreDuJour, "PREVU", poste === par],
      );
      const { comites } = (await poste.appeler("/securite")).corps;
      assert.ok(comites.some((un: { id: string }) => un.id === id));
    }
  }
  const sans = await convoquer(rssi, { invites: ["RSSI", "FT_DPD"] });
  assert.deepEqual(sans.corps.sansContact, ["FT_DPD"]);
  assert.equal((await convoquer(rssi, { invites: [] })).statut, 400);
  assert.equal((await convoquer(rssi, { jour: "2026-03-01" })).corps.code, "JOUR_INVALIDE");
  assert.equal((await convoquer(rssi, { jour: "2026-03-02" })).statut, 200);
  assert.equal((await convoquer(cssi)).corps.code, "PARTIE_INTERDIT");
  const nir = await convoquer(rssi, { ordreDuJour: "Dossier 1 00 07 99 995 627" });
  assert.equal(nir.corps.code, "TEXTE_INVALIDE");
});

test("CONV-7-12 the convening party writes the minutes once, from the day on, and both read them; the other party is refused, with a line", async () => {
  const { id } = (await convoquer(cssi, { partenaireId: s.departement.id })).corps;
  const rendre = (par: Poste, compteRendu = "Deux actions retenues") =>
    par.appeler(`/securite/comites/${id}/compte-rendu`, { compteRendu });
  assert.equal((await rendre(cssi)).corps.code, "COMITE_A_VENIR");
  s.horloge.regler("2026-03-20T09:00:00Z");
  assert.equal((await lire(cssi, id)).etat, "A_RENDRE");
  const refusee = await rendre(rssi);
  assert.deepEqual([refusee.statut, refusee.corps.code], [403, "COMITE_INTERDIT"]);
  const [trace] = await lireTraces(s.pool, refusee.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.issue, trace?.motif, trace?.objet],
    ["refusee", "COMITE_INTERDIT", `comite-securite ${id}`],
  );
  assert.equal((await rendre(cssi)).statut, 200);
  assert.equal((await rendre(cssi, "Autre texte")).corps.code, "COMITE_TENU");
  for (const poste of [rssi, cssi]) {
    const lu = await lire(poste, id);
    assert.deepEqual(
      [lu.etat, lu.compteRendu, lu.gestes],
      ["TENU", "Deux actions retenues", { rendreCompte: false, annuler: false }],
    );
  }
  assert.ok(tous(await s.avisDe("comite-rendu", id)).has(rssi.agentId));
  assert.equal(
    (await cssi.appeler(`/securite/comites/${id}/annulation`, { motif: "Trop tard" })).corps.code,
    "COMITE_TENU",
  );
});

test("CONV-7-12 a committee is cancelled with its reason, of which those invited are told; another partner never reads it", async () => {
  const { id } = (await convoquer(rssi)).corps;
  const annuler = (par: Poste, motif: string) =>
    par.appeler(`/securite/comites/${id}/annulation`, { motif });
  assert.equal((await annuler(rssi, "   ")).statut, 400);
  assert.equal((await annuler(cssi, "Indisponible ce jour")).statut, 403);
  assert.equal((await annuler(rssi, "Indisponible ce jour")).statut, 200);
  assert.equal((await annuler(rssi, "Indisponible ce jour")).corps.code, "COMITE_ANNULE");
  const avis = await s.avisDe("comite-annule", id);
  assert.ok(tous(avis).has(cssi.agentId) && tous(avis).has("ft_cssi@annexe.example"));
  assert.match(avis[0]?.corps ?? "", /Motif\u202f:\nIndisponible ce jour/);
  const lu = await lire(cssi, id);
  assert.deepEqual([lu.etat, lu.motifAnnulation], ["ANNULE", "Indisponible ce jour"]);
  assert.deepEqual(
    lu.historique.map((un: { genre: string }) => un.genre),
    ["annuler", "convoquer"],
  );
  const ailleurs = await uneOrganisation(s.pool, { departement: "80" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ailleurs.id });
  const voisin = await unPoste(s, ailleurs, ["RSSI"]);
  await jusqua(async () => (await voisin.appeler("/securite")).statut === 200);
  assert.equal((await voisin.appeler(`/securite/comites/${id}`)).statut, 404);
  assert.equal((await annuler(voisin, "Sans rapport")).statut, 404);
  assert.deepEqual((await voisin.appeler("/securite")).corps.comites, []);
});
