import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJetonUsager } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { deciderOrientation } from "../../essais/ecritures-portail.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_CRITERES } from "../orientation/exemples.ts";

const MODULES = ["recherche-usager", "vue-360", "orientation", "diagnostic"];
const { origine: _origine, ...CRITERES } = EXEMPLE_CRITERES;
const MOBILITE = {
  code: "23",
  valeur: "OUI",
  impact: "FORT",
  prioritaire: true,
  situations: [{ code: "7", valeur: "OUI" }],
  objectifs: [{ code: "6", valeur: "EN_COURS" }],
  besoin: null,
};
const PROJET = {
  id: null,
  nom: "Boulanger",
  typologie: "MR",
  sousTypologie: null,
  codeRome: "D1102",
  prioritaire: true,
};

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

async function unDossier(poste = conseillere, voulu = {}): Promise<string> {
  return dossierDe(poste, await unUsager(s.pool, voulu));
}

const lire = async (poste: Poste, dossier: string) =>
  (await poste.appeler(`${dossier}/diagnostic`)).corps;
const contrainte = (lu: { contraintes: { code: string }[] }, code: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: a body of the wire, checked field by field
  lu.contraintes.find((c) => c.code === code) as any;

test("B3-12 the référent attests that the diagnostic is joint, and asks for a reorientation that another decides", async () => {
  const ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale conjointe" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
  await unPoste(s, ml, ["RGC"]);
  const referente = await unPoste(s, ml, [], MODULES);
  const { numero } = await unUsager(s.pool, { referentId: ml.id });
  const [ici, chezCd] = [
    await dossierDe(referente, { numero }),
    await dossierDe(conseillere, { numero }),
  ];
  const attester = async (le: string, version: number, [poste, dossier] = [referente, ici]) => {
    const sortie = await poste.appeler(`${dossier}/diagnostic/conjoint`, { version, le });
    return sortie.corps?.code ?? sortie.statut;
  };
  assert.equal(await attester("2026-03-10", 0), "ATTESTATION_INVALIDE");
  await referente.appeler(`${ici}/diagnostic/contraintes`, { version: 0, ...MOBILITE });
  for (const faux of ["2026-03-11", "2026-03-09"])
    assert.equal(await attester(faux, 1), "ATTESTATION_INVALIDE", faux);
  const mal = await referente.appeler(`${ici}/diagnostic/conjoint`, { version: 1, le: "10/03/26" });
  assert.equal(mal.statut, 400);
  assert.equal(await attester("2026-03-10", 0), "DIAGNOSTIC_MODIFIE");
  assert.equal(await attester("2026-03-10", 1, [conseillere, chezCd]), "NON_REFERENT");
  assert.equal((await lire(referente, ici)).conjoint, null);
  assert.equal(await attester("2026-03-10", 1), 204);
  const { conjoint } = await lire(conseillere, chezCd);
  assert.deepEqual([conjoint.le, conjoint.source, conjoint.aJour], ["2026-03-10", ml.nom, true]);
  assert.ok(conjoint.par);
  const vue = (await conseillere.appeler(`${chezCd}/vue-360`)).corps.parcours;
  assert.deepEqual([vue.diagnostic.conjointLe, vue.diagnostic.conjointAJour], ["2026-03-10", true]);
  assert.equal(vue.frise.evenements[0].genre, "diagnostic.conjoint");
  await referente.appeler(`${ici}/diagnostic/sans-contrainte`, { version: 1, flag: false });
  assert.equal((await lire(referente, ici)).conjoint.aJour, false);

  await referente.appeler(`${ici}/orientation/reponses`, { criteres: CRITERES });
  const { enCours, empechement } = (await referente.appeler(`${ici}/orientation`)).corps;
  assert.equal(enCours.etat, "EN_ATTENTE");
  assert.match(empechement, /revient à : CD/);
  const decision = {
    ...{ etat: "REFUSEE", motifRefus: "AUTRE", commentaire: null },
    ...{ parcours: "PSO", organisme: "CD" },
  };
  const sienne = await deciderOrientation(referente, ici, decision);
  assert.deepEqual([sienne.statut, sienne.corps.code], [403, "NON_COMPETENT"]);
  const chezQuiDecide = (await conseillere.appeler(`${chezCd}/orientation`)).corps;
  assert.deepEqual(
    [chezQuiDecide.enCours.id, chezQuiDecide.empechement],
    [enCours.id, null],
    "what was asked for reaches whoever decides",
  );
  assert.equal((await deciderOrientation(conseillere, chezCd, decision)).statut, 204);
});

test("B3-12 the diagnostic is attested from the day it was explored, not from the day that was written", async () => {
  const personne = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, personne);
  const usager = await obtenirJetonUsager(s.url, s.jeton, personne);
  const explorer = async (jour: string, code: string) => {
    const sortie = await appeler(`${s.url}/partenaire/diagnosticargumente/v4/contraintes`, {
      ...{ jeton: s.jeton, usager },
      corps: {
        dateExploration: `${jour}T10:00:00.000+0100`,
        contraintesAEnregistrer: [{ code, valeur: "OUI" }],
      },
    });
    assert.equal(sortie.statut, 200, sortie.texte);
  };
  const attester = async (le: string, version: number) =>
    (await conseillere.appeler(`${dossier}/diagnostic/conjoint`, { version, le })).statut;
  await explorer("2026-03-06", "23");
  assert.deepEqual([await attester("2026-03-05", 1), await attester("2026-03-06", 1)], [400, 204]);
  // What is told late does not bring back what was explored after it.
  await explorer("2026-03-03", "24");
  assert.deepEqual([await attester("2026-03-05", 2), await attester("2026-03-06", 2)], [400, 204]);
});

test("ANX4-B-02 constraints, strengths, digital autonomy and power to act, each with its source and its date", async () => {
  const dossier = await unDossier();
  const ecrire = async (suite: string, corps: object) => {
    const { version } = await lire(conseillere, dossier);
    const sortie = await conseillere.appeler(`${dossier}/diagnostic/${suite}`, {
      version,
      ...corps,
    });
    assert.equal(sortie.statut, 200, `${suite} ${sortie.texte}`);
    return sortie.corps;
  };
  const vide = await lire(conseillere, dossier);
  assert.doesNotMatch(JSON.stringify(vide), /\w'\w/, "labels are written as people read them");
  assert.deepEqual([vide.version, vide.contraintes.length, vide.projets], [0, 8, []]);
  await ecrire("sans-contrainte", { flag: true });
  assert.equal((await lire(conseillere, dossier)).sansContrainte.flag, true);
  await ecrire("contraintes", MOBILITE);
  const numerique = {
    ...MOBILITE,
    code: "22",
    prioritaire: false,
    objectifs: [],
    besoin: "BESOIN",
  };
  await ecrire("contraintes", { ...numerique, situations: [{ code: "46", valeur: "OUI" }] });
  await ecrire("pouvoir-agir", { confiance: "NON", accompagnement: "OUI" });
  const { diagnostics } = await ecrire("projets", PROJET);
  const [id] = diagnostics;
  await ecrire("besoins", {
    id,
    besoins: [
      { code: "8", valeur: "POINT_FORT" },
      { code: "9", valeur: "BESOIN" },
    ],
  });
  await ecrire("projets", { ...PROJET, id, nom: "Boulangère", codeRome: null });
  const lu = await lire(conseillere, dossier);
  const source = { le: "2026-03-10T09:00:00.000Z", source: s.departement.nom };
  // A constraint found ends the declaration that there is none.
  assert.deepEqual(lu.sansContrainte, { flag: false, ...source });
  const mobilite = contrainte(lu, "23");
  assert.deepEqual(
    [mobilite.valeur, mobilite.impact, mobilite.prioritaire, mobilite.source, mobilite.le],
    ["OUI", "FORT", true, source.source, source.le],
  );
  assert.deepEqual(
    [lu.besoinNumerique.valeur, lu.besoinNumerique.source],
    ["BESOIN", source.source],
  );
  assert.equal(lu.pouvoirAgir.analyse, "Besoin de réassurance et besoin d’appui");
  const [projet] = lu.projets;
  assert.deepEqual(
    [projet.id, projet.nom, projet.codeRome, projet.prioritaire, projet.source],
    [id, "Boulangère", null, true, source.source],
  );
  assert.equal(projet.thematiques[2].besoins[0].valeur, "POINT_FORT");

  const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  const { contraintes, pointsForts, besoins, ...reste } = vue.diagnostic;
  assert.deepEqual(contraintes, [
    "Accéder au numérique et en maîtriser les fondamentaux",
    "Développer sa mobilité",
  ]);
  assert.deepEqual(
    [pointsForts, reste.projet, reste.priorite],
    [["Valoriser ses compétences"], "Boulangère", "Développer sa mobilité"],
  );
  assert.deepEqual(besoins, [
    "Utiliser le numérique",
    "Réaliser un CV et/ou une lettre de motivation",
  ]);
  assert.deepEqual(
    new Set(vue.frise.evenements.map(({ genre }: { genre: string }) => genre)),
    new Set([
      "diagnostic.contraintes",
      "diagnostic.numerique",
      "diagnostic.pouvoir-agir",
      "diagnostic.projets",
      "diagnostic.besoins",
    ]),
  );

  const historique = (await conseillere.appeler(`${dossier}/diagnostic/historique`)).corps;
  assert.deepEqual(
    [historique.total, historique.versions[0].version, historique.versions.at(-1).version],
    [7, 7, 1],
  );
  assert.deepEqual(historique.versions[5].changements, [
    { sujet: "Développer sa mobilité", code: "OUI", prioritaire: true },
    { sujet: "Dépendant des transports en commun", code: "OUI", prioritaire: false },
    {
      sujet: "Obtenir le permis de conduire (code / conduite)",
      code: "EN_COURS",
      prioritaire: false,
    },
    { sujet: "Déclare n’avoir aucune contrainte", code: "NON", prioritaire: false },
  ]);
  assert.deepEqual(
    (await conseillere.appeler(`${dossier}/diagnostic/historique?page=2`)).corps.versions,
    [],
  );
  await ecrire("suppression", { id });
  assert.deepEqual((await lire(conseillere, dossier)).projets, []);
  const absent = { version: 8, id };
  assert.equal(
    (await conseillere.appeler(`${dossier}/diagnostic/suppression`, absent)).statut,
    404,
  );
});

test("RAPP-06 what the orientation already knows is not asked again: it comes with its source and its date", async () => {
  const dossier = await unDossier();
  await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres: CRITERES });
  const lu = await lire(conseillere, dossier);
  assert.deepEqual(contrainte(lu, "23").proposition, {
    critere: "contrainte_mobilite",
    reponse: "DEPENDANT_TRANSPORT",
    impact: "NON_RENSEIGNE",
    situations: ["7"],
    le: "2026-03-10T09:00:00.000Z",
    source: s.departement.nom,
  });
  assert.equal(contrainte(lu, "28").proposition.impact, "FORT");
  // No difficulty: nothing is proposed. Explored: what was explored is shown instead.
  assert.equal(contrainte(lu, "25").proposition, null);
  await conseillere.appeler(`${dossier}/diagnostic/contraintes`, { version: 0, ...MOBILITE });
  assert.equal(contrainte(await lire(conseillere, dossier), "23").proposition, null);
  // Without the module of the orientation, its answers stay closed.
  const sans = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360", "diagnostic"]);
  const usager = await unUsager(s.pool);
  const avec = await dossierDe(conseillere, usager);
  await conseillere.appeler(`${avec}/orientation/reponses`, { criteres: CRITERES });
  const ferme = await lire(sans, await dossierDe(sans, usager));
  assert.ok(ferme.contraintes.every(({ proposition }: { proposition: unknown }) => !proposition));
});

test("CONV-7-03 two agents of two organisations at once: the second is told who wrote and when, and nothing is lost", async () => {
  const ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
  await unPoste(s, ml, ["RGC"]);
  const usager = await unUsager(s.pool, { referentId: ml.id });
  const conseiller = await unPoste(s, ml, [], MODULES);
  const ici = await dossierDe(conseillere, usager);
  const chezMl = await dossierDe(conseiller, usager);
  const corps = { version: 0, ...MOBILITE };
  assert.equal((await conseiller.appeler(`${chezMl}/diagnostic/contraintes`, corps)).statut, 200);
  const conflit = await conseillere.appeler(`${ici}/diagnostic/contraintes`, {
    ...corps,
    impact: "FAIBLE",
  });
  assert.deepEqual([conflit.statut, conflit.corps.code], [409, "DIAGNOSTIC_MODIFIE"]);
  assert.match(conflit.corps.message, /Mission locale d’essai le 10 mars 2026 à 10:00/);
  assert.equal(contrainte(await lire(conseillere, ici), "23").impact, "FORT");
  const relu = { ...corps, version: 1, impact: "FAIBLE" };
  s.horloge.regler("2026-03-10T09:01:00Z");
  try {
    assert.equal((await conseillere.appeler(`${ici}/diagnostic/contraintes`, relu)).statut, 200);
  } finally {
    s.horloge.regler("2026-03-10T09:00:00Z");
  }
  assert.equal(contrainte(await lire(conseiller, chezMl), "23").impact, "FAIBLE");
});

test("bad input is refused and changes nothing", async () => {
  const dossier = await unDossier();
  const intact = {
    ...{ code: "23", valeur: "NON_ABORDEE", impact: "NON_RENSEIGNE", prioritaire: false },
    ...{ situations: [], objectifs: [], besoin: null },
  };
  for (const [suite, corps] of [
    ["contraintes", { ...MOBILITE, code: "99" }],
    ["contraintes", { ...MOBILITE, impact: "ENORME" }],
    ["contraintes", { ...MOBILITE, inconnu: true }],
    ["contraintes", { ...MOBILITE, situations: [{ code: "42", valeur: "OUI" }] }],
    ["contraintes", { ...MOBILITE, valeur: "NON_ABORDEE" }],
    ["contraintes", intact],
    ["contraintes", { ...intact, code: "22", besoin: "NON_EXPLORE" }],
    ["besoins", { id: "7b0d0c9e-0000-4000-8000-00000000a001", besoins: [] }],
    ["pouvoir-agir", { confiance: "OUI" }],
    ["projets", { ...PROJET, nom: " " }],
    ["projets", { ...PROJET, nom: "🙃".repeat(5000) }],
    ["projets", { ...PROJET, codeRome: "boulanger" }],
    ["projets", { ...PROJET, typologie: "XX" }],
    ["projets", { ...PROJET, id: "1" }],
    ["besoins", { id: "7b0d0c9e-0000-4000-8000-00000000a001", besoins: [{ code: "99" }] }],
    ["sans-contrainte", { flag: "oui" }],
  ] as const) {
    const sortie = await conseillere.appeler(`${dossier}/diagnostic/${suite}`, {
      version: 0,
      ...corps,
    });
    assert.equal(sortie.statut, 400, `${suite} ${JSON.stringify(corps).slice(0, 120)}`);
  }
  assert.equal((await lire(conseillere, dossier)).version, 0);
  // Addressed by mistake, a constraint may be said not to have been.
  const ecrire = (version: number, corps: object) =>
    conseillere.appeler(`${dossier}/diagnostic/contraintes`, { version, ...intact, ...corps });
  assert.equal((await ecrire(0, { valeur: "OUI" })).statut, 200);
  s.horloge.regler("2026-03-10T09:00:01Z");
  assert.equal((await ecrire(1, {})).statut, 200);
  s.horloge.regler("2026-03-10T09:00:00Z");
  assert.equal(contrainte(await lire(conseillere, dossier), "23").valeur, "NON_ABORDEE");
});

test("the Vue 360 takes neither a closed constraint for the priority, nor an archived project for the current one", async () => {
  const usager = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, usager);
  const saisies = [
    ["contraintes", MOBILITE],
    ["contraintes", { ...MOBILITE, valeur: "CLOTUREE" }],
    ["projets", { ...PROJET, prioritaire: false }],
    ["projets", { ...PROJET, nom: "Ancien projet" }],
  ] as const;
  for (const [version, [suite, corps]] of saisies.entries()) {
    const ecrit = await conseillere.appeler(`${dossier}/diagnostic/${suite}`, {
      version,
      ...corps,
    });
    assert.equal(ecrit.statut, 200, ecrit.texte);
  }
  // Only a file archives.
  await s.pool.query(
    `insert into diagnostic.exploration
     select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'version', 5,
       'etat', jsonb_set(etat, '{diagnostics,1,diagnostic,statut}', '"ARCHIVE"')))).*
     from diagnostic.exploration e where usager_id = $1 and version = 4`,
    [usager.id],
  );
  const { diagnostic } = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  assert.deepEqual([diagnostic.projet, diagnostic.priorite], [PROJET.nom, null]);
});

test("ANX4-B-09 without the module nothing is read nor written; opened it serves, closed again the history stays", async () => {
  const usager = await unUsager(s.pool);
  const sans = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360"]);
  const dossier = await dossierDe(sans, usager);
  for (const [chemin, corps] of [
    ["diagnostic", undefined],
    ["diagnostic/historique", undefined],
    ["diagnostic/contraintes", { version: 0, ...MOBILITE }],
    ["diagnostic/projets", { version: 0, ...PROJET }],
  ] as const) {
    const refus = await sans.appeler(`${dossier}/${chemin}`, corps);
    assert.deepEqual([refus.statut, refus.corps.code], [403, "DROIT_ABSENT"], chemin);
  }
  assert.equal("diagnostic" in (await sans.appeler(`${dossier}/vue-360`)).corps.parcours, false);
  const avec = await dossierDe(conseillere, usager);
  const ecrit = await conseillere.appeler(`${avec}/diagnostic/contraintes`, {
    version: 0,
    ...MOBILITE,
  });
  assert.equal(ecrit.statut, 200);
  assert.deepEqual((await sans.appeler(`${dossier}/vue-360`)).corps.parcours.frise.evenements, []);
  // A key is its agent's own.
  const collegue = await unPoste(s, s.departement, [], MODULES);
  assert.equal((await collegue.appeler(`${avec}/diagnostic`)).statut, 404);
  // P-MOD: closed to the partner, the module is closed to its agents.
  const fermer = (etat: string) =>
    s.pool.query(`update demandes_acces.ouverture set ${etat} where element = 'diagnostic'`);
  const statut = async () => (await conseillere.appeler(`${avec}/diagnostic`)).statut;
  await fermer("fermee_le = now(), motif_fermeture = 'essai'");
  await jusqua(async () => (await statut()) === 403);
  await fermer("fermee_le = null, motif_fermeture = null");
  await jusqua(async () => (await statut()) === 200);
  const historique = await conseillere.appeler(`${avec}/diagnostic/historique`);
  assert.equal(historique.corps.total, 1);
});
