import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJeton, obtenirJetonUsager } from "../../../essais/appels.ts";
import { SCOPES_AGENT } from "../../../essais/applications.ts";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import { dossierDe } from "../../../essais/dossier.ts";
import { ecrireContrat } from "../../../essais/ecritures-portail.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { unUsager } from "../../../essais/usagers.ts";

const BASE = ["recherche-usager", "vue-360"];
const MODULES = [...BASE, "orientation", "objectif-intensite", "organisation-demarches", "sia"];
const PLAN = {
  referent: "Camille Leroux",
  objectifs: ["Reprendre une formation"],
  intensite: "REGULIER",
  heures: 15,
  motifReduction: null,
  dispense: null,
};
const VINGT = { heures: 20, fondement: "BESOIN_ACCOMPAGNEMENT" };
const ATELIER = {
  type: "RECHERCHE_EMPLOI",
  titre: "Atelier CV",
  semaine: "2026-03-23",
  jour: "2026-03-24",
  heuresPrevues: 3,
};

let s: Situation;
let conseillere: Poste;
before(async () => {
  // Tuesday of the week that ends with the change of hour.
  s = await ouvrirSituation({ instant: "2026-03-24T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

async function unDossier(): Promise<string> {
  return dossierDe(conseillere, await unUsager(s.pool));
}
const lire = async (dossier: string, suite: string) =>
  (await conseillere.appeler(`${dossier}/${suite}`)).corps;
const prevoir = (dossier: string, reste: object = {}) =>
  conseillere.appeler(`${dossier}/demarches`, { ...ATELIER, ...reste });
async function signer(dossier: string, plan: object = PLAN): Promise<void> {
  const prepare = await ecrireContrat(conseillere, dossier, "preparation", { plan });
  assert.equal(prepare.statut, 200, prepare.texte);
  const signe = await ecrireContrat(conseillere, dossier, "signature", { lieu: null });
  assert.equal(signe.statut, 200, signe.texte);
}

test("ANX4-B-15 B4-13 a week is filled, changed and concluded; the week before is taken over once", async () => {
  const dossier = await unDossier();
  const id = (await prevoir(dossier)).corps.id;
  await prevoir(dossier, { type: "FORMATION", titre: "Permis", jour: null, heuresPrevues: 4.5 });
  const annulee = (await prevoir(dossier, { titre: "Forum" })).corps;
  const conclure = (qui: string, corps: object) =>
    conseillere.appeler(`${dossier}/demarches/${qui}/etat`, corps);
  for (const commentaire of [null, "", "   "]) {
    const sans = await conclure(annulee.id, { version: 1, etat: "ANNULEE", commentaire });
    assert.equal(sans.statut, 400, sans.texte);
  }
  const pourquoi = { etat: "ANNULEE", commentaire: "Le forum est reporté" };
  assert.equal((await conclure(annulee.id, { version: 1, ...pourquoi })).statut, 200);
  const { rows: annulations } = await s.pool.query(
    "select contenu ->> 'motif' as motif from journal.evenement where genre = 'demarche.annulee' and contenu ->> 'demarcheId' = $1",
    [annulee.id],
  );
  assert.deepEqual(annulations, [{ motif: "Le forum est reporté" }]);
  const change = { ...ATELIER, version: 1, heuresPrevues: 2 };
  assert.equal((await conseillere.appeler(`${dossier}/demarches/${id}`, change)).statut, 200);
  const perime = await conseillere.appeler(`${dossier}/demarches/${id}`, change);
  assert.deepEqual([perime.statut, perime.corps.code], [409, "DEMARCHE_MODIFIEE"]);
  assert.equal(
    (await conclure(id, { version: 2, etat: "FAITE", heuresRealisees: 1.5 })).statut,
    200,
  );
  const semaine = await lire(dossier, "demarches?semaine=2026-03-29");
  assert.deepEqual(
    semaine.demarches.map(({ titre, etat }: { titre: string; etat: string }) => [titre, etat]),
    [
      ["Atelier CV", "FAITE"],
      ["Forum", "ANNULEE"],
      ["Permis", "PREVUE"],
    ],
  );
  assert.deepEqual([semaine.heuresPrevues, semaine.heuresRealisees], [6.5, 1.5]);
  assert.ok(semaine.demarches.every(({ modifiable }: { modifiable: boolean }) => modifiable));
  assert.match(semaine.demarches[0].saisiePar, /^\S+ \S+/);
  const reprendre = (corps: object) => conseillere.appeler(`${dossier}/demarches/reprise`, corps);
  assert.equal((await lire(dossier, "demarches?semaine=2026-03-30")).aReprendre, 2);
  assert.deepEqual((await reprendre({ semaine: "2026-03-30" })).corps, { reprises: 2 });
  assert.deepEqual((await reprendre({ semaine: "2026-04-01" })).corps, { reprises: 0 });
  const suivante = await lire(dossier, "demarches?semaine=2026-03-30");
  assert.deepEqual(
    suivante.demarches.map(({ titre, jour }: { titre: string; jour: string }) => [titre, jour]),
    [
      ["Atelier CV", "2026-03-31"],
      ["Permis", null],
    ],
  );
  assert.deepEqual([suivante.aReprendre, suivante.heuresPrevues], [0, 6.5]);
  const passee = await reprendre({ semaine: "2026-03-22" });
  assert.deepEqual([passee.statut, passee.corps.code], [400, "SEMAINE_INVALIDE"]);
  const lointaine = await reprendre({ semaine: "2030-03-11" });
  assert.deepEqual([lointaine.statut, lointaine.corps.code], [400, "DEMARCHE_INVALIDE"]);
  for (const faux of [{ type: "SPORT" }, { heuresPrevues: 0.1 }, { titre: "" }, { inconnu: 1 }])
    assert.equal((await prevoir(dossier, faux)).statut, 400, JSON.stringify(faux));
});

test("ANX4-B-17 ANX4-B-04 the SIA: planned and done by week against the signed objective, gap, reasons, alert", async () => {
  const { numero } = await unUsager(s.pool);
  s.horloge.regler("2026-03-10T09:00:00Z");
  const avant = await dossierDe(conseillere, { numero });
  await signer(avant);
  const faite = (await prevoir(avant, { semaine: "2026-03-09", jour: "2026-03-10" })).corps;
  const manquee = (await prevoir(avant, { semaine: "2026-03-16", jour: null })).corps;
  s.horloge.regler("2026-03-24T09:00:00Z");
  const dossier = await dossierDe(conseillere, { numero });
  const conclure = (id: string, corps: object) =>
    conseillere.appeler(`${dossier}/demarches/${id}/etat`, { version: 1, ...corps });
  await conclure(faite.id, { etat: "FAITE" });
  await conclure(manquee.id, { etat: "NON_FAITE", motif: "TRANSPORT" });
  const { semaines, seuilAlerte, lissage } = await lire(dossier, "intensite");
  assert.deepEqual([semaines.length, seuilAlerte, lissage], [14, 5, 1]);
  type Lue = Record<string, unknown> & { debut: string; objectif: object };
  const de = (debut: string) => semaines.find((une: Lue) => une.debut === debut);
  assert.deepEqual(de("2026-03-02").objectif, { nature: "AUCUN", heures: null, entiere: false });
  const premiere = de("2026-03-09");
  assert.deepEqual(
    [premiere.objectif.entiere, premiere.heuresRealisees, premiere.ecart, premiere.alerte],
    [false, 3, -12, false],
  );
  const seconde = de("2026-03-16");
  assert.deepEqual(
    [seconde.objectif.heures, seconde.heuresJustifiees, seconde.ecart, seconde.alerte],
    [15, 3, -12, true],
  );
  assert.deepEqual(seconde.motifs, [{ motif: "TRANSPORT", nombre: 1, heures: 3, justifie: true }]);
  assert.deepEqual([de("2026-03-23").ecart, de("2026-03-23").alerte], [-15, false]);
  const { parcours } = await lire(dossier, "vue-360");
  assert.deepEqual(
    [parcours.semaine.objectif, parcours.semaine.ecart, parcours.semaine.manqueSemainePassee],
    [15, -15, 12],
  );
  assert.deepEqual(
    parcours.frise.evenements
      .map(({ genre }: { genre: string }) => genre)
      .slice(0, 2)
      .toSorted(),
    ["demarche.faite", "demarche.non-faite"],
  );
});

test("ANX4-B-14 the objective changes by a new version to sign: bounded, motivated, exempted on request only", async () => {
  const dossier = await unDossier();
  const objectif = () => lire(dossier, "objectif");
  assert.deepEqual([(await objectif()).enVigueur, (await objectif()).modifiable], [null, false]);
  const definir = (version: number, duree: object) =>
    conseillere.appeler(`${dossier}/objectif`, {
      version,
      duree: { heures: null, motifReduction: null, dispense: null, ...duree },
    });
  const sansPlan = await definir(1, VINGT);
  assert.deepEqual([sansPlan.statut, sansPlan.corps.code], [409, "CONTRAT_MODIFIE"]);
  await signer(dossier);
  const dispense = {
    motif: "SANTE",
    demandeLe: "2026-03-24",
    limiteAgeLe: null,
    justificatif: "Certificat médical",
    debut: "2026-03-24",
    fin: "2026-06-30",
  };
  for (const faux of [
    { heures: 0 },
    { heures: 14 },
    { heures: 36 },
    { heures: 20 },
    {},
    { heures: 15, dispense },
    { dispense: { ...dispense, demandeLe: "2026-03-25" } },
    { dispense: { ...dispense, motif: "PARENT_ISOLE" } },
    { dispense: { ...dispense, justificatif: " " } },
  ])
    assert.equal((await definir(2, faux)).statut, 400, JSON.stringify(faux));
  assert.equal((await definir(2, VINGT)).statut, 200);
  const conflit = await definir(2, { ...VINGT, heures: 25 });
  assert.deepEqual([conflit.statut, conflit.corps.code], [409, "CONTRAT_MODIFIE"]);
  const lu = await objectif();
  assert.deepEqual(
    [lu.etat, lu.version, lu.enVigueur.heures, lu.enPreparation.heures],
    ["EN_ATTENTE_SIGNATURE", 3, 15, 20],
  );
  assert.equal((await lire(dossier, "vue-360")).parcours.semaine.objectif, 15);
  const { plan } = await lire(dossier, "contrat");
  assert.deepEqual([plan.referent, plan.objectifs], [PLAN.referent, PLAN.objectifs]);
  await ecrireContrat(conseillere, dossier, "signature", { lieu: null });
  assert.equal((await objectif()).enVigueur.heures, 20);
  await definir(4, { dispense });
  await ecrireContrat(conseillere, dossier, "signature", { lieu: null });
  assert.deepEqual((await objectif()).enVigueur.dispense, dispense);
  const semaine = (await lire(dossier, "vue-360")).parcours.semaine;
  assert.deepEqual([semaine.nature, semaine.objectif, semaine.ecart], ["DISPENSE", null, null]);
});

test("ANX4-B-15 ANX4-B-17 each screen with its own right: module off, nothing is read, written nor shown, and history stays", async () => {
  const usager = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, usager);
  const { id } = (await prevoir(dossier)).corps;
  for (const [modules, demarches, intensite, objectif] of [
    [BASE, 403, 403, 403],
    [[...BASE, "sia"], 403, 200, 403],
    [[...BASE, "organisation-demarches"], 200, 403, 403],
    [[...BASE, "objectif-intensite"], 403, 403, 200],
  ] as const) {
    const poste = await unPoste(s, s.departement, [], modules);
    const sien = await dossierDe(poste, usager);
    const statut = async (suite: string, corps?: object) =>
      (await poste.appeler(`${sien}/${suite}`, corps)).statut;
    assert.equal(await statut("demarches"), demarches);
    assert.equal(await statut("intensite"), intensite);
    assert.equal(await statut("objectif"), objectif);
    if (demarches === 403) {
      assert.equal(await statut("demarches", ATELIER), 403);
      assert.equal(await statut(`demarches/${id}`, { ...ATELIER, version: 1 }), 403);
      assert.equal(await statut(`demarches/${id}/etat`, { version: 1, etat: "ANNULEE" }), 403);
      assert.equal(await statut("demarches/reprise", { semaine: "2026-03-30" }), 403);
    }
    const { parcours } = (await poste.appeler(`${sien}/vue-360`)).corps;
    assert.equal("semaine" in parcours, demarches === 200 || intensite === 200);
    if (parcours.semaine) assert.equal(parcours.semaine.source, s.departement.nom);
    assert.equal(parcours.frise.evenements.length, demarches === 200 ? 1 : 0);
  }
  const semaine = await lire(dossier, "demarches");
  assert.deepEqual([semaine.demarches.length, semaine.demarches[0].version], [1, 1]);
});

test("B4-15 threshold, averaging and step are dated: a week is judged by those of its Monday, hours entered by those of the day", async () => {
  const { numero } = await unUsager(s.pool);
  s.horloge.regler("2026-01-05T09:00:00Z");
  await signer(await dossierDe(conseillere, { numero }));
  s.horloge.regler("2026-03-24T09:00:00Z");
  const dossier = await dossierDe(conseillere, { numero });
  const faite = async (jour: string, heuresPrevues: number) => {
    const { corps } = await prevoir(dossier, { semaine: jour, jour, heuresPrevues });
    const etat = { version: 1, etat: "FAITE" };
    await conseillere.appeler(`${dossier}/demarches/${corps.id}/etat`, etat);
  };
  for (const [jour, heures] of [
    ["2026-02-23", 11],
    ["2026-03-02", 11],
    ["2026-03-09", 22],
    ["2026-03-16", 11],
  ] as const)
    await faite(jour, heures);
  const alertes = async () => {
    const { semaines } = await lire(dossier, "intensite");
    const lues: [string, boolean][] = semaines
      .filter(({ debut }: { debut: string }) => debut >= "2026-02-23" && debut <= "2026-03-16")
      .map(({ debut, alerte }: { debut: string; alerte: boolean }) => [debut, alerte]);
    return lues.filter(([, alerte]) => alerte).map(([debut]) => debut);
  };
  assert.deepEqual(await alertes(), [], "four missing hours are fewer than five");
  const regler = (nom: string, debut: string, valeur: number) =>
    s.pool.query(
      `insert into parametres.parametre (nom, debut, valeur, source, auteur)
       values ('intensite.' || $1, $2, $3, 'essai', 'essai')`,
      [nom, debut, valeur],
    );
  await regler("seuil_alerte_heures", "2026-03-02", 4);
  await jusqua(async () => (await alertes()).length > 0);
  assert.deepEqual(await alertes(), ["2026-03-02", "2026-03-16"], "the weeks before stay judged");
  // From the 16th on, averaged with the week before, of seven hours too many.
  await regler("lissage_semaines", "2026-03-16", 2);
  await jusqua(async () => (await alertes()).length === 1);
  assert.deepEqual(await alertes(), ["2026-03-02"]);
  const { seuilAlerte, lissage } = await lire(dossier, "intensite");
  assert.deepEqual([seuilAlerte, lissage], [4, 2]);

  const saisir = async (heuresPrevues: number) =>
    (await prevoir(dossier, { titre: `Atelier de ${heuresPrevues} h`, heuresPrevues })).statut;
  assert.equal(await saisir(1.25), 200);
  await regler("arrondi_minutes", "2026-03-24", 30);
  await jusqua(async () => (await saisir(2.25)) === 400);
  assert.equal(await saisir(2.5), 200);
});

test("B4-11 the six types of the law compose a week and count in its hours, and no other does", async () => {
  const dossier = await unDossier();
  const types = [
    "MISE_EN_SITUATION",
    "FORMATION",
    "RECHERCHE_EMPLOI",
    "ACCOMPAGNEMENT_SOCIAL",
    "ACCES_DROITS",
    "ACTIVITE",
  ];
  for (const type of types) assert.equal((await prevoir(dossier, { type })).statut, 200, type);
  for (const type of ["SPORT", "AUTRE", "", null, undefined])
    assert.equal((await prevoir(dossier, { type })).statut, 400, String(type));
  const semaine = await lire(dossier, "demarches");
  assert.deepEqual(
    semaine.demarches.map(({ type }: { type: string }) => type).toSorted(),
    types.toSorted(),
  );
  assert.equal(semaine.heuresPrevues, types.length * ATELIER.heuresPrevues);
});

test("B4-12 B4-13 the activities proposed, with their hours, are those of the dated parameter", async () => {
  const dossier = await unDossier();
  const titres = async () =>
    (await lire(dossier, "demarches")).activites.map(({ titre }: { titre: string }) => titre);
  assert.ok((await titres()).includes("Forum de l’emploi"));
  await s.pool.query(
    `insert into parametres.parametre (nom, debut, valeur, source, auteur)
     values ('intensite.fichier_metier', '2026-03-24', $1, 'essai', 'essai')`,
    [JSON.stringify(["FORMATION=3.5=Code de la route"])],
  );
  await jusqua(async () => (await titres()).length === 1);
  const { activites } = await lire(dossier, "demarches");
  assert.deepEqual(activites, [{ type: "FORMATION", titre: "Code de la route", heures: 3.5 }]);
  const usager = await unUsager(s.pool);
  const jeton = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  const referentiel = await appeler(`${s.url}/partenaire/demarches-usager/v1/referentiel`, {
    jeton,
    usager: await obtenirJetonUsager(s.url, jeton, usager),
  });
  assert.deepEqual(referentiel.corps.activites, activites);
});
