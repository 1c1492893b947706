import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { CREF_ESSAI, METIER_ESSAI } from "./exemples.ts";

const BASE = ["recherche-usager", "vue-360"];
const MODULES = [...BASE, "profil-competences"];
const COMPETENCE = { libelle: "Tenir une caisse", code: "100023", sorte: "SAVOIR_FAIRE" };
const UNE = {
  competence: COMPETENCE,
  experience: {
    intitule: "Vendeuse",
    rome: "D1106",
    employeur: "Épicerie d’essai",
    debut: "2021-01-01",
    fin: "2023-06-30",
  },
  formation: { intitule: "CAP d’essai", organisme: null, annee: 2019, obtenue: true },
  langue: { langue: "Portugais", niveau: "B2" },
  permis: { categorie: "B", finLe: null },
  habilitation: { intitule: "CACES R489, catégorie 3", finLe: "2027-05-01" },
  cref: CREF_ESSAI,
  metier: METIER_ESSAI,
} as const;

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

async function unDossier(): Promise<string> {
  return dossierDe(conseillere, await unUsager(s.pool));
}

test("ANX4-B-08 the profile is read, completed, corrected and withdrawn, each element with its source and date", async () => {
  const dossier = await unDossier();
  const lire = async () => (await conseillere.appeler(`${dossier}/profil`)).corps;
  assert.deepEqual(Object.values(await lire()), Array(8).fill([]));
  for (const [nature, contenu] of Object.entries(UNE)) {
    const ecrit = await conseillere.appeler(`${dossier}/profil/${nature}`, {
      element: null,
      contenu,
    });
    assert.equal(ecrit.statut, 200, `${nature} ${ecrit.texte}`);
  }
  const lu = await lire();
  const [competence] = lu.competences;
  assert.deepEqual(competence, {
    id: competence.id,
    version: 1,
    contenu: COMPETENCE,
    source: s.departement.nom,
    le: "2026-03-10T09:00:00.000Z",
  });
  assert.deepEqual(
    [lu.metiers, lu.crefs, lu.experiences, lu.permis].map(([e]) => e.contenu),
    [UNE.metier, UNE.cref, UNE.experience, UNE.permis],
  );
  const { id } = competence;
  const contenu = { ...COMPETENCE, libelle: "Tenir une caisse et rendre la monnaie 👍" };
  const corrige = { element: { id, version: 1 }, contenu };
  assert.equal((await conseillere.appeler(`${dossier}/profil/competence`, corrige)).statut, 200);
  const depasse = await conseillere.appeler(`${dossier}/profil/competence`, corrige);
  assert.deepEqual([depasse.statut, depasse.corps.code], [409, "VERSION_DEPASSEE"]);
  const element = { id, version: 2 };
  for (const reste of [{}, { motif: "" }, { motif: "      " }]) {
    const sans = await conseillere.appeler(`${dossier}/profil/retrait`, { element, ...reste });
    assert.deepEqual([sans.statut, sans.corps.code], [400, "ENTREE_INVALIDE"]);
  }
  const retrait = { element, motif: "Saisie par erreur" };
  assert.equal((await conseillere.appeler(`${dossier}/profil/retrait`, retrait)).statut, 200);
  assert.deepEqual((await lire()).competences, []);
  const encore = await conseillere.appeler(`${dossier}/profil/retrait`, {
    ...retrait,
    element: { id, version: 3 },
  });
  const { rows: retraits } = await s.pool.query(
    "select contenu ->> 'motif' as motif from journal.evenement where genre = 'profil.retire' and contenu ->> 'elementId' = $1",
    [id],
  );
  assert.deepEqual(retraits, [{ motif: "Saisie par erreur" }]);
  assert.deepEqual([encore.statut, encore.corps.code], [404, "ELEMENT_INTROUVABLE"]);
  const { rows } = await s.pool.query(
    "select version, contenu ->> 'libelle' as libelle from projets.element where id = $1 order by version",
    [id],
  );
  assert.deepEqual(
    rows.map(({ version, libelle }) => [version, libelle]),
    [
      [1, COMPETENCE.libelle],
      [2, contenu.libelle],
      [3, null],
    ],
  );
});

test("ANX4-A-08 CONV-2-03 the Vue 360 tells the projet professionnel, and the timeline what changed of it", async () => {
  const dossier = await unDossier();
  const vue = async () => (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  assert.equal((await vue()).projet, null);
  const ajouter = (nature: string, contenu: object) =>
    conseillere.appeler(`${dossier}/profil/${nature}`, { element: null, contenu });
  await ajouter("metier", METIER_ESSAI);
  await ajouter("metier", { ...METIER_ESSAI, typologie: "PM", appellation: null });
  await ajouter("cref", CREF_ESSAI);
  await ajouter("competence", COMPETENCE);
  const { projet, frise } = await vue();
  const appellation = { libelle: METIER_ESSAI.appellation.libelle, rome: "D1106" };
  assert.deepEqual(projet, {
    metiers: [appellation],
    evolutions: [{ libelle: "Vente en alimentation", rome: "D1106" }],
    entreprises: [appellation],
    competences: 1,
    source: s.departement.nom,
    le: "2026-03-10T09:00:00.000Z",
  });
  assert.deepEqual(frise.evenements.map(({ genre }: { genre: string }) => genre).toSorted(), [
    "profil.ajoute",
    "projet.ajoute",
    "projet.ajoute",
    "projet.ajoute",
  ]);
  const { rows } = await s.pool.query(
    "select contenu from journal.evenement where genre ~ '^(profil|projet)'",
  );
  assert.doesNotMatch(JSON.stringify(rows), /Vente|caisse/);
  const lu = await conseillere.appeler(`${dossier}/profil`);
  const ecrit = await ajouter("competence", COMPETENCE);
  for (const { statut, entetes } of [lu, ecrit]) {
    const [trace] = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
    assert.deepEqual([statut, trace?.finalite], [200, "PARCOURS"]);
  }
});

test("ANX4-B-08 without the module nothing is read nor written, and the Vue 360 is silent; closed to the partner, it is closed", async () => {
  const { numero } = await unUsager(s.pool);
  const sans = await unPoste(s, s.departement, [], BASE);
  const dossier = await dossierDe(sans, { numero });
  const lecture = await sans.appeler(`${dossier}/profil`);
  assert.deepEqual([lecture.statut, lecture.corps.code], [403, "DROIT_ABSENT"]);
  const corps = { element: null, contenu: COMPETENCE };
  assert.equal((await sans.appeler(`${dossier}/profil/competence`, corps)).statut, 403);
  const chez = await dossierDe(conseillere, { numero });
  await conseillere.appeler(`${chez}/profil/competence`, corps);
  const { parcours } = (await sans.appeler(`${dossier}/vue-360`)).corps;
  assert.deepEqual(["projet" in parcours, parcours.frise.evenements], [false, []]);
  const fermer = (etat: string) =>
    s.pool.query(
      `update demandes_acces.ouverture set ${etat} where element = 'profil-competences'`,
    );
  await fermer("fermee_le = now(), motif_fermeture = 'essai'");
  await jusqua(async () => (await conseillere.appeler(`${chez}/profil`)).statut === 403);
  await fermer("fermee_le = null, motif_fermeture = null");
  await jusqua(async () => (await conseillere.appeler(`${chez}/profil`)).statut === 200);
  assert.equal((await conseillere.appeler(`${chez}/profil`)).corps.competences.length, 1);
});

test("bad input is refused, changes nothing: unknown codes, codes without the shape of ROME, contradictions, texts too long", async () => {
  const dossier = await unDossier();
  const { rome } = METIER_ESSAI;
  const [arras] = METIER_ESSAI.mobilites;
  const refus: readonly (readonly [nature: string, contenu: object, phrase: RegExp])[] = [
    ["metier", { ...METIER_ESSAI, typologie: "EF" }, /typologie.*MR, PM/],
    ["metier", { ...METIER_ESSAI, rome: { ...rome, code: "Z9999" } }, /code/],
    ["metier", { ...METIER_ESSAI, contrats: [{ type: "XXX", critereOre: true }] }, /type.*CDI/],
    ["metier", { ...METIER_ESSAI, contrats: Array(2).fill(METIER_ESSAI.contrats[0]) }, /deux fois/],
    [
      "metier",
      { ...METIER_ESSAI, temps: [{ code: "1", critereOre: false, min: 10, max: null }] },
      /temps partiel/,
    ],
    [
      "metier",
      { ...METIER_ESSAI, temps: [{ code: "2", critereOre: false, min: 30, max: 20 }] },
      /inférieur/,
    ],
    [
      "metier",
      { ...METIER_ESSAI, mobilites: [{ ...arras, lieu: { ...arras.lieu, type: "3" } }] },
      /commune/,
    ],
    ["metier", { ...METIER_ESSAI, mobilites: [arras, arras] }, /prioritaire/],
    ["cref", { ...CREF_ESSAI, creation: false }, /création/],
    ["cref", { ...CREF_ESSAI, salaire: 3 }, /./],
    ["competence", { ...COMPETENCE, libelle: "é".repeat(10_000) }, /libelle/],
    ["competence", { ...COMPETENCE, libelle: " \u0000" }, /libelle/],
    ["experience", { ...UNE.experience, fin: "2020-12-31" }, /avant de commencer/],
    ["experience", { ...UNE.experience, debut: "2026-03-11", fin: null }, /avenir/],
    ["formation", { ...UNE.formation, annee: 2027 }, /à venir ne peut être obtenue/],
    ["experience", { ...UNE.experience, debut: "2021-02-30" }, /debut/],
    ["experience", { ...UNE.experience, debut: "1801-05-01" }, /avant la naissance/],
    ["formation", { ...UNE.formation, annee: 1950 }, /précède la naissance/],
    ["habilitation", { ...UNE.habilitation, finLe: "1801-05-01" }, /précède la naissance/],
    ["permis", { categorie: "B", finLe: "1801-05-01" }, /précède la naissance/],
    ["langue", { langue: "Portugais", niveau: "D1" }, /niveau.*A1/],
    ["permis", { categorie: "Z", finLe: null }, /categorie/],
  ];
  for (const [nature, contenu, phrase] of refus) {
    const sortie = await conseillere.appeler(`${dossier}/profil/${nature}`, {
      element: null,
      contenu,
    });
    assert.equal(sortie.statut, 400, `${nature} ${JSON.stringify(contenu).slice(0, 200)}`);
    assert.match(sortie.texte, phrase, nature);
  }
  assert.equal((await conseillere.appeler(`${dossier}/profil/competence`, "[")).statut, 400);
  const { corps } = await conseillere.appeler(`${dossier}/profil`);
  assert.deepEqual(Object.values(corps), Array(8).fill([]));
});

test("an element of another person, of another kind, or of nobody is unknown; a profile has an end", async () => {
  const dossier = await unDossier();
  const autre = await unDossier();
  const ecrire = (chez: string, nature: string, element: object | null, contenu: object) =>
    conseillere.appeler(`${chez}/profil/${nature}`, { element, contenu });
  const { id } = (await ecrire(dossier, "competence", null, COMPETENCE)).corps;
  for (const sortie of [
    await ecrire(autre, "competence", { id, version: 1 }, COMPETENCE),
    await ecrire(dossier, "langue", { id, version: 1 }, UNE.langue),
    await ecrire(dossier, "competence", { id: randomUUID(), version: 1 }, COMPETENCE),
    await conseillere.appeler(`${autre}/profil/retrait`, {
      element: { id, version: 1 },
      motif: "Saisie par erreur",
    }),
  ])
    assert.deepEqual([sortie.statut, sortie.corps.code], [404, "ELEMENT_INTROUVABLE"]);
  for (let rang = 1; rang < 100; rang++) await ecrire(dossier, "competence", null, COMPETENCE);
  const comble = await ecrire(dossier, "langue", null, UNE.langue);
  assert.deepEqual([comble.statut, comble.corps.code], [409, "PROFIL_COMPLET"]);
  assert.equal((await ecrire(dossier, "competence", { id, version: 1 }, COMPETENCE)).statut, 200);
});

test("CONV-4-02 two organisations at once: one is told who was faster; out of reach, nothing opens", async () => {
  const mission = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: mission.id });
  await unPoste(s, mission, ["RGC"]);
  const leur = await unPoste(s, mission, [], MODULES);
  await jusqua(async () => (await leur.appeler("/session")).statut === 200);
  const personne = await unUsager(s.pool, { referentId: mission.id });
  const chezNous = await dossierDe(conseillere, personne);
  const chezEux = await dossierDe(leur, personne);
  const { id } = (
    await conseillere.appeler(`${chezNous}/profil/metier`, { element: null, contenu: METIER_ESSAI })
  ).corps;
  const corps = { element: { id, version: 1 }, contenu: { ...METIER_ESSAI, mrs: true } };
  const sorties = await Promise.all([
    conseillere.appeler(`${chezNous}/profil/metier`, corps),
    leur.appeler(`${chezEux}/profil/metier`, corps),
  ]);
  assert.deepEqual(sorties.map(({ statut }) => statut).toSorted(), [200, 409]);
  const perdante = sorties.find(({ statut }) => statut === 409);
  const gagnante = sorties[0]?.statut === 200 ? s.departement.nom : mission.nom;
  assert.ok(perdante?.corps.message.includes(gagnante), perdante?.texte);
  const [lu] = (await leur.appeler(`${chezEux}/profil`)).corps.metiers;
  assert.deepEqual([lu.version, lu.source], [2, gagnante]);
  await s.pool.query("update usagers.usager set referent_id = null where id = $1", [personne.id]);
  const parti = await leur.appeler(`${chezEux}/profil`);
  assert.deepEqual([parti.statut, parti.corps.code], [403, "HORS_PERIMETRE"]);
});
