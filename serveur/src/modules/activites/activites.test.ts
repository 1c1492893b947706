import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { deciderOrientation } from "../../essais/ecritures-portail.ts";
import { inserer } from "../../essais/inserer.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerVoulu, unUsager } from "../../essais/usagers.ts";
import type { Organisation } from "../conventions/index.ts";
import { EXEMPLE_CRITERES } from "../orientation/exemples.ts";
import { organismesCompetents, orientePourRsa } from "../orientation/regles/competence.ts";

const { origine: _origine, ...CRITERES } = EXEMPLE_CRITERES;
const MODULES = ["recherche-usager", "vue-360", "orientation", "activites-orientation"];
const DEMANDE = { genre: null, enRetard: false, texte: "", page: 0 };

let s: Situation;
let conseillere: Poste;
let voisin: Organisation;
let ml: Organisation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  voisin = await uneOrganisation(s.pool, { nom: "Département voisin", departement: "59" });
  ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  for (const { id } of [voisin, ml])
    await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: id });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], [...MODULES, "activites-rendez-vous"]);
});
after(() => s.fermer());

/** Somebody whose right to the RSA was received that day. */
async function recuLe(jour: string | null, voulu: UsagerVoulu = {}) {
  const nom = `ACTIVITE${randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .toUpperCase()}`;
  const usager = await unUsager(s.pool, { nom, ...voulu });
  await s.pool.query("update usagers.usager set rsa_recu_le = $2 where id = $1", [usager.id, jour]);
  return { ...usager, nom };
}

/** What the list says of somebody, by name: what to do, by when, and whether it is late. */
async function lues(
  poste: Poste,
  { nom }: { readonly nom: string },
  famille = "orientation",
): Promise<string[]> {
  const chemin = `/activites/${famille}/recherche`;
  const { statut, texte, corps } = await poste.appeler(chemin, { ...DEMANDE, texte: nom });
  assert.equal(statut, 200, texte);
  assert.equal(corps.total, corps.activites.length);
  return corps.activites.map(
    (a: { genre: string; echeance: string; enRetard: boolean; personne: { nom: string } }) => {
      assert.equal(a.personne.nom, nom);
      return [a.genre, a.echeance, ...(a.enRetard ? ["en retard"] : [])].join(" ");
    },
  );
}

test("ANX4-D-01 ANX4-D-06 an orientation is to establish, then to decide, then to notify, and then no longer there", async () => {
  const usager = await recuLe("2026-01-20");
  // Six weeks after 20 January.
  assert.deepEqual(await lues(conseillere, usager), ["A_ETABLIR 2026-03-03 en retard"]);
  const dossier = await dossierDe(conseillere, usager);
  const { contrainte_sante, ...partiels } = CRITERES;
  await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres: partiels });
  assert.deepEqual(await lues(conseillere, usager), ["A_ETABLIR 2026-03-03 en retard"]);
  await conseillere.appeler(`${dossier}/orientation/reponses`, { criteres: { contrainte_sante } });
  assert.deepEqual(await lues(conseillere, usager), ["A_DECIDER 2026-03-03 en retard"]);
  const accepter = { etat: "ACCEPTEE", parcours: null, organisme: null, motifRefus: null };
  const decidee = await deciderOrientation(conseillere, dossier, {
    ...{ ...accepter, commentaire: null },
  });
  assert.equal(decidee.statut, 204, decidee.texte);
  assert.deepEqual(await lues(conseillere, usager), ["A_NOTIFIER 2026-03-25"]);
  const { id, le } = (await conseillere.appeler(`${dossier}/orientation`)).corps.orientations[0];
  const notification = { moyen: "COURRIER_AR", envoyeeLe: "2026-03-10", recueLe: null };
  const notifiee = await conseillere.appeler(`${dossier}/orientation/notification`, {
    ...{ lue: { id, le }, notification },
  });
  assert.equal(notifiee.statut, 204, notifiee.texte);
  assert.deepEqual(await lues(conseillere, usager), []);
});

/** An orientation as the table holds it, decided by that body, or waiting. */
function uneOrientation(usagerId: string, voulue: Readonly<Record<string, unknown>> = {}) {
  return inserer(s.pool, "orientation.orientation", {
    ...{ usager_id: usagerId, source_id: s.departement.id, parcours: "PSP", statut: "DECIDE" },
    ...{ etat: "OUVERT", origine: "INSCRIPTION_AUTO_CAF", competent: "CD" },
    referent: { code: "CD", structure: null },
    decideur: { code: "CD", structure: null },
    ...{ entree_le: "2026-03-02", etablie_le: "2026-03-02" },
    ...{ creee_le: "2026-03-02T09:00:00Z", modifiee_le: "2026-03-02T09:00:00Z" },
    ...voulue,
  });
}
const ATTENTE = {
  etat: "EN_ATTENTE",
  statut: "PRECONISE",
  decideur: null,
  entree_le: null,
  etablie_le: null,
};

/** An appointment that an organisation took. */
function unRendezVous(
  usagerId: string,
  sourceId: string,
  debut: string,
  statut = "PRIS",
  motif = "ACC",
) {
  return inserer(s.pool, "rendez_vous.rendez_vous", {
    ...{ usager_id: usagerId, source_id: sourceId, debut, duree: 45, motif, statut },
    ...{ modalite: "PHYSIQUE", type_reception: "IND", organisme: { code: "CD" } },
    ...(statut === "ANNULE" && { annule_le: debut }),
  });
}

test("ANX4-D-07 an appointment is to propose once the path is decided, to confirm as it nears, to close once past", async () => {
  const usager = await recuLe("2026-02-20", { referentId: s.departement.id });
  const voir = () => lues(conseillere, usager, "rendez-vous");
  assert.deepEqual(await voir(), []);
  // A path that a file brought long ago is followed already; one lately received waits for its appointment.
  for (const [etablieLe, attendu] of [
    ["2025-12-09", []],
    ["2025-12-10", ["A_PROPOSER 2025-12-25 en retard"]],
  ] as const) {
    const recu = await recuLe("2025-11-01", { referentId: s.departement.id });
    await uneOrientation(recu.id, { decideur: null, etablie_le: etablieLe, entree_le: etablieLe });
    assert.deepEqual(await lues(conseillere, recu, "rendez-vous"), attendu);
  }
  await uneOrientation(usager.id);
  assert.deepEqual(await voir(), ["A_PROPOSER 2026-03-17"]);
  // To speak of the orientation is not to accompany; what was before the path neither; a cancelled one least.
  await unRendezVous(usager.id, s.departement.id, "2026-03-04T09:00:00Z", "EFFECTUE", "ORI");
  await unRendezVous(usager.id, s.departement.id, "2026-03-01T09:00:00Z", "EFFECTUE");
  await unRendezVous(usager.id, s.departement.id, "2026-03-20T09:00:00Z", "ANNULE");
  assert.deepEqual(await voir(), ["A_PROPOSER 2026-03-17"]);
  await unRendezVous(usager.id, s.departement.id, "2026-03-30T09:00:00Z");
  assert.deepEqual(await voir(), []);
  s.horloge.regler("2026-03-23T09:59:00+01:00");
  assert.deepEqual(await voir(), []);
  s.horloge.regler("2026-03-27T09:00:00Z");
  assert.deepEqual(await voir(), ["A_CONFIRMER 2026-03-30"]);
  await s.pool.query(
    "update rendez_vous.rendez_vous set confirme_le = now() where usager_id = $1",
    [usager.id],
  );
  assert.deepEqual(await voir(), []);
  s.horloge.regler("2026-03-30T09:44:00Z");
  assert.deepEqual(await voir(), []);
  s.horloge.regler("2026-03-30T09:45:00Z");
  assert.deepEqual(await voir(), ["A_CLORE 2026-04-06"]);
  s.horloge.regler("2026-04-07T09:45:00Z");
  assert.deepEqual(await voir(), ["A_CLORE 2026-04-06 en retard"]);
  await s.pool.query(
    "update rendez_vous.rendez_vous set statut = 'ABSENT' where usager_id = $1 and statut = 'PRIS'",
    [usager.id],
  );
  assert.deepEqual(await voir(), []);
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("ANX4-D-03 CONV-4-02 what an organisation has to do is seen by its agents who have the right, and by nobody else", async () => {
  const modules = ["activites-orientation", "activites-rendez-vous"];
  for (const organisation of [voisin, ml, s.operateur]) await unPoste(s, organisation, ["RGC"]);
  const ailleurs = await unPoste(s, voisin, [], modules);
  const mission = await unPoste(s, ml, [], modules);
  const operateur = await unPoste(s, s.operateur, [], modules);
  const sienne = await recuLe("2026-03-01");
  const chezMl = await recuLe(null, { rsa: false, referentId: ml.id });
  await uneOrientation(chezMl.id, { ...ATTENTE, competent: "ML" });
  const accompagnee = await recuLe("2026-02-01", { referentId: ml.id });
  await uneOrientation(accompagnee.id, { referent: { code: "ML", structure: null } });
  await unRendezVous(accompagnee.id, s.departement.id, "2026-02-12T09:00:00Z");

  assert.deepEqual(await lues(conseillere, sienne), ["A_ETABLIR 2026-04-12"]);
  assert.deepEqual(await lues(conseillere, chezMl), []);
  assert.deepEqual(await lues(mission, chezMl), ["A_DECIDER 2026-03-17"]);
  assert.deepEqual(await lues(mission, accompagnee, "rendez-vous"), ["A_PROPOSER 2026-03-17"]);
  assert.deepEqual(await lues(conseillere, accompagnee), ["A_NOTIFIER 2026-03-17"]);
  assert.deepEqual(await lues(conseillere, accompagnee, "rendez-vous"), [
    "A_CLORE 2026-02-19 en retard",
  ]);
  for (const poste of [ailleurs, mission, operateur])
    assert.deepEqual(await lues(poste, sienne), []);
  for (const usager of [sienne, chezMl, accompagnee])
    assert.deepEqual(await lues(ailleurs, usager, "rendez-vous"), []);
  // The six weeks are the département's alone; then the opérateur's too (B3-07).
  s.horloge.regler("2026-04-13T09:00:00Z");
  assert.deepEqual(await lues(operateur, sienne), ["A_ETABLIR 2026-04-12 en retard"]);
  s.horloge.regler("2026-03-10T09:00:00Z");

  const sansDroit = await unPoste(s, s.departement, [], ["activites-rendez-vous", "vue-360"]);
  const refusee = await sansDroit.appeler("/activites/orientation/recherche", DEMANDE);
  assert.deepEqual([refusee.statut, refusee.corps.code], [403, "DROIT_ABSENT"]);
  assert.equal((await sansDroit.appeler("/activites/rendez-vous/recherche", DEMANDE)).statut, 200);
  for (const faux of [
    { ...DEMANDE, genre: "A_CLORE" },
    { ...DEMANDE, page: -1 },
    { ...DEMANDE, enRetard: "oui" },
    { ...DEMANDE, texte: "x".repeat(101) },
    { ...DEMANDE, organisation: voisin.id },
    {},
  ])
    assert.equal((await conseillere.appeler("/activites/orientation/recherche", faux)).statut, 400);
});

test("CONV-7-05 each person that a list shows has its line in the journal, and the others none", async () => {
  const nom = `PARTAGEE${randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .toUpperCase()}`;
  const vus = [await recuLe("2026-03-01", { nom }), await recuLe("2026-03-02", { nom })];
  const autre = await recuLe("2026-03-03");
  const chemin = "/activites/orientation/recherche";
  const { entetes, corps } = await conseillere.appeler(chemin, { ...DEMANDE, texte: nom });
  assert.equal(corps.total, 2);
  const traces = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    traces.map(({ usager_id }) => usager_id).toSorted(),
    vus.map(({ id }) => id).toSorted(),
  );
  assert.ok(!traces.some(({ usager_id }) => usager_id === autre.id));
  const cle = corps.activites[0].cle;
  assert.equal(
    (await conseillere.appeler(`/usagers/${encodeURIComponent(cle)}/vue-360`)).statut,
    200,
  );
});

test("ANX4-D-04 the earliest deadline is on top, unless a dated weight makes a genre pass first; late ones are kept alone", async () => {
  const nom = `RANG${randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .toUpperCase()}`;
  for (const jour of ["2026-02-20", "2026-01-15", "2026-02-03"]) await recuLe(jour, { nom });
  const notifiable = await recuLe("2026-01-01", { nom });
  await uneOrientation(notifiable.id);
  const ordre = async (voulu: object = {}) => {
    const demande = { ...DEMANDE, texte: nom, ...voulu };
    const { corps } = await conseillere.appeler("/activites/orientation/recherche", demande);
    return corps.activites.map(
      ({ genre, echeance }: { genre: string; echeance: string }) => `${genre} ${echeance}`,
    );
  };
  const parEcheance = [
    ...["A_ETABLIR 2026-02-26", "A_ETABLIR 2026-03-17", "A_NOTIFIER 2026-03-17"],
    "A_ETABLIR 2026-04-03",
  ];
  assert.deepEqual((await ordre()).toSorted(), parEcheance.toSorted());
  const echeances = (await ordre()).map((ligne: string) => ligne.split(" ")[1] ?? "");
  assert.deepEqual(echeances, echeances.toSorted());
  assert.deepEqual(await ordre({ enRetard: true }), ["A_ETABLIR 2026-02-26"]);
  assert.deepEqual(await ordre({ genre: "A_NOTIFIER" }), ["A_NOTIFIER 2026-03-17"]);
  await inserer(s.pool, "parametres.parametre", {
    ...{ nom: "activites.poids_jours", debut: "2026-03-11", fin: null },
    ...{ valeur: JSON.stringify(["A_NOTIFIER=30"]), source: "essai", auteur: "essai" },
  });
  assert.equal((await ordre())[0], "A_ETABLIR 2026-02-26");
  s.horloge.regler("2026-03-11T09:00:00Z");
  assert.equal((await ordre())[0], "A_NOTIFIER 2026-03-17");
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("B3-07 B3-01 the list awaits an orientation of exactly those whom the rule says nobody oriented, from who is competent", async () => {
  const jour = "2026-03-10";
  const jours = ["2026-01-05", "2026-02-25"];
  const etablies = [null, "2025-12-01", "2026-02-26"];
  const postes = new Map([["CD", conseillere]]);
  postes.set("FT", await unPoste(s, s.operateur, [], ["activites-orientation"]));
  let attendues = 0;
  for (const rsa of [true, false])
    for (const recu of rsa ? jours : [null])
      for (const etablieLe of etablies)
        for (const competent of ["CD", "FT"] as const)
          for (const source of [s.departement.id, voisin.id]) {
            const usager = await recuLe(recu, { rsa, referentId: s.departement.id });
            if (etablieLe) {
              const dates = { etablie_le: etablieLe, entree_le: etablieLe };
              const notification = { moyen: "AUTRE", envoyeeLe: etablieLe, recueLe: null };
              await uneOrientation(usager.id, {
                ...{ ...dates, source_id: source, competent, notification },
              });
            }
            const ouverte = etablieLe ? { competent, etablieLe } : null;
            const orientee = orientePourRsa(ouverte, recu, source === s.departement.id);
            const situation = { rsa, recuLe: recu, orientee, deleguee: false };
            for (const [code, poste] of postes) {
              const competents: readonly string[] = organismesCompetents(situation, jour, 6);
              const du = rsa && recu !== null && !orientee && competents.includes(code);
              attendues += Number(du);
              const genres = (await lues(poste, usager)).map((ligne) => ligne.split(" ")[0]);
              const cas = JSON.stringify([code, situation, ouverte]);
              assert.deepEqual(genres, du ? ["A_ETABLIR"] : [], cas);
            }
          }
  assert.ok(attendues > 10, String(attendues));
});
