import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJetonUsager } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { deciderOrientation, lireVives } from "../../essais/ecritures-portail.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_CRITERES } from "./exemples.ts";

const MODULES = ["recherche-usager", "vue-360", "orientation"];
const { origine: _origine, ...CRITERES } = EXEMPLE_CRITERES;

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

test("B3-08 without the answers, the département orients to itself, a délégataire or whoever accompanies; the opérateur to it alone", async () => {
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Délégataire d’essai", departement: null },
    rattachementId: s.departement.id,
  });
  const ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’à côté" });
  const usager = await unUsager(s.pool, { referentId: ml.id });
  const dossier = await dossierDe(conseillere, usager);
  const racine = `${dossier}/orientation`;
  const partiels = { niveau_etude: "NV5" };
  await conseillere.appeler(`${racine}/reponses`, { criteres: partiels });
  const permises = (await conseillere.appeler(racine)).corps.destinations;
  const noms = permises.map(({ nom }: { nom: string }) => nom);
  assert.deepEqual([noms[0], noms.at(-1)], [s.departement.nom, ml.nom]);
  assert.ok(noms.includes(delegataire.nom));
  const BON = { parcours: "PSO", organisation: delegataire.id, constat: "Deux courriers 👋" };
  const envoyer = async (voulu: object, poste = conseillere, chez = dossier) => {
    const lues = await lireVives(poste, chez);
    const corps = { lues, ...BON, ...voulu };
    const sortie = await poste.appeler(`${chez}/orientation/sans-reponses`, corps);
    return sortie.corps?.code ?? sortie.statut;
  };
  assert.equal(await envoyer({ organisation: s.operateur.id }), "DESTINATION_INVALIDE");
  for (const faux of [
    { constat: " " },
    { constat: "x".repeat(10_000) },
    { parcours: "IND" },
    { organisation: "ailleurs" },
  ])
    assert.notEqual(await envoyer(faux), 204, JSON.stringify(faux).slice(0, 40));
  assert.equal((await conseillere.appeler(racine)).corps.orientations[0].etat, "BROUILLON");
  assert.equal(await envoyer({}), 204);
  const { orientations, enCours } = (await conseillere.appeler(racine)).corps;
  assert.equal(enCours, null);
  assert.deepEqual(
    [orientations[0].etat, orientations[0].parcours, orientations[0].organisme],
    ["OUVERT", "PSO", "CD"],
  );
  assert.deepEqual(orientations[0].sansReponses, { le: "2026-03-10", constat: BON.constat });
  const { rows } = await s.pool.query(
    `select u.referent_id, o.criteres from usagers.usager u
     join orientation.orientation o on o.usager_id = u.id and o.etat = 'OUVERT' where u.id = $1`,
    [usager.id],
  );
  assert.deepEqual(rows, [{ referent_id: delegataire.id, criteres: partiels }]);

  const complet = await unUsager(s.pool);
  const chez = await dossierDe(conseillere, complet);
  await conseillere.appeler(`${chez}/orientation/reponses`, { criteres: CRITERES });
  assert.deepEqual((await conseillere.appeler(`${chez}/orientation`)).corps.destinations, []);
  assert.equal(await envoyer({}, conseillere, chez), "REPONSES_COMPLETES");

  await unPoste(s, s.operateur, ["RGC"]);
  const operateur = await unPoste(s, s.operateur, [], MODULES);
  const tardif = await unUsager(s.pool);
  const enFt = await dossierDe(operateur, tardif);
  const possibles = async () => (await operateur.appeler(`${enFt}/orientation`)).corps.destinations;
  const recevoir = (jour: string) =>
    s.pool.query("update usagers.usager set rsa_recu_le = $2 where id = $1", [tardif.id, jour]);
  await recevoir("2026-03-01");
  assert.deepEqual(await possibles(), []);
  assert.equal(await envoyer({}, operateur, enFt), "NON_COMPETENT");
  await recevoir("2026-01-01");
  assert.deepEqual(await possibles(), [{ id: s.departement.id, nom: s.departement.nom }]);
  assert.equal(await envoyer({}, operateur, enFt), "DESTINATION_INVALIDE");
  assert.equal(await envoyer({ organisation: s.departement.id }, operateur, enFt), 204);

  const sansRsa = await unUsager(s.pool, { rsa: false, referentId: s.departement.id });
  const libre = `${await dossierDe(operateur, sansRsa)}/orientation`;
  assert.deepEqual((await operateur.appeler(libre)).corps.destinations, []);
});

test("B3-08 two agents at once orient without the answers: one path opens, and whoever comes second reads it first", async () => {
  const usager = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, usager);
  await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres: { boe: false } });
  const avant = await lireVives(conseillere, dossier);
  const envoyer = (lues: unknown) =>
    conseillere.appeler(`${dossier}/orientation/sans-reponses`, {
      ...{ lues, parcours: "PSP", organisation: s.departement.id, constat: "Sans réponse" },
    });
  for (const faux of [undefined, null, [{}], [...avant, ...avant, ...avant]])
    assert.equal((await envoyer(faux)).statut, 400, JSON.stringify(faux));
  assert.equal((await envoyer([])).corps.code, "ORIENTATION_MODIFIEE");
  const sorties = await Promise.all(Array.from({ length: 4 }, () => envoyer(avant)));
  assert.deepEqual(sorties.map(({ statut }) => statut).toSorted(), [204, 409, 409, 409]);
  const etats = async () =>
    (await conseillere.appeler(`${dossier}/orientation`)).corps.orientations.map(
      ({ etat }: { etat: string }) => etat,
    );
  assert.deepEqual((await etats()).toSorted(), ["ABANDON", "OUVERT"]);
  assert.equal((await envoyer(await lireVives(conseillere, dossier))).statut, 204);
  assert.deepEqual((await etats()).toSorted(), ["ABANDON", "CLOTURE", "OUVERT"]);
});

test("ANX4-A-03 an answer is never written over what a colleague answered meanwhile", async () => {
  const usager = await unUsager(s.pool);
  const racine = `${await dossierDe(conseillere, usager)}/orientation`;
  const repondre = (lue: object | null, criteres: object) =>
    conseillere.appeler(`${racine}/reponses`, { lue, criteres });
  const lire = async () => (await conseillere.appeler(racine)).corps.enCours;
  assert.equal((await repondre(null, { boe: false })).statut, 204);
  const { id, le, criteres } = await lire();
  // Nothing was there when it was read; then it was as this one read it, not as that one.
  for (const [lue, statut] of [
    [null, 409],
    [{ id, le }, 204],
    [{ id, le }, 409],
  ] as const) {
    s.horloge.regler(new Date(s.horloge.maintenant().getTime() + 1000).toISOString());
    const sortie = await repondre(lue, { ...criteres, boe: true });
    assert.equal(sortie.statut, statut, sortie.texte);
    if (statut === 409) assert.equal(sortie.corps.code, "ORIENTATION_MODIFIEE");
  }
  assert.equal((await lire()).criteres.boe, true);
});

test("ANX4-A-11 ANX4-B-12 B3-06 an agent with the module fills, is told why, refuses with a motive and opens another path", async () => {
  const usager = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, usager);
  const racine = `${dossier}/orientation`;
  const { contrainte_sante, ...partiels } = CRITERES;
  assert.equal(
    (await conseillere.appeler(`${racine}/reponses`, { criteres: partiels })).statut,
    204,
  );
  const avant = (await conseillere.appeler(racine)).corps;
  assert.deepEqual(
    [avant.enCours.etat, avant.enCours.manquants],
    ["BROUILLON", ["contrainte_sante"]],
  );
  await conseillere.appeler(`${racine}/reponses`, { criteres: { contrainte_sante } });
  const { enCours, empechement } = (await conseillere.appeler(racine)).corps;
  assert.deepEqual([enCours.etat, enCours.parcours, empechement], ["EN_ATTENTE", "PSP", null]);
  const effets = new Map(
    enCours.explication.map((l: { critere: string; effet: string }) => [l.critere, l.effet]),
  );
  assert.equal(effets.get("contrainte_financiere"), "fort");
  assert.equal(effets.get("contrainte_mobilite"), "faible");
  assert.equal(effets.get("projet_pro"), "neutre");

  const refus = {
    etat: "REFUSEE",
    motifRefus: null,
    commentaire: null,
    parcours: "PSO",
    organisme: "CD",
  };
  assert.equal((await deciderOrientation(conseillere, dossier, refus)).statut, 400);
  const motive = { ...refus, motifRefus: "APPRECIATION_DIFFERENTE" };
  // Half of another path is no path: the suggestion is not given up for it.
  for (const moitie of [{ organisme: null }, { parcours: null }]) {
    const sortie = await deciderOrientation(conseillere, dossier, { ...motive, ...moitie });
    assert.deepEqual([sortie.statut, sortie.corps.code], [400, "DECISION_INVALIDE"]);
  }
  assert.equal((await deciderOrientation(conseillere, dossier, motive)).statut, 204);
  const [ouverte] = (await conseillere.appeler(racine)).corps.orientations;
  assert.deepEqual(
    [ouverte.etat, ouverte.parcours, ouverte.entreeLe],
    ["OUVERT", "PSO", "2026-03-10"],
  );
  const lue = { id: enCours.id, le: enCours.le };
  const deuxFois = await conseillere.appeler(`${racine}/decision`, { ...motive, lue });
  assert.deepEqual([deuxFois.statut, deuxFois.corps.code], [409, "ORIENTATION_MODIFIEE"]);
});

test("B3-02 B1-03 ANX4-A-03 ANX4-A-11 whoever decides chooses the structure among those that may accompany that day; its organisation then has the person", async () => {
  const uneMission = (nom: string, codesStructure: string[], departement = "62") =>
    uneOrganisation(s.pool, { type: "ML", nom, codesStructure, departement });
  const artois = await uneMission("Mission locale d’Œuf-en-Ternois", ["HDF0101", "HDF0102"]);
  await uneMission("Mission locale de Flandre", ["HDF0103"], "59");
  await uneOrganisation(s.pool, { type: "PLIE", nom: "PLIE du Ternois" });
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Délégataire du Ternois", departement: null },
    rattachementId: s.departement.id,
  });
  const ailleurs = await uneOrganisation(s.pool, {
    ...{ nom: "Département voisin", departement: "59", codesStructure: ["HDF0104"] },
  });
  // A place of the neighbour that receives here stays the neighbour's.
  await s.pool.query(
    "update conventions.structure set departement = '62' where code_aurore = 'HDF0104'",
  );
  await s.pool.query(
    `update conventions.structure set libelle = 'Antenne de Frévent', commune = 'Frévent',
       fermee_le = case code_aurore when 'HDF0102' then date '2026-03-10' end
     where code_aurore in ('HDF0101', 'HDF0102')`,
  );
  const chercher = async (organisme: string, texte = "") => {
    const question = `organisme=${organisme}&departement=62&texte=${encodeURIComponent(texte)}`;
    const { statut, corps, texte: dit } = await conseillere.appeler(`/structures?${question}`);
    assert.equal(statut, 200, dit);
    return corps.structures as { id: string; libelle: string; organisation: string }[];
  };
  await jusqua(async () => (await chercher("ML", "frevent")).length === 1);
  const [antenne] = await chercher("ML", "oeuf FREVENT");
  assert.equal(antenne?.organisation, artois.nom);
  assert.deepEqual((await chercher("ML")).map(({ libelle }) => libelle).slice(-1), [
    "Mission locale de Flandre",
  ]);
  assert.equal((await chercher("CD", "delegataire ternois"))[0]?.id, delegataire.id);
  assert.deepEqual(await chercher("CD", "voisin"), []);
  assert.deepEqual(await chercher("IND", "PLIE"), []);
  for (const faux of ["organisme=BAC", "texte=x", "organisme=ML&rang=1"])
    assert.equal((await conseillere.appeler(`/structures?${faux}`)).statut, 400, faux);
  const sansModule = await unPoste(s, s.departement, [], ["recherche-usager"]);
  assert.equal((await sansModule.appeler("/structures?organisme=ML")).statut, 403);

  const usager = await unUsager(s.pool, { referentId: s.departement.id });
  const dossier = await dossierDe(conseillere, usager);
  await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres: CRITERES });
  const lire = async () => (await conseillere.appeler(`${dossier}/orientation`)).corps;
  assert.equal((await lire()).departement, "62");
  const vers = { parcours: "PSP", organisme: "ML", motifRefus: "AUTRE", commentaire: null };
  const decider = (voulu: object) =>
    deciderOrientation(conseillere, dossier, { etat: "REFUSEE", ...vers, ...voulu });
  for (const structure of [delegataire.id, ailleurs.id, artois.id, usager.id]) {
    const { statut, corps } = await decider({ structure });
    assert.deepEqual([statut, corps.code], [400, "STRUCTURE_INVALIDE"]);
    assert.match(corps.message, /^« structure » : /);
  }
  assert.equal((await decider({ structure: "HDF0101" })).statut, 400);
  const ferme = { structure: antenne?.id, parcours: null, organisme: null };
  assert.equal((await decider(ferme)).corps.code, "STRUCTURE_INVALIDE");
  assert.equal((await lire()).enCours.etat, "EN_ATTENTE");
  assert.equal((await decider({ structure: antenne?.id })).statut, 204);
  const referent = async () => {
    const { rows } = await s.pool.query("select referent_id from usagers.usager where id = $1", [
      usager.id,
    ]);
    return rows[0].referent_id;
  };
  assert.equal(await referent(), artois.id);
  const [ouverte] = (await lire()).orientations;
  assert.deepEqual([ouverte.organisme, ouverte.structure], ["ML", "Antenne de Frévent"]);
  const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours.orientation;
  assert.equal(vue.structure, "Antenne de Frévent");
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const lecture = `${s.url}/partenaire/orientationusager/v2/lectureOrientation`;
  const [lue] = (await appeler(lecture, { jeton: s.jeton, usager: jeton })).corps;
  assert.deepEqual(lue.referent_parcours.structure, {
    code_aurore: "HDF0101",
    code_safir: null,
    libelle_structure: "Antenne de Frévent",
  });
  // Later on, of the path as it was read.
  const changer = (corps: object) => conseillere.appeler(`${dossier}/orientation/structure`, corps);
  const { id, le } = ouverte;
  const flandre = (await chercher("ML", "flandre"))[0]?.id;
  const perime = { lue: { id, le: "2026-03-09T09:00:00Z" }, structure: flandre };
  assert.equal((await changer(perime)).corps.code, "ORIENTATION_MODIFIEE");
  const mauvaise = { lue: { id, le }, structure: delegataire.id };
  assert.equal((await changer(mauvaise)).corps.code, "STRUCTURE_INVALIDE");
  assert.equal((await changer({ lue: { id, le }, structure: flandre })).statut, 204);
  assert.equal((await lire()).orientations[0].structure, "Mission locale de Flandre");
  assert.notEqual(await referent(), artois.id);
});

test("ANX4-A-11 a suggestion computed again since it was read is not decided: whoever decides reads it first", async () => {
  const { numero } = await unUsager(s.pool);
  const dossier = await dossierDe(conseillere, { numero });
  const lire = async () => (await conseillere.appeler(`${dossier}/orientation`)).corps.enCours;
  const repondre = (criteres: object) =>
    conseillere.appeler(`${dossier}/orientation/reponses`, { criteres });
  const rien = { motifRefus: null, commentaire: null, parcours: null, organisme: null };
  const decider = (lue: object | undefined) =>
    conseillere.appeler(`${dossier}/orientation/decision`, { etat: "ACCEPTEE", lue, ...rien });
  await repondre(CRITERES);
  const { id, le } = await lire();
  s.horloge.regler("2026-03-10T09:00:01Z");
  await repondre({ contrainte_sante: "INCAPACITE_RECHERCHE_ACTIVITE_PRO" });
  const conflit = await decider({ id, le });
  assert.deepEqual([conflit.statut, conflit.corps.code], [409, "ORIENTATION_MODIFIEE"]);
  for (const faux of [undefined, { id }, { id: "1", le }, { id, le: "hier" }])
    assert.equal((await decider(faux)).statut, 400, JSON.stringify(faux));
  const relue = await lire();
  assert.equal(relue.etat, "EN_ATTENTE");
  assert.equal((await decider({ id, le: relue.le })).statut, 204);
});

test("ANX4-A-11 ANX4-B-12 without the module, out of reach, or not competent: refused, and nothing is written", async () => {
  const usager = await unUsager(s.pool);
  const racine = `${await dossierDe(conseillere, usager)}/orientation`;
  const sansModule = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360"]);
  const sien = await dossierDe(sansModule, usager);
  const refus = await sansModule.appeler(`${sien}/orientation`);
  assert.deepEqual([refus.statut, refus.corps.code], [403, "DROIT_ABSENT"]);
  const vue = (await sansModule.appeler(`${sien}/vue-360`)).corps;
  assert.equal("orientation" in vue.parcours, false);
  // A key is its agent's own.
  const collegue = await unPoste(s, s.departement, [], MODULES);
  assert.equal((await collegue.appeler(racine)).statut, 404);

  const ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
  await unPoste(s, ml, ["RGC"]);
  const jeune = await unUsager(s.pool, { referentId: ml.id });
  const conseiller = await unPoste(s, ml, [], MODULES);
  const chezMl = await dossierDe(conseiller, jeune);
  await conseiller.appeler(`${chezMl}/orientation/reponses`, { criteres: CRITERES });
  assert.match((await conseiller.appeler(`${chezMl}/orientation`)).corps.empechement, /CD/);
  const decision = {
    etat: "ACCEPTEE",
    motifRefus: null,
    commentaire: null,
    parcours: null,
    organisme: null,
  };
  const interdite = await deciderOrientation(conseiller, chezMl, decision);
  assert.deepEqual([interdite.statut, interdite.corps.code], [403, "NON_COMPETENT"]);
  // A questionnaire without an answer says nothing: none is begun.
  for (const faux of [{}, { niveau_etude: "BAC" }, { inconnu: true }, { boe: "oui" }]) {
    const sortie = await conseillere.appeler(`${racine}/reponses`, { criteres: faux });
    assert.equal(sortie.statut, 400, JSON.stringify(faux));
  }
  assert.deepEqual((await conseillere.appeler(racine)).corps.orientations, []);
  // P-MOD: closed to the partner, the module is closed to its agents; what was written stays.
  const fermer = (etat: string) =>
    s.pool.query(`update demandes_acces.ouverture set ${etat} where element = 'orientation'`);
  const statut = async () => (await conseillere.appeler(racine)).statut;
  await conseillere.appeler(`${racine}/reponses`, { criteres: { niveau_etude: "NV5" } });
  await fermer("fermee_le = now(), motif_fermeture = 'essai'");
  await jusqua(async () => (await statut()) === 403);
  await fermer("fermee_le = null, motif_fermeture = null");
  await jusqua(async () => (await statut()) === 200);
  assert.equal((await conseillere.appeler(racine)).corps.orientations.length, 1);
});

test("ANX4-A-11 a questionnaire of the MSA under way is shown, its number told by the explanation", async () => {
  const usager = await unUsager(s.pool);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const chemin = `${s.url}/partenaire/orientationusager/v1/calculOrientation`;
  const racine = `${await dossierDe(conseillere, usager)}/orientation`;
  const autonomie = "msa_autonomie_recherche_emploi";
  for (const [reponses, etat] of [
    [{ niveau_etude: "NV5" }, "BROUILLON"],
    [CRITERES, "EN_ATTENTE"],
  ] as const) {
    const corps = { ...reponses, origine: EXEMPLE_CRITERES.origine, [autonomie]: 3 };
    const recu = await appeler(chemin, { jeton: s.jeton, usager: jeton, corps });
    assert.ok(recu.statut < 300, recu.texte);
    const { statut, texte, corps: lue } = await conseillere.appeler(racine);
    assert.equal(statut, 200, texte);
    assert.deepEqual([lue.enCours.etat, lue.enCours.criteres], [etat, reponses]);
    const ligne = lue.enCours.explication.find(
      ({ critere }: { critere: string }) => critere === autonomie,
    );
    assert.equal(ligne?.reponse, "3");
    // What the page gave may be sent back as it is.
    const { criteres } = lue.enCours;
    assert.equal((await conseillere.appeler(`${racine}/reponses`, { criteres })).statut, 204);
  }
});
