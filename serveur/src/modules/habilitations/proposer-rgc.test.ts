import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { unCorrespondant } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { avis, type Entetes, session, unPartenaire } from "./essais/partenaire-rgc.ts";

const DESK = "/portail/api/nomination-rgc";
const PDF = Buffer.from("%PDF-1.7 acte signé").toString("base64");

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-02T09:00:00Z" });
});
after(() => s.fermer());

const poster = (entetes: Entetes, chemin: string, corps: unknown = {}) =>
  appeler(`${s.url}${DESK}${chemin}`, { entetes, corps });
const lire = (entetes: Entetes) => appeler(s.url + DESK, { entetes });

type Partenaire = Awaited<ReturnType<typeof unPartenaire>>;
async function designer(p: Partenaire, voulu: object = {}) {
  const candidat = await unAgent(s.pool, { organisationId: p.organisation.id });
  return poster(p.suivi, "", {
    candidat: { agentId: candidat.id },
    statut: "fonctionnaire",
    permanent: true,
    contratFin: null,
    ...voulu,
  });
}

async function connu(p: Partenaire): Promise<Partenaire> {
  await jusqua(async () => (await lire(p.suivi)).statut === 200);
  return p;
}

test("ANX2-02 ANX2-03 only the person of annex 2 sends the nomination, under a delegation that runs", async () => {
  const p = await connu(await unPartenaire(s));
  const { id } = (await designer(p)).corps;
  for (const [geste, corps] of [
    ["conditions", {}],
    ["acte", { signeeLe: "2026-03-02", document: PDF }],
  ] as const) {
    assert.equal((await poster(p.suivi, `/${id}/${geste}`, corps)).statut, 204);
  }
  const refuse = async (par: Entetes, phrase: RegExp) => {
    const sortie = await poster(par, `/${id}/envoi`);
    assert.deepEqual([sortie.statut, sortie.corps.code], [403, "SIGNATAIRE_INTERDIT"]);
    assert.match(sortie.corps.message, phrase);
    assert.match((await lire(par)).corps.empechement, phrase);
    const [trace] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual([trace?.issue, trace?.motif], ["refusee", "SIGNATAIRE_INTERDIT"]);
  };
  const collegue = await session(s, p.organisation, ["SUIVI_OPERATIONNEL"]);
  await refuse(collegue, /Seul le responsable/);
  const deleguer = (debut: string, fin: string) =>
    unCorrespondant(s.pool, p.convention, "SUIVI_OPERATIONNEL", p.courriel, { debut, fin });
  await deleguer("2025-01-01", "2026-03-01");
  await refuse(p.suivi, /délégation de signature/);
  await deleguer("2026-03-03", "2026-12-31");
  await refuse(p.suivi, /délégation de signature/);
  assert.deepEqual(await avis(s, "nomination-rgc", id), []);
  await deleguer("2026-03-02", "2026-03-02");
  assert.equal((await lire(p.suivi)).corps.empechement, null);
  assert.equal((await poster(p.suivi, `/${id}/envoi`)).statut, 200);
  assert.equal((await avis(s, "nomination-rgc", id)).length, 1);
});

test("ANX1-1-02 ANX1-2-04 ANX3-2.1-05 neither contractor nor temporary staff is proposed; a short contract is told, or refused by parameter", async () => {
  const p = await connu(await unPartenaire(s));
  for (const statut of ["prestataire", "interimaire"]) {
    const refus = await designer(p, { statut });
    assert.deepEqual([refus.statut, refus.corps.code], [409, "STATUT_EXCLU"], statut);
  }
  const court = { statut: "contractuel", permanent: false, contratFin: "2026-06-30" };
  await inserer(s.pool, "parametres.parametre", {
    nom: "rgc.temporaire_refuse",
    debut: "2026-03-01",
    fin: "2026-03-02",
    valeur: "1",
    source: "essai",
    auteur: "essai",
  });
  await jusqua(async () => {
    const { statut, corps } = await designer(p, court);
    if (statut === 200) await poster(p.suivi, `/${corps.id}/abandon`, { motif: "Avant son jour" });
    return corps.code === "PERSONNEL_TEMPORAIRE";
  });
  s.horloge.regler("2026-03-03T09:00:00Z");
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [
    s.horloge.maintenant(),
  ]);
  const sortie = await designer(p, court);
  assert.equal(sortie.statut, 200, sortie.texte);
  assert.match(sortie.corps.avertissement, /personnel permanent/);
  const { nominations } = (await lire(p.suivi)).corps;
  const designee = nominations.find((n: { id: string }) => n.id === sortie.corps.id);
  assert.deepEqual([designee.permanent, designee.contratFin], [false, "2026-06-30"]);
});
