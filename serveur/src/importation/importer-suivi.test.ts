import assert from "node:assert/strict";
import test from "node:test";
import { ajouterMois } from "../kit/delais.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { ouvrirSecret } from "../modules/webhooks/envoi/secrets-signature.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const SIGNATURE = { nom: "Personne fictive", qualite: "Direction", lieu: "Arras" };
const agent = (identifiant: string, organisation: string, droits: object[] = []) => ({
  type: "agent",
  identifiant,
  organisation,
  nom: identifiant.toUpperCase(),
  prenom: "Camille",
  courriel: `${identifiant}@example.org`,
  droits,
});
const FIN = ajouterMois(jourCivil(new Date()), 12);
const DROIT = { module: "vue-360", debut: "2025-01-02", fin: FIN, motif: "Référente" };
const SIGNATAIRE = { nom: "LEROUX", prenom: "Camille", courriel: "leroux@example.org" };
const DEBUT = [
  ...ORGANISATIONS,
  {
    type: "convention",
    ...{
      operateur: "ft",
      partenaire: "cd62",
      debut: "2025-01-01",
      fin: "2027-12-31",
      etat: "signee",
    },
    deliberation: { numero: "1", date: "2024-12-02", organe: "Commission permanente" },
    signatures: ["operateur", "partenaire"].map((partie) => ({
      partie,
      ...SIGNATURE,
      date: "2024-12-20",
    })),
    correspondants: [
      {
        fonction: "SUIVI_OPERATIONNEL",
        ...SIGNATAIRE,
        telephone: "0199000000",
        delegationReference: "Arrêté",
        delegationDebut: "2025-06-01",
      },
    ],
  },
  {
    type: "application",
    client_id: "PAR_essai",
    nom: "Essai",
    organisation: "cd62",
    secret: "un-secret-a-changer",
    scopes: ["rechercheusager", "statutcontratusager", "api_rendez-vous-partenairev1", "gererRDV"],
  },
  agent("leroux", "cd62", [DROIT]),
  agent("roux", "ft"),
];
const SECRET = `whsec_${Buffer.alloc(32, 9).toString("base64")}`;
const WEBHOOK = {
  type: "webhook",
  identifiant: "w-1",
  organisation: "cd62",
  application: "PAR_essai",
  agent: "leroux",
  adresse: "https://si.example.org/evenements",
  genres: ["rendez-vous.pris"],
  creeLe: "2026-03-02T09:00:00+01:00",
  secret: SECRET,
};
const BROUILLON = {
  type: "demande-acces",
  identifiant: "d-1",
  organisation: "cd62",
  agent: "leroux",
  elements: ["vue-360"],
  creeeLe: "2026-03-02T09:00:00+01:00",
};
const ENVOI = {
  le: "2026-03-03T09:00:00+01:00",
  signataire: { ...SIGNATAIRE, qualite: "Suivi opérationnel" },
  engagements: [
    ...["convention", "cgu", "conditions-particulieres", "personnes-demande"],
    ...["personnes-comptes", "personnes-rgc", "personnes-usage"],
  ],
  lieu: "Arras",
  date: "2026-03-03",
  signature: "Camille Leroux",
};
const ENVOYEE = { ...BROUILLON, identifiant: "d-2", envoi: ENVOI };
const RECUE = { ...ENVOYEE, identifiant: "d-3", recueLe: "2026-03-04T09:00:00+01:00" };
const INSTRUITE = {
  ...RECUE,
  identifiant: "d-4",
  instruiteLe: "2026-03-05T09:00:00+01:00",
  messages: [
    {
      partie: "operateur",
      agent: "roux",
      texte: "Pour qui ? 🙂",
      ecritLe: "2026-03-05T10:00:00+01:00",
    },
    {
      partie: "partenaire",
      agent: "leroux",
      texte: "Arras.",
      ecritLe: "2026-03-05T11:00:00+01:00",
    },
  ],
};
const DECISION = { le: "2026-03-09T09:00:00+01:00", agent: "roux" };
const ACCEPTEE = { ...INSTRUITE, identifiant: "d-5", decision: DECISION };
const REFUSEE = {
  ...INSTRUITE,
  identifiant: "d-6",
  decision: { ...DECISION, acceptes: [], motif: "Sans objet" },
};
const ABANDONNEE = {
  ...RECUE,
  identifiant: "d-7",
  abandon: { le: "2026-03-06T09:00:00+01:00", motif: "Erreur" },
};
const DECIDEE = { decideePar: "leroux", decideeLe: "2026-01-08T09:00:00+01:00" };
const LIGNE = { agent: "leroux", module: "vue-360", etat: "en-vigueur" };
const SANS_DROIT = { agent: "leroux", etat: "sans-droit", decision: "confirmer", ...DECIDEE };
const RETIREE = {
  ...LIGNE,
  anomalies: ["hors-mission"],
  decision: "retirer",
  motif: "Trop",
  ...DECIDEE,
};
const OUVERTE = { ouverteLe: "2026-01-06T09:00:00+01:00", ouvertePar: "leroux" };
const CLOSE = { closeLe: "2026-01-09T09:00:00+01:00", closePar: "leroux" };
const AUDIT = { type: "audit", organisation: "cd62", numero: 1, prevueLe: "2026-01-06" };
const AUDITS = [
  { ...AUDIT, ...OUVERTE, ...CLOSE, lignes: [SANS_DROIT, RETIREE] },
  { ...AUDIT, numero: 2, ...OUVERTE, lignes: [LIGNE, RETIREE] },
];

const importer = (...lignes: object[]) => essai.refus([...DEBUT, ...lignes]);
const { lire } = essai;

/** All that these lines write, with the events told of it and the e-mails to send. */
const gardes = async () => [
  await lire("select id, adresse, etat, genres from webhooks.abonnement order by id"),
  await lire("select count(*)::int from webhooks.secret"),
  await lire("select id, etat, acceptes from demandes_acces.demande order by numero"),
  await lire("select demande_id, partie, texte from demandes_acces.message order by rang"),
  await lire("select element, debut, demande_id from demandes_acces.ouverture order by element"),
  await lire("select id, etat, total, decidees from habilitations.campagne_audit order by numero"),
  await lire("select campagne_id, rang, decision from habilitations.ligne_audit order by 1, 2"),
  await lire("select retire_le from habilitations.droit"),
  await lire(
    "select count(*)::int from graphile_worker.jobs where task_identifier = 'envoyer-courriel'",
  ),
  await lire("select count(*)::int from journal.evenement where sujet_type <> 'import'"),
];

test("webhooks, access requests at each state and audits come from a file, once", async () => {
  const demandes = [BROUILLON, ENVOYEE, RECUE, INSTRUITE, REFUSEE, ABANDONNEE, ACCEPTEE];
  const lignes = [WEBHOOK, ...demandes, ...AUDITS];
  assert.equal(await importer(...lignes), "");
  const avant = await gardes();
  assert.deepEqual(
    await lire(
      "select etat, origine, cree_par is not null from demandes_acces.demande order by numero",
    ),
    [
      ...["BROUILLON", "ENVOYEE", "RECUE", "EN_INSTRUCTION", "REFUSEE", "ABANDONNEE", "ACCEPTEE"],
    ].map((etat) => [etat, "portail", true]),
  );
  assert.deepEqual(
    await lire(
      `select o.debut, d.etat from demandes_acces.ouverture o join demandes_acces.demande d on d.id = demande_id
       where element = 'vue-360'`,
    ),
    [["2026-03-09", "ACCEPTEE"]],
  );
  assert.deepEqual(
    await lire(
      "select etat, total, anormales, decidees from habilitations.campagne_audit order by numero",
    ),
    [
      ["close", 2, 1, 2],
      ["ouverte", 2, 1, 1],
    ],
  );
  // What was decided elsewhere is told, the right is as its own line says.
  assert.deepEqual([avant[7], avant[8]], [[[null]], [[0]]]);
  const secrets = await lire<[string, Buffer]>("select abonnement_id, scelle from webhooks.secret");
  assert.equal(ouvrirSecret(Buffer.alloc(32, 8), ...secrets[0]!), SECRET);
  assert.deepEqual(await lire("select etat from webhooks.abonnement"), [["a_tester"]]);
  assert.equal(await importer(...lignes), "");
  assert.deepEqual(await gardes(), avant);
});

test("ANX4-0-04 ANX2-03 what the screens would refuse is refused with one line, and leaves nothing", async () => {
  const avant = await gardes();
  const demande = (reste: object) => ({ ...ACCEPTEE, identifiant: "f-0", ...reste });
  const envoi = (reste: object) => demande({ envoi: { ...ENVOI, ...reste } });
  const troisieme = { ...AUDIT, organisation: "ft" };
  const fautes: readonly [object, RegExp][] = [
    [{ ...WEBHOOK, identifiant: "w-2", adresse: "http://si.example.org" }, /« adresse » : .*https/],
    [
      { ...WEBHOOK, identifiant: "w-3", genres: ["orientation.ouverte"] },
      /« genres » : .*pas ouvert/,
    ],
    [{ ...WEBHOOK, identifiant: "w-4", application: "PAR_autre" }, /« application » ne désigne/],
    [{ ...WEBHOOK, identifiant: "w-5", agent: "roux" }, /« agent » désigne une personne inconnue/],
    [{ ...WEBHOOK, identifiant: "w-6", secret: "court" }, /« secret » doit être/],
    [{ ...WEBHOOK, identifiant: "w-7", perimetre: "tous" }, /« perimetre » doit valoir/],
    [demande({ recueLe: undefined }), /« instruiteLe » suppose l’étape d’avant/],
    [demande({ recueLe: "2026-03-03T08:00:00+01:00" }), /« recueLe » précède l’étape d’avant/],
    [demande({ recueLe: "2026-03-04T09:00:00" }), /recueLe.*fuseau/],
    [{ ...BROUILLON, identifiant: "f-x", creeeLe: "2190-01-01T00:00:00Z" }, /à venir/],
    [demande({ elements: ["inconnu"] }), /« elements » : chaque élément doit être un code du cat/],
    [demande({ applications: ["PAR_autre"] }), /« applications » désigne/],
    [
      demande({ messages: [{ ...INSTRUITE.messages[0], agent: "leroux" }] }),
      /« messages » : l’agent n’est pas/,
    ],
    [{ ...ENVOYEE, identifiant: "f-y", messages: INSTRUITE.messages }, /« messages » supposent/],
    [demande({ decision: { ...DECISION, agent: "leroux" } }), /l’agent n’est pas de l’opérateur/],
    [demande({ decision: { ...DECISION, acceptes: [] } }), /Un refus, même en partie, se motive/],
    [demande({ decision: { ...DECISION, acceptes: ["orientation"] } }), /pas été demandé/],
    [envoi({ engagements: ["cgu"] }), /« engagements » : Cochez/],
    [envoi({ signature: "Quelqu’un" }), /« signature » : Signez/],
    [envoi({ date: "2025-05-01" }), /délégation de signature/],
    [envoi({ signataire: { ...ENVOI.signataire, courriel: "autre@example.org" } }), /Seul le resp/],
    [{ ...AUDIT, numero: 3 }, /déjà un audit prévu ou en cours/],
    [{ ...troisieme, numero: 2 }, /« numero » ne suit pas/],
    [{ ...troisieme, ...OUVERTE }, /« lignes » et « ouverteLe » vont ensemble/],
    [{ ...troisieme, ouverteLe: OUVERTE.ouverteLe }, /« ouverteLe » et « ouvertePar »/],
    [{ ...troisieme, ...OUVERTE, ...CLOSE, lignes: [LIGNE] }, /chaque ligne est décidée/],
    [
      { ...troisieme, ...OUVERTE, lignes: [{ ...RETIREE, motif: null }] },
      /« motif » est nécessaire/,
    ],
    [
      { ...troisieme, ...OUVERTE, lignes: [{ ...LIGNE, module: "sia" }] },
      /aucun droit sur le module/,
    ],
    [
      { ...troisieme, ...OUVERTE, lignes: [{ ...LIGNE, agent: "x" }] },
      /désigne une personne inconnue/,
    ],
    [
      { ...troisieme, ...OUVERTE, lignes: [{ ...LIGNE, anomalies: ["x"] }] },
      /anomalies.*doit valoir/,
    ],
  ];
  const dites = await importer(...fautes.map(([ligne]) => ligne));
  for (const [, attendu] of fautes) assert.match(dites, attendu);
  assert.equal(dites.split("\n").length, fautes.length, dites);
  assert.deepEqual(await gardes(), avant);
});

test("a preview says what the steps of a request and the lines of an audit refuse, and writes nothing", async () => {
  const avant = await gardes();
  const lignes = [
    { ...ACCEPTEE, identifiant: "p-1", recueLe: null },
    { ...AUDIT, ...OUVERTE },
    WEBHOOK,
  ];
  const fichier = essai.deposer("apercu.ndjson", enLignes([...DEBUT, ...lignes]));
  const bilan = await essai.importer(fichier, { apercu: true });
  assert.equal(bilan.refusees, 2, essai.dit());
  assert.deepEqual(await gardes(), avant);
});
