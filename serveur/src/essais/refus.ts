import assert from "node:assert/strict";
import { appeler, type Sortie } from "./appels.ts";
import { type Essai, type Schema, TEMOIN } from "./mutations.ts";
import {
  contextePour,
  type Envoi,
  type Operation,
  PROVOCATIONS,
  type Realm,
} from "./operations.ts";
import type { Provocation } from "./provocations.ts";
import type { Situation } from "./situation.ts";
import type { UsagerEssai } from "./usagers.ts";

/** Takes a call's place, or lets it go with null. */
type Interception = (envoi: Envoi, usager: UsagerEssai | null) => Promise<Sortie | null>;

/**
 * Prepares a call that succeeds, and hands it over before it leaves, with the person prepared last. `jeton`:
 * the token of a realm.
 */
export function intercepter(
  s: Situation,
  jeton: (realm: Realm) => string,
  operation: Operation,
  faire: Interception,
): Promise<Sortie> {
  let pris = false;
  let usager: UsagerEssai | null = null;
  const contexte = contextePour(s, operation, jeton, async (envoi) => {
    const place = envoi.vise && !pris ? faire(envoi, usager) : null;
    pris ||= envoi.vise;
    return (await place) ?? appeler(envoi.adresse, envoi.voulu);
  });
  return reussite(operation)({
    ...contexte,
    async unePersonne(voulu) {
      const personne = await contexte.unePersonne(voulu);
      usager = personne.usager;
      return personne;
    },
  });
}

function reussite({ cle, nom }: Operation): Provocation {
  const propres = PROVOCATIONS[cle]?.[nom] ?? {};
  const statut = Object.keys(propres)
    .map(Number)
    .find((vu) => vu < 300);
  assert.ok(statut, `${cle} ${nom}`);
  return propres[statut] as Provocation;
}

/** Nothing was found or done, as some wires say it with a success. */
export function estRefus({ statut, corps }: Sortie): boolean {
  return statut >= 300 || statut === 204 || /^R/.test(corps?.codeSortie ?? "");
}

const ANGLAIS =
  /\b(?:must|should|invalid|expected|required|string|number|integer|boolean|undefined)\b/i;

/**
 * What is wrong with an answer to a fault, or null: its status is declared, its shape the one of its
 * contract, its sentence French, naming the field and what it accepts, repeating nothing.
 */
export function fauteDe(
  operation: Operation,
  essai: Omit<Essai, "corps">,
  sortie: Sortie,
): string | null {
  const { statut, texte, corps } = sortie;
  if (statut >= 500) return `a répondu ${statut}`;
  if (!operation.statuts.includes(statut)) return `statut ${statut} non déclaré : ${texte}`;
  if (statut < 400)
    return essai.refus && !estRefus(sortie) ? `accepté, ${statut} ${texte.slice(0, 80)}` : null;
  if (texte.includes(TEMOIN)) return `répète l’entrée : ${texte}`;
  const { required = [] } = operation.reponses[statut] ?? ({} as Schema);
  const manquants = required.filter((cle) => corps?.[cle] === undefined);
  if (manquants.length > 0) return `sans ${manquants.join()} : ${texte}`;
  const phrase: string = corps?.message ?? corps?.detail ?? corps?.erreur ?? corps?.m_messageErreur;
  if (!/[.»]$/.test(phrase) || ANGLAIS.test(phrase)) return `n’est pas du français : ${phrase}`;
  if (doitNommer(essai, sortie, phrase) && !nomme(phrase, essai.champ))
    return `ne nomme pas le champ : ${phrase}`;
  const tues = essai.valeurs?.filter((valeur) => !phrase.includes(valeur)) ?? [];
  return tues.length > 0 ? `ne dit pas ${tues.join()} : ${phrase}` : null;
}

/** Unless the whole is at fault, or another field once this one is missing, or the code says which. */
function doitNommer(
  { nom, refus }: Omit<Essai, "corps">,
  { statut, corps }: Sortie,
  phrase: string,
) {
  if (corps.codeErreur === "ID_NON_RECONNU") return false;
  return refus || (statut !== 409 && nom !== "absent" && !/volumineux/.test(phrase));
}

/** Whether a sentence names a field: its own name between quotation marks, or as a header. */
function nomme(phrase: string, champ: string): boolean {
  const nom = champ.split(".").findLast((pas) => !/^\d+$/.test(pas)) ?? "";
  const cites = phrase.match(/«[^»]+»|en-tête [\w-]+/g) ?? [];
  return nom === "" || cites.some((cite) => cite.toLowerCase().includes(nom.toLowerCase()));
}
