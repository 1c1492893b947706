import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ENTETES_AGENT } from "../../../essais/appels.ts";
import {
  contraintes,
  type EssaiDiagnostic,
  type Note,
  ouvrirEssaiDiagnostic,
  trouver,
} from "../essais/ouvrir-essai.ts";
import {
  EXEMPLE_BESOINS,
  EXEMPLE_CONTRAINTES,
  EXEMPLE_DIAGNOSTIC,
  EXEMPLE_DOSSIER,
  EXEMPLE_NUMERIQUE,
  EXEMPLE_POUVOIR_AGIR,
} from "../exemples.ts";

let essai: EssaiDiagnostic;
let s: EssaiDiagnostic["s"];
let demander: EssaiDiagnostic["demander"];
let lire: EssaiDiagnostic["lire"];
let ecrire: EssaiDiagnostic["ecrire"];
before(async () => {
  essai = await ouvrirEssaiDiagnostic();
  ({ s, demander, lire, ecrire } = essai);
});
after(() => s.fermer());

test("ANX4-B-02 ANX4-B-19 constraints, situations and objectives are kept with who explored them and when", async () => {
  const p = await essai.unePersonne();
  for (const chemin of [
    "/dossiers",
    "/diagnostics",
    "/besoins",
    "/contraintes",
    "/autonomienumerique",
    "/pouvoiragir",
    "/dossiers/historisation",
    "/historisation/contraintes",
  ]) {
    const sans = await demander(p, chemin);
    assert.deepEqual([sans.statut, sans.texte], [204, ""], chemin);
  }
  const fait = await ecrire(p, "/contraintes", EXEMPLE_CONTRAINTES);
  assert.deepEqual([fait.statut, fait.texte], [200, ""]);
  const lue = await lire(p, "/contraintes");
  const agent = {
    nom: "LEROUX",
    prenom: "CAMILLE",
    structure: s.departement.nom,
    type: "AGENT",
  };
  assert.deepEqual(
    [lue.code, lue.dateExploration, lue.agent, lue.contraintes.length],
    ["7", "2025-03-10T10:00:00.000+01:00", agent, 7],
  );
  const mobilite = lue.contraintes[0];
  assert.deepEqual(
    [mobilite.code, mobilite.valeur, mobilite.estPrioritaire, mobilite.impact],
    ["23", "OUI", true, "FORT"],
  );
  assert.deepEqual(trouver(mobilite.situations, "7"), {
    code: "7",
    libelle: "Dépendant des transports en commun",
    valeur: "OUI",
    dateExploration: "2025-03-10T10:00:00.000+01:00",
    agent,
  });
  assert.equal(trouver(mobilite.objectifs, "6")?.valeur, "EN_COURS");
  assert.equal(trouver(mobilite.objectifs, "4")?.valeur, "NON_ABORDE");
  assert.equal(lue.contraintes[1].valeur, "NON_ABORDEE");
  assert.deepEqual(lue.declareSansContrainte, {
    flag: false,
    date: "2025-03-10T10:00:00.000+01:00",
  });
  const batch = { ...ENTETES_AGENT, "pa-identifiant-agent": "BATCH" };
  await demander(p, "/pouvoiragir", { corps: EXEMPLE_POUVOIR_AGIR, entetes: batch });
  const pouvoir = await lire(p, "/pouvoiragir");
  assert.deepEqual(
    [pouvoir.resultatAnalyse, pouvoir.agent.type],
    ["Besoin de réassurance et besoin d’appui", "INCONNU"],
  );
});

test("ANX4-B-19 one constraint alone has the priority; situations and objectives need theirs addressed; three empty lists are refused", async () => {
  const p = await essai.unePersonne();
  const priorite = (code: string) => ({ code, valeur: "OUI", estPrioritaire: true });
  const refus: readonly (readonly [object, RegExp])[] = [
    [{ contraintesAEnregistrer: [priorite("23"), priorite("24")] }, /seule contrainte/],
    [{}, /contraintesAEnregistrer.*situationsAEnregistrer.*objectifsAEnregistrer/],
    [
      { contraintesAEnregistrer: [], situationsAEnregistrer: null, objectifsAEnregistrer: [] },
      /vides/,
    ],
    [{ declareSansContrainteAEnregistrer: true }, /vides/],
    [{ situationsAEnregistrer: [{ code: "7", valeur: "OUI" }] }, /Situation 7.*contrainte 23/],
    [
      {
        contraintesAEnregistrer: [{ code: "24", valeur: "OUI" }],
        objectifsAEnregistrer: [{ code: "6", valeur: "EN_COURS" }],
      },
      /Objectif 6.*contrainte 23/,
    ],
    [{ contraintesAEnregistrer: [priorite("23"), priorite("23")] }, /23.*deux fois/],
    [
      {
        contraintesAEnregistrer: [{ code: "23", valeur: "OUI" }],
        declareSansContrainteAEnregistrer: true,
      },
      /contredit/,
    ],
  ];
  for (const [reste, phrase] of refus) {
    const sortie = await ecrire(p, "/contraintes", contraintes(reste));
    assert.equal(sortie.statut, 400, JSON.stringify(reste));
    assert.match(sortie.corps.message, phrase);
  }
  assert.equal((await demander(p, "/contraintes")).statut, 204);
  await ecrire(p, "/contraintes", contraintes({ contraintesAEnregistrer: [priorite("23")] }));
  // Addressed before, its situations may come alone; the sample's gender is read too.
  const suite = contraintes({ situationsAEnregistrer: [{ code: "7", valeur: "NON_ABORDE" }] });
  assert.equal((await ecrire(p, "/contraintes", suite)).statut, 200);
  await ecrire(p, "/contraintes", contraintes({ contraintesAEnregistrer: [priorite("25")] }));
  const numerique = { ...EXEMPLE_NUMERIQUE, contrainteAEnregistrer: priorite("22") };
  assert.equal((await ecrire(p, "/autonomienumerique", numerique)).statut, 200);
  const lu = await lire(p, "/dossiers");
  const toutes = [...lu.thematiqueContrainte.contraintes, lu.autonomieNumerique.contrainte];
  const prioritaires = toutes.filter((c: Note) => c.estPrioritaire);
  assert.deepEqual(
    prioritaires.map(({ code }: Note) => code),
    ["22"],
  );
  assert.equal(toutes[0].valeur, "OUI");
  assert.equal(trouver(toutes[0].situations, "7")?.valeur, "NON_ABORDEE");
  assert.equal(lu.autonomieNumerique.besoin.valeur, "BESOIN");
});

test("a diagnostic is created, changed, prioritised, explored, deleted by POST or DELETE; an unknown one changes nothing", async () => {
  const p = await essai.unePersonne();
  const id = await essai.unDiagnostic(p);
  const [cree] = (await lire(p, "/diagnostics")).diagnostics;
  assert.deepEqual(
    [cree.idDiagnostic, cree.typologie, cree.statut, cree.estCreationPartenaire, cree.codeRome],
    [id, "métier recherché", "EN_COURS", true, "D1106"],
  );
  assert.equal((await ecrire(p, `/diagnostics/${id}`, { codeTypologie: "EF" }, "PUT")).statut, 200);
  const [change] = (await lire(p, "/diagnostics")).diagnostics;
  assert.deepEqual(
    [change.codeTypologie, change.nomMetier, change.idMetierChiffre],
    ["EF", null, "API_PARTENAIRE"],
  );
  const prioriser = (question: string) =>
    demander(p, `/diagnostics/${id}/priorise${question}`, { methode: "POST" });
  const priorite = async () => (await lire(p, "/diagnostics")).diagnostics[0].estPrioritaire;
  for (const [question, attendu] of [
    ["?prioritaire=true", true],
    ["?prioritaire=true", true],
    ["", false],
    ["", true],
    ["?prioritaire=false", false],
    // As Python and .NET write a boolean.
    ["?prioritaire=True", true],
    ["?prioritaire=False", false],
  ] as const) {
    assert.equal((await prioriser(question)).statut, 200);
    assert.equal(await priorite(), attendu, question);
  }
  for (const faux of ["oui", ""])
    assert.equal((await prioriser(`?prioritaire=${faux}`)).statut, 400, faux);
  await ecrire(p, `/diagnostics/${id}/besoins`, EXEMPLE_BESOINS);
  const [parDiagnostic] = await lire(p, "/besoins");
  assert.equal(parDiagnostic.dateDerniereExplorationBesoin, "2025-03-10T10:00:00.000+01:00");
  const besoins = parDiagnostic.thematiquesBesoins.flatMap((t: { besoins: Note[] }) => t.besoins);
  assert.deepEqual(
    [besoins.length, trouver(besoins, "1")?.valeur, trouver(besoins, "9")?.valeur],
    [20, "POINT_FORT", "BESOIN"],
  );
  const inconnu = "514ca75e-0000-4000-8000-000000000009";
  for (const sortie of [
    await ecrire(p, `/diagnostics/${inconnu}`, EXEMPLE_DIAGNOSTIC, "PUT"),
    await ecrire(p, `/diagnostics/${inconnu}/besoins`, EXEMPLE_BESOINS),
    await ecrire(p, `/diagnostics/${id}/besoins`, { ...EXEMPLE_BESOINS, idDiagnostic: inconnu }),
    await demander(p, `/diagnostics/${inconnu}/priorise`, { methode: "POST" }),
    await demander(p, `/diagnostics/${inconnu}/supprime`, { methode: "DELETE" }),
    await ecrire(p, "/diagnostics", {}),
  ])
    assert.equal(sortie.statut, 400, sortie.texte);
  const dossier = {
    ...EXEMPLE_DOSSIER,
    besoinsParDiagnosticAEnregistrer: [{ ...EXEMPLE_BESOINS, idDiagnostic: inconnu }],
  };
  const absent = await ecrire(p, "/dossiers", dossier);
  assert.deepEqual([absent.statut, absent.texte], [204, ""]);
  assert.equal((await demander(p, "/contraintes")).statut, 204);
  const second = await essai.unDiagnostic(p);
  for (const [cible, methode] of [
    [id, "DELETE"],
    [second, "POST"],
  ] as const) {
    const supprime = await demander(p, `/diagnostics/${cible}/supprime`, { methode });
    assert.deepEqual([supprime.statut, supprime.texte], [200, ""]);
    assert.equal((await demander(p, `/diagnostics/${cible}/supprime`, { methode })).statut, 400);
  }
  for (const chemin of ["/diagnostics", "/besoins", "/dossiers"])
    assert.equal((await demander(p, chemin)).statut, 204, chemin);
  const page = await lire(p, "/historisation/diagnostics");
  assert.equal(
    page.donneesParVersionExploration[0].donnees.diagnostics[0].statut,
    "SUPPRIME",
    "what was deleted stays in the history",
  );
});

test("ANX4-B-02 every exploration stays in the history, page by page, and the base refuses to change one", async () => {
  const p = await essai.unePersonne();
  await ecrire(p, "/dossiers", EXEMPLE_DOSSIER);
  const [{ idDiagnostic: id }] = (await lire(p, "/diagnostics")).diagnostics;
  for (let minute = 10; minute < 22; minute++) {
    const dateExploration = `2025-03-10T10:${minute}:00.000+01:00`;
    const corps = { ...EXEMPLE_BESOINS, dateExploration };
    assert.equal((await ecrire(p, `/diagnostics/${id}/besoins`, corps)).statut, 200);
  }
  const page = await lire(p, "/dossiers/historisation");
  assert.deepEqual(
    [page.pageActuelle, page.donneesParPage, page.totalDonnees, page.dateDebut],
    [1, 10, 13, null],
  );
  assert.equal(page.donneesParVersionExploration.length, 10);
  const { donnees, versionExploration } = page.donneesParVersionExploration[0];
  assert.deepEqual(
    [versionExploration.dateExploration, versionExploration.agent.structure],
    ["2025-03-10T10:21:00.000+01:00", s.departement.nom],
  );
  assert.deepEqual(
    [donnees.besoinsHistorises[0].idDiagnostic, donnees.contraintesHistorisees],
    [id, null],
  );
  assert.deepEqual(donnees.besoinsHistorises[0].besoins[0], {
    code: "1",
    libelle: "Identifier ses points forts et ses compétences",
    valeur: "POINT_FORT",
  });
  const derniere = await lire(p, "/dossiers/historisation?pageActuelle=2&donneesParPage=12");
  const premiere = derniere.donneesParVersionExploration[0].donnees;
  assert.equal(premiere.contraintesHistorisees.contraintes[0].libelle, "Développer sa mobilité");
  assert.equal(premiere.pouvoirAgirHistorise.confiance, "NON");
  assert.equal(premiere.autonomieNumeriqueHistorisee.besoin.code, "7");
  const bornee = await lire(
    p,
    `/historisation/diagnostics/${id}/besoins?dateDebut=2025-03-10T10:15:00&dateFin=2025-03-10T10:17:00`,
  );
  assert.deepEqual([bornee.totalDonnees, bornee.dateFin], [3, "2025-03-10T10:17:00.000+01:00"]);
  assert.equal(bornee.donneesParVersionExploration[0].donnees.besoins.length, 2);
  for (const [volet, champ] of [
    ["contraintes", "contraintes"],
    ["autonomienumerique", "contrainte"],
    ["pouvoiragir", "accompagnement"],
    ["diagnostics", "diagnostics"],
  ] as const) {
    const passee = await lire(p, `/historisation/${volet}`);
    assert.equal(passee.totalDonnees, 1, volet);
    assert.ok(passee.donneesParVersionExploration[0].donnees[champ], volet);
  }
  for (const question of [
    "?pageActuelle=0",
    "?donneesParPage=101",
    "?donneesParPage=dix",
    "?dateDebut=2025-03-10",
    "?dateFin=2025-03-10T10:00:00Z",
    "?dateDebut=2025-03-11T10:00:00&dateFin=2025-03-10T10:00:00",
  ])
    assert.equal((await demander(p, `/dossiers/historisation${question}`)).statut, 400, question);
  for (const sql of [
    "update diagnostic.exploration set version = 2",
    "delete from diagnostic.exploration",
  ])
    await assert.rejects(s.pool.query(sql), /permission denied/);
});
