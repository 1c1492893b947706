import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AppelVoulu, obtenirJeton, obtenirJetonUsager } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { inserer } from "../../../essais/inserer.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";
import {
  unePersonne as creerPersonne,
  demander as demanderPour,
  type Personne,
  V1,
  V2,
} from "../essais/personne.ts";
import { EXEMPLE_CRITERES, EXEMPLE_DECISION_V1, EXEMPLE_ORIENTATION_V1 } from "../exemples.ts";

let s: Situation;
let jetonFt: string;
before(async () => {
  s = await ouvrirSituation({ instant: "2025-02-03T14:00:00Z" });
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  jetonFt = await obtenirJeton(s.url, ft, SCOPES_AGENT);
});
after(() => s.fermer());

type Criteres = Readonly<Record<string, unknown>>;
const unePersonne = (voulu = {}, acces = s.jeton) => creerPersonne(s, voulu, acces);
const demander = (p: Personne, chemin: string, voulu?: AppelVoulu) =>
  demanderPour(s, p, chemin, voulu);
const calculer = (p: Personne, criteres: object = EXEMPLE_CRITERES) =>
  demander(p, `${V1}/calculOrientation`, { corps: criteres });
const decider = (p: Personne, reste: object = {}) =>
  demander(p, `${V1}/decisionOrientation`, { corps: { ...EXEMPLE_DECISION_V1, ...reste } });
const lire = async (p: Personne, question = "") =>
  (await demander(p, `${V1}/lectureOrientation${question}`)).corps as Record<string, never>[];
const etats = async (p: Personne) => (await lire(p)).map(({ etat }) => etat);

test("ANX4-A-03 ANX4-A-18 B3-03 B3-06 criteria piecemeal, then complete: a suggestion that waits, then a decision that opens", async () => {
  const p = await unePersonne();
  assert.deepEqual(await lire(p), []);
  const { contrainte_financiere, ...incomplets } = EXEMPLE_CRITERES;
  const brouillon = (await calculer(p, { ...incomplets, brsa: true, adresse: {} })).corps;
  assert.deepEqual(
    [brouillon.etat, brouillon.parcours, brouillon.organisme],
    ["BROUILLON", "IND", "IND"],
  );
  const calculee = await calculer(p, { contrainte_financiere });
  assert.equal(calculee.statut, 200, calculee.texte);
  const { etat, statut, parcours, organisme, criteres_orientation: lus } = calculee.corps;
  assert.deepEqual([etat, statut, parcours, organisme], ["EN_ATTENTE", "PRECONISE", "PSP", "CD"]);
  assert.deepEqual(
    [lus.niveau_etude, lus.brsa, lus.adresse.libelle_commune],
    ["NV5", true, "ARRAS"],
  );
  assert.deepEqual(await etats(p), ["EN_ATTENTE"]);
  // At work, the trade is missing: the suggestion no longer holds.
  const rouverte = await calculer(p, { situation_professionnelle: "EN_ACTIVITE" });
  assert.deepEqual([rouverte.corps.etat, rouverte.corps.parcours], ["BROUILLON", "IND"]);
  await calculer(p, { situation_professionnelle: "PLUS_DEUX_ANS" });

  const decision = await decider(p);
  assert.deepEqual([decision.statut, decision.texte], [201, ""]);
  const [ouverte] = await lire(p, "?etatOrientation=OUVERT");
  assert.deepEqual(await lire(p, "?etatOrientation="), await lire(p));
  assert.deepEqual(
    [ouverte?.statut, ouverte?.date_entree_parcours, ouverte?.date_creation],
    ["DECIDE", "2025-02-03", "2025-02-03T15:00:00.000"],
  );
  // The answers that led to the decision stay with it, whatever is answered afterwards.
  await calculer(p, { niveau_etude: "NV1", projet_pro: "FORMATION" });
  const [decidee] = (await lire(p, "?etatOrientation=OUVERT")) as Record<string, Criteres>[];
  const { brsa: _brsa, adresse: _adresse, ...gardes } = decidee?.criteres_orientation ?? {};
  const { origine: _origine, ...donnes } = EXEMPLE_CRITERES;
  for (const [nom, reponse] of Object.entries(donnes)) assert.equal(gardes[nom], reponse, nom);
  assert.deepEqual(ouverte?.decision, { ...EXEMPLE_DECISION_V1 });
  assert.equal((await decider(p)).statut, 400);
});

test("a refusal opens the path chosen instead, with its motive; without it, it is refused", async () => {
  const p = await unePersonne();
  await calculer(p);
  const refus = { etat_decision: "REFUSEE", motif_refus: "APPRECIATION_DIFFERENTE" };
  for (const manque of [
    { ...refus, motif_refus: undefined, parcours: "PSO", organisme: "CD" },
    { ...refus, organisme: "CD" },
    { ...refus, parcours: "PSO" },
    { ...refus, parcours: "IND", organisme: "CD" },
  ]) {
    assert.equal((await decider(p, manque)).statut, 400, JSON.stringify(manque));
  }
  // Half of another path is no path: v2, which lets a refusal go without, does not give up the suggestion for it.
  for (const moitie of [
    { parcours: "PSO" },
    { referent_parcours: { organisme: { code: "CD" } } },
  ]) {
    const corps = { ...refus, ...moitie, date_decision: "2025-02-03" };
    const sortie = await demander(p, `${V2}/decisionOrientation`, { corps });
    assert.equal(sortie.statut, 400, JSON.stringify(moitie));
    assert.match(sortie.corps.message, /« parcours » et l’organisme/);
  }
  assert.deepEqual(await etats(p), ["EN_ATTENTE"]);
  const vers = { ...refus, parcours: "PSO", organisme: "CD", commentaire_refus: "Vu en entretien" };
  assert.equal((await decider(p, vers)).statut, 201);
  const [ouverte] = (await lire(p)) as Record<string, never>[];
  assert.deepEqual([ouverte?.etat, ouverte?.parcours], ["OUVERT", "PSO"]);
  assert.match(JSON.stringify(ouverte?.decision), /"motif_refus":"APPRECIATION_DIFFERENTE"/);
});

test("CONV-2-02 B3-01 B3-07 only who is competent decides: the département for the RSA, the opérateur after six weeks, or for the others", async () => {
  const p = await unePersonne();
  await s.pool.query(
    "update usagers.usager set rsa_recu_le = '2025-01-01T09:00:00Z' where id = $1",
    [p.usager.id],
  );
  await calculer(p);
  const chezFt = {
    ...p,
    acces: jetonFt,
    jeton: await obtenirJetonUsager(s.url, jetonFt, p.usager),
  };
  const trop_tot = await decider(chezFt);
  assert.equal(trop_tot.statut, 403);
  const [trace] = await lireTraces(s.pool, trop_tot.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.finalite, trace?.issue, trace?.motif],
    ["ORIENTATION", "refusee", "NON_COMPETENT"],
  );
  assert.match(trop_tot.corps.message, /CD/);
  try {
    // Six weeks from 1 January 2025: 12 February is still the département's alone.
    for (const [instant, statut] of [
      ["2025-02-12T10:00:00Z", 403],
      ["2025-02-13T10:00:00Z", 201],
    ] as const) {
      s.horloge.regler(instant);
      const acces = await obtenirJeton(
        s.url,
        await uneApplication(s.pool, { organisationId: s.operateur.id }),
        SCOPES_AGENT,
      );
      const jeton = await obtenirJetonUsager(s.url, acces, p.usager);
      // What the département suggested is read before another decides of it.
      await lire({ ...p, acces, jeton });
      const pourFt = { ...p, acces, jeton };
      const decidee = { date_decision: instant.slice(0, 10) };
      // The day that counts is that of the decision, not of its writing.
      assert.equal((await decider(pourFt, { date_decision: "2025-02-12" })).statut, 403);
      assert.equal((await decider(pourFt, decidee)).statut, statut, instant);
    }
  } finally {
    s.horloge.regler("2025-02-03T14:00:00Z");
  }
  const sansRsa = await unePersonne({
    rsa: false,
    rsaDepartement: null,
    referentId: s.departement.id,
  });
  await calculer(sansRsa);
  assert.equal((await decider(sansRsa)).statut, 403);
});

test("B3-04 the criteria data are dated and replaced without a new version: the same answers lead elsewhere", async () => {
  const ecrire = (nom: string, valeur: unknown) =>
    inserer(s.pool, "parametres.parametre", {
      nom,
      debut: "2025-02-04",
      fin: "2025-02-04",
      valeur: JSON.stringify(valeur),
      source: "essai",
      auteur: "essai",
    });
  await ecrire("orientation.poids", ["projet_pro=SALARIAT:fort"]);
  await ecrire("orientation.forts_social", 1);
  const p = await unePersonne();
  const parcours: string[] = [];
  try {
    for (const jour of ["2025-02-03", "2025-02-04", "2025-02-05"]) {
      s.horloge.regler(`${jour}T14:00:00Z`);
      const acces = await obtenirJeton(s.url, s.application, SCOPES_AGENT);
      const jeton = await obtenirJetonUsager(s.url, acces, p.usager);
      const lu = await calculer(
        { ...p, acces, jeton },
        { ...EXEMPLE_CRITERES, projet_pro: "SALARIAT" },
      );
      parcours.push(lu.corps.parcours);
    }
  } finally {
    s.horloge.regler("2025-02-03T14:00:00Z");
  }
  assert.deepEqual(parcours, ["PSP", "PSO", "PSP"]);
});

test("a new orientation closes the former one, and the person follows the body that accompanies", async () => {
  const ml = await uneOrganisation(s.pool, { type: "ML", nom: "Mission locale d’essai" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: ml.id });
  const acces = await obtenirJeton(
    s.url,
    await uneApplication(s.pool, { organisationId: ml.id }),
    SCOPES_AGENT,
  );
  const p = await unePersonne();
  const orienter = (reste: object = {}) =>
    demander(p, `${V1}/orientation`, { corps: { ...EXEMPLE_ORIENTATION_V1, ...reste } });
  assert.equal((await orienter()).statut, 201);
  await assert.rejects(obtenirJetonUsager(s.url, acces, p.usager), /R002/);
  assert.equal((await orienter({ parcours: "PED", organisme: "ML" })).statut, 201);
  const lues = await lire(p);
  assert.deepEqual(
    lues.map(({ etat, statut, motif_sortie_parcours: motif }) => [etat, statut, motif]),
    [
      ["OUVERT", "DECIDE", null],
      ["CLOTURE", "DECIDE", "REORIENTATION"],
    ],
  );
  assert.ok(await obtenirJetonUsager(s.url, acces, p.usager));
  const evenements = await s.pool.query(
    "select genre from journal.evenement where sujet_id = $1 order by le",
    [p.usager.id],
  );
  assert.deepEqual(
    evenements.rows.map(({ genre }) => genre),
    ["orientation.ouverte", "orientation.ouverte"],
  );
});

test("no path begins before the one it ends, nor before the one it follows: the field is named, nothing changes", async () => {
  const p = await unePersonne();
  const orienter = (date_entree_parcours: string) =>
    demander(p, `${V1}/orientation`, {
      corps: { ...EXEMPLE_ORIENTATION_V1, date_entree_parcours },
    });
  const modifier = (date_entree_parcours: string) =>
    demander(p, `${V2}/modificationOrientation`, {
      methode: "PUT",
      corps: { date_entree_parcours },
    });
  const refusee = ({ statut, corps }: Awaited<ReturnType<typeof orienter>>, champ: string) => {
    assert.equal(statut, 400);
    assert.match(corps.message, new RegExp(`« ${champ} ».*20 janvier 2025`));
  };
  assert.equal((await orienter("2025-01-25")).statut, 201);
  // A first path may begin sooner than was said.
  assert.equal((await modifier("2025-01-20")).statut, 200);
  refusee(await orienter("2025-01-19"), "date_entree_parcours");
  await calculer(p);
  refusee(await decider(p, { date_decision: "2025-01-19" }), "date_decision");
  const refus = { etat_decision: "REFUSEE", motif_refus: "AUTRE", parcours: "PSO" };
  const vers = { ...refus, organisme: "CD", date_decision: "2024-06-01" };
  refusee(await decider(p, vers), "date_decision");
  assert.deepEqual(await etats(p), ["EN_ATTENTE", "OUVERT"]);
  assert.equal((await decider(p, { date_decision: "2025-01-20" })).statut, 201);
  refusee(await modifier("2025-01-19"), "date_entree_parcours");
  assert.equal((await modifier("2025-01-20")).statut, 200);
  const lues = await lire(p);
  assert.deepEqual(
    lues.map(({ date_entree_parcours: debut, date_sortie_parcours: fin }) => [debut, fin]),
    [
      ["2025-01-20", null],
      ["2025-01-20", "2025-01-20"],
    ],
  );
});

test("a person whose path has ended begins no other before that day", async () => {
  const p = await unePersonne();
  const orienter = (date_entree_parcours: string) =>
    demander(p, `${V1}/orientation`, {
      corps: { ...EXEMPLE_ORIENTATION_V1, date_entree_parcours },
    });
  assert.equal((await orienter("2025-01-20")).statut, 201);
  await s.pool.query(
    `update orientation.orientation set etat = 'CLOTURE', sortie_le = '2025-01-25', motif_sortie = 'essai'
     where usager_id = $1`,
    [p.usager.id],
  );
  await calculer(p);
  for (const [sortie, champ] of [
    [await orienter("2025-01-24"), "date_entree_parcours"],
    [await decider(p, { date_decision: "2025-01-24" }), "date_decision"],
  ] as const) {
    assert.equal(sortie.statut, 400, sortie.texte);
    assert.match(sortie.corps.message, new RegExp(`« ${champ} ».*25 janvier 2025, sortie`));
  }
  assert.deepEqual(await etats(p), ["EN_ATTENTE", "CLOTURE"]);
  assert.equal((await decider(p, { date_decision: "2025-01-25" })).statut, 201);
});

test("two organisations never overwrite each other, and two decisions at once leave one", async () => {
  const p = await unePersonne();
  const { contrainte_sante, ...incomplets } = EXEMPLE_CRITERES;
  await calculer(p, incomplets);
  const jeton = await obtenirJetonUsager(s.url, jetonFt, p.usager);
  const chezFt = { ...p, acces: jetonFt, jeton };
  const conflit = await calculer(chezFt, { contrainte_sante: "AUCUNE" });
  assert.equal(conflit.statut, 400);
  assert.match(conflit.corps.message, /Une autre organisation/);
  await calculer(p, { contrainte_sante });
  const decisions = await Promise.all(Array.from({ length: 6 }, () => decider(p)));
  assert.deepEqual(
    decisions.map(({ statut }) => statut).toSorted(),
    [201, 400, 400, 400, 400, 400],
  );
  assert.deepEqual(await etats(p), ["OUVERT"]);
  const calculs = await Promise.all(Array.from({ length: 6 }, () => calculer(p)));
  assert.deepEqual([...new Set(calculs.map(({ statut }) => statut))], [200]);
  assert.deepEqual(await etats(p), ["EN_ATTENTE", "OUVERT"]);
});

test("B3-05 bad input gets the envelope of Spring, names the field, lists what is accepted, and changes nothing", async () => {
  const p = await unePersonne();
  const cas: readonly (readonly [string, object, RegExp])[] = [
    ["calculOrientation", { niveau_etude: "BAC" }, /niveau_etude.*AFS, CP4/],
    ["calculOrientation", { projet_pro: "ENTREPREUNARIAT" }, /projet_pro.*ENTREPRENARIAT/],
    ["calculOrientation", { capacite_a_travailler: "oui" }, /capacite_a_travailler/],
    ["calculOrientation", { msa_autonomie_recherche_emploi: 6 }, /msa_autonomie/],
    [
      "decisionOrientation",
      { ...EXEMPLE_DECISION_V1, date_decision: "03/02/2025" },
      /date_decision/,
    ],
    [
      "decisionOrientation",
      { ...EXEMPLE_DECISION_V1, date_decision: "0000-02-03" },
      /date_decision/,
    ],
    [
      "orientation",
      { ...EXEMPLE_ORIENTATION_V1, date_entree_parcours: "0000-02-03" },
      /date_entree/,
    ],
    [
      "decisionOrientation",
      { ...EXEMPLE_DECISION_V1, commentaire_refus: "é".repeat(10_000) },
      /commentaire_refus/,
    ],
    ["orientation", { ...EXEMPLE_ORIENTATION_V1, parcours: "IND" }, /parcours.*PED, PSP, PSO/],
    [
      "orientation",
      { ...EXEMPLE_ORIENTATION_V1, date_entree_parcours: "2025-02-04" },
      /date_entree/,
    ],
  ];
  for (const [chemin, corps, phrase] of cas) {
    const sortie = await demander(p, `${V1}/${chemin}`, { corps });
    assert.equal(sortie.statut, 400, sortie.texte);
    const { status, error, path, timestamp, message } = sortie.corps;
    assert.deepEqual([status, error, path], [400, "Bad Request", `${V1}/${chemin}`]);
    assert.ok(!Number.isNaN(Date.parse(timestamp)));
    assert.match(message, phrase);
  }
  assert.equal((await demander(p, `${V1}/lectureOrientation?etatOrientation=ABANDON`)).statut, 400);
  for (const jeton of ["", "x".repeat(80)])
    assert.equal((await calculer({ ...p, jeton })).statut, 400);
  assert.deepEqual(await lire(p), []);
  assert.equal(
    (await calculer(p, { ...EXEMPLE_CRITERES, situation_professionnelle: "EN_ACTIVITE" })).corps
      .etat,
    "BROUILLON",
  );
});

test("CONV-4-02 a person out of reach is refused, whatever is asked", async () => {
  const p = await unePersonne();
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const application = await uneApplication(s.pool, { organisationId: nord.id });
  const acces = await obtenirJeton(s.url, application, SCOPES_AGENT);
  const etranger = { ...p, acces };
  assert.equal((await calculer(etranger)).statut, 403);
  await s.pool.query(
    "update usagers.usager set rsa = false, rsa_departement = null where id = $1",
    [p.usager.id],
  );
  assert.equal((await calculer(p)).statut, 403);
});
