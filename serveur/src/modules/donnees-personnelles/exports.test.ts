import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { conventionDe, type Poste, unPoste } from "../../essais/demandes.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { estDocument } from "./regles/documents.ts";

const MENTION =
  "Confidentiel – article 4 de la convention – aucun droit de propriété intellectuelle transféré (article 8) – trace ";
const UUID = /trace ([0-9a-f-]{36})/;

let s: Situation;
let rgc: Poste;
let dpd: Poste;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  rgc = await unPoste(s, s.departement, ["RGC"]);
  dpd = await unPoste(s, s.departement, ["DPD"]);
  conseillere = await unPoste(s, s.departement, [], ["recherche-usager"]);
  assert.ok(await conventionDe(s.pool, s.departement.id));
  await jusqua(async () => (await dpd.appeler("/signalements")).statut === 200);
});
after(() => s.fermer());

const traces = async (agentId: string) => {
  const { rows } = await s.pool.query(
    "select acte, issue, motif, objet from journal.trace where agent_id = $1 and objet like 'export %' order by le",
    [agentId],
  );
  return rows;
};

test("CONV-5-10 an export without a motive is refused, whatever the document, and the refusal has its line", async () => {
  for (const chemin of ["/gestion-des-comptes/agents/export", "/audit/export"]) {
    for (const suite of ["", "?motif=", "?motif=parce-que"]) {
      const refus = await rgc.appeler(chemin + suite);
      assert.deepEqual([refus.statut, refus.corps.code], [400, "MOTIF_INVALIDE"], chemin + suite);
    }
  }
  for (const motif of [undefined, "autre"]) {
    const refus = await rgc.appeler("/exports", { document: "tiers", motif });
    assert.deepEqual([refus.statut, refus.corps.code], [400, "MOTIF_INVALIDE"]);
  }
  const lignes = await traces(rgc.agentId);
  assert.equal(lignes.length, 8);
  for (const { issue, motif, objet } of lignes) {
    assert.deepEqual([issue, motif], ["refusee", "MOTIF_INVALIDE"]);
    assert.match(objet, /^export [0-9a-f-]{36} (comptes|donnees-audit|tiers)$/);
  }
});

test("CONV-4-01 CONV-8-01 an export bears « Confidentiel », the notice of article 8 and, on each of its lines, the number by which the journal says who took it, when and why", async () => {
  for (const [chemin, document] of [
    ["/gestion-des-comptes/agents/export?motif=gestion", "comptes"],
    ["/audit/export?motif=gestion", "donnees-audit"],
  ] as const) {
    const export_ = await rgc.appeler(chemin);
    assert.equal(export_.statut, 200, export_.texte);
    assert.match(export_.entetes.get("content-disposition") ?? "", /"confidentiel-/);
    const lignes = export_.texte.trim().split("\r\n");
    const [, trace = ""] = UUID.exec(lignes[0] ?? "") ?? [];
    assert.ok(
      lignes.every((ligne) => ligne.endsWith(MENTION + trace)),
      document,
    );
    const retrouve = await dpd.appeler(`/exports/${trace}`);
    assert.deepEqual(retrouve.corps, {
      le: "2026-03-10T09:00:00.000Z",
      organisation: s.departement.nom,
      agent: "Camille LEROUX",
      document,
      motif: "gestion",
    });
    const suivant = await rgc.appeler(chemin);
    assert.ok(!suivant.texte.includes(trace), "each has its own");
  }
  const ecran = await conseillere.appeler("/exports", { document: "ecran", motif: "dossier" });
  assert.ok(ecran.corps.marque.startsWith(MENTION));
  const [, trace = ""] = UUID.exec(ecran.corps.marque) ?? [];
  assert.equal((await dpd.appeler(`/exports/${trace}`)).corps.document, "ecran");
});

test("CONV-5-10 a document leaves for those whose functions take it out alone; one that nobody declared does not leave", async () => {
  for (const [par, document, statut] of [
    [conseillere, "tiers", 403],
    [conseillere, "courriels", 403],
    [dpd, "historique-du-compte", 403],
    [rgc, "tiers", 200],
    [dpd, "signalements", 200],
    [conseillere, "mes-acces", 200],
    [rgc, "personnes", 400],
    [rgc, "toString", 400],
  ] as const) {
    const sortie = await par.appeler("/exports", { document, motif: "gestion" });
    assert.equal(sortie.statut, statut, document);
  }
  assert.equal(
    (await conseillere.appeler("/gestion-des-comptes/agents/export?motif=gestion")).statut,
    403,
  );
});

test("CONV-4-01 the number of an export is looked up by those who answer for data and security, in their own organisation", async () => {
  const { corps } = await rgc.appeler("/exports", { document: "tiers", motif: "reunion" });
  const [, trace = ""] = UUID.exec(corps.marque) ?? [];
  const ailleurs = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ailleurs.id });
  const etranger = await unPoste(s, ailleurs, ["DPD"]);
  const cssi = await unPoste(s, s.operateur, ["CSSI"]);
  await jusqua(async () => (await etranger.appeler("/signalements")).statut === 200);
  assert.equal((await etranger.appeler(`/exports/${trace}`)).statut, 404);
  assert.equal((await rgc.appeler(`/exports/${trace}`)).statut, 403);
  assert.equal((await cssi.appeler(`/exports/${trace}`)).corps.motif, "reunion");
  assert.equal((await dpd.appeler("/exports/00000000-0000-4000-8000-000000000000")).statut, 404);
  assert.equal((await dpd.appeler("/exports/%25")).statut, 400);
});

test("CONV-4-01 CONV-5-10 every table of the portal that is given as a file is a declared document", () => {
  const portail = path.resolve(import.meta.dirname, "../../../../portail/src");
  const sources = globSync("**/*.tsx", { cwd: portail }).map((nom) =>
    readFileSync(path.join(portail, nom), "utf8"),
  );
  const fichiers = sources.flatMap((source) =>
    [...source.matchAll(/\bfichier="([^"]+)"/g)].map(([, nom = ""]) => nom),
  );
  assert.ok(fichiers.length > 30);
  assert.deepEqual(
    fichiers.filter((nom) => !estDocument(nom)),
    [],
  );
  // A file is handed to the person by the kit alone, which asks why, or gives a document joined to a case.
  const remises = globSync("**/*.tsx", { cwd: portail, exclude: ["kit/**"] }).filter((nom) =>
    readFileSync(path.join(portail, nom), "utf8").includes("telecharger("),
  );
  assert.deepEqual(remises, []);
});
