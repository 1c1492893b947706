import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport, enLignes } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const DEBUT = [
  {
    type: "organisation",
    cle: "cd62",
    nature: "CD",
    nom: "Conseil départemental d’essai",
    siret: "99900620000029",
    departement: "62",
  },
  {
    type: "usager",
    identifiant: "u-1",
    numeroFranceTravail: "90000000051",
    civilite: "MME",
    nomNaissance: "EXEMPLE",
    prenom: "ALIX",
    dateNaissance: "1985-05-14",
  },
];
const PREMIERE = {
  type: "diagnostic",
  identifiant: "d-1",
  usager: "90000000051",
  source: "cd62",
  exploreLe: "2025-03-10T09:00:00+01:00",
  structure: "Site d’essai",
  agent: { nom: "LEROUX", prenom: "CAMILLE" },
  contraintes: [
    { code: "23", valeur: "OUI", estPrioritaire: true, impact: "FORT" },
    { code: "22", valeur: "OUI" },
  ],
  situations: [
    { code: "7", valeur: "OUI" },
    { code: "46", valeur: "OUI" },
  ],
  objectifs: [{ code: "6", valeur: "EN_COURS" }],
  besoinNumerique: "BESOIN",
  pouvoirAgir: { confiance: "OUI", accompagnement: "NON" },
  projets: [
    {
      identifiant: "p-1",
      nomMetier: "Boulanger",
      codeTypologie: "MR",
      prioritaire: true,
      besoins: [{ code: "8", valeur: "POINT_FORT" }],
    },
  ],
};

test("ANX4-B-02 explorations follow their person in their order, once however many times they are received", async () => {
  const seconde = {
    ...PREMIERE,
    identifiant: "d-2",
    exploreLe: "2025-04-10T09:00:00Z",
    contraintes: [{ code: "23", valeur: "CLOTUREE" }],
    situations: null,
    objectifs: [{ code: "6", valeur: "REALISE" }],
    besoinNumerique: null,
    pouvoirAgir: null,
    projets: [{ identifiant: "p-1", nomMetier: "Boulangère", codeTypologie: "PM" }],
  };
  const lignes = [...DEBUT, PREMIERE, seconde];
  const bilan = await essai.importer(essai.deposer("jeu.ndjson", enLignes(lignes)));
  assert.equal(bilan.refusees, 0, essai.dit());
  await essai.importer(essai.deposer("encore.ndjson", `${enLignes(lignes)}\n`));
  const { rows } = await essai.pool.query(
    "select version, exploree_le, agent, etat from diagnostic.exploration order by version",
  );
  assert.deepEqual(
    rows.map(({ version }) => version),
    [1, 2],
  );
  const [, { etat, agent }] = rows;
  assert.deepEqual(agent, {
    nom: "LEROUX",
    prenom: "CAMILLE",
    structure: "Site d’essai",
    type: "AGENT",
  });
  const valeurs = [
    etat.contraintes["23"].valeur,
    etat.contraintes["23"].impact,
    etat.objectifs["6"].valeur,
    etat.situations["46"].le,
    etat.besoinNumerique.valeur,
    etat.pouvoirAgir.confiance,
  ];
  const premierLe = "2025-03-10T08:00:00.000Z";
  assert.deepEqual(valeurs, ["CLOTUREE", "FORT", "REALISE", premierLe, "BESOIN", "OUI"]);
  const [projet, ...autres] = etat.diagnostics;
  assert.deepEqual(
    [projet.diagnostic.nomMetier, projet.diagnostic.estPrioritaire, projet.besoins["8"].valeur],
    ["Boulangère", true, "POINT_FORT"],
  );
  assert.deepEqual(autres, []);
  const evenements = await essai.pool.query(
    "select genre, le from journal.evenement where sujet_type = 'usager' order by le, genre",
  );
  assert.deepEqual(
    evenements.rows.map(({ genre }) => genre),
    [
      "diagnostic.besoins",
      "diagnostic.contraintes",
      "diagnostic.numerique",
      "diagnostic.pouvoir-agir",
      "diagnostic.projets",
      "diagnostic.contraintes",
      "diagnostic.projets",
    ],
  );
});

test("what the contract or the rules refuse is one refused line, with its reason", async () => {
  const usager = { ...DEBUT[1], identifiant: "u-2", numeroFranceTravail: "90000000052" };
  const ligne = { ...PREMIERE, usager: "90000000052" };
  const lignes = [
    ...DEBUT,
    usager,
    { ...ligne, identifiant: "r-1", contraintes: [{ code: "99", valeur: "OUI" }] },
    { ...ligne, identifiant: "r-2", exploreLe: "2025-03-10T09:00:00" },
    { ...ligne, identifiant: "r-3", contraintes: null },
    { ...ligne, identifiant: "r-4", usager: "90000000099" },
    { ...ligne, identifiant: "bonne" },
    { ...ligne, identifiant: "r-5", exploreLe: "2025-03-09T09:00:00Z", objectifs: null },
  ];
  const bilan = await essai.importer(essai.deposer("refus.ndjson", enLignes(lignes)));
  const dit = essai.dit();
  assert.equal(bilan.refusees, 5, dit);
  for (const phrase of [
    /Ligne 4 : .*contraintes.*« 22 »/,
    /Ligne 5 : .*fuseau/,
    /Ligne 6 : .*Situation 7.*contrainte 23/,
    /Ligne 7 : .*usager/,
    /Ligne 9 : .*déjà explorée/,
  ])
    assert.match(dit, phrase);
  const { rows } = await essai.pool.query(
    `select count(*)::int as n from diagnostic.exploration e join usagers.usager u on u.id = e.usager_id
     where u.numero_francetravail = '90000000052'`,
  );
  assert.equal(rows[0].n, 1);
});

test("CONV-7-06 what is older replaces nothing, whatever it tells, and nothing was explored in the future", async () => {
  const usager = { ...DEBUT[1], identifiant: "u-3", numeroFranceTravail: "90000000053" };
  const ligne = (identifiant: string, reste: object) => ({
    ...{ type: "diagnostic", identifiant, usager: "90000000053", source: "cd62" },
    ...{ exploreLe: "2025-03-10T09:00:00+01:00", structure: "Site d’essai" },
    ...reste,
  });
  const ancienne = { exploreLe: "2025-03-09T09:00:00Z" };
  const projets = [{ identifiant: "p", nomMetier: "Boulangère", codeTypologie: "MR" }];
  const pouvoirAgir = { confiance: "OUI", accompagnement: "NON" };
  const lignes = [
    ...DEBUT,
    usager,
    ligne("t-1", { projets, pouvoirAgir }),
    ligne("t-2", { ...ancienne, projets: [{ ...projets[0], nomMetier: "Boulanger" }] }),
    ligne("t-3", { ...ancienne, pouvoirAgir: { confiance: "NON", accompagnement: "NON" } }),
    ligne("t-4", { exploreLe: "2199-01-01T09:00:00Z", sansContrainte: true }),
    ligne("t-5", { conjointLe: "2025-03-09", sansContrainte: true }),
    ligne("t-6", { ...ancienne, conjointLe: "2025-03-09", sansContrainte: true }),
    ligne("t-7", { conjointLe: "2199-01-01", sansContrainte: true }),
    ligne("t-8", { conjointLe: "2025-03-10", sansContrainte: true }),
  ];
  const bilan = await essai.importer(essai.deposer("anterieures.ndjson", enLignes(lignes)));
  const dit = essai.dit();
  assert.equal(bilan.refusees, 6, dit);
  for (const phrase of [
    /Ligne 8 : .*s’atteste du jour/,
    /Ligne 9 : .*s’atteste du jour/,
    /Ligne 10 : .*s’atteste du jour/,
    /Ligne 5 : Projet : déjà explorée le/,
    /Ligne 6 : Pouvoir d’agir : déjà explorée le/,
    /Ligne 7 : « exploreLe » ne peut être dans l’avenir/,
  ])
    assert.match(dit, phrase);
});

test("a line takes neither the identifier of another person’s exploration, nor says one thing twice", async () => {
  const personnes = ["90000000054", "90000000055"].map((numeroFranceTravail, rang) => ({
    ...DEBUT[1],
    ...{ identifiant: `u-double-${rang}`, numeroFranceTravail, prenom: `ALIX ${"AB"[rang]}` },
  }));
  const ligne = (identifiant: string, usager: string, reste: object) => ({
    ...{ type: "diagnostic", identifiant, usager, source: "cd62" },
    ...{ exploreLe: "2025-03-10T09:00:00+01:00", structure: "Site d’essai" },
    ...reste,
  });
  const [un, deux] = ["90000000054", "90000000055"] as const;
  const projet = { identifiant: "p", nomMetier: "Boulangère" };
  const prioritaire = { valeur: "OUI", estPrioritaire: true };
  const besoins = [
    { code: "8", valeur: "POINT_FORT" },
    { code: "8", valeur: "BESOIN" },
  ];
  const contraintes = [
    { code: "23", ...prioritaire },
    { code: "22", ...prioritaire },
  ];
  const lignes = [
    ...[...DEBUT, ...personnes],
    ligne("x-1", un, { sansContrainte: true }),
    ligne("x-1", deux, { sansContrainte: true }),
    ligne("x-2", un, { projets: [projet, projet] }),
    ligne("x-3", un, { projets: [{ ...projet, besoins }] }),
    ligne("x-4", deux, { contraintes }),
  ];
  for (const envoi of ["doubles.ndjson", "doubles-encore.ndjson"]) {
    const bilan = await essai.importer(essai.deposer(envoi, `${enLignes(lignes)}\n`));
    const dit = essai.dit();
    assert.equal(bilan.refusees, 4, dit);
    for (const phrase of [
      /Ligne 6 : « identifiant » est déjà celui d’une autre personne/,
      /Ligne 7 : Un projet est présent deux fois/,
      /Ligne 8 : Le code 8 est présent deux fois/,
      /Ligne 9 : Une seule contrainte peut être prioritaire/,
    ])
      assert.match(dit, phrase);
  }
});
