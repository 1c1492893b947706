import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AppelVoulu, appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_PRIS } from "./exemples.ts";

const RACINE = "/partenaire/rendez-vous-partenaire/v1";
const ENTETES = {
  "pa-nom-agent": "LEROUX",
  "pa-prenom-agent": "CAMILLE",
  "pa-identifiant-agent": "cleroux62",
};

let s: Situation;
let personne: UsagerEssai;
let usager: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-03-01T08:00:00Z" });
  personne = await unUsager(s.pool);
  usager = await obtenirJetonUsager(s.url, s.jeton, personne);
});
after(() => s.fermer());

const demander = (chemin: string, voulu: AppelVoulu = {}) =>
  appeler(s.url + RACINE + chemin, { jeton: s.jeton, usager, ...voulu });
const prendre = (voulu: object = {}, appel: AppelVoulu = {}) =>
  demander("/rendez-vous", { corps: { ...EXEMPLE_PRIS, ...voulu }, ...appel });
const lire = async (question = "", appel: AppelVoulu = {}) =>
  (await demander(`/rendez-vous-usager${question}`, appel)).corps as Record<string, unknown>[];
const compter = async () =>
  Number((await s.pool.query("select count(*) as n from rendez_vous.rendez_vous")).rows[0].n);

test("ANX4-A-04 ANX4-A-05 a partner proposes an appointment with its slot, and reads it again", async () => {
  const pris = await prendre({ interlocuteur: { nom: "LEROUX", email: null, telephone: null } });
  assert.equal(pris.statut, 202);
  const { id } = pris.corps;
  const [lu] = await lire();
  assert.deepEqual(
    [lu?.idOrigine, lu?.date, lu?.duree, lu?.statut, lu?.initiateur, lu?.estEnConflit],
    [id, "2025-03-10T09:00:00.000Z", 45, "PRIS", "CONSEILLER", false],
  );
  assert.deepEqual(lu?.adresse, {
    adresseLibre: "Maison des solidarités",
    libelleAdresse: "1 PLACE DE L’ESSAI 62000 ARRAS",
  });
  const { rows } = await s.pool.query(
    "select genre, capacite, organisation_id, contenu from journal.evenement where sujet_type = 'usager' and sujet_id = $1",
    [personne.id],
  );
  assert.equal(rows[0]?.genre, "rendez-vous.pris");
  assert.equal(rows[0]?.organisation_id, s.departement.id);
  assert.doesNotMatch(JSON.stringify(rows[0]?.contenu), /LEROUX|solidarités/);
  const [trace] = await lireTraces(s.pool, pris.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.issue, trace?.finalite],
    ["prendre-rendez-vous", "accordee", "PARCOURS"],
  );
});

test("what the wire does not know of an appointment is neither kept nor read again", async () => {
  const inconnu = { rang: { un: 1 }, liste: [1], nombre: 3 };
  // Another code than Aurore may name the structure, and be as long as the reading side says.
  const organisme = { ...EXEMPLE_PRIS.organisme, idStructure: "7".repeat(255) };
  const pris = await prendre({
    date: "2025-03-12T09:00:00Z",
    organisme: { ...organisme, ...inconnu },
    interlocuteur: { civilite: "Mme", nom: "LEROUX", ...inconnu },
    ...inconnu,
  });
  assert.equal(pris.statut, 202);
  const [lu] = await lire("?date-debut=12-03-2025&date-fin=12-03-2025");
  assert.deepEqual(
    [lu?.organisme, lu?.interlocuteur],
    [organisme, { civilite: "MME", nom: "LEROUX" }],
  );
  const { rows } = await s.pool.query(
    "select organisme from rendez_vous.rendez_vous where id = $1",
    [pris.corps.id],
  );
  assert.deepEqual(rows[0]?.organisme, organisme);
  await demander(`/rendez-vous/${pris.corps.id}`, { methode: "DELETE" });
});

test("ANX4-A-05 the history is ordered and complete: moved, held, missed, cancelled", async () => {
  const autre = await unUsager(s.pool);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, autre);
  const { id } = (await prendre({ date: "2025-03-12T10:00:00+01:00" }, { usager: jeton })).corps;
  const { id: avant } = (await prendre({ date: "2025-03-05T10:00:00Z" }, { usager: jeton })).corps;
  const deplace = { ...EXEMPLE_PRIS, id, date: "2025-03-13T09:00:00Z", statut: "MODIFIE" };
  const put = (corps: object) => demander("/rendez-vous", { methode: "PUT", corps, usager: jeton });
  assert.deepEqual([(await put(deplace)).statut, (await put(deplace)).texte], [202, ""]);
  const annuler = () =>
    demander(`/rendez-vous/${id}`, {
      methode: "DELETE",
      usager: jeton,
      entetes: { ...ENTETES, "content-type": "application/json" },
    });
  assert.equal((await annuler()).statut, 202);
  assert.equal((await annuler()).statut, 202);
  const lus = await lire("", { usager: jeton });
  assert.deepEqual(
    lus.map(({ idOrigine }) => idOrigine),
    [avant, id],
  );
  assert.equal(lus[1]?.statut, "ANNULE");
  assert.equal(lus[1]?.dateAnnulation, "2025-03-01T08:00:00.000Z");
  const historique = (lus[1]?.historiqueEvenementList ?? []) as { typeAction: string }[];
  const actions = historique.map(({ typeAction }) => typeAction);
  assert.deepEqual(actions, ["CREATION", "MODIFICATION", "MODIFICATION", "ANNULATION"]);
  assert.equal((await put({ ...deplace, statut: "PRIS" })).statut, 202);
  assert.equal((await lire("", { usager: jeton }))[1]?.dateAnnulation, null);
  // Cancelled by its status, it is told as when it is by the gesture; told again, nothing more is cancelled.
  for (const statut of ["ANNULE", "ANNULE"])
    assert.equal((await put({ ...deplace, statut })).statut, 202);
  const { rows } = await s.pool.query<{ genre: string }>(
    "select genre from journal.evenement where contenu ->> 'rendezVousId' = $1 order by le, id",
    [id],
  );
  const genres = rows.map(({ genre }) => genre.split(".")[1]);
  assert.deepEqual(genres, [
    "pris",
    "modifie",
    "modifie",
    "annule",
    "modifie",
    "annule",
    "modifie",
  ]);
});

test("ANX4-A-05 an appointment first told once cancelled is told as cancelled, not as taken", async () => {
  const { id } = (await prendre({ date: "2025-03-14T09:00:00Z", statut: "ANNULE" })).corps;
  const { rows } = await s.pool.query<{ genre: string }>(
    "select genre from journal.evenement where contenu ->> 'rendezVousId' = $1",
    [id],
  );
  assert.deepEqual(rows, [{ genre: "rendez-vous.annule" }]);
});

test("the list is that of the days asked for, in Paris; by default the last thirty days and the future", async () => {
  const autre = await unUsager(s.pool);
  const jeton = await obtenirJetonUsager(s.url, s.jeton, autre);
  // 31 March 2025 at 00:30 in Paris, after the switch to summer time.
  const dates = ["2025-01-29T12:00:00Z", "2025-01-30T12:00:00Z", "2025-03-30T22:30:00Z"];
  for (const date of dates) await prendre({ date }, { usager: jeton });
  const jours = async (question: string) =>
    (await lire(question, { usager: jeton })).map(({ date }) => String(date).slice(0, 10));
  assert.deepEqual(await jours(""), ["2025-01-30", "2025-03-30"]);
  assert.deepEqual(await jours("?date-debut=31-03-2025&date-fin=31-03-2025"), ["2025-03-30"]);
  assert.deepEqual(await jours("?date-debut=01-01-2025&date-fin=30-03-2025"), [
    "2025-01-29",
    "2025-01-30",
  ]);
  assert.deepEqual(await jours("?date-debut=&date-fin="), await jours(""));
  for (const faux of ["2025-03-31", "31-02-2025", "1-1-2025", "01-01-0000", "01-01-2201"]) {
    const { statut, corps } = await demander(`/rendez-vous-usager?date-debut=${faux}`);
    assert.deepEqual([statut, corps.codeErreur], [400, "DONNEE_INVALIDE"], faux);
  }
  const inverse = "/rendez-vous-usager?date-debut=02-01-2025&date-fin=01-01-2025";
  assert.equal((await demander(inverse)).statut, 400);
});

test("an overlap is told though one of the two appointments is out of the days asked for", async () => {
  const autre = await unUsager(s.pool);
  const appel = { usager: await obtenirJetonUsager(s.url, s.jeton, autre) };
  await prendre({ date: "2025-04-01T23:30:00+02:00", duree: 60 }, appel);
  await prendre({ date: "2025-04-02T00:15:00+02:00", duree: 15 }, appel);
  for (const jour of ["01-04-2025", "02-04-2025"]) {
    const lus = await lire(`?date-debut=${jour}&date-fin=${jour}`, appel);
    assert.deepEqual(
      lus.map(({ estEnConflit }) => estEnConflit),
      [true],
      jour,
    );
  }
});

test("CONV-4-02 another organisation sees the overlap, and changes nothing of what it did not take", async () => {
  const delegataire = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: delegataire.id });
  const application = await uneApplication(s.pool, { organisationId: delegataire.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  const partagee = await unUsager(s.pool, { referentId: delegataire.id });
  const chezNous = await obtenirJetonUsager(s.url, s.jeton, partagee);
  const chezEux = await obtenirJetonUsager(s.url, jeton, partagee);
  const { id } = (await prendre({}, { usager: chezNous })).corps;
  await prendre({ date: "2025-03-10T09:30:00Z" }, { jeton, usager: chezEux });
  const lus = await lire("", { jeton, usager: chezEux });
  assert.deepEqual(
    lus.map(({ estEnConflit }) => estEnConflit),
    [true, true],
  );
  for (const [methode, chemin, corps] of [
    ["PUT", "/rendez-vous", { ...EXEMPLE_PRIS, id, statut: "ABSENT" }],
    ["DELETE", `/rendez-vous/${id}`, undefined],
  ] as const) {
    const refus = await demander(chemin, { methode, corps, jeton, usager: chezEux });
    assert.deepEqual([refus.statut, refus.corps.codeErreur], [400, "ID_NON_RECONNU"]);
  }
  assert.equal((await lire("", { usager: chezNous }))[0]?.statut, "PRIS");
  await s.pool.query("update usagers.usager set referent_id = null where id = $1", [partagee.id]);
  const parti = await prendre({}, { jeton, usager: chezEux });
  assert.deepEqual([parti.statut, parti.corps.codeErreur], [403, "HORS_PERIMETRE"]);
});

test("B1-09 B9-10 each published code of body, modality, motive and status is taken, and read back as it was given", async () => {
  const usager = await obtenirJetonUsager(s.url, s.jeton, await unUsager(s.pool));
  const codes = {
    statut: ["PRIS", "EFFECTUE", "MODIFIE", "ABSENT", "ANNULE"],
    modaliteContact: ["VISIO", "TELEPHONE", "PHYSIQUE"],
    motif: ["AUT", "ACC", "ORI"],
    organisme: ["IND", "FT", "CD", "DCD", "ML", "CE"],
  };
  for (const [champ, valeurs] of Object.entries(codes)) {
    for (const valeur of valeurs) {
      const porte = champ === "organisme" ? { ...EXEMPLE_PRIS.organisme, code: valeur } : valeur;
      const { statut, corps } = await prendre({ [champ]: porte }, { usager });
      assert.equal(statut, 202, `${champ} ${valeur}`);
      const lu = (await lire("", { usager })).find(({ idOrigine }) => idOrigine === corps.id);
      const garde = lu?.[champ];
      const code = champ === "organisme" ? (garde as { code: string }).code : garde;
      assert.equal(code, valeur, champ);
    }
  }
});

test("B1-09 B9-10 bad input names the field, lists what is accepted, and changes nothing", async () => {
  const avant = await compter();
  const cas: readonly (readonly [object, RegExp])[] = [
    [{ motif: "AUTRE" }, /motif.*AUT, ACC, ORI/],
    [{ statut: null }, /statut/],
    [{ statut: "HONORE" }, /statut.*PRIS, EFFECTUE, MODIFIE, ABSENT, ANNULE/],
    [{ modaliteContact: "DISTANCE" }, /modaliteContact.*VISIO, TELEPHONE, PHYSIQUE/],
    [{ date: "2025-03-10T09:00:00" }, /date/],
    [{ date: "2025-02-30T09:00:00Z" }, /date/],
    [{ date: "2025-06-30T23:59:60Z" }, /date/],
    [{ date: "0000-01-01T00:00:00Z" }, /date/],
    [{ duree: 0 }, /duree/],
    [{ commentaire: "é".repeat(10_000) }, /commentaire/],
    [{ theme: "a\u0000b" }, /theme/],
    [{ organisme: { code: "PE" } }, /organisme.*IND, FT, CD, DCD, ML, CE/],
    [{ interlocuteur: { nom: "LEROUX", civilite: "Monsieur" } }, /civilite.*M, Mme, Mx/],
    [{ organisme: undefined }, /organisme/],
  ];
  for (const [voulu, phrase] of cas) {
    const { statut, corps } = await prendre(voulu);
    assert.deepEqual([statut, corps.codeErreur], [400, "DONNEE_INVALIDE"]);
    assert.match(corps.message, phrase);
  }
  for (const jeton of ["", "x".repeat(80), undefined]) {
    const sansJeton = {
      corps: EXEMPLE_PRIS,
      jeton: s.jeton,
      ...(jeton !== undefined && { usager: jeton }),
    };
    const { statut } = await appeler(`${s.url}${RACINE}/rendez-vous`, sansJeton);
    assert.equal(statut, 400);
  }
  for (const id of [undefined, null]) {
    const put = await demander("/rendez-vous", { methode: "PUT", corps: { ...EXEMPLE_PRIS, id } });
    assert.deepEqual([put.statut, put.corps.codeErreur], [400, "DONNEE_INVALIDE"]);
    assert.match(put.corps.message, /« id »/);
  }
  for (const id of ["", "x", "7b0d0c9e-0000-4000-8000-00000000a001"]) {
    const put = await demander("/rendez-vous", { methode: "PUT", corps: { ...EXEMPLE_PRIS, id } });
    assert.deepEqual([put.statut, put.corps.codeErreur], [400, "ID_NON_RECONNU"]);
  }
  assert.equal(await compter(), avant);
  const emoji = await prendre({ commentaire: "Très bien 👍🏽" });
  assert.equal(emoji.statut, 202);
});

test("a jeton of yesterday opens nothing", async () => {
  s.horloge.regler("2025-03-02T08:00:01Z");
  const nouveau = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
  assert.equal((await prendre({}, { jeton: nouveau })).statut, 400);
  s.horloge.regler("2025-03-01T08:00:00Z");
});

test("an idempotency key writes once, however many ask at once, and serves for one writing", async () => {
  const avant = await compter();
  const entetes = { ...ENTETES, "idempotency-key": "rdv-1" };
  const sorties = await Promise.all(Array.from({ length: 20 }, () => prendre({}, { entetes })));
  assert.deepEqual([...new Set(sorties.map(({ statut }) => statut))], [202]);
  assert.equal(new Set(sorties.map(({ corps }) => corps.id)).size, 1);
  assert.equal(await compter(), avant + 1);
  const autre = await prendre({ motif: "ORI" }, { entetes });
  assert.equal(autre.statut, 400);
  assert.match(autre.corps.message, /déjà servi/);
  const longue = { ...ENTETES, "idempotency-key": "k".repeat(256) };
  assert.equal((await prendre({}, { entetes: longue })).statut, 400);
  assert.equal(await compter(), avant + 1);
});

test("ANX4-A-19 ANX4-B-23 without the API's own scope the call is refused", async () => {
  const scopes = SCOPES_AGENT.filter((scope) => scope !== "gererRDV");
  const jeton = await obtenirJeton(s.url, s.application, scopes);
  assert.equal((await prendre({}, { jeton })).statut, 403);
  assert.equal((await demander("/rendez-vous-usager", { jeton })).statut, 403);
});
