import { randomUUID } from "node:crypto";

/** The words of JSON Schema that the contracts of the platform use. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
};

/**
 * One body that differs from a valid one by one fault, as text. `refus`: no contract takes it; without, it is
 * taken or refused, and never breaks anything. `champ`: the field at fault, `valeurs`: what it accepts.
 */
export type Essai = {
  readonly nom: string;
  readonly champ: string;
  readonly corps: string;
  readonly refus: boolean;
  readonly valeurs?: readonly string[];
  /** A text that must be found again, whole, when the body is taken. */
  readonly garde?: string;
  /** A text that no contract knows: taken or not, it is kept nowhere. */
  readonly inconnu?: string;
};

type Chemin = readonly (string | number)[];

/** In what is sent, never in what is answered: no refusal repeats what it was given. */
export const TEMOIN = "TEMOIN";
const RETIRE = Symbol("absent");
const INFINI = "@infini@";
const EMBOITE = "@emboite@";
const MODELES: Readonly<Record<string, unknown>> = {
  string: `${TEMOIN} texte`,
  number: 12.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
};
const JOUR = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/;
const FAUX_JOURS = ["2025-02-30", "2025-13-01", "10/03/2025", "10-03-2025", "0000-01-01", ""];
const FAUX_INSTANTS = [
  ...["2025-03-10T10:00:00", "2025-02-30T10:00:00Z", "2025-03-10T25:00:00Z"],
  ...["2025-03-10", "10/03/2025 10:00", "0000-01-01T00:00:00Z"],
];

/** Every fault of every field of a body, one at a time, from the contract that says what is right. */
export function muter(schema: Schema, valide: unknown): Essai[] {
  const complet = completer(schema, valide);
  const emboitee = essai("clé emboîtée", ["cleEnPlus"], complet, EMBOITE, true);
  return [emboitee, ...deLObjet(schema, complet, [], complet)];
}

/** Bodies that are not the object expected, or not JSON. */
export const CORPS_ILLISIBLES: readonly Essai[] = [
  ...["[", '{"a":', '{"__proto__":{"a":1}}', "", "null", "[]", `"${TEMOIN}"`, "12", "\u0000"],
  `{"a":"${"x".repeat(300_000)}"}`,
  "[".repeat(30_000),
].map((corps) => ({ nom: `corps ${corps.slice(0, 12)}`, champ: "", corps, refus: true }));

function* deLObjet(schema: Schema, valeur: unknown, ici: Chemin, corps: unknown): Generator<Essai> {
  const branche = branches(schema).find(({ properties }) => properties);
  if (!branche?.properties || typeof valeur !== "object" || valeur === null) return;
  const { properties, required = [], additionalProperties } = branche;
  const contenu = valeur as Record<string, unknown>;
  const inconnu = `${TEMOIN}${randomUUID()}`;
  const refus = additionalProperties === false;
  yield { ...essai("clé en plus", [...ici, "cleEnPlus"], corps, { a: inconnu }, refus), inconnu };
  for (const [nom, champ] of Object.entries(properties)) {
    const chemin = [...ici, nom];
    const exige = required.includes(nom);
    if (nom in contenu) yield essai("absent", chemin, corps, RETIRE, exige);
    yield* duChamp(champ, contenu[nom], chemin, corps);
  }
}

function* duChamp(schema: Schema, valeur: unknown, ici: Chemin, corps: unknown): Generator<Essai> {
  const types = typesDe(schema);
  const codes = codesDe(schema);
  for (const [type, modele] of Object.entries(MODELES)) {
    if (types.has(type)) continue;
    yield essai(`type ${type}`, ici, corps, modele, types.size > 0);
  }
  if (types.has("number")) {
    for (const nombre of [INFINI, 1e308, -1, 0, 0.1, 2 ** 53])
      yield essai(`nombre ${nombre}`, ici, corps, nombre, nombre === INFINI);
  }
  if (types.has("string")) yield* duTexte(schema, codes, valeur, ici, corps);
  const { items } = branches(schema).find((branche) => branche.items) ?? {};
  if (items && Array.isArray(valeur)) {
    yield essai("trop d’éléments", ici, corps, Array(1500).fill(valeur[0] ?? null), false);
    yield* valeur.length > 0 ? duChamp(items, valeur[0], [...ici, 0], corps) : [];
  }
  yield* deLObjet(schema, valeur, ici, corps);
}

function* duTexte(
  schema: Schema,
  codes: readonly string[],
  valeur: unknown,
  ici: Chemin,
  corps: unknown,
): Generator<Essai> {
  for (const [nom, texte] of [
    ["nul", "a\0b"],
    ["demi-caractère", "a\ud83db"],
    ["demi-caractère seul", "\udc00"],
  ] as const)
    yield essai(nom, ici, corps, texte, true);
  if (codes.length > 0) {
    yield { ...essai("code inconnu", ici, corps, `${TEMOIN}_INCONNU`, true), valeurs: codes };
    yield { ...essai("code vide", ici, corps, "", true), valeurs: codes };
    return;
  }
  const { format } = branches(schema).find((branche) => branche.format) ?? {};
  const exemple = typeof valeur === "string" ? valeur : "";
  const faux =
    format === "date" || JOUR.test(exemple)
      ? FAUX_JOURS
      : format === "date-time" || INSTANT.test(exemple)
        ? FAUX_INSTANTS
        : [];
  for (const texte of faux) yield essai(`date ${texte}`, ici, corps, texte, true);
  // Short, since some fields are; found in one place only, since it is looked for.
  const unique = randomUUID().slice(0, 5);
  const dit = faux.length > 0 || format !== undefined;
  for (const [nom, texte] of [
    ["accents, emoji, commande", `${TEMOIN}é👩🏽‍🌾\u0001${unique}`],
    ["10 000 caractères", `${TEMOIN}${"é".repeat(9_989)}${unique}`],
  ] as const)
    yield { ...essai(nom, ici, corps, texte, dit), garde: texte };
  if (dit) yield essai("vide", ici, corps, "", true);
}

function essai(
  nom: string,
  chemin: Chemin,
  valide: unknown,
  valeur: unknown,
  refus: boolean,
): Essai {
  const corps = structuredClone(valide);
  let objet = corps as Record<string | number, unknown>;
  for (const pas of chemin.slice(0, -1)) objet = objet[pas] as typeof objet;
  const dernier = chemin.at(-1) ?? "";
  if (valeur === RETIRE) delete objet[dernier];
  else objet[dernier] = valeur;
  // No double is that big, and nothing so deep can be written: texts say them.
  const texte = JSON.stringify(corps)
    .replace(`"${INFINI}"`, "1e400")
    .replace(`"${EMBOITE}"`, () => "[".repeat(20_000) + "]".repeat(20_000));
  return { nom, champ: chemin.join("."), corps: texte, refus };
}

/** The valid body with the optional objects that it leaves out, so that their fields are examined too. */
function completer(schema: Schema, valeur: unknown): unknown {
  if (Array.isArray(valeur)) {
    const { items } = branches(schema).find((branche) => branche.items) ?? {};
    return items ? valeur.map((element) => completer(items, element)) : valeur;
  }
  const { properties } = branches(schema).find((branche) => branche.properties) ?? {};
  if (!properties || valeur === null || typeof valeur !== "object") return valeur;
  const complet: Record<string, unknown> = { ...valeur };
  for (const [nom, champ] of Object.entries(properties)) {
    const minimal = nom in complet ? undefined : minimum(champ);
    if (nom in complet) complet[nom] = completer(champ, complet[nom]);
    else if (minimal !== undefined) complet[nom] = minimal;
  }
  return complet;
}

/** The smallest object of a contract, when codes and objects are all that it requires. */
function minimum(schema: Schema): object | undefined {
  const { properties, required = [] } = branches(schema).find((b) => b.properties) ?? {};
  if (!properties) return undefined;
  const exiges = required.map((nom) => {
    const champ = properties[nom] as Schema;
    return [nom, codesDe(champ)[0] ?? minimum(champ)] as const;
  });
  return exiges.some(([, valeur]) => valeur === undefined) ? undefined : Object.fromEntries(exiges);
}

const TEXTES: Readonly<Record<string, string>> = {
  date: "2025-03-10",
  "date-time": "2025-03-10T10:00:00Z",
  uuid: "7b0d0c9e-0000-4000-8000-00000000a001",
  email: "camille@essai.example",
  siret: "73282932000074",
};
const FORMES = [
  ...["Un texte d’essai.", "1", "62041", "12345678901", "12345678901234", "2026-W13", "A1101"],
  ...["camille@essai.example", "https://essai.example/", "essai-de-code", "RXNzYWkgIQ=="],
];

function convient(
  texte: string,
  { pattern = "", minLength = 0, maxLength = 1e9 }: Schema,
): boolean {
  const { length } = texte;
  return length >= minLength && length <= maxLength && new RegExp(pattern, "u").test(texte);
}

/** A value that a contract takes, as small as it can be; a text of an unusual pattern may not be found. */
export function valable(schema: Schema): unknown {
  const [premiere = {}] = branches(schema);
  if ("const" in premiere) return premiere.const;
  if (premiere.enum) return premiere.enum[0];
  const { properties = {}, required = [], items = {}, minItems = 0 } = premiere;
  switch ([premiere.type].flat()[0]) {
    case "object":
      return Object.fromEntries(required.map((nom) => [nom, valable(properties[nom] ?? {})]));
    case "array":
      return Array.from({ length: minItems }, () => valable(items));
    case "string":
      return (
        TEXTES[premiere.format ?? ""] ?? FORMES.find((forme) => convient(forme, premiere)) ?? ""
      );
    case "number":
    case "integer":
      return premiere.minimum ?? 1;
    case "boolean":
      return true;
    default:
      return null;
  }
}

/** A valid body where each identifier that the contract knows, asked for or not, is this one. */
export function designant(schema: Schema, id: string): unknown {
  const [premiere = {}, ...autres] = branches(schema);
  const choisie = [premiere, ...autres].find(tientUnIdentifiant) ?? premiere;
  const { format, properties, required = [], items } = choisie;
  if (format === "uuid") return id;
  if (items && tientUnIdentifiant(items)) return [designant(items, id)];
  if (!properties) return valable(choisie);
  const retenus = Object.entries(properties).filter(
    ([nom, champ]) => required.includes(nom) || tientUnIdentifiant(champ),
  );
  return Object.fromEntries(retenus.map(([nom, champ]) => [nom, designant(champ, id)]));
}

function tientUnIdentifiant(schema: Schema): boolean {
  return JSON.stringify(schema).includes('"uuid"');
}

function branches(schema: Schema): readonly Schema[] {
  const suites = schema.anyOf ?? schema.oneOf;
  return suites ? suites.flatMap(branches) : [schema];
}

/** The types of JSON that a contract takes; none: it takes all. */
function typesDe(schema: Schema): ReadonlySet<string> {
  const types = branches(schema).flatMap((branche): readonly string[] => {
    const { type } = branche;
    if (type !== undefined) return typeof type === "string" ? [type] : type;
    const valeurs = branche.enum ?? ("const" in branche ? [branche.const] : []);
    return valeurs.map((valeur) => (valeur === null ? "null" : typeof valeur));
  });
  return new Set(types.map((type) => (type === "integer" ? "number" : type)));
}

function codesDe(schema: Schema): string[] {
  const codes = branches(schema).flatMap((branche) =>
    "const" in branche ? [branche.const] : (branche.enum ?? []),
  );
  return codes.filter((code) => typeof code === "string");
}
