import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../essais/demandes.ts";
import { dossierDe } from "../essais/dossier.ts";
import { ouvrirSituation, type Situation } from "../essais/situation.ts";
import { COFFRE_ESSAI } from "../essais/usagers.ts";
import { creerEssaiImport, enLignes, unUsager } from "./essais/import.ts";
import { lignesExtremes, NUMERO } from "./essais/lignes-extremes.ts";

const MODULES = [
  "recherche-usager",
  "vue-360",
  "orientation",
  "objectif-intensite",
  "profil-competences",
  "diagnostic",
  "conclusions-entretiens",
  "prochain-rendez-vous",
  "synthese-rendez-vous",
  "mobilisation-accompagnement",
  "prescription-services",
  "organisation-demarches",
  "sia",
];
const PAGES = [
  "vue-360",
  "orientation",
  "contrat",
  "objectif",
  "profil",
  "diagnostic",
  "entretiens",
  "rendez-vous",
  "periodes",
  "prescriptions",
  "demarches?semaine=2026-03-02",
  "intensite",
];

let s: Situation;
let essai: Awaited<ReturnType<typeof creerEssaiImport>>;
let conseillere: Poste;
before(async () => {
  essai = await creerEssaiImport();
  s = await ouvrirSituation({ base: essai.base, instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(async () => {
  await s.fermer();
  await essai.fermer();
});

let rang = 0;
const importer = (lignes: readonly object[]) =>
  essai.importer(essai.deposer(`bornes-${rang++}.ndjson`, enLignes([...lignes])), {
    coffre: COFFRE_ESSAI,
  });
const personne = () =>
  unUsager({
    identifiant: "bornes",
    numeroFranceTravail: NUMERO,
    source: s.departement.siret,
    referent: s.departement.siret,
    rsa: true,
    rsaDepartement: "62",
    departement: "62",
  });

test("ANX4-A-08 what an import accepts at its bounds is read on every page of the person", async () => {
  const bilan = await importer([personne(), ...lignesExtremes(s.departement.siret)]);
  assert.deepEqual([bilan.refusees, bilan.retenues > 10], [0, true], essai.dit());
  await lireTout();
  // What was stored under bounds that have changed since.
  await s.pool.query(
    `insert into contrat_engagement.contrat (usager_id, version, etat, source_id, organisme,
       orientation_id, modele, plan, signature_le, ecrit_le, ecrit_par)
     select usager_id, version + 1, etat, source_id, organisme, orientation_id, modele,
       plan || '{"objectifs": [], "referent": " "}', signature_le, ecrit_le, ecrit_par
     from contrat_engagement.contrat`,
  );
  await s.pool.query(
    `insert into projets.element (id, version, usager_id, nature, contenu, source_id, ecrit_le, ecrit_par)
     select id, version + 1, usager_id, nature, contenu || '{"employeur": " ", "disparu": 1}',
       source_id, ecrit_le, ecrit_par
     from projets.element where nature = 'EXPERIENCE'`,
  );
  await lireTout();
});

async function lireTout() {
  const dossier = await dossierDe(conseillere, { numero: NUMERO });
  for (const page of PAGES) {
    const sortie = await conseillere.appeler(`${dossier}/${page}`);
    assert.equal(sortie.statut, 200, `${page} ${sortie.texte}`);
  }
}

test("a line over a bound, or made of blanks, is refused alone by the field's name", async () => {
  const lignes = lignesExtremes(s.departement.siret);
  const deType = (type: string) => lignes.find((ligne) => ligne.type === type) as never;
  const contrat = deType("contrat") as { plan: { dispense: object } };
  const plan = (reste: object) => ({ ...contrat, plan: { ...contrat.plan, ...reste } });
  const metier = deType("profil-metier") as { mobilites: object[]; rome: object };
  const fautes: [object, RegExp][] = [
    [plan({ objectifs: [] }), /« objectifs » doit compter de 1 à 10/],
    [plan({ objectifs: Array(11).fill("Un objectif") }), /« objectifs » doit compter de 1 à 10/],
    [plan({ objectifs: ["  "] }), /« objectifs » : chaque élément doit être un texte/],
    [plan({ referent: "\u2003 " }), /« referent » doit être un texte/],
    [plan({ motifReduction: " " }), /« motifReduction » doit être un texte/],
    [
      plan({ dispense: { ...contrat.plan.dispense, justificatif: "j".repeat(201) } }),
      /« justificatif » doit être un texte de 1 à 200/,
    ],
    [{ ...metier, mobilites: Array(11).fill(metier.mobilites[0]) }, /« mobilites » doit compter/],
    [{ ...metier, appellation: { code: null, libelle: " " } }, /« libelle » doit être un texte/],
    [{ ...(deType("profil-experience") as object), employeur: " " }, /« employeur » doit être/],
    [{ ...(deType("profil-formation") as object), organisme: " " }, /« organisme » doit être/],
    [{ ...(deType("periode") as object), referent: " " }, /« referent » doit être un texte/],
  ];
  const bilan = await importer([personne(), ...fautes.map(([ligne]) => ligne)]);
  const dit = essai.dit().split("\n");
  assert.deepEqual([bilan.refusees, bilan.retenues], [fautes.length, 1]);
  for (const [rang, [, phrase]] of fautes.entries()) assert.match(dit[rang] ?? "", phrase);
});
