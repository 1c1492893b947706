import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { after, before, test } from "node:test";
import { type Poste, uneConventionSignee, unPoste } from "../../essais/conventions.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";

let s: Situation;
let operateur: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-02T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, "OPERATEUR");
});
after(() => s.fermer());

const RAPPORT = {
  intitule: "Rapport à la commission permanente",
  numero: "38",
  date: "2024-12-09",
  emetteur: "Direction des politiques d’inclusion durable",
  contenu: "Rapport n° 38\nObjet : SI Plateforme 🤝",
};

const code = ({ statut, corps }: { statut: number; corps: { code?: string } }) => [
  statut,
  corps.code,
];

const actes = async (entetes: Headers) =>
  (await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "")).map(({ acte }) => acte);

test("RAPP-02 the report is joined by the partner, fingerprinted, and read by both parties", async () => {
  const { id, partenaire } = await uneConventionSignee(s, operateur);
  const gouvernance = await unPoste(s, partenaire, "GOUVERNANCE");
  assert.deepEqual((await gouvernance(`/${id}`)).corps.pieces, []);
  const { statut, corps, texte, entetes } = await gouvernance(`/${id}/pieces`, RAPPORT);
  assert.equal(statut, 200, texte);
  assert.deepEqual(await actes(entetes), ["joindre-piece"]);
  for (const poste of [operateur, gouvernance]) {
    const { pieces, evenements } = (await poste(`/${id}`)).corps;
    const { contenu, ...dites } = RAPPORT;
    assert.deepEqual(pieces, [
      {
        id: corps.piece,
        ...dites,
        empreinte: hash("sha256", contenu, "hex"),
        jointePar: "partenaire",
        jointeLe: "2026-03-02T09:00:00.000Z",
      },
    ]);
    assert.ok(evenements.some(({ genre }: { genre: string }) => genre === "PIECE_JOINTE"));
    const lue = await poste(`/${id}/pieces/${corps.piece}`);
    assert.equal(lue.corps.contenu, contenu);
    assert.deepEqual(await actes(lue.entetes), ["lire-piece-convention"]);
  }
  assert.deepEqual(code(await operateur(`/${id}/pieces`, RAPPORT)), [409, "DEJA_JOINTE"]);
  const autre = { ...RAPPORT, numero: null, contenu: "Annexe du rapport" };
  assert.equal((await operateur(`/${id}/pieces`, autre)).statut, 200);
});

test("RAPP-02 a document of another convention, a date to come or an empty text is refused", async () => {
  const une = await uneConventionSignee(s, operateur);
  const autre = await uneConventionSignee(s, operateur);
  const sienne = await unPoste(s, une.partenaire, "RGC");
  const { piece } = (await sienne(`/${une.id}/pieces`, RAPPORT)).corps;
  const voisin = await unPoste(s, autre.partenaire, "GOUVERNANCE");
  assert.deepEqual(code(await voisin(`/${une.id}/pieces/${piece}`)), [
    404,
    "CONVENTION_INTROUVABLE",
  ]);
  assert.deepEqual(code(await voisin(`/${autre.id}/pieces/${piece}`)), [404, "PIECE_INTROUVABLE"]);
  assert.equal((await voisin(`/${une.id}/pieces`, RAPPORT)).statut, 404);
  const dpd = await unPoste(s, une.partenaire, "DPD");
  assert.equal((await dpd(`/${une.id}/pieces/${piece}`)).statut, 403);
  const demain = { ...RAPPORT, date: "2026-03-03", contenu: "Demain" };
  assert.deepEqual(code(await sienne(`/${une.id}/pieces`, demain)), [409, "DATE_INCOHERENTE"]);
  for (const faute of [
    { contenu: " " },
    { intitule: "" },
    { date: "09/12/2024" },
    { date: "2024-02-30" },
    { emetteur: "x".repeat(301) },
    { empreinte: "0" },
  ])
    assert.equal((await sienne(`/${une.id}/pieces`, { ...RAPPORT, ...faute })).statut, 400);
  assert.equal((await sienne(`/${une.id}`)).corps.pieces.length, 1);
  const { rows } = await s.pool.query(
    "select has_table_privilege('maillage_application', 'conventions.piece', 'update, delete') as oui",
  );
  assert.equal(rows[0].oui, false);
});
