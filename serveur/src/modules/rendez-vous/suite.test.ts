import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, obtenirJetonUsager } from "../../essais/appels.ts";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { dossierDe } from "../../essais/dossier.ts";
import { faireSeRencontrer } from "../../essais/faire-se-rencontrer.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_PRIS } from "./exemples.ts";

const API = "/partenaire/rendez-vous-partenaire/v1";
const BASE = ["recherche-usager", "vue-360"];
const MODULES = [...BASE, "synthese-rendez-vous", "saisie-rendez-vous"];
const AVANT = "2026-03-10T09:00:00Z";
const DEBUT = "2026-03-10T09:10:00.000Z";
const APRES = "2026-03-10T09:10:00Z";
const SAISIE = {
  date: DEBUT,
  duree: 45,
  motif: "ACC",
  statut: "PRIS",
  modalite: "PHYSIQUE",
  organisme: "CD",
  lieu: "Maison des solidarités",
  theme: "Budget du foyer",
};

let s: Situation;
let conseillere: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: AVANT });
  await unPoste(s, s.departement, ["RGC"]);
  conseillere = await unPoste(s, s.departement, [], MODULES);
});
after(() => s.fermer());

type Lu = { id: string; version: number; statut: string; confirmeLe: string | null } & {
  suites: string[];
};

/** An appointment that the conseillère recorded, and what an agent does with it. */
async function unRendezVous(voulu: object = {}) {
  s.horloge.regler(AVANT);
  const usager = await unUsager(s.pool);
  const chemin = `${await dossierDe(conseillere, usager)}/rendez-vous`;
  const { id } = (await conseillere.appeler(chemin, { ...SAISIE, ...voulu })).corps;
  const lire = async (poste = conseillere, ou = chemin): Promise<Lu> =>
    (await poste.appeler(ou)).corps.find((lu: Lu) => lu.id === id);
  const dire = async (suite: string, corps: object = {}, enTetes = {}) => {
    const dite = { version: (await lire()).version, suite, ...corps };
    return conseillere.appeler(`${chemin}/${id}/suite`, dite, enTetes);
  };
  return { usager, chemin, id: id as string, lire, dire };
}

const etat = ({ statut, confirmeLe, suites }: Lu) => [statut, confirmeLe, suites];

async function genres({ id }: UsagerEssai): Promise<string[]> {
  const { rows } = await s.pool.query<{ genre: string }>(
    "select genre from journal.evenement where sujet_id = $1 and genre like 'rendez-vous.%' order by le",
    [id],
  );
  return rows.map(({ genre }) => genre);
}

async function surLeFil(usager: UsagerEssai) {
  const jeton = await obtenirJetonUsager(s.url, s.jeton, usager);
  const demander = (chemin: string, methode: string, corps?: object) =>
    appeler(s.url + API + chemin, {
      jeton: s.jeton,
      usager: jeton,
      methode,
      ...(corps && { corps }),
    });
  return {
    lire: async () => (await demander("/rendez-vous-usager", "GET")).corps,
    modifier: (corps: object) => demander("/rendez-vous", "PUT", { ...EXEMPLE_PRIS, ...corps }),
    annuler: (id: string) => demander(`/rendez-vous/${id}`, "DELETE"),
  };
}

test("ANX4-A-12 ANX4-A-13 CONV-7-06 what becomes of an appointment is told, read, traced, and on the wire nothing but its status", async () => {
  const { usager, lire, dire, chemin, id } = await unRendezVous();
  const fil = await surLeFil(usager);
  const [avant] = await fil.lire();
  assert.deepEqual(etat(await lire()), ["PRIS", null, ["CONFIRME", "ANNULE"]]);
  const confirme = await dire("CONFIRME");
  assert.deepEqual([confirme.statut, confirme.texte], [204, ""]);
  assert.deepEqual(etat(await lire()), ["PRIS", "2026-03-10T09:00:00.000Z", ["ANNULE"]]);
  assert.deepEqual(await fil.lire(), [avant]);
  // Told again, it changes nothing.
  assert.equal((await dire("CONFIRME")).statut, 204);
  assert.equal((await lire()).version, 2);
  s.horloge.regler(APRES);
  const apres = await lire();
  assert.deepEqual(apres.suites, ["EFFECTUE", "ABSENT", "ANNULE"]);
  assert.equal((await dire("ABSENT")).statut, 204);
  // A mistake is mended.
  assert.deepEqual((await lire()).suites, ["EFFECTUE", "ANNULE"]);
  assert.equal((await dire("EFFECTUE")).statut, 204);
  assert.deepEqual(etat(await lire()), [
    "EFFECTUE",
    "2026-03-10T09:00:00.000Z",
    ["ABSENT", "ANNULE"],
  ]);
  const annule = await dire("ANNULE");
  assert.deepEqual([annule.statut, etat(await lire())], [204, ["ANNULE", null, []]]);
  const [lu] = await fil.lire();
  assert.deepEqual(Object.keys(lu), Object.keys(avant));
  assert.deepEqual(
    [
      lu.statut,
      lu.dateAnnulation,
      lu.historiqueEvenementList.map((r: { typeAction: string }) => r.typeAction),
    ],
    ["ANNULE", DEBUT, ["CREATION", "MODIFICATION", "MODIFICATION", "ANNULATION"]],
  );
  assert.deepEqual(await genres(usager), [
    "rendez-vous.pris",
    "rendez-vous.confirme",
    "rendez-vous.modifie",
    "rendez-vous.modifie",
    "rendez-vous.annule",
  ]);
  const { rows } = await s.pool.query(
    "select distinct contenu - 'statut' as contenu from journal.evenement where sujet_id = $1 and genre <> 'rendez-vous.pris'",
    [usager.id],
  );
  assert.deepEqual(rows, [{ contenu: { rendezVousId: id, debut: DEBUT, motif: "ACC" } }]);
  const [trace] = await lireTraces(s.pool, confirme.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.issue, trace?.finalite, trace?.usager_id, trace?.agent_id],
    ["noter-suite-rendez-vous", "accordee", "PARCOURS", usager.id, conseillere.agentId],
  );
  assert.equal((await conseillere.appeler(chemin)).corps.length, 1);
});

test("ANX4-A-13 what cannot be true that day is refused, and changes nothing", async () => {
  const { usager, id, lire, dire } = await unRendezVous();
  const refuse = async (suite: string, statut: number, code: string, corps: object = {}) => {
    const avant = [await lire(), await genres(usager)];
    const sortie = await dire(suite, corps);
    assert.deepEqual([sortie.statut, sortie.corps.code], [statut, code], suite);
    assert.deepEqual([await lire(), await genres(usager)], avant);
  };
  await refuse("EFFECTUE", 400, "RENDEZ_VOUS_INVALIDE");
  await refuse("ABSENT", 400, "RENDEZ_VOUS_INVALIDE");
  for (const suite of ["PRIS", "MODIFIE", "", "confirme"])
    await refuse(suite, 400, "ENTREE_INVALIDE");
  for (const corps of [{ version: undefined }, { version: 0 }, { version: "1" }, { le: AVANT }])
    await refuse("CONFIRME", 400, "ENTREE_INVALIDE", corps);
  // One second before it begins, then as it does.
  s.horloge.regler("2026-03-10T09:09:59Z");
  await refuse("ABSENT", 400, "RENDEZ_VOUS_INVALIDE");
  s.horloge.regler(APRES);
  await refuse("CONFIRME", 400, "RENDEZ_VOUS_INVALIDE");
  s.horloge.regler(AVANT);
  const fil = await surLeFil(usager);
  // The wire lets an editor say too early that it took place.
  assert.equal((await fil.modifier({ id, date: DEBUT, statut: "EFFECTUE" })).statut, 202);
  assert.deepEqual((await lire()).suites, ["ANNULE"]);
  await refuse("CONFIRME", 409, "RENDEZ_VOUS_CLOS");
  assert.equal((await dire("ANNULE")).statut, 204);
  const annule = [await lire(), await genres(usager)];
  // Cancelled, it is so whatever was read of it.
  for (const version of [1, 3]) assert.equal((await dire("ANNULE", { version })).statut, 204);
  assert.deepEqual([await lire(), await genres(usager)], annule);
  s.horloge.regler(APRES);
  for (const suite of ["CONFIRME", "EFFECTUE", "ABSENT"])
    await refuse(suite, 409, "RENDEZ_VOUS_ANNULE");
});

test("CONV-4-02 ANX4-A-13 another organisation, another person, or the right to read alone say nothing of it", async () => {
  const delegataire = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: delegataire.id });
  await unPoste(s, delegataire, ["RGC"]);
  const ailleurs = await unPoste(s, delegataire, [], MODULES);
  const lecteur = await unPoste(s, s.departement, [], [...BASE, "synthese-rendez-vous"]);
  const collegue = await unPoste(s, s.departement, [], MODULES);
  const { usager, id, lire, dire } = await unRendezVous();
  await s.pool.query("update usagers.usager set referent_id = $2 where id = $1", [
    usager.id,
    delegataire.id,
  ]);
  const avant = [await lire(), await genres(usager)];
  const suite = { version: 1, suite: "ANNULE" };
  const essayer = async (poste: Poste, qui: UsagerEssai, quoi = id) =>
    poste.appeler(`${await dossierDe(poste, qui)}/rendez-vous/${quoi}/suite`, suite);
  const chezEux = `${await dossierDe(ailleurs, usager)}/rendez-vous`;
  assert.deepEqual(etat(await lire(ailleurs, chezEux)), ["PRIS", null, []]);
  const inconnu = "7b0d0c9e-0000-4000-8000-00000000a001";
  for (const [poste, qui, quoi] of [
    [ailleurs, usager, id],
    [conseillere, await unUsager(s.pool), id],
    [conseillere, usager, inconnu],
  ] as const) {
    const sortie = await essayer(poste, qui, quoi);
    assert.deepEqual([sortie.statut, sortie.corps.code], [409, "ID_NON_RECONNU"]);
  }
  assert.equal((await essayer(conseillere, usager, "x")).statut, 400);
  const lu = await essayer(lecteur, usager);
  assert.deepEqual([lu.statut, lu.corps.code], [403, "DROIT_ABSENT"]);
  assert.deepEqual([await lire(), await genres(usager)], avant);
  // Taken by the organisation, and not by the agent: a colleague may.
  assert.equal((await essayer(collegue, usager)).statut, 204);
  assert.equal((await lire()).statut, "ANNULE");
  assert.equal((await dire("ANNULE")).statut, 204);
});

test("CONV-7-06 two agents at once: one is heard and the other told; sent twice under one key, it is told once", async () => {
  const { usager, id, chemin, lire, dire } = await unRendezVous();
  const collegue = await unPoste(s, s.departement, [], MODULES);
  const chezCollegue = `${await dossierDe(collegue, usager)}/rendez-vous`;
  s.horloge.regler(APRES);
  const verrou = {
    texte: "select from rendez_vous.rendez_vous where id = $1 for update",
    valeurs: [id],
  };
  const sorties = await faireSeRencontrer(s.pool, verrou, [
    () => conseillere.appeler(`${chemin}/${id}/suite`, { version: 1, suite: "EFFECTUE" }),
    () => collegue.appeler(`${chezCollegue}/${id}/suite`, { version: 1, suite: "ABSENT" }),
  ]);
  assert.deepEqual(sorties.map(({ statut }) => statut).toSorted(), [204, 409]);
  const refus = sorties.find(({ statut }) => statut === 409)?.corps;
  assert.equal(refus.code, "RENDEZ_VOUS_MODIFIE");
  assert.match(refus.message, /a changé depuis que vous l’avez lu/);
  assert.deepEqual(await genres(usager), ["rendez-vous.pris", "rendez-vous.modifie"]);
  const cle = { "idempotency-key": "suite-1" };
  const annuler = () =>
    conseillere.appeler(`${chemin}/${id}/suite`, { version: 2, suite: "ANNULE" }, cle);
  const deux = await Promise.all([annuler(), annuler(), annuler()]);
  assert.deepEqual(
    deux.map(({ statut }) => statut),
    [204, 204, 204],
  );
  assert.equal((await lire()).version, 3);
  assert.equal((await genres(usager)).length, 3);
  const autre = await dire("EFFECTUE", { version: 2 }, cle);
  assert.deepEqual([autre.statut, autre.corps.code], [400, "CLE_IDEMPOTENCE_INVALIDE"]);
});

test("ANX4-A-13 a confirmation holds for its moment: moved, cancelled or taken again, it is to be asked again", async () => {
  const { usager, id, lire, dire } = await unRendezVous();
  const fil = await surLeFil(usager);
  await dire("CONFIRME");
  const lue = await lire();
  // The same moment, written in another zone; the place alone changes.
  const meme = { id, date: "2026-03-10T10:10:00+01:00", libelleAdresse: "Ailleurs" };
  assert.equal((await fil.modifier(meme)).statut, 202);
  assert.equal((await lire()).confirmeLe, lue.confirmeLe);
  const perimee = await dire("ANNULE", { version: lue.version });
  assert.deepEqual([perimee.statut, perimee.corps.code], [409, "RENDEZ_VOUS_MODIFIE"]);
  const plusTard = { id, date: "2026-03-13T13:30:00Z", statut: "MODIFIE" };
  assert.equal((await fil.modifier(plusTard)).statut, 202);
  assert.deepEqual(etat(await lire()), ["MODIFIE", null, ["CONFIRME", "ANNULE"]]);
  assert.equal((await dire("CONFIRME")).statut, 204);
  assert.equal((await fil.annuler(id)).statut, 202);
  assert.deepEqual(etat(await lire()), ["ANNULE", null, []]);
  assert.equal((await fil.modifier(plusTard)).statut, 202);
  assert.deepEqual(etat(await lire()), ["MODIFIE", null, ["CONFIRME", "ANNULE"]]);
});
