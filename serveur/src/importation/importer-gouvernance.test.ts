import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essai-import.ts";

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
const DEBUT = [
  ...ORGANISATIONS,
  {
    type: "application",
    client_id: "PAR_essai",
    nom: "Essai",
    organisation: "cd62",
    secret: "un-secret-a-changer",
    scopes: ["api_rendez-vous-partenairev1", "gererRDV"],
  },
  agent("leroux", "cd62"),
  agent("roux", "ft"),
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

let rang = 0;
const importer = async (...lignes: object[]) => {
  const autre = unUsager({
    identifiant: `g-${rang}`,
    numeroFranceTravail: `9000000000${rang}`,
    nir: null,
  });
  const contenu = enLignes([...DEBUT, ...lignes, autre]);
  await essai.importer(essai.deposer(`gouvernance-${rang++}.ndjson`, contenu));
  return (essai.dit().match(/^Ligne.*/gm) ?? []).join("\n");
};
const lire = async (texte: string) =>
  (await essai.pool.query({ text: texte, rowMode: "array" })).rows;

/** All that these lines write, with the events told of it and the e-mails to send. */
const gardes = async () => [
  await lire("select id, etat, verification from sollicitations.sollicitation order by id"),
  await lire("select texte, debut, fin from sollicitations.contournement"),
  await lire("select id, cible, terme, leve_le from acces_api.blocage order by id"),
  await lire("select id, conclusion, concluee_le from acces_api.levee_de_doute order by id"),
  await lire("select id, flux, etat, decision_motif from acces_api.derogation order by id"),
  await lire(
    "select count(*)::int from graphile_worker.jobs where task_identifier = 'envoyer-courriel'",
  ),
  await lire("select count(*)::int from journal.evenement where sujet_type <> 'import'"),
];

test("CONV-7-21 ANX3-1-02 difficulties, blocks and derogations come from a file as far as they went, once", async () => {
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
  const sollicitation = (reste: object) => ({ ...DIFFICULTE, identifiant: `s-${rang}`, ...reste });
  const blocage = (reste: object) => ({ ...BLOCAGE, identifiant: `b-f${rang}`, ...reste });
  const derogation = (reste: object) => ({ ...DEROGATION, identifiant: `g-f${rang}`, ...reste });
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
