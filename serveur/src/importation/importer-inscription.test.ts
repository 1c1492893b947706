import assert from "node:assert/strict";
import test from "node:test";
import { jourCivil } from "../kit/jour-civil.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { fluxCnaf } from "./lecture/cnaf/flux-de-test.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const ADRESSE = { codeInseeCommune: "62041", codePostal: "62000", libelleCommune: "ARRAS" };
const BASE = { m_statut: "Inscrit", m_date_effet_statut: "2025-01-06" };
let rang = 0;
const inscrit = (inscription: object | null, reste: object = {}) =>
  unUsager({
    ...{ identifiant: `inscrit-${++rang}`, nir: null, nomNaissance: `INSCRIT${rang}` },
    ...{ numeroFranceTravail: String(90_000_000_500 + rang), source: "ft", adresse: ADRESSE },
    inscription: inscription && { ...BASE, ...inscription },
    ...reste,
  });
const importer = async (lignes: readonly object[]) => {
  const depot = essai.deposer("jeu.ndjson", enLignes([...ORGANISATIONS, ...lignes]));
  const bilan = await essai.importer(depot);
  return { bilan, dit: essai.dit() };
};

test("B2-01 B2-02 a file tells each population by its own way, online by the opérateur alone, with a domicile; never whom the law excludes", async () => {
  const enLigne = { population: "DEMANDEUR", voie: "EN_LIGNE", demande_le: "2025-01-05" };
  const bons = [
    inscrit(enLigne),
    inscrit({ population: "DEMANDEUR", voie: "AGENCE" }),
    inscrit({ population: "CONJOINT_RSA", voie: "DEMANDE_RSA" }),
    inscrit({ population: "JEUNE", voie: "DEMANDE_ORGANISME" }, { source: "cd62" }),
    inscrit({ m_statut: "Identifié", exclusion: "INVALIDITE" }),
    inscrit({ ...enLigne, exclusion: "RETRAITE_TAUX_PLEIN" }),
  ];
  const mauvais = [
    inscrit({ population: "JEUNE", voie: "EN_LIGNE" }),
    inscrit({ population: "CAP_EMPLOI", voie: "DEMANDE_RSA" }),
    inscrit(enLigne, { source: "cd62" }),
    inscrit(enLigne, { adresse: null }),
    inscrit({ population: "DEMANDEUR" }),
    inscrit({ exclusion: "INVALIDITE" }),
    inscrit({ population: "CONJOINT_RSA", voie: "DEMANDE_RSA", exclusion: "RETRAITE_TAUX_PLEIN" }),
    inscrit({ population: "ETUDIANT", voie: "EN_LIGNE" }),
  ];
  const { bilan, dit } = await importer([...bons, ...mauvais]);
  assert.deepEqual([bilan.refusees, bilan.retenues], [8, 8], dit);
  assert.match(dit, /l’opérateur seul dit une inscription en ligne/);
  assert.match(dit, /« population » doit valoir « DEMANDEUR », .*« CAP_EMPLOI »/);
  const [premier] = await essai.usagers<{
    inscription: { voie: string; demande_le: string; source_id: string };
    source_id: string;
  }>("where nom_naissance = 'INSCRIT1'");
  assert.deepEqual(
    [premier?.inscription.voie, premier?.inscription.demande_le],
    ["EN_LIGNE", "2025-01-05"],
  );
  assert.equal(premier?.inscription.source_id, premier?.source_id);
});

test("B2-01 RAPP-10 the application for RSA registers who applies and their spouse, not who has reached the full-rate age nor who is excluded", async () => {
  const exclue = { m_statut: "Identifié", exclusion: "INVALIDITE" };
  const nir = "1990199990001";
  await importer([inscrit(exclue, { nir, dateNaissance: "1990-01-01", certifie: false })]);
  const flux = fluxCnaf([
    { nom: "DEMANDEUR", nir: "1800199990004" },
    { nom: "CONJOINT", nir: "1990199990002", role: "CJT" },
    { nom: "AINE", nir: "1580199990003", naissance: "1958-02-28" },
    { nom: "PRESQUE", nir: "1580199990004", naissance: "1958-03-01" },
    { nom: "EXCLUE", nir, naissance: "1990-01-01" },
  ]);
  await essai.importer(essai.deposer("flux.xml", Buffer.from(flux, "latin1")));
  const lus = await essai.usagers<{
    nom_naissance: string;
    inscription: { m_statut: string; population: string; voie: string } | null;
  }>("where source_systeme like 'CNAF%' order by nom_naissance");
  assert.deepEqual(
    lus.map(({ nom_naissance: nom, inscription }) => [nom, inscription?.population ?? null]),
    [
      ["AINE", null],
      ["CONJOINT", "CONJOINT_RSA"],
      ["DEMANDEUR", "BENEFICIAIRE_RSA"],
      ["EXCLUE", null],
      ["PRESQUE", "BENEFICIAIRE_RSA"],
    ],
  );
  assert.equal(lus[1]?.inscription?.voie, "DEMANDE_RSA");
  assert.equal(lus[3]?.inscription?.m_statut, "Identifié");
});

test("B2-07 F and G are categories since January 2025: no source of before tells them", async () => {
  const dite = (categorie_statistique: string, sourceLe: string) =>
    inscrit({ categorie_statistique, m_date_effet_statut: "2024-06-01" }, { sourceLe });
  const { bilan, dit } = await importer([
    dite("F", "2024-12-31"),
    dite("G", "2024-12-31T22:59:59Z"),
    dite("E", "2024-12-31"),
    dite("F", "2025-01-01"),
    dite("G", "2025-01-01"),
  ]);
  assert.equal(bilan.refusees, 2, dit);
  assert.equal(dit.match(/« categorie_statistique » : F et G existent depuis/g)?.length, 2);
});

test("B2-09 a file tells no status before its first day in Paris, nor a renewal or a request still to come", async () => {
  const demain = jourCivil(new Date(Date.now() + 2 * 86_400_000));
  const aujourdhui = jourCivil(new Date());
  const { bilan, dit } = await importer([
    inscrit({ m_statut: "Radié", m_date_effet_statut: demain }),
    inscrit({ actualisee_le: demain }),
    inscrit({ demande_le: demain }),
    inscrit({ m_statut: "Cessé", m_date_effet_statut: aujourdhui }),
  ]);
  assert.equal(bilan.refusees, 3, dit);
  for (const champ of ["m_date_effet_statut", "actualisee_le", "demande_le"])
    assert.match(dit, new RegExp(`« ${champ} » ne peut pas être un jour à venir`));
});

test("B2-02 a file received again never undoes the registration that the platform wrote, until it tells what followed", async () => {
  const ligne = inscrit(null);
  await importer([ligne]);
  const ecrite = { ...BASE, m_date_effet_statut: "2025-03-01", ecrit_le: "2025-03-01T09:00:00Z" };
  const ou = `where nom_naissance = 'INSCRIT${rang}'`;
  await essai.pool.query(`update usagers.usager set inscription = $1 ${ou}`, [ecrite]);
  const statutApres = async (inscription: object | null, telephone: string) => {
    await importer([{ ...ligne, inscription, telephone }]);
    const [lu] = await essai.usagers<{ inscription: { m_statut: string }; telephone: string }>(ou);
    assert.equal(lu?.telephone, telephone);
    return lu?.inscription.m_statut;
  };
  const cessee = { ...BASE, m_statut: "Cessé" };
  assert.equal(await statutApres(null, "0199000001"), "Inscrit");
  assert.equal(await statutApres(cessee, "0199000002"), "Inscrit");
  const apres = { ...cessee, m_date_effet_statut: "2025-06-01" };
  assert.equal(await statutApres(apres, "0199000003"), "Cessé");
});

test("B2-04 a file tells of changes once, refuses what has no sense, and does not undo what was taken over since", async () => {
  await importer([inscrit({})]);
  const changement = {
    ...{ type: "changement", identifiant: "g-1", usager: String(90_000_000_500 + rang) },
    ...{ source: "cd62", genre: "TRAVAIL", heures: 40, survenuLe: "2026-03-01" },
    ...{ declareLe: "2026-03-02", ecritLe: "2026-03-02T09:00:00+01:00" },
  };
  const recevoir = (reste: object) => importer([{ ...changement, ...reste }]);
  assert.equal((await recevoir({})).bilan.refusees, 0);
  assert.equal((await recevoir({ heures: 60 })).bilan.refusees, 0);
  const mauvais = await recevoir({ identifiant: "g-2", heures: null });
  assert.match(mauvais.dit, /« heures » : à dire d’un travail/);
  const avenir = await recevoir({ identifiant: "g-3", declareLe: "2026-03-03" });
  assert.match(avenir.dit, /« declareLe » ne peut pas être un jour à venir/);
  const ecriteDemain = { declareLe: "2199-01-02", ecritLe: "2199-01-02T09:00:00Z" };
  const ecrite = await recevoir({ identifiant: "g-4", ...ecriteDemain });
  assert.match(ecrite.dit, /« ecritLe » ne peut être dans l’avenir/);
  const etat = "select version, heures, recue from usagers.changement order by version";
  const lues = [
    { version: 1, heures: 40, recue: true },
    { version: 2, heures: 60, recue: true },
  ];
  assert.deepEqual((await essai.pool.query(etat)).rows, lues);
  await essai.pool.query(
    `insert into usagers.changement (id, version, usager_id, source_id, genre, survenu_le, heures, declare_le, auteur, ecrit_le)
     select id, 3, usager_id, source_id, genre, survenu_le, 65, declare_le, 'agent', now()
     from usagers.changement where version = 2`,
  );
  assert.match((await recevoir({ heures: 70 })).dit, /repris depuis sur la plateforme/);
});

test("B2-08 an administrative category keeps the year of its list, told or that of its source, and gives no statistical one", async () => {
  const code = { m_categ_inscription_code: "1", m_categ_inscription_lib: "PERSONNE SANS EMPLOI" };
  const source = { sourceLe: "2025-03-01T10:00:00Z" };
  await importer([
    inscrit(code, source),
    inscrit({ ...code, millesime_categorie: 2024, categorie_statistique: "C" }, source),
    inscrit({}, source),
  ]);
  const lus = await essai.usagers<{ inscription: Record<string, unknown> }>(
    `where nom_naissance in ('INSCRIT${rang - 2}', 'INSCRIT${rang - 1}', 'INSCRIT${rang}')
     order by nom_naissance`,
  );
  assert.deepEqual(
    lus.map(({ inscription }) => [
      inscription.m_categ_inscription_code,
      inscription.millesime_categorie,
      inscription.categorie_statistique,
    ]),
    [
      ["1", 2025, undefined],
      ["1", 2024, "C"],
      [undefined, undefined, undefined],
    ],
  );
  const { refusees } = (await importer([inscrit({ ...code, millesime_categorie: 24 })])).bilan;
  assert.equal(refusees, 1);
});

test("B2-01 RAPP-10 who declared a pension of invalidity here is not registered by the application for RSA, who announced one is", async () => {
  const personnes = [
    ["DECLARANTE", "1990199990011", "2025-01-05", null],
    ["ANNONCEE", "1990199990012", "2099-01-05", null],
    ["RETIREE", "1990199990013", "2025-01-05", "Erreur"],
  ] as const;
  for (const [nomNaissance, nir, survenuLe, motifRetrait] of personnes) {
    const personne = { nir, nomNaissance, dateNaissance: "1990-01-01", certifie: false };
    const cessee = { m_statut: "Cessé", m_date_effet_statut: "2024-06-01" };
    await importer([inscrit(cessee, personne)]);
    await essai.pool.query(
      `insert into usagers.changement (id, version, usager_id, source_id, genre, survenu_le, declare_le, auteur,
         motif_retrait, ecrit_le)
       select gen_random_uuid(), 1, id, source_id, 'INVALIDITE', $2, '2025-01-06', 'essai', $3, now()
       from usagers.usager where nom_naissance = $1`,
      [nomNaissance, survenuLe, motifRetrait],
    );
  }
  const flux = fluxCnaf(personnes.map(([nom, nir]) => ({ nom, nir, naissance: "1990-01-01" })));
  await essai.importer(essai.deposer("invalidite.xml", Buffer.from(flux, "latin1")));
  const statuts = await essai.usagers<{ nom_naissance: string; inscription: { m_statut: string } }>(
    "where nom_naissance in ('DECLARANTE', 'ANNONCEE', 'RETIREE') order by nom_naissance",
  );
  assert.deepEqual(
    statuts.map(({ inscription }) => inscription.m_statut),
    ["Inscrit", "Cessé", "Inscrit"],
  );
});
