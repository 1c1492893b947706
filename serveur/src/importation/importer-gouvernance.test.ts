import assert from "node:assert/strict";
import test from "node:test";
import { ajouterJours, ajouterMois } from "../kit/delais.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { creerEssaiImport, ORGANISATIONS } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const agent = (identifiant: string, organisation: string, reste: object = {}) => ({
  type: "agent",
  identifiant,
  organisation,
  nom: identifiant.toUpperCase(),
  prenom: "Camille",
  courriel: `${identifiant}@example.org`,
  ...reste,
});
const FIN = ajouterMois(jourCivil(new Date()), 12);
const DROIT = { module: "vue-360", debut: "2025-01-02", fin: FIN, motif: "Référente" };
const DELEGATAIRE = { type: "organisation", cle: "dcd62", nature: "DCD", nom: "Délégataire" };
const DEBUT = [
  ...ORGANISATIONS,
  { ...DELEGATAIRE, siret: "99900620000037", departement: "62", rattachement: "cd62" },
  {
    type: "application",
    client_id: "PAR_essai",
    nom: "Essai",
    organisation: "cd62",
    secret: "un-secret-a-changer",
    scopes: ["api_rendez-vous-partenairev1", "gererRDV"],
  },
  agent("leroux", "cd62", { droits: [DROIT] }),
  agent("martin", "cd62"),
  agent("roux", "ft"),
  agent("delta", "dcd62"),
];
const DIFFICULTE = {
  type: "sollicitation",
  identifiant: "s-1",
  organisation: "cd62",
  agent: "leroux",
  plateforme: "mon-portail-pro",
  nature: "lenteur",
  titre: "La recherche tarde",
  etapes: "Recherche par identité.",
  survenueLe: "2026-03-02T09:00:00+01:00",
  etat: "CLOSE",
  analyse: "Trois postes",
  gravite: "mineure",
  impact: "Des recherches à refaire",
  equipe: "Recherche",
  contournements: [
    { portee: "partielle", texte: "Par numéro 🙂", debut: "2026-03-03T09:00:00+01:00" },
  ],
  reponse: "Corrigé",
  resolueLe: "2026-03-04T09:00:00+01:00",
  verification: "efficace",
};
const BLOCAGE = {
  type: "blocage",
  identifiant: "b-1",
  organisation: "cd62",
  agent: "leroux",
  motif: "Appels inhabituels",
  terme: "2026-03-06",
  bloqueLe: "2026-03-03T22:00:00+01:00",
  bloquePar: "roux",
};
const LEGITIME = {
  conclusion: "legitime",
  motif: "Vérifié par téléphone",
  le: "2026-03-04T09:00:00Z",
};
const ILLEGITIME = { ...LEGITIME, conclusion: "illegitime", par: "roux" };
const DEROGATION = {
  type: "derogation",
  identifiant: "g-1",
  organisation: "cd62",
  agent: "leroux",
  flux: "depot-quotidien",
  motif: "Reprise d’un dépôt",
  demandeeLe: "2026-03-02T09:00:00+01:00",
};
const ADMISE = {
  le: "2026-03-05T09:00:00+01:00",
  agent: "roux",
  etat: "acceptee",
  motif: "Le temps de la reprise",
  debut: "2026-03-06",
  fin: "2026-06-30",
};
const RETRAIT = { le: "2026-03-09T09:00:00+01:00", agent: "roux", motif: "Plus utile" };

const CD62 = { organisation: "cd62", agent: "leroux" };
const ABSENCE = { genre: "absence", survenanceLe: "2025-03-03", connaissanceLe: "2025-02-24" };
const NOTIFIEE = { notifieLe: "2025-02-26T09:00:00+01:00", notifiePar: "leroux" };
const NOMINATION = {
  type: "nomination",
  organisation: "cd62",
  agent: "martin",
  statut: "fonctionnaire",
  effet: "2025-01-06",
};
const VERIFIE = ["identite", "mission", "finalite", "responsable"];
const ACCORD = { le: "2026-03-03T09:00:00+01:00", agent: "martin", etat: "accordee" };
const DEMANDE = {
  type: "demande-droit",
  ...CD62,
  identifiant: "h-1",
  module: "vue-360",
  finalite: "PARCOURS",
  motif: "Suivi 🙂",
  deposeeLe: "2026-03-02T09:00:00+01:00",
};
const TACHE = {
  type: "tache",
  ...CD62,
  identifiant: "t-1",
  genre: "depart",
  effetLe: "2199-04-01",
  creeeLe: "2026-03-02T09:00:00+01:00",
};
const SORT = { le: "2026-03-03T09:00:00+01:00", agent: "martin", sort: "appliquee" };
const ECHANGE = {
  type: "echange-rgc",
  ...CD62,
  identifiant: "e-1",
  genre: "assistance",
  objet: "Un compte en double",
  corps: "é".repeat(10_000),
  creeLe: "2026-03-02T09:00:00+01:00",
};
const REPONSE = { le: "2026-03-03T09:00:00+01:00", agent: "roux", texte: "Fermez-le." };
const DOCUMENT = {
  type: "document-rgc",
  nature: "conditions-generales",
  version: 2,
  titre: "Conditions",
  contenu: "Texte",
  publieLe: "2026-01-05T09:00:00+01:00",
};
const INTERVENTION = {
  type: "intervention",
  organisation: "cd62",
  agent: "roux",
  identifiant: "i-1",
  incident: "INC-1",
  motif: "Compte perdu",
  ouverteLe: "2026-03-02T09:00:00+01:00",
  heures: 2,
};
const DECISION = {
  type: "decision-inactivite",
  ...CD62,
  mode: "automatique",
  decideeLe: "2025-01-13T09:00:00+01:00",
};

const importer = (...lignes: object[]) => essai.refus([...DEBUT, ...lignes]);
const { lire } = essai;

/** All that these lines write, with the events told of it and the e-mails to send. */
const gardes = async () => [
  await lire("select id, etat, verification from sollicitations.sollicitation order by id"),
  await lire("select texte, debut, fin from sollicitations.contournement"),
  await lire("select id, cible, terme, leve_le from acces_api.blocage order by id"),
  await lire("select id, conclusion, concluee_le from acces_api.levee_de_doute order by id"),
  await lire("select id, flux, etat, decision_motif from acces_api.derogation order by id"),
  await lire("select * from habilitations.demande order by id"),
  await lire("select * from habilitations.tache order by id"),
  await lire("select * from habilitations.echange_rgc order by id"),
  await lire("select * from habilitations.intervention order by id"),
  await lire("select * from habilitations.decision_inactivite"),
  await lire("select * from habilitations.signalement_rgc order by id"),
  await lire("select nature, version, titre from habilitations.document_rgc order by 1, 2"),
  await lire("select agent_id, etat, fin_le from habilitations.nomination order by id"),
  await lire(
    "select count(*)::int from graphile_worker.jobs where task_identifier = 'envoyer-courriel'",
  ),
  await lire("select count(*)::int from journal.evenement where sujet_type <> 'import'"),
];

test("B6-07 a right of a file ends as soon as one given on screen: further, its agent is refused", async () => {
  const demain = ajouterJours(FIN, 1);
  const donner = (droits: object) =>
    essai.refus([...ORGANISATIONS, agent("durand", "cd62", { droits: [{ ...DROIT, ...droits }] })]);
  assert.match(await donner({ fin: demain }), /« droits\.fin » : .* 12 mois/);
  assert.match(await donner({ fin: "2025-01-01" }), /« droits\.fin » : .* précède/);
  const agents = "select count(*)::int from habilitations.agent where identifiant = 'durand'";
  assert.deepEqual(await essai.lire(agents), [[0]]);
  assert.equal(await donner({}), "");
  assert.deepEqual(await essai.lire("select fin::text from habilitations.droit"), [[FIN]]);
});

test("CONV-7-21 difficulties, blocks and derogations come from a file as far as they went, once", async () => {
  const lignes = [
    DIFFICULTE,
    { ...DIFFICULTE, identifiant: "s-2", etat: "QUALIFIEE", resolueLe: null, verification: null },
    { ...BLOCAGE, levees: [ILLEGITIME, LEGITIME] },
    { ...BLOCAGE, identifiant: "b-2", bloqueLe: "2026-03-05T09:00:00Z", levees: [] },
    { ...BLOCAGE, identifiant: "b-3", agent: null, application: "PAR_essai", levees: [ILLEGITIME] },
    { ...BLOCAGE, identifiant: "b-4", agent: null, bloquePar: null, levees: [LEGITIME] },
    { ...DEROGATION, decision: ADMISE, retrait: RETRAIT },
    { ...DEROGATION, identifiant: "g-2", decision: ADMISE },
    { ...DEROGATION, identifiant: "g-3", flux: "autre-flux" },
  ];
  const seul = [{ ...BLOCAGE, levees: [ILLEGITIME, LEGITIME] }, DIFFICULTE];
  assert.equal(await importer(), "");
  await essai.pool.query(
    `insert into identite.session (empreinte, agent_id, acr, amr, id_token, ouverte_le, vue_le)
     select '\\x01', id, 'eidas2', '{}', '', now(), now() from habilitations.agent where identifiant = 'leroux'`,
  );
  assert.equal(await importer(...seul), "");
  assert.deepEqual(await lire("select fermee_le from identite.session"), [[null]]);
  assert.equal(await importer(...lignes), "");
  // Of the block that stands, as on the platform.
  assert.equal((await lire("select from identite.session where fermee_le is null")).length, 0);
  assert.deepEqual(
    await lire(
      `select c.fin = s.resolue_le from sollicitations.contournement c
       join sollicitations.sollicitation s on s.id = sollicitation_id order by c.fin`,
    ),
    [[true], [null]],
  );
  assert.deepEqual(
    await lire(
      `select cible, leve_le is null, (select count(*)::int from acces_api.levee_de_doute l
         where l.blocage_id = b.id) from acces_api.blocage b order by cible, bloque_le`,
    ),
    [
      ["agent", false, 2],
      ["agent", true, 0],
      ["application", true, 1],
      ["partenaire", false, 1],
    ],
  );
  assert.deepEqual(await lire("select flux, etat, fin from acces_api.derogation order by 1, 2"), [
    ["autre-flux", "demandee", null],
    ["depot-quotidien", "acceptee", "2026-06-30"],
    ["depot-quotidien", "retiree", "2026-06-30"],
  ]);
  const avant = await gardes();
  assert.equal(await importer(...lignes), "");
  assert.deepEqual(await gardes(), avant);
});

test("ANX5-T-02 CONV-7-20 ANX3-1-02 what the opérateur could not have done is refused with one line", async () => {
  const avant = await gardes();
  const sollicitation = (reste: object) => ({ ...DIFFICULTE, identifiant: "s-0", ...reste });
  const blocage = (reste: object) => ({ ...BLOCAGE, identifiant: "b-f0", ...reste });
  const derogation = (reste: object) => ({ ...DEROGATION, identifiant: "g-f0", ...reste });
  const autre = { flux: "encore-un", decision: ADMISE };
  const fautes: readonly [object, RegExp][] = [
    [sollicitation({ gravite: null }), /« gravite » est nécessaire/],
    [sollicitation({ resolueLe: null }), /« resolueLe » est nécessaire/],
    [sollicitation({ etat: "TRANSMISE" }), /« gravite » ne va pas avec l’état/],
    [sollicitation({ etat: "RESOLUE" }), /« verification » ne va pas avec l’état/],
    [sollicitation({ gravite: "grave" }), /« gravite » doit valoir « bloquante »/],
    [sollicitation({ resolueLe: "2026-03-02T12:00:00Z" }), /« resolueLe » précède « contourn/],
    [sollicitation({ survenueLe: "2190-01-01T00:00:00Z" }), /« survenueLe » est à venir/],
    [blocage({ agent: "inconnu" }), /« agent » désigne une personne inconnue/],
    [blocage({ bloquePar: "leroux" }), /« bloquePar » : l’agent n’est pas de l’opérateur/],
    [blocage({ application: "PAR_essai" }), /« agent » et « application » ne vont pas/],
    [blocage({ agent: null, application: "PAR_x" }), /« application » ne désigne aucune/],
    [blocage({ organisation: "ft", agent: null }), /l’opérateur ne se bloque pas/],
    [blocage({ organisation: "ft", agent: "roux" }), /« bloquePar » ne peut pas bloquer son/],
    [blocage({ bloqueLe: "2026-03-06T09:00:00Z" }), /déjà bloquée à ce moment/],
    [blocage({ bloqueLe: "2026-03-04T07:00:00Z", levees: [LEGITIME] }), /déjà bloquée à ce/],
    [blocage({ terme: "2026-03-01" }), /« terme » précède « bloqueLe »/],
    [blocage({ motif: "Non" }), /« motif » doit être un texte de 5 à 1000/],
    [blocage({ levees: [LEGITIME, ILLEGITIME] }), /rien ne se vérifie après/],
    [
      blocage({ levees: [{ ...LEGITIME, le: BLOCAGE.terme }] }),
      /« levees ».*« le » doit être un instant/,
    ],
    [derogation({}), /« flux » a déjà une dérogation/],
    [derogation({ flux: "Autre flux" }), /« flux » doit être un code/],
    [derogation({ flux: "encore-un", retrait: RETRAIT }), /« retrait » suppose/],
    [derogation({ ...autre, decision: { ...ADMISE, fin: null } }), /le premier et le dernier/],
    [derogation({ ...autre, decision: { ...ADMISE, etat: "refusee" } }), /jours qu’en accep/],
    [derogation({ ...autre, decision: { ...ADMISE, agent: "leroux" } }), /pas de l’opérateur/],
    [derogation({ ...autre, retrait: { ...RETRAIT, le: "2026-03-04T09:00:00Z" } }), /précède « d/],
  ];
  const dites = await importer(...fautes.map(([ligne]) => ligne));
  for (const [, attendu] of fautes) assert.match(dites, attendu);
  assert.equal(dites.split("\n").length, fautes.length, dites);
  assert.deepEqual(await gardes(), avant);
});

test("ANX1-4-02 what surrounds an RGC comes from a file, once", async () => {
  const depart = { ...ABSENCE, genre: "depart", survenanceLe: "2026-02-02" };
  const lignes = [
    { ...NOMINATION, signalements: [{ ...ABSENCE, retourLe: "2025-06-02", ...NOTIFIEE }] },
    {
      ...{ ...NOMINATION, agent: "leroux", effet: "2026-01-05", fin: "2026-02-02" },
      signalements: [{ ...depart, connaissanceLe: "2026-01-20" }],
    },
    { ...DEMANDE, decision: { ...ACCORD, verifications: VERIFIE } },
    {
      ...{ ...DEMANDE, identifiant: "h-2", agent: "martin", module: "sia" },
      validation: { ...ACCORD, etat: undefined, agent: "leroux", verifications: VERIFIE },
    },
    { ...DEMANDE, identifiant: "h-3", decision: { ...ACCORD, etat: "refusee", motif: "Non" } },
    { ...DEMANDE, identifiant: "h-4", organisation: "dcd62", agent: "delta" },
    { ...DEMANDE, identifiant: "h-5", decision: { ...ACCORD, agent: "leroux", etat: "annulee" } },
    TACHE,
    { ...TACHE, identifiant: "t-2", genre: "inactivite", traitement: SORT },
    { ...ECHANGE, reponse: REPONSE },
    { ...ECHANGE, identifiant: "e-2", genre: "annonce", agent: "roux", organisation: null },
    DOCUMENT,
    INTERVENTION,
    { ...INTERVENTION, identifiant: "i-2", closeLe: "2026-03-02T10:00:00+01:00" },
    DECISION,
  ];
  assert.equal(await importer(...lignes), "");
  assert.deepEqual(
    await lire(
      `select genre, connaissance_le, limite_le, notifie_par is not null
       from habilitations.signalement_rgc order by genre`,
    ),
    [
      ["absence", "2025-02-24", "2025-03-04", true],
      ["depart", "2026-01-20", "2026-01-28", false],
    ],
  );
  assert.deepEqual(
    await lire(
      `select d.etat, cardinality(verifications), droit_id is not null from habilitations.demande d
       order by d.etat, module`,
    ),
    [
      ["accordee", 4, true],
      ["annulee", 0, false],
      ["deposee", 0, false],
      ["refusee", 0, false],
      ["validee", 4, false],
    ],
  );
  assert.deepEqual(await lire("select genre, etat from habilitations.tache order by 1"), [
    ["depart", "a-traiter"],
    ["inactivite", "appliquee"],
  ]);
  const avant = await gardes();
  assert.equal(await importer(...lignes), "");
  assert.deepEqual(await gardes(), avant);
});

test("ANX1-2-06 ANX1-2-12 what no RGC nor the opérateur could have done is refused with one line", async () => {
  const avant = await gardes();
  const absence = (reste: object) => ({ ...NOMINATION, signalements: [{ ...ABSENCE, ...reste }] });
  const demande = (reste: object) => ({ ...DEMANDE, identifiant: "h-f0", ...reste });
  const tache = (reste: object) => ({ ...TACHE, identifiant: "t-f0", ...reste });
  const echange = (reste: object) => ({ ...ECHANGE, identifiant: "e-f0", ...reste });
  const intervention = (reste: object) => ({ ...INTERVENTION, identifiant: `i-f`, ...reste });
  const accordee = { ...ACCORD, verifications: VERIFIE };
  const fautes: readonly [object, RegExp][] = [
    [absence({ survenanceLe: "2024-12-01" }), /« survenanceLe » précède « effet »/],
    [absence({ genre: "depart" }), /se date de « fin »/],
    [absence({ retourLe: "2025-03-01" }), /« retourLe » précède/],
    [absence({ connaissanceLe: "2190-01-01" }), /connaissance ne peut être future/],
    [absence({ notifieLe: NOTIFIEE.notifieLe }), /« notifieLe » et « notifiePar » vont ensemble/],
    [absence({ ...NOTIFIEE, notifiePar: "roux" }), /« notifiePar » désigne une personne inconnue/],
    [absence({ ...NOTIFIEE, notifieLe: "2025-02-20T09:00:00Z" }), /précède « connaissanceLe »/],
    [
      absence({ ...NOTIFIEE, survenanceLe: "2025-03-04", retourLe: "2025-03-20" }),
      /absence si courte/,
    ],
    [demande({ decision: ACCORD }), /chaque vérification est à confirmer/],
    [demande({ decision: { ...ACCORD, etat: "refusee" } }), /un refus donne son motif/],
    [demande({ decision: { ...accordee, agent: "leroux" } }), /nul ne s’accorde/],
    [demande({ decision: { ...accordee, agent: "roux" } }), /« decision » désigne une personne/],
    [demande({ decision: { ...accordee, le: "2026-03-01T09:00:00Z" } }), /précède « deposeeLe »/],
    [demande({ module: "sia", decision: accordee }), /aucun droit sur le module accordé/],
    [demande({ agent: "martin", module: "sia" }), /une demande est déjà en cours/],
    [demande({ finalite: "CURIOSITE" }), /« finalite » doit valoir/],
    [demande({ validation: { ...ACCORD, etat: undefined } }), /« validation » confirme chaque/],
    [tache({}), /attend déjà d’être traité/],
    [tache({ genre: "changement", mission: "nulle" }), /« mission » désigne une mission inconnue/],
    [tache({ mission: "referent" }), /« mission » ne va qu’avec/],
    [tache({ traitement: { ...SORT, sort: "ecartee" } }), /écarté donne son motif/],
    [echange({ organisation: null }), /« organisation » est nécessaire/],
    [echange({ genre: "annonce", agent: "roux", reponse: REPONSE }), /« reponse » ne va qu’avec/],
    [echange({ genre: "annonce" }), /« agent » : l’agent n’est pas de l’opérateur/],
    [echange({ objet: "a\nb" }), /« objet » doit être une ligne/],
    [{ ...DOCUMENT, contenu: "Autre" }, /déjà publiée avec un autre texte/],
    [{ ...DOCUMENT, version: 4 }, /« version » ne suit pas/],
    [intervention({ heures: 1000 }), /dure au plus/],
    [intervention({ ouverteLe: "2190-01-01T00:00:00Z" }), /« ouverteLe » est à venir/],
    [intervention({ ouverteLe: new Date().toISOString() }), /s’ouvre sur la plateforme/],
    [{ ...DECISION, decideeLe: "2190-01-01T00:00:00Z" }, /« decideeLe » est à venir/],
  ];
  const dites = await importer(...fautes.map(([ligne]) => ligne));
  for (const [, attendu] of fautes) assert.match(dites, attendu);
  assert.equal(dites.split("\n").length, fautes.length, dites);
  assert.deepEqual(await gardes(), avant);
});
