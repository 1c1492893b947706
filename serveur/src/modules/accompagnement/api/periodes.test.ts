import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AppelVoulu,
  appeler,
  obtenirJeton,
  obtenirJetonUsager,
} from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";
import { EXEMPLE_SIGNATURE } from "../../contrat-engagement/exemples.ts";
import { EXEMPLE_ORIENTATION_V1 } from "../../orientation/exemples.ts";
import { EXEMPLE_DEMANDE } from "../exemples-periodes.ts";

const RACINE = "/partenaire/mobilisation-accompagnement/v1/periodes";
const DEMANDE = { ...EXEMPLE_DEMANDE, dispositif: "ACCOMPAGNEMENT_GLOBAL" };

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
});
after(() => s.fermer());

type Personne = { readonly usager: UsagerEssai; readonly jeton: string };

async function unePersonne(voulu = {}, parcours: string | null = "PSP"): Promise<Personne> {
  const usager = await unUsager(s.pool, voulu);
  const p = { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
  if (parcours) await orienter(p, { parcours });
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
const mobiliser = (p: Personne, reste: object = {}, voulu: AppelVoulu = {}) =>
  demander(p, "", { corps: { ...DEMANDE, ...reste }, ...voulu });
const issue = ({ statut, corps }: { statut: number; corps: { title?: string } }) => [
  statut,
  corps?.title,
];

test("ANX4-A-10 a period is mobilised, prolonged with a motive, ended with a reason, and all is kept", async () => {
  const p = await unePersonne();
  assert.deepEqual((await demander(p)).corps, []);
  const { statut, corps: mobilisee, texte } = await mobiliser(p);
  assert.equal(statut, 201, texte);
  assert.deepEqual(
    [mobilisee.etat, mobilisee.version, mobilisee.structure.libelle, mobilisee.avertissements],
    ["EN_COURS", 1, s.departement.nom, []],
  );
  const suite = (geste: string, corps: object) =>
    demander(p, `/${mobilisee.id}/${geste}`, { corps });
  const report = { version: 1, finPrevue: "2026-12-31", motif: "Formation 🙃" };
  const prolongee = await suite("prolongation", report);
  assert.deepEqual(
    [prolongee.statut, prolongee.corps.finPrevue, prolongee.corps.version],
    [200, "2026-12-31", 2],
  );
  const [{ de, a, motif, source }] = prolongee.corps.prolongations;
  assert.deepEqual(
    [de, a, motif, source],
    ["2026-09-09", "2026-12-31", "Formation 🙃", s.departement.nom],
  );
  // Somebody else wrote in between: the version read is no longer the one that stands.
  assert.deepEqual(issue(await suite("prolongation", report)), [409, "ConflitException"]);
  const terminee = await suite("fin", { version: 2, fin: "2026-03-10", motif: "EMPLOI" });
  assert.deepEqual([terminee.corps.etat, terminee.corps.motifFin], ["TERMINEE", "EMPLOI"]);
  assert.deepEqual(issue(await suite("fin", { version: 3, fin: "2026-03-10", motif: "EMPLOI" })), [
    409,
    "ConflitException",
  ]);
  const [lue] = (await demander(p)).corps;
  assert.deepEqual(lue, terminee.corps);
  const { rows } = await s.pool.query<{ genre: string }>(
    "select genre from journal.evenement where sujet_id = $1 and genre like 'periode.%'",
    [p.usager.id],
  );
  assert.deepEqual(rows.map(({ genre }) => genre).toSorted(), [
    "periode.mobilisee",
    "periode.prolongee",
    "periode.terminee",
  ]);
});

test("one period at a time: eight at once leave one, the same key answers the same, another path ends the former", async () => {
  const p = await unePersonne();
  const sorties = await Promise.all(Array.from({ length: 8 }, () => mobiliser(p)));
  assert.equal(sorties.filter(({ statut }) => statut === 201).length, 1);
  assert.equal(sorties.filter(({ statut }) => statut === 409).length, 7);
  assert.match(sorties.find(({ statut }) => statut === 409)?.corps.detail, /terminez-la/);

  const autre = await unePersonne();
  const entetes = {
    ...{ "pa-nom-agent": "L", "pa-prenom-agent": "C", "pa-identifiant-agent": "c" },
    "Idempotency-Key": "mobilisation-1",
  };
  const premiere = await mobiliser(autre, {}, { entetes });
  const seconde = await mobiliser(autre, {}, { entetes });
  assert.deepEqual([seconde.statut, seconde.corps], [201, premiere.corps]);
  const detournee = await mobiliser(autre, { referent: "Autre" }, { entetes });
  assert.deepEqual(issue(detournee), [400, "DonneeEnEntreeInvalideException"]);

  s.horloge.regler("2026-03-10T10:00:00Z");
  await orienter(autre, { parcours: "PSO" });
  const sociale = await mobiliser(autre, { dispositif: "ACCOMPAGNEMENT_SOCIAL" });
  assert.equal(sociale.statut, 201, sociale.texte);
  const etats = (await demander(autre)).corps.map(({ etat }: { etat: string }) => etat);
  assert.deepEqual(etats.toSorted(), ["ANNULEE", "EN_COURS"]);
});

test("CONV-4-02 who mobilises waits for who takes the person to another path, and does not attach them to the former", async () => {
  const p = await unePersonne();
  const client = await s.pool.connect();
  let repondu = false;
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtextextended('orientation:' || $1, 0))", [
      p.usager.id,
    ]);
    const mobilisee = mobiliser(p).finally(() => {
      repondu = true;
    });
    const attend = "select from pg_locks where locktype = 'advisory' and not granted";
    await jusqua(async () => repondu || (await client.query(attend)).rowCount === 1);
    await client.query(
      `update orientation.orientation set etat = 'CLOTURE', sortie_le = '2026-03-10', motif_sortie = 'essai'
       where usager_id = $1`,
      [p.usager.id],
    );
    await client.query("commit");
    const { statut, corps, texte } = await mobilisee;
    assert.deepEqual([statut, corps.code], [409, "SANS_ORIENTATION"], texte);
  } finally {
    client.release();
  }
  assert.deepEqual((await demander(p)).corps, []);
});

test("ANX4-B-11 the structure that is designated reaches the record; another scheme makes the contract to sign again", async () => {
  const delegataire = await uneOrganisation(s.pool, {
    type: "DCD",
    nom: "Passerelle d’essai",
    rattachementId: s.departement.id,
  });
  const p = await unePersonne();
  const ici = await mobiliser(p, { structure: delegataire.siret });
  assert.equal(ici.corps?.structure?.libelle, "Passerelle d’essai", ici.texte);
  const { rows } = await s.pool.query("select referent_id from usagers.usager where id = $1", [
    p.usager.id,
  ]);
  assert.equal(rows[0].referent_id, delegataire.id);
  const contrat = (methode: string, geste: string, corps?: object) =>
    appeler(`${s.url}/partenaire/contrat-engagement/v1/${geste}`, {
      jeton: s.jeton,
      usager: p.jeton,
      methode,
      ...(corps && { corps }),
    });
  const etat = async () => (await contrat("GET", "lecture")).corps.etat;
  await contrat("POST", "signer", EXEMPLE_SIGNATURE);
  assert.equal(await etat(), "SIGNE");
  const { id } = ici.corps;
  const fin = { version: 1, fin: "2026-03-10", motif: "CHANGEMENT_DISPOSITIF" };
  await demander(p, `/${id}/fin`, { corps: fin });
  assert.equal(await etat(), "SIGNE");
  const chevauche = await mobiliser(p, { dispositif: "ACCOMPAGNEMENT_INTENSIF" });
  assert.deepEqual(issue(chevauche), [409, "ConflitException"]);
  const suite = { dispositif: "ACCOMPAGNEMENT_INTENSIF", debut: "2026-03-11" };
  s.horloge.regler("2026-03-10T11:00:00Z");
  assert.equal((await mobiliser(p, suite)).corps.etat, "A_VENIR");
  assert.equal(await etat(), "A_SIGNER");
});

test("B4-13 what the law refuses: no path, a scheme of others, an age, a length, a structure elsewhere", async () => {
  const sans = await unePersonne({}, null);
  const refus = await mobiliser(sans);
  assert.deepEqual(issue(refus), [409, "ConflitException"]);
  assert.match(refus.corps.detail, /aucun parcours/);
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  const p = await unePersonne();
  for (const [reste, phrase] of [
    [{ dispositif: "ACCOMPAGNEMENT_SOCIAL" }, /dispositif/],
    [{ dispositif: "CEJ" }, /ML, FT/],
    [{ structure: nord.siret }, /structure/],
    [{ finPrevue: "2026-03-09" }, /finPrevue/],
    [
      { dispositif: "ACCOMPAGNEMENT_INTENSIF", finPrevue: "2027-03-10" },
      /au plus tard le 9 mars 2027/,
    ],
    [{ debut: "2025-01-01" }, /debut/],
  ] as const) {
    const sortie = await mobiliser(p, reste);
    assert.deepEqual(
      issue(sortie),
      [400, "DonneeEnEntreeInvalideException"],
      JSON.stringify(reste),
    );
    assert.match(sortie.corps.detail, phrase);
  }
  assert.deepEqual((await demander(p)).corps, []);
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("bad input names the field, lists what is accepted, and changes nothing", async () => {
  const p = await unePersonne();
  for (const [reste, champ] of [
    [{ dispositif: "GARANTIE" }, /dispositif.*CEJ/],
    [{ modalite: null }, /modalite/],
    [{ intensite: "FORT" }, /intensite.*AUTONOME/],
    [{ referent: " " }, /referent/],
    [{ referent: "x".repeat(10_000) }, /referent/],
    [{ debut: "10/03/2026" }, /debut/],
    [{ debut: "2026-02-30" }, /debut/],
    [{ finPrevue: "2026-09-09T00:00:00" }, /finPrevue/],
    [{ structure: "essai" }, /structure/],
    [{ inconnu: true }, /inconnu|supplémentaire|propri/],
  ] as const) {
    const sortie = await mobiliser(p, reste);
    assert.deepEqual(
      issue(sortie),
      [400, "DonneeEnEntreeInvalideException"],
      JSON.stringify(reste),
    );
    assert.match(sortie.corps.detail, champ);
    assert.match(sortie.entetes.get("content-type") ?? "", /problem\+json/);
  }
  const brut = await demander(p, "", { corps: "{" });
  assert.deepEqual(issue(brut), [400, "DonneeEnEntreeInvalideException"]);
  for (const jeton of ["", "x".repeat(80)])
    assert.equal((await demander({ ...p, jeton })).statut, 400);
  const absente = await demander(p, "/7b0d0c9e-0000-4000-8000-00000000c001/annulation", {
    corps: { version: 1, motif: "Mobilisée par erreur" },
  });
  assert.deepEqual(issue(absente), [400, "DonneeEnEntreeInvalideException"]);
  assert.deepEqual((await demander(p)).corps, []);
});

test("CONV-4-02 out of reach, without the scope, or by whom does not accompany: refused", async () => {
  const p = await unePersonne();
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const application = await uneApplication(s.pool, { organisationId: nord.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  assert.deepEqual(issue(await mobiliser(p, {}, { jeton })), [403, "HabilitationException"]);
  await s.pool.query(
    "update usagers.usager set rsa_departement = '59', referent_id = null where id = $1",
    [p.usager.id],
  );
  assert.deepEqual(issue(await mobiliser(p)), [403, "HabilitationException"]);
  const scopes = SCOPES_AGENT.filter((scope) => scope !== "mobilisationaccompagnement");
  const sans = await obtenirJeton(s.url, s.application, scopes);
  assert.equal((await demander(p, "", { jeton: sans })).statut, 403);
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const jetonFt = await obtenirJeton(s.url, ft, SCOPES_AGENT);
  const autre = await unePersonne();
  const usager = await obtenirJetonUsager(s.url, jetonFt, autre.usager);
  const sortie = await mobiliser(autre, {}, { jeton: jetonFt, usager });
  assert.deepEqual(issue(sortie), [403, "HabilitationException"]);
  assert.match(sortie.corps.detail, /accompagne/);
});
