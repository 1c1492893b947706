import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, ENTETES_AGENT, obtenirJeton } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { lireTraces } from "../../../essais/traces.ts";
import {
  contraintes,
  type EssaiDiagnostic,
  type Note,
  ouvrirEssaiDiagnostic,
  type Personne,
  RACINE,
} from "../essais/ouvrir-essai.ts";
import {
  EXEMPLE_BESOINS,
  EXEMPLE_CONTRAINTES,
  EXEMPLE_DIAGNOSTIC,
  EXEMPLE_DOSSIER,
  EXEMPLE_NUMERIQUE,
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

test("two organisations at once: what is older never replaces what is newer, both stay in the history", async () => {
  const p = await essai.unePersonne();
  const ft = await essai.chezFt(p);
  const noter = (qui: Personne, valeur: string, dateExploration: string) =>
    ecrire(qui, "/contraintes", {
      dateExploration,
      contraintesAEnregistrer: [{ code: "27", valeur }],
    });
  assert.equal((await noter(p, "OUI", "2025-03-10T10:00:00Z")).statut, 200);
  for (const le of ["2025-03-10T09:59:59Z", "2025-03-10T11:00:00.000+0100"]) {
    const conflit = await noter(ft, "CLOTUREE", le);
    assert.equal(conflit.statut, 400, le);
    assert.match(conflit.corps.message, /Contrainte 27.*10 mars 2025 à 11:00/);
    assert.ok(conflit.corps.message.includes(s.departement.nom));
  }
  const logement = async () => (await lire(p, "/contraintes")).contraintes[4];
  assert.equal((await logement()).valeur, "OUI");
  assert.equal((await noter(ft, "CLOTUREE", "2025-03-10T10:00:01Z")).statut, 200);
  assert.equal((await logement()).valeur, "CLOTUREE");
  assert.equal((await lire(p, "/historisation/contraintes")).totalDonnees, 2);
  const ensemble = await Promise.all(
    Array.from({ length: 8 }, (_rien, rang) =>
      ecrire(rang % 2 ? p : ft, "/diagnostics", { ...EXEMPLE_DIAGNOSTIC, nomMetier: `${rang}` }),
    ),
  );
  assert.deepEqual([...new Set(ensemble.map(({ statut }) => statut))], [200]);
  assert.equal((await lire(p, "/diagnostics")).diagnostics.length, 8);
  const partenaires = (await lire(p, "/diagnostics")).diagnostics.filter(
    (d: { estCreationPartenaire: boolean }) => d.estCreationPartenaire,
  );
  assert.equal(partenaires.length, 4);
});

test("a key of idempotency makes a writing happen once; each writing leaves its purpose, its event and its source", async () => {
  const p = await essai.unePersonne();
  const entetes = { ...ENTETES_AGENT, "idempotency-key": "essai-1" };
  const creer = (corps: object = EXEMPLE_DIAGNOSTIC) =>
    demander(p, "/diagnostics", { entetes, corps });
  const [un, deux] = [await creer(), await creer()];
  assert.equal(un.corps.idDiagnostic, deux.corps.idDiagnostic);
  assert.equal((await lire(p, "/diagnostics")).diagnostics.length, 1);
  assert.equal((await creer({ codeTypologie: "PM" })).statut, 400);
  const [trace] = await lireTraces(s.pool, un.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.finalite, trace?.issue, trace?.acte],
    ["PARCOURS", "accordee", "creer-diagnostic"],
  );
  await ecrire(p, "/dossiers", EXEMPLE_DOSSIER);
  const { rows } = await s.pool.query(
    `select genre, organisation_id, contenu::text from journal.evenement where sujet_id = $1 order by genre`,
    [p.usager.id],
  );
  assert.deepEqual(
    rows.map(({ genre }) => genre),
    [
      "diagnostic.contraintes",
      "diagnostic.numerique",
      "diagnostic.pouvoir-agir",
      "diagnostic.projets",
      "diagnostic.projets",
    ],
  );
  assert.ok(rows.every(({ organisation_id: source }) => source === s.departement.id));
  assert.ok(rows.every(({ contenu }) => /^\{"version": \d+\}$/.test(contenu)));
});

test("the referential is read without a person, whole, by domain or by part, with help for the interview on demand", async () => {
  const lireRef = async (chemin: string) => {
    const sortie = await appeler(`${s.url}${RACINE}/referentiel${chemin}`, { jeton: s.jeton });
    assert.equal(sortie.statut, 200, chemin);
    return sortie.corps;
  };
  const tout = await lireRef("");
  assert.deepEqual(Object.keys(tout).toSorted(), [
    "pourvoirAgir",
    "thematiqueContrainte",
    "thematiquesBesoins",
  ]);
  assert.deepEqual(tout.thematiqueContrainte.contraintes[0].valeur, [
    "NON_ABORDEE",
    "OUI",
    "CLOTUREE",
    "SUPPRIMEE",
  ]);
  assert.equal(tout.thematiquesBesoins[0].aideQuestionnement, undefined);
  const aide = await lireRef("/besoin?inclure=aide-questionnement");
  assert.deepEqual(Object.keys(aide), ["thematiquesBesoins"]);
  assert.ok(aide.thematiquesBesoins[0].aideQuestionnement[0].question);
  const situations = (await lireRef("/contrainte/situation")).thematiqueContrainte.contraintes;
  assert.ok(situations.every((c: object) => "situations" in c && !("objectifs" in c)));
  const questions = (await lireRef("/pouvoir-agir/question")).pourvoirAgir;
  assert.deepEqual(Object.keys(questions), ["questions"]);
  assert.equal((await lireRef("/pouvoir-agir/analyse")).pourvoirAgir.analyses.length, 9);
  const une = await lireRef("/pouvoir-agir/analyse?confiance=OUI&accompagnement=NON");
  assert.deepEqual(une.pourvoirAgir.analyses, [
    {
      confiance: "OUI",
      accompagnement: "NON",
      libelle: "Confiant(e) et autonome pour mener ses démarches",
    },
  ]);
  for (const [faux, statut] of [
    ["/metier", 404],
    ["/besoin/situation", 404],
    ["/contrainte/analyse", 404],
    ["?inclure=tout", 400],
    ["/pouvoir-agir/analyse?confiance=PEUT_ETRE", 400],
  ] as const) {
    const sortie = await appeler(`${s.url}${RACINE}/referentiel${faux}`, { jeton: s.jeton });
    assert.equal(sortie.statut, statut, faux);
  }
  // The sandbox shows of each part what the API gives of it.
  const scopes = ["api_testdiagnosticargumentev4"];
  const jeton = await obtenirJeton(s.url, s.application, scopes);
  const bac = RACINE.replace("/diagnostic", "/testdiagnostic");
  for (const partie of ["/contrainte", "/contrainte/objectif", "/pouvoir-agir"]) {
    const { corps } = await appeler(`${s.url}${bac}/referentiel${partie}`, { jeton });
    assert.deepEqual(corps, await lireRef(partie));
  }
});

test("bad input names the field, lists what is accepted, and changes nothing", async () => {
  const p = await essai.unePersonne();
  const id = await essai.unDiagnostic(p);
  const avec = (note: object) => contraintes({ contraintesAEnregistrer: [note] });
  const cas: readonly (readonly [string, unknown, RegExp])[] = [
    ["/contraintes", avec({ code: "22", valeur: "OUI" }), /code.*23, 24, 25/],
    [
      "/contraintes",
      avec({ code: "23", valeur: "PEUT_ETRE" }),
      /valeur.*NON_ABORDEE, OUI, CLOTUREE/,
    ],
    ["/contraintes", avec({ code: "23", valeur: "SUPPRIMEE" }), /valeur/],
    ["/contraintes", avec({ code: "23", valeur: "OUI", impact: "ENORME" }), /impact.*FORT, MOYEN/],
    ["/contraintes", avec({ code: "23", valeur: "OUI", estPrioritaire: "oui" }), /estPrioritaire/],
    [
      "/autonomienumerique",
      contraintes({ besoinAEnregistrer: { code: "8", valeur: "BESOIN" } }),
      /7/,
    ],
    ["/autonomienumerique", contraintes({}), /besoinAEnregistrer/],
    ["/pouvoiragir", { confiance: "OUI" }, /accompagnement/],
    ["/pouvoiragir", { confiance: "PARFOIS", accompagnement: "OUI" }, /confiance.*NE_SAIT_PAS/],
    ["/diagnostics", {}, /au moins l’un de : codeTypologie, .*nomMetier/],
    ["/diagnostics", { codeTypologie: null }, /au moins l’un de codeTypologie/],
    ["/dossiers", { diagnosticsAEnregistrer: [{ prioritaire: true }] }, /codeTypologie/],
    ["/diagnostics", { codeTypologie: "XX" }, /codeTypologie.*MR, PM, EF/],
    ["/diagnostics", { nomMetier: "🙃".repeat(5000) }, /nomMetier/],
    ["/diagnostics", { nomMetier: "a\u0000b" }, /nomMetier/],
    ["/diagnostics", "[", /JSON/],
    [
      `/diagnostics/${id}/besoins`,
      { ...EXEMPLE_BESOINS, besoinAEnregistrer: [] },
      /besoinAEnregistrer/,
    ],
    [
      `/diagnostics/${id}/besoins`,
      { ...EXEMPLE_BESOINS, dateExploration: "2025-03-10" },
      /dateExploration/,
    ],
    ["/dossiers", {}, /au moins l’un de : contraintesDossierAEnregistrer/],
    ["/dossiers", { diagnosticsAEnregistrer: [] }, /Rien/],
  ];
  for (const [chemin, corps, phrase] of cas) {
    const sortie = await ecrire(p, chemin, corps);
    assert.equal(sortie.statut, 400, `${chemin} ${JSON.stringify(corps).slice(0, 200)}`);
    assert.match(sortie.corps.message, phrase);
  }
  for (const [dateExploration, statut] of [
    ["2025-03-10T10:00:00Z", 200],
    ["2025-03-10T11:30:00.000+01:00", 200],
    ["2025-03-10T11:59:00+0100", 200],
    ["2025-03-10T10:00:00", 400],
    ["10/03/2025", 400],
    ["2025-02-30T10:00:00Z", 400],
    ["2025-03-10T11:05:01Z", 400],
  ] as const) {
    const corps = { ...EXEMPLE_NUMERIQUE, dateExploration };
    assert.equal((await ecrire(p, "/autonomienumerique", corps)).statut, statut, dateExploration);
  }
  for (const jeton of ["", "x".repeat(80)])
    assert.equal((await ecrire({ ...p, jeton }, "/contraintes", EXEMPLE_CONTRAINTES)).statut, 400);
  assert.equal((await demander(p, "/contraintes")).statut, 204);
  // The clock of whoever sends is a little ahead: explored now.
  const enAvance = { ...EXEMPLE_NUMERIQUE, dateExploration: "2025-03-10T11:05:00Z" };
  assert.equal((await ecrire(p, "/autonomienumerique", enAvance)).statut, 200);
  const { dateExploration } = (await demander(p, "/autonomienumerique")).corps;
  assert.equal(dateExploration, "2025-03-10T12:00:00.000+01:00");
});

test("ANX4-B-19 CONV-4-02 subscribed it is served; without scope, out of reach or with an expired jeton, nothing is read nor written", async () => {
  const p = await essai.unePersonne();
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const application = await uneApplication(s.pool, { organisationId: nord.id });
  const etranger = { ...p, acces: await obtenirJeton(s.url, application, SCOPES_AGENT) };
  assert.equal((await ecrire(etranger, "/contraintes", EXEMPLE_CONTRAINTES)).statut, 403);
  const scopes = SCOPES_AGENT.filter((scope) => scope !== "diagnosticusageragent");
  const sansScope = { ...p, acces: await obtenirJeton(s.url, s.application, scopes) };
  const refus = await demander(sansScope, "/dossiers");
  assert.deepEqual([refus.statut, refus.texte], [403, ""]);
  const restreinte = await uneApplication(s.pool, {
    organisationId: s.departement.id,
    scopes: scopes.filter((scope) => scope !== "api_diagnosticargumentev4"),
  });
  await assert.rejects(obtenirJeton(s.url, restreinte, SCOPES_AGENT), /invalid_scope/);
  const servi = await demander(p, "/dossiers");
  assert.equal(servi.statut, 204);
  const [trace] = await lireTraces(s.pool, servi.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.agent, trace?.organisation_id, trace?.finalite],
    ["cleroux62 LEROUX CAMILLE", s.departement.id, "PARCOURS"],
  );
  // A jeton usager lives one day.
  s.horloge.regler("2025-03-11T11:00:01Z");
  try {
    const acces = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
    assert.equal((await demander({ ...p, acces }, "/dossiers")).statut, 400);
    assert.equal((await ecrire({ ...p, acces }, "/contraintes", EXEMPLE_CONTRAINTES)).statut, 400);
  } finally {
    s.horloge.regler("2025-03-10T11:00:00Z");
  }
  await s.pool.query(
    "update usagers.usager set rsa = false, rsa_departement = null where id = $1",
    [p.usager.id],
  );
  assert.equal((await demander(p, "/dossiers")).statut, 403);
  assert.equal((await ecrire(p, "/contraintes", EXEMPLE_CONTRAINTES)).statut, 403);
  const { rows } = await s.pool.query("select 1 from diagnostic.exploration where usager_id = $1", [
    p.usager.id,
  ]);
  assert.deepEqual(rows, []);
});

test("one writing says a thing once: two needs of one code, two constraints with the priority are refused", async () => {
  const p = await essai.unePersonne();
  const id = await essai.unDiagnostic(p);
  const besoins = (valeurs: readonly string[], le = "2025-03-10T10:00:00Z") => ({
    dateExploration: le,
    besoinAEnregistrer: valeurs.map((valeur) => ({ code: "8", valeur })),
  });
  const double = await ecrire(p, `/diagnostics/${id}/besoins`, besoins(["BESOIN", "POINT_FORT"]));
  assert.deepEqual([double.statut, /code 8.*deux fois/.test(double.corps.message)], [400, true]);
  const priorite = { valeur: "OUI", estPrioritaire: true };
  const deux = await ecrire(p, "/dossiers", {
    contraintesDossierAEnregistrer: contraintes({
      contraintesAEnregistrer: [{ code: "23", ...priorite }],
    }),
    autonomieNumeriqueAEnregistrer: {
      ...EXEMPLE_NUMERIQUE,
      contrainteAEnregistrer: { code: "22", ...priorite },
    },
  });
  assert.deepEqual([deux.statut, /seule contrainte/.test(deux.corps.message)], [400, true]);
  // Explored on two occasions, one diagnostic is told whole by the history.
  const autre = { dateExploration: "2025-03-10T10:30:00Z" };
  const envoi = [
    { idDiagnostic: id, ...besoins(["BESOIN"]) },
    { idDiagnostic: id, ...autre, besoinAEnregistrer: [{ code: "9", valeur: "POINT_FORT" }] },
  ];
  const suite = { besoinsParDiagnosticAEnregistrer: envoi };
  assert.equal((await ecrire(p, "/dossiers", suite)).statut, 200);
  const passee = await lire(p, `/historisation/diagnostics/${id}/besoins`);
  assert.deepEqual(
    passee.donneesParVersionExploration[0].donnees.besoins.map(({ code }: Note) => code),
    ["8", "9"],
  );
});
