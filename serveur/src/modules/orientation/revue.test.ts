import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJetonUsager } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { deciderOrientation } from "../../essais/ecritures-portail.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_ORIENTATION_V1 } from "./exemples.ts";
import { CHOIX } from "./regles/valeurs.ts";

const MODULES = ["recherche-usager", "vue-360", "orientation"];
const REVUE = { le: "2026-03-09", conclusion: "MAINTIEN", commentaire: "Suite 🙃" };

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

const partenaire = async (usager: UsagerEssai, chemin: string, corps: object) => {
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const sortie = await appeler(`${s.url}/partenaire/${chemin}`, {
    jeton: s.jeton,
    usager: jeton,
    corps,
  });
  assert.ok(sortie.statut < 300, sortie.texte);
};
const orienter = (usager: UsagerEssai, parcours: string, date_entree_parcours = "2025-09-01") =>
  partenaire(usager, "orientationusager/v1/orientation", {
    ...EXEMPLE_ORIENTATION_V1,
    parcours,
    date_entree_parcours,
  });
const signer = (usager: UsagerEssai, dateSignature: string) =>
  partenaire(usager, "contrat-engagement/v1/signer", { dateSignature });

test("B3-13 the joint review of a social path is due six months from the signature, then late, then counted anew", async () => {
  const usager = await unUsager(s.pool);
  await orienter(usager, "PSO");
  let dossier = await dossierDe(conseillere, usager);
  const revue = async () => (await conseillere.appeler(`${dossier}/orientation`)).corps.revue;
  assert.deepEqual(await revue(), { avantLe: null, depassee: false, tenues: [] });
  // 10 September in Paris already: summer time then, winter time now.
  await signer(usager, "2025-09-09T22:30:00Z");
  assert.deepEqual(await revue(), { avantLe: "2026-03-10", depassee: false, tenues: [] });
  const noter = async (voulue: object) =>
    (await conseillere.appeler(`${dossier}/orientation/revue`, { revue: { ...REVUE, ...voulue } }))
      .statut;
  for (const faux of [
    { le: "2026-03-11" },
    { le: "2025-08-31" },
    { le: "2026-02-30" },
    { conclusion: "AUTRE" },
    { commentaire: "x".repeat(10_000) },
  ])
    assert.equal(await noter(faux), 400, JSON.stringify(faux).slice(0, 60));
  assert.deepEqual((await revue()).tenues, []);
  s.horloge.regler("2026-03-10T23:00:00Z");
  dossier = await dossierDe(conseillere, usager);
  assert.equal((await revue()).depassee, true);
  const vue = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  assert.deepEqual([vue.orientation.revueLe, vue.orientation.revueDepassee], ["2026-03-10", true]);
  assert.equal(await noter({}), 204);
  const apres = await revue();
  assert.deepEqual([apres.avantLe, apres.depassee], ["2026-09-09", false]);
  assert.deepEqual(apres.tenues, [{ ...REVUE, source: s.departement.nom }]);
  const { frise } = (await conseillere.appeler(`${dossier}/vue-360`)).corps.parcours;
  assert.equal(frise.evenements[0].genre, "orientation.revue");
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("B3-13 twelve months with a recognised handicap; none on another path; a reorientation closes the count", async () => {
  const rqth = { dateDebutRqth: "2024-01-01", dateFinRqth: "9999-12-31", source: "MDPH" };
  const usager = await unUsager(s.pool, { rqth });
  await orienter(usager, "PSO");
  await signer(usager, "2025-09-10T08:00:00Z");
  const dossier = await dossierDe(conseillere, usager);
  const lire = async () => (await conseillere.appeler(`${dossier}/orientation`)).corps;
  assert.equal((await lire()).revue.avantLe, "2026-09-10");
  await orienter(usager, "PSO", "2025-09-15");
  assert.equal((await lire()).revue.avantLe, null);
  await orienter(usager, "PSP", "2025-09-15");
  await signer2(usager);
  const { revue } = await lire();
  assert.deepEqual(revue, { avantLe: null, depassee: false, tenues: [] });
  const refusee = await conseillere.appeler(`${dossier}/orientation/revue`, { revue: REVUE });
  assert.deepEqual([refusee.statut, refusee.corps.code], [400, "REVUE_INVALIDE"]);
});

const signer2 = async (usager: UsagerEssai) => {
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const sortie = await appeler(`${s.url}/partenaire/contrat-engagement/v1/signer`, {
    jeton: s.jeton,
    usager: jeton,
    methode: "PATCH",
    corps: { dateSignature: "2026-03-10T08:00:00Z" },
  });
  assert.equal(sortie.corps.etat, "SIGNE", sortie.texte);
};

test("B3-13 twelve months too with an invalidity, that the register knows or that the person declared", async () => {
  const due = async (usager: UsagerEssai) => {
    await orienter(usager, "PSO");
    await signer(usager, "2025-09-10T08:00:00Z");
    const dossier = await dossierDe(conseillere, usager);
    return (await conseillere.appeler(`${dossier}/orientation`)).corps.revue.avantLe;
  };
  const exclue = {
    m_statut: "Identifié",
    m_date_effet_statut: "2025-01-01",
    exclusion: "INVALIDITE",
  };
  assert.equal(await due(await unUsager(s.pool, { inscription: exclue })), "2026-09-10");
  const declarante = await unUsager(s.pool);
  const annoncee = await unUsager(s.pool);
  for (const [{ id }, survenuLe] of [
    [declarante, "2026-03-10"],
    [annoncee, "2026-03-11"],
  ] as const)
    await s.pool.query(
      `insert into usagers.changement (id, version, usager_id, source_id, genre, survenu_le, declare_le, auteur, ecrit_le)
       values (gen_random_uuid(), 1, $1, $2, 'INVALIDITE', $3, '2025-06-02', 'essai', now())`,
      [id, s.departement.id, survenuLe],
    );
  assert.equal(await due(declarante), "2026-09-10");
  assert.equal(await due(annoncee), "2026-03-10", "it has not begun");
  assert.equal(await due(await unUsager(s.pool)), "2026-03-10");
});

test("B3-13 twelve months too when the answers that led to the path tell of health, housing or family, and of nothing else", async () => {
  const due = async (nom: keyof typeof CHOIX) => {
    const usager = await unUsager(s.pool);
    const dossier = await dossierDe(conseillere, usager);
    const criteres = { [nom]: CHOIX[nom].find((code) => code !== "AUCUNE") };
    const reponses = await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres });
    assert.equal(reponses.statut, 204, reponses.texte);
    const decision = { etat: "REFUSEE", motifRefus: "AUTRE", commentaire: null };
    const vers = { ...decision, parcours: "PSO", organisme: "CD" };
    assert.equal((await deciderOrientation(conseillere, dossier, vers)).statut, 204);
    await signer(usager, "2026-03-10T08:00:00Z");
    return (await conseillere.appeler(`${dossier}/orientation`)).corps.revue.avantLe;
  };
  for (const nom of ["contrainte_sante", "contrainte_logement", "contrainte_familiale"] as const)
    assert.equal(await due(nom), "2027-03-10", nom);
  for (const nom of ["contrainte_financiere", "contrainte_mobilite"] as const)
    assert.equal(await due(nom), "2026-09-10", nom);
});

test("CONV-4-02 neither notification nor review by whom neither accompanies nor decides, nor without the module", async () => {
  const ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
  await unPoste(s, ml, ["RGC"]);
  const usager = await unUsager(s.pool);
  await orienter(usager, "PSO");
  await s.pool.query("update usagers.usager set referent_id = $2 where id = $1", [
    usager.id,
    ml.id,
  ]);
  const conseiller = await unPoste(s, ml, [], MODULES);
  const chezMl = await dossierDe(conseiller, usager);
  assert.match(
    (await conseiller.appeler(`${chezMl}/orientation`)).corps.suiviRefuse,
    /modifie seul/,
  );
  const notification = { moyen: "REMISE_EN_MAIN", envoyeeLe: "2026-03-10", recueLe: "2026-03-10" };
  const lue = { id: usager.id, le: "2026-03-10T09:00:00Z" };
  const corps = { notification: { lue, notification }, revue: { revue: REVUE } };
  const sans = await unPoste(s, s.departement, [], ["recherche-usager", "vue-360"]);
  const sansDroit = await dossierDe(sans, usager);
  for (const suite of ["notification", "revue"] as const) {
    const etranger = await conseiller.appeler(`${chezMl}/orientation/${suite}`, corps[suite]);
    assert.deepEqual([etranger.statut, etranger.corps.code], [403, "NON_REFERENT"]);
    const ferme = await sans.appeler(`${sansDroit}/orientation/${suite}`, corps[suite]);
    assert.deepEqual([ferme.statut, ferme.corps.code], [403, "DROIT_ABSENT"]);
  }
  const dossier = await dossierDe(conseillere, usager);
  const { orientations, revue, suiviRefuse } = (await conseillere.appeler(`${dossier}/orientation`))
    .corps;
  assert.deepEqual([orientations[0].notification, revue.tenues, suiviRefuse], [null, [], null]);
});
