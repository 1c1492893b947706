import assert from "node:assert/strict";
import test from "node:test";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const SIGNATURE = { nom: "Personne fictive", qualite: "Direction", lieu: "Arras" };
const SIGNATURES = ["operateur", "partenaire"].map((partie) => ({ partie, ...SIGNATURE }));
const CONVENTION = { operateur: "ft", partenaire: "cd62", debut: "2025-01-01" };
const AGENT = {
  type: "agent",
  identifiant: "cleroux62",
  organisation: "cd62",
  nom: "LEROUX",
  prenom: "Camille",
  courriel: "cleroux@example.org",
};
const DEBUT = [
  ...ORGANISATIONS,
  {
    type: "convention",
    ...CONVENTION,
    fin: "2027-12-31",
    etat: "signee",
    deliberation: { numero: "1", date: "2024-12-02", organe: "Commission permanente" },
    signatures: SIGNATURES.map((signature) => ({ ...signature, date: "2024-12-20" })),
  },
  AGENT,
  { ...AGENT, identifiant: "roux", organisation: "ft", courriel: "roux@example.org" },
  unUsager({ identifiant: "t-1", numeroFranceTravail: "90000000001" }),
  {
    type: "orientation",
    identifiant: "o-1",
    usager: "90000000001",
    source: "cd62",
    etat: "OUVERT",
    parcours: "PSO",
    organisme: "CD",
    origine: "INSCRIPTION_CONSEILLER_CD",
    creeeLe: "2026-01-20T09:00:00+01:00",
  },
];
const MISSION = { type: "mission", code: "essai", libelle: "Mission d’essai" };
const CONDITIONS = {
  type: "conditions",
  portee: "recherche-usager",
  version: 1,
  titre: "Conditions",
  texte: "Première version 🙂",
  enVigueurLe: "2025-01-06",
};
const ANNEXE = {
  type: "annexe",
  ...CONVENTION,
  nature: "4",
  version: 1,
  contenu: "Annexe 4",
  effet: "2025-01-01",
  publiePar: "operateur",
  publieLe: "2024-12-20T10:00:00+01:00",
};
const AVENANT = {
  type: "avenant",
  ...CONVENTION,
  numero: 1,
  objet: "Délais",
  nature: "5",
  contenu: "Annexe 5 revue",
  proposePar: "partenaire",
  proposeLe: "2025-05-05",
};
const APPLIQUE = {
  ...AVENANT,
  signatures: SIGNATURES.map((signature) => ({ ...signature, date: "2025-05-12" })),
  appliqueLe: "2025-05-19",
};
const REVUE = {
  type: "revue",
  identifiant: "v-1",
  usager: "90000000001",
  source: "cd62",
  le: "2026-03-09",
  conclusion: "MAINTIEN",
  ecriteLe: "2026-03-09T16:00:00+01:00",
};
const NOTIFICATION = {
  type: "notification",
  identifiant: "n-1",
  organisation: "cd62",
  agent: "cleroux62",
  genre: "annonce",
  objet: "Une nouvelle version",
  corps: "é".repeat(10_000),
  deposeLe: "2026-03-02T09:00:00+01:00",
};
const PLATEFORME = {
  type: "plateforme",
  code: "portail-essai",
  nom: "Portail d’essai",
  debut: "2026-01-01",
};
const CAHIER = { type: "cahier-des-charges", enVigueurLe: "2026-01-01", reference: "Arrêté" };
const FINALITE = {
  type: "ouverture-finalite",
  finalite: "STATISTIQUE",
  ouverte: false,
  effetLe: "2026-01-01",
  decision: "Commission SI",
};
const REGLAGE = {
  type: "reglage",
  element: "academie",
  agent: "roux",
  lien: "https://academie.example.org",
  plateforme: "portail-essai",
  motif: "Nouvelle adresse",
  modifieLe: "2026-01-12T09:00:00+01:00",
};
const LISTE = {
  type: "liste-publiee",
  version: 1,
  motif: "Première publication",
  decision: { reference: "Comité produit", le: "2026-01-12" },
  publieeLe: "2026-01-13T09:00:00+01:00",
};
const GUIDE = {
  type: "documentation",
  element: "vue-360",
  titre: "Guide",
  version: 1,
  agent: "roux",
  public: "tous",
  nouveautes: "Première version 🙂",
  texte: "é".repeat(20_000),
  publieeLe: "2026-01-13T09:00:00+01:00",
};
const POINT = {
  type: "point-feuille-de-route",
  identifiant: "f-1",
  version: 1,
  agent: "roux",
  intitule: "Notifier",
  valeur: 80,
  etat: "propose",
  motif: "Demandé",
  ecritLe: "2026-01-12T09:00:00+01:00",
};
const BESOIN = {
  type: "besoin",
  identifiant: "b-1",
  organisation: "cd62",
  agent: "cleroux62",
  intitule: "Savoir",
  description: "Sans ouvrir chaque dossier",
  priorite: 1,
  exprimeLe: "2026-01-06T09:00:00+01:00",
};
/** Somebody else: the content of a file already imported would change nothing at once. */
const encore = (identifiant: string, numeroFranceTravail: string) =>
  unUsager({ identifiant, numeroFranceTravail, nir: null });
let rang = 0;
const importer = async (...lignes: object[]) => {
  await essai.importer(essai.deposer(`textes-${rang++}.ndjson`, enLignes([...DEBUT, ...lignes])));
  return (essai.dit().match(/^Ligne.*/gm) ?? []).join("\n");
};
const { lire } = essai;

/** All that these lines write, with the events told of it. */
const gardes = async () => [
  await lire("select code, libelle, rang from habilitations.mission order by code"),
  await lire("select * from habilitations.mission_module order by mission, module"),
  await lire("select portee, version, texte from catalogue.document order by portee, version"),
  await lire(
    "select nature, version, contenu, avenant_id from conventions.document order by nature, version",
  ),
  await lire("select numero, signatures, applique_le from conventions.avenant order by numero"),
  await lire("select id, le, conclusion from orientation.revue"),
  await lire("select etat, lue_le, agent_id from notifications.destinataire"),
  await lire(
    "select count(*)::int from graphile_worker.jobs where task_identifier = 'envoyer-courriel'",
  ),
  await lire("select count(*)::int from journal.evenement where sujet_type <> 'import'"),
  await lire("select * from catalogue.plateforme order by code"),
  await lire("select * from catalogue.reglage order by code"),
  await lire("select version, publiee_le, motif from catalogue.liste order by version"),
  await lire("select titre, version, public from catalogue.documentation order by 1, 2"),
  await lire("select * from catalogue.cahier_des_charges order by 1"),
  await lire("select * from catalogue.ouverture_finalite order by id"),
  await lire("select * from catalogue.point_feuille order by id, version"),
  await lire("select * from catalogue.besoin order by id"),
];

test("missions, conditions, annexes, avenants, reviews and notices come from a file, once", async () => {
  const modules = [{ module: "recherche-usager" }, { module: "orientation", profil: "gestion" }];
  const lignes = [
    { ...MISSION, modules },
    CONDITIONS,
    ANNEXE,
    { ...ANNEXE, version: 2, contenu: "Annexe 4 revue", motif: "Commission SI" },
    { ...ANNEXE, nature: "5", contenu: "Annexe 5" },
    AVENANT,
    REVUE,
    NOTIFICATION,
  ];
  assert.equal(await importer(...lignes), "");
  assert.deepEqual(
    await lire(
      "select nature, version, contenu from conventions.document order by nature, version",
    ),
    [
      ["4", 1, "Annexe 4"],
      ["4", 2, "Annexe 4 revue"],
      ["5", 1, "Annexe 5"],
    ],
  );
  assert.deepEqual(
    await lire(
      "select module, profil from habilitations.mission_module where mission = 'essai' order by 1",
    ),
    [
      ["orientation", "gestion"],
      ["recherche-usager", "consultation"],
    ],
  );
  const avant = await gardes();
  assert.deepEqual([avant[6]?.map(([etat]) => etat), avant[7]], [["repris"], [[0]]]);
  assert.equal(await importer(...lignes, encore("t-2", "90000000102")), "");
  assert.deepEqual(await gardes(), avant);
});

test("a changed file changes a mission and brings the signatures of an avenant, whose text is then the next version", async () => {
  const modules = [{ module: "orientation" }];
  assert.equal(await importer({ ...MISSION, libelle: "Revue", modules }, APPLIQUE), "");
  assert.deepEqual(
    await lire(
      "select libelle, module, profil from habilitations.mission join habilitations.mission_module on mission = code where code = 'essai'",
    ),
    [["Revue", "orientation", "consultation"]],
  );
  assert.deepEqual(
    await lire("select version, contenu from conventions.document where nature = '5' order by 1"),
    [
      [1, "Annexe 5"],
      [2, "Annexe 5 revue"],
    ],
  );
  const avant = await gardes();
  assert.equal(await importer(APPLIQUE, encore("t-3", "90000000103")), "");
  assert.deepEqual(await gardes(), avant);
});

test("CONV-10-06 CONV-10-08 what no party may publish alone, and what is published, is refused with one line", async () => {
  const avant = await gardes();
  const fautes: readonly [object, RegExp][] = [
    [{ ...MISSION, modules: [{ module: "inconnu" }] }, /« module » doit être un code du catalogue/],
    [{ ...MISSION, code: "Essai 2" }, /« code » doit être un code/],
    [{ ...CONDITIONS, texte: "Autre" }, /« version » est déjà publiée avec un autre contenu/],
    [{ ...CONDITIONS, version: 3 }, /« version » ne suit pas la dernière/],
    [{ ...CONDITIONS, portee: "nulle-part" }, /« portee » ne désigne/],
    [{ ...CONDITIONS, enVigueurLe: "30/02/2025" }, /« enVigueurLe » doit être une date existante/],
    [{ ...ANNEXE, contenu: "Autre" }, /« version » est déjà publiée avec un autre texte/],
    [{ ...ANNEXE, version: 4 }, /« version » ne suit pas la dernière/],
    [{ ...ANNEXE, version: 3, publiePar: "partenaire" }, /modifiée que par l’opérateur/],
    [{ ...ANNEXE, nature: "5", version: 3 }, /avenant signé des deux parties/],
    [{ ...ANNEXE, nature: "6" }, /« nature » doit valoir/],
    [{ ...ANNEXE, debut: "2024-01-01" }, /« debut » ne désigne aucune convention/],
    [{ ...ANNEXE, partenaire: "nulle-part" }, /organisation inconnue/],
    [AVENANT, /en vigueur, qui ne change plus/],
    [{ ...APPLIQUE, objet: "Autre" }, /« numero » est déjà celui d’un autre avenant/],
    [{ ...AVENANT, numero: 3 }, /« numero » ne suit pas/],
    [{ ...AVENANT, numero: 2, appliqueLe: "2025-06-01" }, /va avec les deux signatures/],
    [{ ...APPLIQUE, numero: 2, appliqueLe: "2025-05-06" }, /« signatures » se datent/],
    [{ ...APPLIQUE, numero: 2, signatures: [SIGNATURES[0]] }, /signatures.*date.*manquant/],
    [{ ...REVUE, conclusion: "REORIENTATION" }, /autre examen conjoint/],
    [{ ...REVUE, identifiant: "v-2", le: "2026-01-01" }, /« le » se date entre/],
    [{ ...REVUE, identifiant: "v-3", le: "2026-03-10" }, /« le » se date entre/],
    [{ ...REVUE, identifiant: "v-4", orientation: "o-9" }, /« orientation » ne désigne aucun/],
    [{ ...REVUE, identifiant: "v-5", conclusion: "OUI" }, /« conclusion » doit valoir/],
    [{ ...REVUE, identifiant: "v-6", ecriteLe: "2026-03-09T16:00:00" }, /ecriteLe.*fuseau/],
    [{ ...NOTIFICATION, identifiant: "n-2", agent: "inconnu" }, /« agent » désigne une personne/],
    [{ ...NOTIFICATION, identifiant: "n-3", lien: "//ailleurs" }, /« lien » doit être une page/],
    [{ ...NOTIFICATION, identifiant: "n-4", objet: "a\nb" }, /« objet » doit être une ligne/],
    [{ ...NOTIFICATION, identifiant: "n-5", lueLe: "2026-03-01T09:00:00Z" }, /« lueLe » précède/],
  ];
  const dites = await importer(...fautes.map(([ligne]) => ligne));
  for (const [, attendu] of fautes) assert.match(dites, attendu);
  assert.equal(dites.split("\n").length, fautes.length, dites);
  assert.deepEqual(await gardes(), avant);
});

test("B3-13 a review is of a social path, and of nobody else's", async () => {
  const vente = {
    type: "orientation",
    identifiant: "o-2",
    usager: "90000000007",
    source: "cd62",
    etat: "OUVERT",
    parcours: "PSP",
    organisme: "CD",
    origine: "INSCRIPTION_CONSEILLER_CD",
    creeeLe: "2026-01-20T09:00:00+01:00",
  };
  const autre = encore("t-4", "90000000007");
  const sienne = { ...REVUE, identifiant: "v-7", usager: "90000000007" };
  const dites = await importer(autre, vente, sienne, {
    ...sienne,
    identifiant: "v-8",
    orientation: "o-1",
  });
  assert.match(dites, /accompagnement social/);
  assert.match(dites, /aucun parcours de cette personne/);
  assert.equal((await lire("select id from orientation.revue")).length, 1);
});

test("the life of the catalogue and its roadmap come from a file, once, each list as the lines before set it", async () => {
  const suite = { ...POINT, version: 2, etat: "retenu", ecritLe: "2026-02-02T09:00:00+01:00" };
  const lignes = [
    PLATEFORME,
    CAHIER,
    FINALITE,
    { ...LISTE, publieeLe: "2026-01-12T08:00:00+01:00" },
    REGLAGE,
    { ...LISTE, version: 2, motif: "L’académie change d’adresse" },
    GUIDE,
    { ...GUIDE, version: 2, texte: null, adresse: "https://aide.example.org/guide" },
    POINT,
    suite,
    BESOIN,
  ];
  assert.equal(await importer(...lignes), "");
  assert.deepEqual(
    await lire(
      `select version, e ->> 'lien', e ->> 'plateforme' from catalogue.liste,
         jsonb_array_elements(contenu) e where e ->> 'code' = 'academie' order by version`,
    ),
    [
      [1, null, "mon-portail-pro"],
      [2, "https://academie.example.org", "portail-essai"],
    ],
  );
  const avant = await gardes();
  assert.equal(await importer(...lignes, encore("t-9", "90000000109")), "");
  assert.deepEqual(await gardes(), avant);
  const lie = { ...BESOIN, point: "f-1" };
  const apres = [{ ...PLATEFORME, fin: "2030-12-31" }, { ...REGLAGE, lien: null }, lie];
  assert.equal(await importer(...apres, encore("t-10", "90000000110")), "");
  const plus = { ...REGLAGE, disponible: false, modifieLe: "2026-01-11T09:00:00Z" };
  assert.equal(await importer(plus, encore("t-11", "90000000111")), "");
  assert.deepEqual(
    await lire(
      `select r.lien, r.disponible, p.fin, b.point_id is not null from catalogue.reglage r
       join catalogue.plateforme p on p.code = r.plateforme, catalogue.besoin b`,
    ),
    [[null, true, "2030-12-31", true]],
  );
});

test("CONV-3.1-02 CONV-2-10 what the opérateur could not have published is refused with one line", async () => {
  const avant = await gardes();
  const fautes: readonly [object, RegExp][] = [
    [{ ...PLATEFORME, fin: "2025-12-31" }, /« fin » doit suivre/],
    [{ ...PLATEFORME, code: "Portail" }, /« code » doit être un code/],
    [
      { ...PLATEFORME, adresse: "http://a.example.org" },
      /« adresse » doit être une adresse en https/,
    ],
    [{ ...CAHIER, reference: "Un autre" }, /un autre cahier des charges/],
    [{ ...FINALITE, finalite: "PARCOURS" }, /« finalite » doit valoir/],
    [{ ...REGLAGE, element: "inconnu" }, /« element » doit être un code du cat/],
    [{ ...REGLAGE, experimental: true }, /« experimental »/],
    [{ ...REGLAGE, plateforme: "nulle-part" }, /« plateforme » désigne/],
    [{ ...REGLAGE, agent: "cleroux62" }, /« agent » : l’agent n’est pas de l’opérateur/],
    [{ ...REGLAGE, motif: "Non" }, /« motif » doit être un texte de 5/],
    [{ ...LISTE, version: 3, publieeLe: "2026-01-10T09:00:00Z" }, /« decision » ne peut suivre/],
    [{ ...LISTE, version: 5 }, /« version » ne suit pas/],
    [{ ...LISTE, version: 2 }, /déjà celle d’une autre publication/],
    [{ ...LISTE, version: 3, decision: {} }, /« decision ».*manquant/],
    [{ ...GUIDE, adresse: "https://a.example.org" }, /« adresse » ou « texte » est nécessaire/],
    [{ ...GUIDE, texte: "Autre" }, /« version » est déjà publiée/],
    [{ ...GUIDE, titre: "Neuf", version: 2 }, /« version » ne suit pas/],
    [{ ...GUIDE, public: "agents" }, /« public » doit valoir/],
    [{ ...POINT, valeur: 101 }, /« valeur » doit être/],
    [{ ...POINT, etat: "livre" }, /« version » est déjà écrite autrement/],
    [{ ...POINT, version: 4 }, /« version » ne suit pas/],
    [{ ...POINT, version: 3 }, /« ecritLe » précède/],
    [{ ...BESOIN, identifiant: "b-2", point: "f-9" }, /« point » désigne un point inconnu/],
    [{ ...BESOIN, identifiant: "b-3", agent: "roux" }, /« agent » désigne une personne/],
    [{ ...BESOIN, identifiant: "b-4", exprimeLe: "2190-01-01T00:00:00Z" }, /« exprimeLe » est à v/],
  ];
  const dites = await importer(...fautes.map(([ligne]) => ligne));
  for (const [, attendu] of fautes) assert.match(dites, attendu);
  assert.equal(dites.split("\n").length, fautes.length, dites);
  assert.deepEqual(await gardes(), avant);
});
