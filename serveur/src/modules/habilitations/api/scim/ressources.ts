import { Messages, Schemas } from "scimmy";
import Type from "typebox";
import type { PersonneAnnuaire } from "../../actes/annuaire.ts";
import type { AgentGere, MissionConnue } from "../../depot/agents.ts";
import type { CritereAnnuaire } from "../../depot/annuaire.ts";
import { erreurScim } from "./erreurs.ts";

/** A user as SCIM shows it: nothing beyond what a directory already knows. */
export function versUtilisateur(
  agent: AgentGere,
  mission: MissionConnue | undefined,
  base: string,
) {
  const source = {
    id: agent.id,
    ...(agent.externeId && { externalId: agent.externeId }),
    userName: agent.identifiant,
    name: {
      familyName: agent.nom,
      givenName: agent.prenom,
      formatted: `${agent.prenom} ${agent.nom}`,
    },
    displayName: `${agent.prenom} ${agent.nom}`,
    title: agent.fonction,
    active: agent.fermeLe === null,
    emails: [{ value: agent.courriel, type: "work", primary: true }],
    ...(mission && { groups: [{ value: mission.code, display: mission.libelle, type: "direct" }] }),
    meta: {
      resourceType: "User",
      created: agent.creeLe.toISOString(),
      lastModified: agent.modifieLe.toISOString(),
      version: versVersion(agent.version),
    },
  };
  return new Schemas.User(source, "out", base) as unknown as Record<string, unknown>;
}

const versVersion = (version: number) => `W/"${version}"`;

/** The version a client says it has read; null when it does not say. */
export function lireVersion(entete: string | undefined): number | null {
  if (entete === undefined || entete === "*") return null;
  const lue = /^(?:W\/)?"(\d+)"$/.exec(entete.trim());
  return lue ? Number(lue[1]) : -1;
}

type Utilisateur = {
  userName?: string;
  externalId?: string;
  title?: string;
  active?: boolean;
  name?: { familyName?: string; givenName?: string };
  emails?: { value?: string; primary?: boolean }[];
};

/** What a SCIM user says of a person. Throws invalidValue when a name or an address is missing. */
export function versPersonne(utilisateur: object): PersonneAnnuaire {
  const { userName, externalId, title, active, name, emails = [] } = utilisateur as Utilisateur;
  const courriel = (emails.find(({ primary }) => primary) ?? emails[0])?.value;
  const { familyName, givenName } = name ?? {};
  if (!userName || !familyName || !givenName || !courriel) {
    throw erreurScim(
      400,
      "invalidValue",
      "« userName », « name.familyName », « name.givenName » et « emails » sont nécessaires.",
    );
  }
  if (!/^[^\s@]{1,100}@[^\s@]{1,150}$/.test(courriel)) {
    throw erreurScim(400, "invalidValue", "« emails » doit être une adresse électronique.");
  }
  return {
    identifiant: userName,
    nom: familyName,
    prenom: givenName,
    courriel,
    fonction: title ?? "",
    externeId: externalId ?? null,
    actif: active ?? true,
  };
}

const mot = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
/**
 * What a reading may ask, each thing once. A filter is bounded: taking it apart costs the square of its length.
 */
export const QUESTION = Type.Object({
  filter: mot(1000),
  startIndex: mot(40),
  count: mot(40),
  excludedAttributes: mot(1000),
});

/** The patch of a body; refused when it is none, which the library would take for a failure. */
export function lirePatch(corps: unknown): InstanceType<typeof Messages.PatchOp> {
  const { Operations: operations } = exigerObjet(corps) as { Operations?: unknown };
  if (Array.isArray(operations)) operations.forEach(exigerOperation);
  return new Messages.PatchOp(corps as never);
}

const NOM = /^[\w:.$-]{1,150}$/;
const CHEMIN = /^[\w:.$-]{1,150}(?:\[[^[\]\\\p{Cc}]{1,150}\](?:\.[\w$-]{1,60})?)?$/u;

/**
 * Refuses (invalidPath) what is no path of an attribute, before the library takes it apart: a filter whose quote does
 * not end, full of backslashes, would keep the process busy for years. The names of a value are filters of its too.
 */
function exigerOperation(operation: unknown): void {
  const { path, value } = exigerObjet(operation) as { path?: unknown; value?: unknown };
  if (typeof path === "string") exigerForme(path, CHEMIN);
  exigerNoms(value, path === undefined ? CHEMIN : NOM);
}

function exigerNoms(valeur: unknown, forme: RegExp): void {
  if (valeur === null || typeof valeur !== "object") return;
  const liste = Array.isArray(valeur);
  for (const [nom, dedans] of Object.entries(valeur)) {
    if (!liste) exigerForme(nom, forme);
    exigerNoms(dedans, NOM);
  }
}

function exigerForme(chemin: string, forme: RegExp): void {
  if (forme.test(chemin)) return;
  throw erreurScim(
    400,
    "invalidPath",
    "Un « path », ou un nom de « value », n’est pas un attribut.",
  );
}

/** The object that a body, or a part of one, is; refused (invalidSyntax) when it is anything else. */
export function exigerObjet(corps: unknown): object {
  if (corps !== null && typeof corps === "object" && !Array.isArray(corps)) return corps;
  throw erreurScim(400, "invalidSyntax", "Le corps doit être un objet JSON, comme ses opérations.");
}

const CHAMPS = new Map<string, keyof CritereAnnuaire>([
  ["id", "id"],
  ["username", "identifiant"],
  ["externalid", "externeId"],
  ["emails", "courriel"],
  ["emails.value", "courriel"],
  ["active", "actif"],
]);
// A text as JSON writes it.
const TERME =
  /^\s*([\w.]+)\s+eq\s+("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|true|false)\s*$/iu;

/** `attribut eq valeur`, joined by `and`; any other filter is refused (invalidFilter). */
export function lireFiltre(filtre: string | undefined): CritereAnnuaire {
  const critere: Record<string, unknown> = {};
  for (const terme of filtre === undefined ? [] : filtre.split(/\s+and\s+(?=[\w.]+\s+eq\s)/i)) {
    const [, attribut = "", valeur = ""] = TERME.exec(terme) ?? [];
    const champ = CHAMPS.get(attribut.toLowerCase());
    const lue = champ && String(JSON.parse(valeur.startsWith('"') ? valeur : valeur.toLowerCase()));
    if (lue === undefined || lue.includes("\0") || !lue.isWellFormed()) {
      throw erreurScim(
        400,
        "invalidFilter",
        "Filtres acceptés : userName, externalId, id, emails.value et active, avec « eq ».",
      );
    }
    critere[champ as string] = champ === "actif" ? lue.toLowerCase() === "true" : lue;
  }
  if (typeof critere.id === "string" && !UUID.test(critere.id)) critere.id = INCONNU;
  return critere as CritereAnnuaire;
}

export const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const INCONNU = "00000000-0000-0000-0000-000000000000";

/** A page as asked: 1-based, at most 200 at a time, no further than a number goes. */
export function lireTranche(requete: { startIndex?: string; count?: string }) {
  const entier = (texte: string | undefined, defaut: number) => {
    const lu = texte === undefined ? defaut : Number.parseInt(texte, 10);
    return Number.isNaN(lu) ? defaut : lu;
  };
  return {
    depuis: Math.min(Math.max(1, entier(requete.startIndex, 1)), Number.MAX_SAFE_INTEGER),
    combien: Math.min(200, Math.max(0, entier(requete.count, 100))),
  };
}

/** A page of resources as a ListResponse; `depuis` is the rank of the first, from 1 (RFC 7644 §3.4.2). */
export function versListe(ressources: readonly object[], total: number, depuis: number) {
  return {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
    totalResults: total,
    startIndex: depuis,
    itemsPerPage: ressources.length,
    Resources: ressources,
  };
}
