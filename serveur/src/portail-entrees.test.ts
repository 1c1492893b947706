import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "./essais/agents.ts";
import { appeler, type Sortie } from "./essais/appels.ts";
import { CORPS_ILLISIBLES, muter, valable } from "./essais/mutations.ts";
import { lireRoutesPortail, type RoutePortail } from "./essais/routes-portail.ts";
import { ouvrirSituation, type Situation } from "./essais/situation.ts";
import { ouvrirParametres } from "./modules/parametres/index.ts";
import { famillesVue360 } from "./parcours.ts";

type Entetes = Readonly<Record<string, string>>;

let s: Situation;
let routes: RoutePortail[];
/** An agent without any right, one who has them all at a partner, one at the opérateur. */
let sansDroit: Entetes;
let postes: Entetes[];
before(async () => {
  s = await ouvrirSituation();
  routes = lireRoutesPortail(s.plateforme);
  const asseoir = async (organisationId: string, roles: string[], modules: string[]) =>
    uneSession(s.pool, await unAgent(s.pool, { organisationId, roles, modules }));
  const familles = famillesVue360(s.pool, ouvrirParametres(s.pool));
  const modules = ["recherche-usager", ...new Set(familles.flatMap((famille) => famille.modules))];
  sansDroit = await asseoir(s.departement.id, [], []);
  postes = [
    await asseoir(s.departement.id, ["RGC"], modules),
    await asseoir(s.operateur.id, ["OPERATEUR", "RGC"], modules),
  ];
});
after(() => s.fermer());

const PERSONNE = "7b0d0c9e-0000-4000-8000-00000000a001";

function demander(
  { methode, chemin, parametres, corps }: RoutePortail,
  entetes: Entetes,
  autre: { readonly id?: string; readonly question?: string; readonly corps?: unknown } = {},
): Promise<Sortie> {
  const question = parametres
    .filter((parametre) => parametre.in === "query" && parametre.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(valable(schema)))}`);
  const designer = (nom: string) => {
    const schema = parametres.find(
      (parametre) => parametre.in === "path" && parametre.name === nom,
    )?.schema;
    return schema?.enum || schema?.anyOf || schema?.pattern ? String(valable(schema)) : PERSONNE;
  };
  const adresse = chemin.replace(/\{(\w+)\}/g, (_tout, nom: string) => autre.id ?? designer(nom));
  return appeler(`${s.url}${adresse}?${autre.question ?? question.join("&")}`, {
    entetes,
    methode,
    corps: "corps" in autre ? autre.corps : corps && valable(corps),
  });
}

const ANGLAIS = /\b(?:must|should|invalid|expected|required|string|number|integer|boolean)\b/i;

const SANS_PANNE = [200, 204, 400, 403, 404, 409];

/** What is wrong with a refusal, or null. */
function fauteDe({ statut, texte, corps }: Sortie, permis: readonly number[]): string | null {
  if (!permis.includes(statut)) return `a répondu ${statut} ${texte.slice(0, 120)}`;
  if (statut < 400) return null;
  const { code, message = "", correlation } = corps ?? {};
  if (!code || !correlation) return `sans la forme du portail : ${texte}`;
  if (!/[.»]$/.test(message) || ANGLAIS.test(message)) return `n’est pas du français : ${message}`;
  return texte.includes("TEMOIN") ? `répète l’entrée : ${texte}` : null;
}

async function eprouver(
  choisies: readonly RoutePortail[],
  essayer: (route: RoutePortail) => AsyncIterable<string | null>,
): Promise<void> {
  const fautes: string[] = [];
  for (const route of choisies)
    for await (const faute of essayer(route)) if (faute) fautes.push(`${route.nom} : ${faute}`);
  assert.deepEqual(fautes, []);
}

/** What every agent has: their notices, their own access, what is published to all, a question to ask, what they read to take out for a motive. */
const POUR_TOUS =
  /^\w+ \/(?:notifications|mes-acces|sensibilisation|sollicitations|conditions)\b|^GET \/(?:documentation|catalogue(?:\/listes|\/donnees)?$|gouvernance\/(?:references|textes|feuille-de-route)|conventions\/annexes)|^POST \/exports$/;

test("an agent without the right is refused on every route of the portal, but for what is theirs", async () => {
  assert.ok(routes.length > 150);
  await eprouver(
    routes.filter(({ nom }) => !POUR_TOUS.test(nom)),
    async function* (route) {
      yield fauteDe(await demander(route, sansDroit), [403]);
    },
  );
});

const FAUX_IDS = [
  "-".repeat(36),
  "pas-un-identifiant",
  "%00",
  "%F0%9F%99%82",
  "a".repeat(600),
  "..%2F..",
  "%ED%A0%80",
];

test("a malformed identifier, or one that nobody has, never breaks a route of the portal", async () => {
  await eprouver(
    routes.filter(({ chemin }) => chemin.includes("{")),
    async function* (route) {
      for (const entetes of postes)
        for (const id of entetes === postes[0]
          ? [...FAUX_IDS, PERSONNE]
          : [...FAUX_IDS.slice(0, 1), PERSONNE]) {
          const faute = fauteDe(await demander(route, entetes, { id }), SANS_PANNE);
          yield faute && `${id.slice(0, 20)} ${faute}`;
        }
    },
  );
});

/** One fault of each kind: the APIs' own walk has them all. */
const RETENUS =
  /^(?:corps (?:\[|null|"T)|clé|absent|type (?:number|array|null)|demi-caractère|code inconnu|date (?:2025-02-30|2025-03-10T10:00:00)|10 000|nombre (?:@|-1))/;

test("a wrong body, or query, is refused by every route of the portal in a French sentence", async () => {
  await eprouver(routes, async function* (route) {
    const { corps, parametres } = route;
    const [entetes] = postes as [Entetes];
    for (const { name } of parametres.filter((parametre) => parametre.in === "query"))
      for (const valeur of [
        "TEMOIN",
        "%00",
        "x".repeat(3000),
        "2025-02-30",
        "-1",
        "9".repeat(30),
      ]) {
        const sortie = await demander(route, entetes, { question: `${name}=${valeur}` });
        const faute = fauteDe(sortie, SANS_PANNE);
        yield faute && `${name}=${valeur.slice(0, 20)} ${faute}`;
      }
    if (!corps) return;
    const essais = [...CORPS_ILLISIBLES, ...muter(corps, valable(corps))];
    for (const essai of essais.filter(({ nom }) => RETENUS.test(nom))) {
      const sortie = await demander(route, entetes, { corps: essai.corps });
      const faute = fauteDe(sortie, essai.refus ? [400] : SANS_PANNE);
      yield faute && `${essai.champ} (${essai.nom}) ${faute}`;
    }
  });
});
