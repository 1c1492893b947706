import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  obtenirJeton,
  obtenirJetonUsager,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_ORIENTATION_V1 } from "../../orientation/exemples.ts";
import { EXEMPLE_DEMANDE } from "../exemples-periodes.ts";

const RACINE = "/partenaire/mobilisation-accompagnement/v1/periodes";
const DEMANDE = { ...EXEMPLE_DEMANDE, dispositif: "ACCOMPAGNEMENT_GLOBAL" };

let s: Situation;
let jetonFt: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  jetonFt = await obtenirJeton(s.url, ft, SCOPES_AGENT);
});
after(() => s.fermer());

type Personne = { readonly usager: UsagerEssai; readonly jeton: string };

async function unePersonne(voulu = {}, orientation = {}): Promise<Personne> {
  const usager = await unUsager(s.pool, voulu);
  const p = { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
  await orienter(p, { parcours: "PSP", ...orientation });
  return p;
}
const orienter = async ({ jeton }: Personne, voulu: object) => {
  const corps = { ...EXEMPLE_ORIENTATION_V1, organisme: "CD", ...voulu };
  const chemin = "/partenaire/orientationusager/v1/orientation";
  const sortie = await appeler(s.url + chemin, { jeton: s.jeton, usager: jeton, corps });
  assert.equal(sortie.statut, 201, sortie.texte);
};
const demander = ({ jeton }: Personne, suite = "", voulu: AppelVoulu = {}) =>
  appeler(s.url + RACINE + suite, { jeton: s.jeton, usager: jeton, ...voulu });

test("CONV-4-02 without an open path, a period is changed by who mobilised it or accompanies, by nobody else", async () => {
  const p = await unePersonne();
  const { corps: periode } = await demander(p, "", { corps: DEMANDE });
  await s.pool.query(
    `update orientation.orientation set etat = 'CLOTURE', sortie_le = '2026-03-10', motif_sortie = 'essai'
     where usager_id = $1`,
    [p.usager.id],
  );
  const deFt = { jeton: jetonFt, usager: await obtenirJetonUsager(s.url, jetonFt, p.usager) };
  const report = { version: 1, finPrevue: "2026-12-31", motif: "Formation" };
  const fin = { version: 1, fin: "2026-03-10", motif: "EMPLOI" };
  for (const [geste, corps] of [
    ["prolongation", report],
    ["fin", fin],
  ] as const) {
    const refusee = await demander(p, `/${periode.id}/${geste}`, { ...deFt, corps });
    assert.equal(refusee.statut, 403, refusee.texte);
    assert.match(refusee.corps.detail, /plus sur aucun parcours/);
  }
  const sienne = await demander(p, `/${periode.id}/fin`, { corps: fin });
  assert.deepEqual([sienne.statut, sienne.corps.etat], [200, "TERMINEE"], sienne.texte);
});

test("CONV-4-02 a period for a day to come attaches on its day in Paris, once, and not when it was cancelled", async () => {
  const delegataire = await uneOrganisation(s.pool, {
    ...{ type: "DCD", nom: "Structure d’un jour", rattachementId: s.departement.id },
  });
  const referent = async ({ usager }: Personne) => {
    const { rows } = await s.pool.query("select referent_id from usagers.usager where id = $1", [
      usager.id,
    ]);
    return rows[0].referent_id;
  };
  const corps = { ...DEMANDE, structure: delegataire.siret, debut: "2026-05-01" };
  const [suivie, annulee, reorientee] = [
    await unePersonne(),
    await unePersonne(),
    await unePersonne(),
  ];
  const { corps: periode } = await demander(suivie, "", { corps });
  assert.equal(periode.etat, "A_VENIR");
  const { corps: erreur } = await demander(annulee, "", { corps });
  await demander(annulee, `/${erreur.id}/annulation`, {
    corps: { version: 1, motif: "Mobilisée par erreur" },
  });
  await demander(reorientee, "", { corps });
  s.horloge.regler("2026-03-10T10:00:00Z");
  await orienter(reorientee, { parcours: "PSO" });
  const tous = async () => Promise.all([suivie, annulee, reorientee].map(referent));
  const departement = s.departement.id;
  s.horloge.regler("2026-04-30T21:59:00Z");
  await s.plateforme.travaux.executer("heure");
  assert.deepEqual(await tous(), [departement, departement, departement]);
  s.horloge.regler("2026-04-30T22:00:00Z");
  await s.plateforme.travaux.executer("heure");
  assert.deepEqual(await tous(), [delegataire.id, departement, departement]);
  // Whoever is named since stays.
  const nommer = "update usagers.usager set referent_id = $2 where id = $1";
  await s.pool.query(nommer, [suivie.usager.id, s.operateur.id]);
  await s.plateforme.travaux.executer("heure");
  assert.equal(await referent(suivie), s.operateur.id);
  const { rows } = await s.pool.query(
    "select sujet_id, contenu from journal.evenement where genre = 'periode.commencee'",
  );
  const contenu = { id: periode.id, version: 1 };
  assert.deepEqual(rows, [{ sujet_id: suivie.usager.id, contenu }]);
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("CONV-7-06 another path that closes the former period says so, whether it ran or was to come", async () => {
  const evenements = async ({ usager }: Personne, id: string) => {
    const { rows } = await s.pool.query<{ genre: string; version: number | null }>(
      `select genre, (contenu ->> 'version')::int as version from journal.evenement
       where sujet_id = $1 and contenu ->> 'id' = $2 order by le`,
      [usager.id, id],
    );
    return rows.map(({ genre, version }) => `${genre} ${version}`);
  };
  for (const [debut, fin] of [
    ["2026-03-10", "periode.terminee 2"],
    ["2026-05-01", "periode.annulee 2"],
  ] as const) {
    s.horloge.regler("2026-03-10T09:00:00Z");
    const p = await unePersonne();
    const { corps: premiere } = await demander(p, "", { corps: { ...DEMANDE, debut } });
    s.horloge.regler("2026-03-10T10:00:00Z");
    await orienter(p, { parcours: "PSO" });
    const sociale = { ...DEMANDE, dispositif: "ACCOMPAGNEMENT_SOCIAL", debut: "2026-03-11" };
    const { statut, texte } = await demander(p, "", { corps: sociale });
    assert.equal(statut, 201, texte);
    assert.deepEqual(await evenements(p, premiere.id), ["periode.mobilisee null", fin]);
  }
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("B4-02 a period to come that is cancelled does not keep the person waiting until the day it was to begin", async () => {
  const p = await unePersonne();
  const { corps: premiere } = await demander(p, "", { corps: DEMANDE });
  s.horloge.regler("2026-03-10T10:00:00Z");
  await orienter(p, { parcours: "PSO" });
  const sociale = { ...DEMANDE, dispositif: "ACCOMPAGNEMENT_SOCIAL" };
  const finDePremiere = async () =>
    (await demander(p)).corps.find(({ id }: { id: string }) => id === premiere.id).fin;
  const { corps: tardive } = await demander(p, "", { corps: { ...sociale, debut: "2026-06-01" } });
  assert.equal(await finDePremiere(), "2026-05-31");
  const annulation = { version: 1, motif: "Mobilisée par erreur" };
  await demander(p, `/${tardive.id}/annulation`, { corps: annulation });
  const juste = await demander(p, "", { corps: { ...sociale, debut: "2026-03-12" } });
  assert.equal(juste.statut, 201, juste.texte);
  assert.equal(await finDePremiere(), "2026-03-11");
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("B4-17 a CEJ ends at the latest on the last day of the law, prolonged or not", async () => {
  const p = await unePersonne(
    { dateNaissance: "2006-05-05" },
    { organisme: "FT", parcours: "PED" },
  );
  const { corps: cej, texte } = await demander(p, "", {
    corps: { ...DEMANDE, dispositif: "CEJ", structure: s.operateur.siret },
  });
  assert.equal(cej.dispositif, "CEJ", texte);
  await s.pool.query(
    "update accompagnement.periode set debut = '2025-02-01', fin_prevue = '2026-01-31' where id = $1",
    [cej.id],
  );
  const terminer = (fin: string) =>
    demander(p, `/${cej.id}/fin`, { corps: { version: 1, fin, motif: "TERME" } });
  const tardive = await terminer("2026-02-01");
  assert.equal(tardive.statut, 400, tardive.texte);
  assert.match(tardive.corps.detail, /« fin » : au plus tard le 31 janvier 2026/);
  const { statut, corps } = await terminer("2026-01-31");
  assert.deepEqual([statut, corps.fin], [200, "2026-01-31"]);
});

test("B4-13 B4-17 a period that a file brought already prolonged ends on any day that the law allows it", async () => {
  const chezFt = { organisme: "FT", parcours: "PED" };
  for (const dispositif of ["CEJ", "ACCOMPAGNEMENT_INTENSIF"]) {
    const p = await unePersonne({ dateNaissance: "2006-05-05" }, chezFt);
    const corps = { ...DEMANDE, dispositif, structure: s.operateur.siret };
    const { corps: periode, texte } = await demander(p, "", { corps });
    assert.equal(periode.dispositif, dispositif, texte);
    // Of eighteen months, as the import takes it.
    await s.pool.query(
      "update accompagnement.periode set debut = '2024-09-01', fin_prevue = '2026-02-28' where id = $1",
      [periode.id],
    );
    const terminer = (fin: string) =>
      demander(p, `/${periode.id}/fin`, { corps: { version: 1, fin, motif: "TERME" } });
    if (dispositif === "CEJ") assert.equal((await terminer("2026-03-01")).statut, 400);
    const finie = await terminer("2025-11-30");
    assert.deepEqual([finie.statut, finie.corps.fin], [200, "2025-11-30"], finie.texte);
  }
});

test("B4-17 the age of the law is that of the first day, and a CEJ is prolonged with its motive, up to eighteen months", async () => {
  const chezFt = { organisme: "FT", parcours: "PED" };
  const rqth = { dateDebutRqth: "2024-01-01", dateFinRqth: "9999-12-31", source: "MDPH" };
  const mobiliser = async (voulu: object) => {
    const p = await unePersonne(voulu, chezFt);
    const corps = { ...DEMANDE, dispositif: "CEJ", structure: s.operateur.siret };
    return { p, sortie: await demander(p, "", { corps }) };
  };
  for (const [voulu, phrase] of [
    [{ dateNaissance: "2000-03-10" }, /« dispositif » : le CEJ va de 16 à 25 ans/],
    [{ dateNaissance: "2010-03-11" }, /« dispositif » : le CEJ va de 16 à 25 ans/],
    [{ dateNaissance: "1996-03-10", rqth }, /« dispositif » : le CEJ va de 16 à 29 ans/],
  ] as const) {
    const { sortie } = await mobiliser(voulu);
    assert.equal(sortie.statut, 400, sortie.texte);
    assert.match(sortie.corps.detail, phrase);
  }
  assert.equal((await mobiliser({ dateNaissance: "1996-03-11", rqth })).sortie.statut, 201);
  const { p, sortie } = await mobiliser({ dateNaissance: "2000-03-11" });
  assert.equal(sortie.statut, 201, sortie.texte);
  const prolonger = (corps: object) =>
    demander(p, `/${sortie.corps.id}/prolongation`, { corps: { version: 1, ...corps } });
  for (const [corps, phrase] of [
    [{ finPrevue: "2027-09-09" }, /« motif »/],
    [{ finPrevue: "2027-09-09", motif: " " }, /« motif »/],
    [
      { finPrevue: "2027-09-10", motif: "Formation" },
      /« finPrevue » : au plus tard le 9 septembre 2027/,
    ],
  ] as const) {
    const refus = await prolonger(corps);
    assert.equal(refus.statut, 400, refus.texte);
    assert.match(refus.corps.detail, phrase);
  }
  assert.equal((await prolonger({ finPrevue: "2027-09-09", motif: "Formation" })).statut, 200);
});
