import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type pg from "pg";
import { type AgentEssai, unAgent, uneSession } from "./essais/agents.ts";
import { appeler, obtenirJetonUsager, type Sortie } from "./essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "./essais/applications.ts";
import { inserer } from "./essais/inserer.ts";
import { jusqua } from "./essais/jusqua.ts";
import { designant, valable } from "./essais/mutations.ts";
import { jetonDuRealm, lireOperations } from "./essais/operations.ts";
import { uneConvention, uneOrganisation } from "./essais/organisations.ts";
import { ouvrirPlateformeEssai, type PlateformeEssai, SECRET_ESSAI } from "./essais/plateforme.ts";
import { lireRoutesPortail, type RoutePortail } from "./essais/routes-portail.ts";
import { territoireDemo } from "./essais/territoire-demo.ts";
import { lireTraces } from "./essais/traces.ts";
import { type UsagerEssai, unUsager } from "./essais/usagers.ts";
import { deriverTrousseau } from "./kit/crypto/trousseau.ts";
import { type BaseDeTest, creerBaseDeTest } from "./kit/postgres/base-de-test.ts";
import { ouvrirPool } from "./kit/postgres/pool.ts";
import { ouvrirParametres } from "./modules/parametres/index.ts";
import { famillesVue360 } from "./parcours.ts";

/** Every role there is, those that no partner may hold included. */
const ROLES = [
  ...["RGC", "GOUVERNANCE", "SUIVI_OPERATIONNEL", "CORRESPONDANT_SI", "RSSI", "DPD"],
  ...["DEVELOPPEUR", "OPERATEUR", "CSSI"],
];
/** What is shown to all: the directory of the network, what is published, what is told to every RGC. */
const PUBLICS = /^(?:catalogue|parametres)\.|^conventions\.(?:organisation|structure)$|\.service$/;

/** Where the things live that the first word of an address designates; elsewhere, in a person's record. */
const SCHEMAS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:developpeur|derogations|operateur\/blocages)/, /^(?:acces_api|webhooks)\./],
  [/^conventions/, /^conventions\./],
  [/^(?:operateur\/)?(?:demandes-acces|ouvertures)/, /^demandes_acces\./],
  [/^(?:operateur\/)?sollicitations/, /^sollicitations\./],
  [/^signalements/, /^signalements\./],
  [
    /^(?:exercice-des-droits|entraides|information-des-personnes)/,
    /^(?:donnees_personnelles|signalements)\./,
  ],
  [/^(?:securite|sensibilisation)/, /^securite\./],
  [/^confidentialite/, /^conventions\.organisation/],
  // The number of an export is no identifier of a table, and nothing is frozen there: those of another kind designate none.
  [/^(?:exports|conservation)/, /^signalements\./],
  [/^(?:notifications|operateur\/courriels)/, /^notifications\./],
  [/^(?:catalogue|gouvernance|documentation|plateformes)/, /^catalogue\./],
  [
    /^(?:gestion-des-comptes|(?:operateur\/)?(?:nomination|audit)|espace-rgc|interventions)/,
    /^(?:habilitations|conventions\.organisation)/,
  ],
  [
    /^(?:usagers|prescriptions-recues)/,
    /^(?:usagers|orientation|rendez_vous|diagnostic|projets|accompagnement|entretiens)\./,
  ],
];

/** Bodies that obey a rule which no contract says, as their screens send them. */
const SAISIES: Readonly<Record<string, (id: string) => object>> = {
  "POST /sollicitations/{id}/reponse": () => ({ reponse: "Videz le cache.", documentation: null }),
  "POST /usagers/{cle}/orientation/reponses": (id) => ({
    ...{ lue: { id, le: new Date().toISOString() }, criteres: { boe: false } },
  }),
  "PUT /developpeur/applications/{id}": () => ({
    ...{ nom: "Dossier social", description: "", redirections: [], adresses: [] },
    ...{ jwks: null, editeur: null },
  }),
};

let s: PlateformeEssai;
let base: BaseDeTest;
let pool: pg.Pool;
let routes: RoutePortail[];
/** An identifier of each kind that the Pas-de-Calais has, by its table. */
let leurs: Map<string, string>;
/** Those that nobody elsewhere may be shown, and their people's addresses. */
let prives: string[];
/** What the neighbour has of its own, to stand before what it has not. */
let siens: string[];
let entetes: Record<string, string>;
/** The neighbour's application, one of its people and their key, and that of one of the Pas-de-Calais as it was given there. */
let application: ApplicationEssai;
let usager: UsagerEssai;
let cle: string;
let cleDautrui: string;

before(async () => {
  base = await creerBaseDeTest(territoireDemo(deriverTrousseau(SECRET_ESSAI)));
  s = await ouvrirPlateformeEssai({ base });
  pool = ouvrirPool(base.url, 4);
  routes = lireRoutesPortail(s.plateforme);
  const lire = async (sql: string) => (await pool.query<Record<string, string>>(sql)).rows[0];
  const operateur = await lire("select id from conventions.organisation where type = 'FT'");
  const pasDeCalais = await lire(
    "select id from conventions.organisation where type = 'CD' and departement = '62'",
  );
  await signaler(pasDeCalais?.id as string);
  await evaluer(pasDeCalais?.id as string);
  await relever();
  const voisin = await uneOrganisation(pool, { departement: "80" });
  const parties = { operateur_id: operateur?.id as string, partenaire_id: voisin.id };
  const convention = await uneConvention(pool, parties);
  application = await uneApplication(pool, { organisationId: voisin.id });
  const familles = famillesVue360(pool, ouvrirParametres(pool));
  const modules = ["recherche-usager", ...new Set(familles.flatMap((famille) => famille.modules))];
  const agent = await unAgent(pool, { organisationId: voisin.id, roles: ROLES, modules });
  const collegue = await unAgent(pool, { organisationId: voisin.id });
  await inserer(pool, "acces_api.compte", {
    agent_id: agent.id,
    organisation_id: voisin.id,
    rattachement: "personnel",
    autorise_par: "Direction",
    autorisation: "Lettre 1",
    ouvert_le: new Date(),
  });
  siens = [application.id, convention, collegue.id];
  entetes = await uneSession(pool, agent);
  usager = await unUsager(pool, { departement: "80", rsaDepartement: "80", prenom: "Nolan" });
  cle = await clePour(agent, usager);
  const ailleurs = { organisationId: pasDeCalais?.id as string, modules };
  cleDautrui = await clePour(await unAgent(pool, ailleurs), await unUsager(pool));
});
after(async () => {
  await pool.end();
  await s.fermer();
  await base.fermer();
});

/** What the demonstration has not: a breach that the Pas-de-Calais tells of, and its file. */
async function signaler(organisationId: string): Promise<void> {
  const le = new Date();
  const id = randomUUID();
  const fait = { nature: "violation", objet: "Essai", connu_le: le, declare_le: le };
  await inserer(pool, "signalements.signalement", {
    ...{ ...fait, id, organisation_id: organisationId, auteur_id: randomUUID() },
    echeance: new Date(le.getTime() + 3_600_000),
  });
  await inserer(pool, "signalements.piece", {
    ...{ signalement_id: id, nom: "constat.txt", type: "text/plain", contenu: Buffer.from("x") },
    ...{ empreinte: "0".repeat(64), jointe_par: randomUUID(), jointe_le: le },
  });
}

/** Nor has it an evaluation of security, its document, an action and a committee. */
async function evaluer(organisationId: string): Promise<void> {
  const le = new Date();
  const par = randomUUID();
  const id = randomUUID();
  await inserer(pool, "securite.evaluation", {
    ...{ id, organisation_id: organisationId, auteur_id: par, creee_le: le, jour: le },
    ...{ methode: "grille_operateur", perimetre: "Essai", grille: 1 },
  });
  await inserer(pool, "securite.piece", {
    ...{ evaluation_id: id, nom: "grille.txt", type: "text/plain", contenu: Buffer.from("x") },
    ...{ empreinte: "0".repeat(64), jointe_par: par, jointe_le: le },
  });
  await inserer(pool, "securite.action", {
    ...{ evaluation_id: id, libelle: "Essai", porteur: "RSSI", echeance: le, etat: "A_FAIRE" },
    ...{ ajoutee_le: le, ajoutee_par: par, change_le: le },
  });
  await inserer(pool, "securite.comite", {
    ...{ partenaire_id: organisationId, organisation_id: organisationId, jour: le },
    ...{ convention_id: randomUUID(), ordre_du_jour: "Essai", convoque_le: le, convoque_par: par },
    invites: ["RSSI"],
  });
}

async function relever(): Promise<void> {
  const { rows } = await pool.query<{ nom: string }>(
    `select table_schema || '.' || table_name as nom from information_schema.columns
     where column_name = 'id' and data_type = 'uuid' and table_name not in ('pilotage', 'reception')
       and table_schema not in ('journal', 'graphile_worker')`,
  );
  const ids = new Map<string, string[]>();
  for (const { nom } of rows) {
    const sauf = nom === "habilitations.echange_rgc" ? "where genre <> 'annonce'" : "";
    const lus = await pool.query<{ id: string }>(`select id::text as id from ${nom} ${sauf}`);
    if (lus.rows.length > 0)
      ids.set(
        nom,
        lus.rows.slice(0, 300).map(({ id }) => id),
      );
  }
  leurs = new Map([...ids].map(([nom, lus]) => [nom, lus[0] as string]));
  const { rows: agents } = await pool.query<{ courriel: string }>(
    "select courriel from habilitations.agent",
  );
  prives = [...ids].flatMap(([nom, lus]) => (PUBLICS.test(nom) ? [] : lus));
  prives.push(...agents.map(({ courriel }) => courriel));
}

/** The key by which an agent opens the record of a person that they have found. */
async function clePour(agent: AgentEssai, { numero }: UsagerEssai): Promise<string> {
  const chercher = async () =>
    appeler(`${s.url}/portail/api/usagers/recherche`, {
      entetes: await uneSession(pool, agent),
      corps: { mode: "numero", numeroFranceTravail: numero },
    });
  // The platform knows the new organisation once its insertion has been announced.
  await jusqua(async () => (await chercher()).statut === 200);
  return (await chercher()).corps.resultats[0].cle;
}

const estDesigne = (nom: string) => !["nature", "version", "format", "plateforme"].includes(nom);

/** Calls a route as the neighbour: these values stand in its path, in their order, and `id` in its body and query. */
function demander(
  { nom: route, methode, chemin, parametres, corps }: RoutePortail,
  valeurs: readonly string[],
  id: string,
): Promise<Sortie> {
  const restants = [...valeurs];
  const adresse = chemin.replace(/\{(\w+)\}/g, (_tout, nom: string) => {
    const { schema = {} } = parametres.find((parametre) => parametre.name === nom) ?? {};
    return estDesigne(nom) ? (restants.shift() as string) : String(valable(schema));
  });
  const question = parametres
    .filter((parametre) => parametre.in === "query" && parametre.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(designant(schema, id)))}`);
  // CONV-5-10: an export that gives no motive goes no further.
  if (parametres.some(({ name }) => name === "motif")) question.push("motif=dossier");
  return appeler(`${s.url}${adresse}?${question.join("&")}`, {
    entetes,
    methode,
    corps: SAISIES[route]?.(id) ?? (corps && designant(corps, id)),
  });
}

const placesDe = ({ chemin }: RoutePortail) =>
  [...chemin.matchAll(/\{(\w+)\}/g)].map(([, nom = ""]) => nom).filter(estDesigne);

/** The identifiers of the Pas-de-Calais that a route could be about. */
function viseesPar({ nom }: RoutePortail): string[] {
  const chemin = nom.slice(nom.indexOf("/") + 1);
  const [, schemas] = SCHEMAS.find(([debut]) => debut.test(chemin)) ?? [];
  assert.ok(schemas, `où vit ce que désigne ${nom}`);
  return [...leurs].flatMap(([table, id]) => (schemas.test(table) ? id : []));
}

/** A private thing that an answer shows, but for what the call itself gave. */
const fuite = ({ texte }: Sortie, donnes: readonly string[]) =>
  prives.find((prive) => texte.includes(prive) && !donnes.includes(prive));

test("CONV-4-02 CONV-7-05 no identifier of another partner opens anything on the portal, and each refusal leaves its line", async () => {
  const fautes: string[] = [];
  /** Routes that never went past their own contract: nothing is proven of them here. */
  const muettes = new Set<string>();
  const concernees = routes.filter((route) => placesDe(route).length > 0);
  assert.ok(concernees.length > 100 && leurs.size > 30);
  for (const route of concernees) {
    const places = placesDe(route);
    const parents = places[0] === "cle" ? [cle] : siens;
    const suites: [string[], string][] =
      places.join() === "cle"
        ? [[[cleDautrui], ""]]
        : viseesPar(route).flatMap((id): [string[], string][] => [
            ...(places[0] === "cle" ? [] : [[places.map(() => id), id] as [string[], string]]),
            ...(places.length > 1
              ? parents.map((parent): [string[], string] => [[parent, id], id])
              : []),
          ]);
    muettes.add(route.nom);
    for (const [valeurs, id] of suites) {
      const sortie = await demander(route, valeurs, id || (leurs.get("usagers.usager") as string));
      const montre = fuite(sortie, [...valeurs, id]);
      const dit = `${route.nom} ${valeurs.join(" ")} : ${sortie.statut} ${sortie.texte.slice(0, 100)}`;
      if (sortie.statut < 400 || sortie.statut >= 500 || montre) fautes.push(dit);
      // Nothing is amiss in what the screen sends: it is the perimeter that refuses.
      else if (SAISIES[route.nom] && sortie.statut !== 403 && sortie.statut !== 404)
        fautes.push(dit);
      if (sortie.statut !== 400) muettes.delete(route.nom);
      if (sortie.statut !== 403 && sortie.statut !== 404) continue;
      const traces = await lireTraces(pool, sortie.entetes.get("x-correlation-id") ?? "");
      // An agent's own notices, like their session, are read without an acte.
      if (route.nom.startsWith("POST /notifications/")) continue;
      if (!traces.some(({ issue }) => issue === "refusee")) fautes.push(`${dit} : sans trace`);
    }
  }
  assert.deepEqual(fautes, []);
  assert.deepEqual([...muettes], []);
});

test("CONV-4-02 no identifier of another partner's record is taken in a body about one's own person", async () => {
  const fautes: string[] = [];
  for (const route of routes.filter(({ corps }) => JSON.stringify(corps ?? {}).includes('"uuid"')))
    for (const id of placesDe(route)[0] === "cle" ? viseesPar(route) : []) {
      if (leurs.get("accompagnement.service") === id) continue;
      const valeurs = [cle, id].slice(0, placesDe(route).length);
      const sortie = await demander(route, valeurs, id);
      if (sortie.statut < 400 || sortie.statut >= 500 || fuite(sortie, [id]))
        fautes.push(`${route.nom} ${id} : ${sortie.statut} ${sortie.texte.slice(0, 100)}`);
    }
  assert.deepEqual(fautes, []);
});

test("CONV-4-02 every list of the portal shows one's own, and nothing of another partner", async () => {
  const fautes: string[] = [];
  let lues = 0;
  for (const route of routes.filter((r) => placesDe(r).length === 0)) {
    if (route.methode !== "GET" && !/recherche|cibles/.test(route.nom)) continue;
    const sortie = await demander(route, [], leurs.get("conventions.organisation") as string);
    if (sortie.statut === 200) lues += 1;
    const montre = fuite(sortie, []);
    if (montre) fautes.push(`${route.nom} montre ${montre}`);
    if (route.nom.includes("/operateur/") && sortie.statut !== 403)
      fautes.push(`${route.nom} : ${sortie.statut}`);
  }
  assert.ok(lues > 20);
  assert.deepEqual(fautes, []);
});

const IDENTIFIANT = /^id(?:$|[A-Z])|Id$/;

test("CONV-4-02 no identifier of another partner's record is taken by an API under the jeton of one's own person", async () => {
  const fautes: string[] = [];
  const operations = (await lireOperations(s)).filter(({ bac }) => !bac);
  // What is created takes no identifier, whatever is sent.
  const concernees = operations.filter(
    ({ chemin, corps, methode }) =>
      chemin.includes("{") || (methode !== "POST" && /"id/.test(JSON.stringify(corps ?? {}))),
  );
  assert.ok(concernees.length > 10);
  const jeton = await jetonDuRealm(s, application, "agent");
  const leur = await obtenirJetonUsager(s.url, jeton, usager);
  const ids = viseesPar({ nom: "GET /usagers" } as RoutePortail);
  for (const { cle: api, nom, chemin, methode, corps } of concernees)
    for (const id of ids) {
      const sortie = await appeler(s.url + chemin.replace(/\{\w+\}/g, id), {
        ...{ jeton, usager: leur, methode },
        corps:
          corps &&
          JSON.parse(JSON.stringify(corps), (champ, valeur) =>
            IDENTIFIANT.test(champ) ? id : valeur,
          ),
      });
      const rien = methode === "GET" && sortie.statut === 204;
      if ((!rien && sortie.statut < 400) || sortie.statut >= 500 || fuite(sortie, [id]))
        fautes.push(`${api} ${nom} ${id} : ${sortie.statut} ${sortie.texte.slice(0, 100)}`);
    }
  assert.deepEqual(fautes, []);
});
