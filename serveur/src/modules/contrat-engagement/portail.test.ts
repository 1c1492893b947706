import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { deciderOrientation, ecrireContrat } from "../../essais/ecritures-portail.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { textePdf } from "../../essais/texte-pdf.ts";
import { unUsager } from "../../essais/usagers.ts";

const MODULES = ["recherche-usager", "vue-360", "orientation", "objectif-intensite"];
const PLAN = {
  referent: "Camille Leroux",
  objectifs: ["Reprendre une formation", "Passer le permis"],
  intensite: "INTENSIF",
  heures: 15,
  motifReduction: null,
  dispense: null,
};
const DISPENSE = {
  motif: "PARENT_ISOLE",
  demandeLe: "2026-03-10",
  limiteAgeLe: "2026-09-11",
  justificatif: "Attestation de garde",
  debut: "2026-03-10",
  fin: "2026-09-10",
};

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

async function unDossier(): Promise<string> {
  const usager = await unUsager(s.pool);
  return dossierDe(conseillere, usager);
}

test("B4-10 the rhythm of updates is agreed and entered, printed, then recalled by an alert; a new signature starts it anew", async () => {
  const { numero } = await unUsager(s.pool);
  let dossier = await dossierDe(conseillere, { numero });
  const preparer = async (rythmeMois: unknown) =>
    (await ecrireContrat(conseillere, dossier, "preparation", { plan: { ...PLAN, rythmeMois } }))
      .statut;
  const signer = () => ecrireContrat(conseillere, dossier, "signature", { lieu: "Lens" });
  const lire = async () => (await conseillere.appeler(`${dossier}/contrat`)).corps;
  for (const faux of [0, 25, 1.5, "trois"]) assert.equal(await preparer(faux), 400, String(faux));
  assert.equal(await preparer(3), 200);
  assert.equal((await lire()).miseAJour, null);
  await signer();
  const { plan, miseAJour } = await lire();
  assert.equal(plan.rythmeMois, 3);
  assert.deepEqual(miseAJour, { limite: "2026-06-10", enRetard: false });
  try {
    s.horloge.regler("2026-06-10T22:00:00Z");
    dossier = await dossierDe(conseillere, { numero });
    assert.deepEqual((await lire()).miseAJour, { limite: "2026-06-10", enRetard: true });
    const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours.contrat;
    assert.deepEqual([vue.miseAJourAvantLe, vue.miseAJourEnRetard], ["2026-06-10", true]);
    assert.equal(await preparer(6), 200);
    // What is prepared is not agreed yet: the update is as late as it was.
    assert.deepEqual((await lire()).miseAJour, { limite: "2026-06-10", enRetard: true });
    await signer();
    assert.deepEqual((await lire()).miseAJour, { limite: "2026-12-11", enRetard: false });
  } finally {
    s.horloge.regler("2026-03-10T09:00:00Z");
  }
});

test("ANX4-B-03 the plan, then the signature: each version is kept, and what follows is refused", async () => {
  const dossier = await unDossier();
  const lire = async () => (await conseillere.appeler(`${dossier}/contrat`)).corps;
  assert.deepEqual(
    [(await lire()).etat, (await lire()).echeance, (await lire()).heuresParDefaut],
    ["AUCUN", null, 15],
  );
  // Nobody signs before an orientation: nothing to prepare is offered.
  assert.deepEqual((await lire()).gestes, []);
  const decision = {
    etat: "REFUSEE",
    motifRefus: "AUTRE",
    commentaire: null,
    parcours: "PSP",
    organisme: "CD",
  };
  await conseillere.appeler(`${dossier}/orientation/reponses`, {
    criteres: { niveau_etude: "NV5" },
  });
  await deciderOrientation(conseillere, dossier, decision);
  const echeance = { limite: "2026-04-10", interrompue: false, enRetard: false };
  assert.deepEqual((await lire()).echeance, echeance);
  assert.deepEqual((await lire()).gestes, ["preparer", "signer", "refuser"]);
  const preparer = (plan: object) => ecrireContrat(conseillere, dossier, "preparation", { plan });
  assert.deepEqual((await preparer(PLAN)).corps, { etat: "EN_ATTENTE_SIGNATURE" });
  const signer = async () =>
    (await ecrireContrat(conseillere, dossier, "signature", { lieu: "Lens" })).statut;
  assert.equal(await signer(), 200);
  const signe = await lire();
  assert.deepEqual(
    [signe.etat, signe.plan.heures, signe.signatureLieu, signe.echeance, signe.gestes],
    ["SIGNE", 15, "Lens", null, ["preparer", "refuser"]],
  );
  assert.equal(await signer(), 400);
  assert.deepEqual(
    signe.versions.map(({ version, etat }: { version: number; etat: string }) => [version, etat]),
    [
      [2, "SIGNE"],
      [1, "EN_ATTENTE_SIGNATURE"],
    ],
  );
  const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours.contrat;
  assert.deepEqual([vue.etat, vue.heures, vue.aSignerAvantLe], ["SIGNE", 15, null]);
  const numero = (await conseillere.appeler(`${dossier}/vue-360`)).corps.identite
    .numeroFranceTravail;
  const cesse = { m_statut: "Cessé", m_date_effet_statut: "2026-03-01" };
  await s.pool.query("update usagers.usager set inscription = $2 where numero_francetravail = $1", [
    numero,
    cesse,
  ]);
  const suspendue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours.contrat;
  assert.deepEqual([suspendue.etat, suspendue.aSignerAvantLe], ["SUSPENDU", null]);
  assert.deepEqual([(await lire()).gestes, (await lire()).suspenduLe], [[], "2026-03-01"]);
  await s.pool.query("update usagers.usager set inscription = $2 where numero_francetravail = $1", [
    numero,
    { m_statut: "Inscrit", m_date_effet_statut: "2026-03-05" },
  ]);
  assert.deepEqual((await lire()).gestes, ["preparer", "refuser"]);
  const { frise } = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  assert.deepEqual(frise.evenements.map(({ genre }: { genre: string }) => genre).toSorted(), [
    "contrat.prepare",
    "contrat.signe",
    "orientation.ouverte",
    "orientation.saisie",
  ]);
  assert.equal(frise.evenements[0].source, s.departement.nom);
});

test("what a route has not announced never reaches the acte: the plan signed is the one prepared", async () => {
  const dossier = await unDossier();
  const lire = async () => (await conseillere.appeler(`${dossier}/contrat`)).corps;
  await ecrireContrat(conseillere, dossier, "preparation", { plan: PLAN });
  for (const nom of ["plan", "version", "attendu", "le"]) {
    const { statut, corps } = await conseillere.appeler(`${dossier}/contrat/signature?${nom}=x`, {
      version: 1,
      lieu: "Lens",
    });
    assert.deepEqual(
      [statut, corps.code, corps.message],
      [400, "ENTREE_INVALIDE", `Le champ « ${nom} » n’est pas attendu.`],
    );
  }
  assert.equal((await lire()).etat, "EN_ATTENTE_SIGNATURE");
  await ecrireContrat(conseillere, dossier, "signature", { lieu: "Lens" });
  const { etat, plan } = await lire();
  assert.deepEqual([etat, plan], ["SIGNE", PLAN]);
});

test("B4-05 B4-06 B4-07 the plan follows the law: hours reduced with a reason, never to zero, capped; an exemption is dated", async () => {
  const dossier = await unDossier();
  const preparer = async (reste: object) => {
    const corps = { plan: { ...PLAN, ...reste } };
    return (await ecrireContrat(conseillere, dossier, "preparation", corps)).statut;
  };
  for (const faux of [
    { heures: 14 },
    { heures: 0, motifReduction: "Santé" },
    { heures: 36 },
    { heures: null },
    { heures: 15, dispense: DISPENSE },
    { heures: null, dispense: { ...DISPENSE, fin: "2026-03-09" } },
    { heures: null, dispense: { ...DISPENSE, motif: "FATIGUE" } },
    { heures: null, dispense: { ...DISPENSE, justificatif: " " } },
    { heures: null, dispense: { ...DISPENSE, demandeLe: "2026-03-11" } },
    { heures: null, dispense: { ...DISPENSE, limiteAgeLe: "2026-09-10" } },
    { heures: null, dispense: { ...DISPENSE, limiteAgeLe: null } },
    { heures: null, dispense: { ...DISPENSE, demandeLe: "10/03/2026" } },
    { intensite: null },
    { intensite: "FORT" },
    { objectifs: [] },
    { referent: "" },
  ])
    assert.equal(await preparer(faux), 400, JSON.stringify(faux));
  assert.deepEqual((await conseillere.appeler(`${dossier}/contrat`)).corps.versions, []);
  assert.equal(await preparer({ heures: 7, motifReduction: "Reprise progressive" }), 200);
  // The family is told by a code, and nothing else of it.
  assert.equal(await preparer({ heures: 7, fondement: "SITUATION_FAMILIALE" }), 200);
  assert.equal(
    (await conseillere.appeler(`${dossier}/contrat`)).corps.plan.fondement,
    "SITUATION_FAMILIALE",
  );
  for (const fondement of ["FAMILLE", "SITUATION_FAMILIALE", null])
    assert.equal(await preparer({ heures: 20, fondement }), 400, fondement ?? "");
  assert.equal(await preparer({ heures: null, dispense: DISPENSE }), 200);
});

test("B4-06 the Vue 360 tells an exemption from its first day to its last, and no longer", async () => {
  const { numero } = await unUsager(s.pool);
  const dispense = { ...DISPENSE, debut: "2026-03-11", fin: "2026-03-12" };
  const plan = { ...PLAN, heures: null, dispense };
  await ecrireContrat(conseillere, await dossierDe(conseillere, { numero }), "preparation", {
    plan,
  });
  try {
    for (const [instant, attendue] of [
      ["2026-03-10T22:59:59Z", false],
      ["2026-03-10T23:00:00Z", true],
      ["2026-03-12T22:59:59Z", true],
      ["2026-03-12T23:00:00Z", false],
    ] as const) {
      s.horloge.regler(instant);
      const dossier = await dossierDe(conseillere, { numero });
      const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
      assert.equal(vue.contrat.dispense, attendue, instant);
    }
  } finally {
    s.horloge.regler("2026-03-10T09:00:00Z");
  }
});

test("B4-07 the legal working time is a dated parameter: on its day it caps the hours, and no reason lifts it", async () => {
  const dossier = await unDossier();
  const preparer = async (heures: number, motifReduction: string | null = null) => {
    const fondement = "BESOIN_ACCOMPAGNEMENT";
    const corps = { plan: { ...PLAN, heures, motifReduction, fondement } };
    return ecrireContrat(conseillere, dossier, "preparation", corps);
  };
  assert.equal((await preparer(35)).statut, 200);
  const plafonner = (debut: string, valeur: number) =>
    s.pool.query(
      `insert into parametres.parametre (nom, debut, fin, valeur, source, auteur)
       values ('contrat.heures_max', $1, $1, $2, 'essai', 'essai')`,
      [debut, valeur],
    );
  await plafonner("2026-03-11", 20);
  await plafonner("2026-03-10", 32);
  await jusqua(async () => (await preparer(33)).statut === 400);
  assert.match((await preparer(33, "Tel est son besoin")).corps.message, /32 heures par semaine/);
  assert.equal((await preparer(32)).statut, 200);
});

test("ANX4-B-03 B4-04 the print holds each mandatory content of the law, item by item", async () => {
  const dossier = await unDossier();
  assert.equal((await conseillere.brut(`${dossier}/contrat.pdf?motif=dossier`)).status, 404);
  const imprimer = async (voulu: object) => {
    const plan = { ...PLAN, ...voulu };
    await ecrireContrat(conseillere, dossier, "preparation", { plan });
    const reponse = await conseillere.brut(`${dossier}/contrat.pdf?motif=dossier`);
    assert.equal(reponse.headers.get("content-type"), "application/pdf");
    return textePdf(Buffer.from(await reponse.arrayBuffer()));
  };
  const reduit = await imprimer({
    ...{ heures: 7, motifReduction: "Reprise progressive" },
    fondement: "SITUATION_FAMILIALE",
  });
  const contenus: Readonly<Record<string, readonly string[]>> = {
    "référent unique": ["Référent unique", "Camille Leroux"],
    "engagements de l’organisme": [
      "Engagements de l’organisme",
      "accompagne et je peux le joindre",
    ],
    "engagements de la personne": [
      "Engagements de la personne",
      "participe activement",
      "rendez-vous",
    ],
    "plan d’action": ["Plan d’action", "Objectifs d’insertion", "Passer le permis"],
    "niveau d’intensité": ["Intensité", "intensif"],
    "durée hebdomadaire": ["7 heures d’activité", "la situation familiale", "Reprise progressive"],
    droits: ["Vos droits", "motif légitime", "personne de votre choix"],
    recours: ["Voies et délais de recours", "deux mois", "tribunal administratif"],
    signature: [
      "À signer par la personne",
      "Fait à",
      "La personne accompagnée Le référent unique",
      "Camille Leroux Contrat d’engagement, version",
    ],
  };
  for (const [contenu, attendus] of Object.entries(contenus))
    for (const attendu of attendus)
      assert.ok(reduit.includes(attendu), `${contenu} : ${attendu}\n${reduit}`);
  const dispense = await imprimer({ heures: null, dispense: DISPENSE });
  for (const attendu of ["à la demande de la personne", "parent isolé", "Attestation de garde"])
    assert.ok(dispense.includes(attendu), attendu);
  await ecrireContrat(conseillere, dossier, "signature", { lieu: "Lens" });
  const signe = await conseillere.brut(`${dossier}/contrat.pdf?motif=dossier`);
  const texte = textePdf(Buffer.from(await signe.arrayBuffer()));
  assert.ok(texte.includes("Signé le 10 mars 2026, à Lens"), texte);
});

test("ANX4-B-14 without the module nothing is read, written nor printed, and the Vue 360 is silent", async () => {
  const usager = await unUsager(s.pool);
  const sans = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360"]);
  const dossier = await dossierDe(sans, usager);
  const lecture = await sans.appeler(`${dossier}/contrat`);
  assert.deepEqual([lecture.statut, lecture.corps.code], [403, "DROIT_ABSENT"]);
  const prepare = { version: 0, plan: PLAN };
  const ecriture = await sans.appeler(`${dossier}/contrat/preparation`, prepare);
  assert.equal(ecriture.statut, 403);
  assert.equal((await sans.brut(`${dossier}/contrat.pdf?motif=dossier`)).status, 403);
  assert.equal("contrat" in (await sans.appeler(`${dossier}/vue-360`)).corps.parcours, false);
  await conseillere.appeler(`${await dossierDe(conseillere, usager)}/contrat/preparation`, prepare);
  assert.deepEqual((await sans.appeler(`${dossier}/vue-360`)).corps.parcours.frise.evenements, []);
  const avec = await dossierDe(conseillere, usager);
  assert.equal((await conseillere.appeler(`${avec}/contrat`)).corps.versions.length, 1);
});

test("once the registration has ended the screen offers nothing, says so, and what is sent anyway is refused", async () => {
  const inscription = { m_statut: "Radié", m_date_effet_statut: "2026-03-01" };
  const { numero } = await unUsager(s.pool, { inscription });
  const dossier = await dossierDe(conseillere, { numero });
  const lu = (await conseillere.appeler(`${dossier}/contrat`)).corps;
  assert.deepEqual([lu.inscriptionFinie, lu.gestes, lu.echeance], [true, [], null]);
  for (const [geste, corps] of [
    ["preparation", { plan: PLAN }],
    ["signature", { lieu: null }],
    ["refus", {}],
  ] as const)
    assert.equal((await ecrireContrat(conseillere, dossier, geste, corps)).statut, 400, geste);
  assert.equal((await conseillere.appeler(`${dossier}/contrat`)).corps.version, 0);
});

test("CONV-7-03 two agents at once: who writes on a version changed since is told so, and changes nothing", async () => {
  const { numero } = await unUsager(s.pool);
  const collegue = await unPoste(s, s.departement, [], MODULES);
  const [ici, la] = [
    await dossierDe(conseillere, { numero }),
    await dossierDe(collegue, { numero }),
  ];
  const chezElle = (geste: string, corps: object) =>
    conseillere.appeler(`${ici}/contrat/${geste}`, corps);
  const preparees = await Promise.all([
    chezElle("preparation", { version: 0, plan: PLAN }),
    collegue.appeler(`${la}/contrat/preparation`, { version: 0, plan: PLAN }),
  ]);
  assert.deepEqual(preparees.map(({ statut }) => statut).toSorted(), [200, 409]);
  const plan = { ...PLAN, heures: 20, fondement: "BESOIN_ACCOMPAGNEMENT" };
  await ecrireContrat(collegue, la, "preparation", { plan });
  for (const [geste, reste] of [
    ["preparation", { plan: PLAN }],
    ["signature", { lieu: null }],
    ["refus", {}],
  ] as const) {
    const conflit = await chezElle(geste, { version: 1, ...reste });
    assert.deepEqual([conflit.statut, conflit.corps.code], [409, "CONTRAT_MODIFIE"], geste);
    for (const version of [undefined, null, -1, "2"])
      assert.equal((await chezElle(geste, { version, ...reste })).statut, 400, geste);
  }
  const lu = (await conseillere.appeler(`${ici}/contrat`)).corps;
  assert.deepEqual([lu.etat, lu.version, lu.plan.heures], ["EN_ATTENTE_SIGNATURE", 2, 20]);
  assert.equal((await chezElle("signature", { version: 2, lieu: null })).statut, 200);
});
