import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { creerEssaiImport } from "./essais/import.ts";
import { SCHEMA_USAGER } from "./lecture/jeu/schema-usager.ts";
import { SCHEMAS_PARCOURS } from "./lecture/jeu/schemas-parcours.ts";
import { SCHEMAS_STRUCTURES } from "./lecture/jeu/schemas-structures.ts";

const DOCUMENT = readFileSync(join(import.meta.dirname, "../../../docs/jeu-de-donnees.md"), "utf8");
const EXEMPLE = /```json\n([^`]+)```/.exec(DOCUMENT)?.[1] ?? "";
const LIGNES = EXEMPLE.trim().split("\n");

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

/** What the tables hold before the first import. */
let vides: Record<string, string> = {};

/** How many rows each table holds, but for what an import says of itself. */
async function compterTout(): Promise<Record<string, string>> {
  const { rows } = await essai.pool.query<{ nom: string }>(
    `select schemaname || '.' || tablename as nom from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'importation', 'graphile_worker')
       and tablename not like 'trace%' and has_table_privilege(schemaname || '.' || tablename, 'select')`,
  );
  const comptes: Record<string, string> = {};
  for (const { nom } of rows) {
    const { rows: lus } = await essai.pool.query(
      `select count(*)::text as n from ${nom} as t
       where to_jsonb(t) ->> 'sujet_type' is distinct from 'import'`,
    );
    comptes[nom] = lus[0].n;
  }
  return comptes;
}

test("the documentation shows a line of every type, and each is imported; again, it changes nothing", async () => {
  const types = LIGNES.map((ligne) => JSON.parse(ligne).type);
  const connus = ["usager", ...Object.keys(SCHEMAS_STRUCTURES), ...Object.keys(SCHEMAS_PARCOURS)];
  assert.deepEqual([...new Set(types)].toSorted(), connus.toSorted());
  vides = await compterTout();
  const fichier = essai.deposer("exemple.ndjson", EXEMPLE);
  const apercu = await essai.importer(fichier, { apercu: true });
  assert.deepEqual([essai.dit().match(/^Ligne.*/gm) ?? [], apercu.refusees], [[], 0]);
  assert.deepEqual(await compterTout(), vides);
  const bilan = await essai.importer(fichier);
  assert.deepEqual([essai.dit().match(/^Ligne.*/gm) ?? [], bilan.refusees], [[], 0]);
  const avant = await compterTout();
  for (const table of [
    "acces_api.compte",
    "catalogue.besoin",
    "catalogue.documentation",
    "catalogue.experimentation",
    "catalogue.liste",
    "catalogue.point_feuille",
    "catalogue.reglage",
    "acces_api.blocage",
    "acces_api.derogation",
    "acces_api.levee_de_doute",
    "habilitations.decision_inactivite",
    "habilitations.demande",
    "habilitations.echange_rgc",
    "habilitations.intervention",
    "habilitations.signalement_rgc",
    "habilitations.tache",
    "sollicitations.contournement",
    "sollicitations.sollicitation",
    "securite.action",
    "securite.evaluation",
    "securite.module_sensibilisation",
    "securite.sensibilisation",
    "accompagnement.demarche",
    "accompagnement.periode",
    "accompagnement.prescription",
    "contrat_engagement.contrat",
    "conventions.clause",
    "conventions.denonciation",
    "conventions.flux",
    "conventions.litige",
    "conventions.piece",
    "conventions.rattachement",
    "diagnostic.exploration",
    "entretiens.conclusion",
    "usagers.changement",
    "orientation.orientation",
    "rendez_vous.rendez_vous",
  ])
    assert.equal(avant[table], "1", table);
  assert.equal(avant["projets.element"], "8");
  await essai.importer(essai.deposer("encore.ndjson", `\n${EXEMPLE}`));
  assert.doesNotMatch(essai.dit(), /^Ligne/m);
  assert.deepEqual(await compterTout(), avant);
});

test("each table is filled by a line of the documentation, or named there with the reason why not", async () => {
  const [, dites = ""] = DOCUMENT.split("## What has no line here");
  const nommees = (texte: string) =>
    [...texte.matchAll(/`([a-z_]+\.[a-z_]+)`/g)].flatMap(([, table]) => table ?? []);
  const comptes = await compterTout();
  const remplies = Object.keys(comptes).filter((table) => comptes[table] !== vides[table]);
  const tables = ["journal.trace", ...Object.keys(comptes)].filter((t) => !t.startsWith("public."));
  const dits = nommees(dites);
  const tues = tables.filter((table) => !remplies.includes(table) && !dits.includes(table));
  assert.deepEqual(tues, [], "tables that the documentation does not account for");
  const inconnues = dits.filter((table) => !tables.includes(table));
  assert.deepEqual(inconnues, [], "tables that are not of the platform");
  // Each line tells its own events, and none creates one by itself.
  const creees = dits.filter((t) => remplies.includes(t) && t !== "journal.evenement");
  assert.deepEqual(creees, [], "tables that a line does create");
});

test("every field that a line may have is in the documentation", () => {
  const schemas = { usager: SCHEMA_USAGER, ...SCHEMAS_STRUCTURES, ...SCHEMAS_PARCOURS };
  const tus = Object.entries(schemas).flatMap(([type, schema]) =>
    [...schema.champs.keys()]
      .filter((champ) => !new RegExp(`\`[^\`]*\\b${champ}\\b[^\`]*\``).test(DOCUMENT))
      .map((champ) => `${type}.${champ}`),
  );
  assert.deepEqual(tus, []);
});

test("what a partner sets up is refused line by line, with the field", async () => {
  const ligne = (type: string, reste: object) => {
    const exemple = JSON.parse(LIGNES.find((l) => JSON.parse(l).type === type) ?? "");
    return JSON.stringify({ ...exemple, ...reste });
  };
  const plusTard = "2199-01-01T09:00:00+01:00";
  const fautes: readonly [string, object, RegExp][] = [
    ["compte-developpeur", { agent: "inconnu" }, /« agent » désigne une personne inconnue/],
    ["compte-developpeur", { sousTraitantNom: "Éditeur" }, /« sousTraitantNom » et/],
    ["compte-developpeur", { ouvertLe: "2025-01-06T09:00:00" }, /ouvertLe.*fuseau/],
    ["experimentation", { element: "recherche-usager" }, /element.*doit valoir/],
    ["experimentation", { fin: "2025-01-01" }, /« fin » doit suivre/],
    ["experimentation", { territoires: [], partenaires: [] }, /« territoires » ou/],
    ["experimentation", { partenaires: ["nulle-part"] }, /organisation inconnue/],
    ["sollicitation", { identifiant: "s-2", analyse: null }, /« analyse » est nécessaire/],
    ["sollicitation", { identifiant: "s-3", etat: "RESOLUE_LOCALEMENT" }, /« reponse » est/],
    ["sollicitation", { identifiant: "s-4", agent: "autre" }, /« agent » désigne/],
    ["sollicitation", { identifiant: "s-5", nature: "panne" }, /nature.*doit valoir/],
    ["sollicitation", { identifiant: "s-6", titre: "  " }, /titre.*texte de 1/],
    ["evaluation-securite", { identifiant: "e-2", score: null, conclusion: null }, /« score » ou/],
    ["evaluation-securite", { identifiant: "e-3", jour: "2199-01-01" }, /« jour » est à venir/],
    ["evaluation-securite", { identifiant: "e-4", jour: "2026-01-01" }, /échéance précède/],
    ["evaluation-securite", { identifiant: "e-5", methode: "enquete" }, /methode.*doit valoir/],
    ["module-sensibilisation", { identifiant: "m-2", conduite: null }, /conduite.*texte de 1/],
    ["module-sensibilisation", { identifiant: "m-3", publieLe: plusTard }, /« publieLe » est à/],
    ["sensibilisation", { jour: "2199-01-01" }, /« jour » est à venir/],
    ["sensibilisation", { agent: "inconnu" }, /« agent » désigne une personne inconnue/],
  ];
  const organisations = LIGNES.slice(0, 2);
  const lignes = fautes.map(([type, reste]) => ligne(type, reste));
  const fichier = essai.deposer("fautes.ndjson", [...organisations, ...lignes].join("\n"));
  const bilan = await essai.importer(fichier);
  const dites = essai.dit().match(/^Ligne.*/gm) ?? [];
  for (const [rang, [, , attendu]] of fautes.entries()) assert.match(dites[rang] ?? "", attendu);
  assert.equal(bilan.refusees, fautes.length);
});

test("CONV-7-06 nothing that a person did is told of an instant to come, whatever the line", async () => {
  const plusTard = "2199-01-02T09:00:00+01:00";
  const instants: Readonly<Record<string, string>> = {
    orientation: "creeeLe",
    revue: "ecriteLe",
    contrat: "le",
    demarche: "saisieLe",
    changement: "ecritLe",
    prescription: "prescriteLe",
    entretien: "ecritLe",
    diagnostic: "exploreLe",
    "profil-langue": "ecritLe",
  };
  const besoin = ["organisation", "usager", "service", "orientation"];
  const lues = LIGNES.map((ligne) => JSON.parse(ligne));
  for (const [type, champ] of Object.entries(instants)) {
    const ligne = lues.find((lue) => lue.type === type);
    const avant = lues.filter((lue) => besoin.includes(lue.type) && lue !== ligne);
    const neuve = { ...ligne, identifiant: "plus-tard", version: 2, [champ]: plusTard };
    const { version: _, ...sansVersion } = neuve;
    const refus = await essai.refus([...avant, type === "contrat" ? neuve : sansVersion]);
    assert.match(refus, new RegExp(`^Ligne .*« ${champ} » ne peut être dans l’avenir.*$`), type);
  }
  const conclue = { ...lues.find(({ type }) => type === "demarche"), identifiant: "d-9" };
  const refus = await essai.refus([...lues.slice(0, 3), { ...conclue, concluLe: plusTard }]);
  assert.match(refus, /« concluLe » ne peut être dans l’avenir/);
});
