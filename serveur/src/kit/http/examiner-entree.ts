import type { FastifyRequest } from "fastify";
import { tropEmboite } from "../trop-emboite.ts";

const CARACTERE =
  "contient un caractère qui ne s’écrit pas (nul, ou moitié de caractère) : retirez-le.";
const EMBOITE = "emboîte trop d’objets ou de listes.";

/**
 * Refuses, as an invalid input of the route, what could go no further: a null character or half of a surrogate
 * pair, anywhere in the address or in the body, which no text of the database could hold; objects and lists
 * deeper than any contract. Any other text is data.
 */
export function examinerEntree(requete: FastifyRequest): void {
  const faute = requete.url.includes("%00")
    ? `${fautif(requete.query) ?? "L’adresse"} ${CARACTERE}`
    : fauteDuCorps(requete.body);
  if (faute === null) return;
  // Seen by each face as a refusal of its own contract, hence answered in its own shape.
  throw Object.assign(new Error(faute), { statusCode: 400, validation: [] });
}

function fauteDuCorps(corps: unknown): string | null {
  if (tropEmboite(corps)) {
    const [nom] = Object.entries(corps as object).find(([, valeur]) => tropEmboite(valeur)) ?? [];
    return `${nommer(nom === undefined ? null : { nom, parent: null })} ${EMBOITE}`;
  }
  const sujet = fautif(corps);
  return sujet && `${sujet} ${CARACTERE}`;
}

type Lien = { readonly nom: string; readonly parent: Lien | null };
const SANS_NOM = "Le corps de la requête";

/** What holds such a character, as a sentence begins; null when nothing does. */
function fautif(corps: unknown): string | null {
  const restants: { readonly valeur: unknown; readonly lien: Lien | null }[] = [
    { valeur: corps, lien: null },
  ];
  for (let suivant = restants.pop(); suivant; suivant = restants.pop()) {
    const { valeur, lien } = suivant;
    if (typeof valeur === "string") {
      if (!sEcrit(valeur)) return nommer(lien);
    } else if (valeur !== null && typeof valeur === "object" && !ArrayBuffer.isView(valeur)) {
      for (const [nom, contenu] of Object.entries(valeur)) {
        if (!sEcrit(nom)) return nommer(lien);
        if (typeof contenu === "string" || typeof contenu === "object")
          restants.push({ valeur: contenu, lien: { nom, parent: lien } });
      }
    }
  }
  return null;
}

function nommer(lien: Lien | null): string {
  const noms: string[] = [];
  for (let pas = lien; pas; pas = pas.parent) noms.unshift(pas.nom);
  return noms.length === 0 ? SANS_NOM : `Le champ « ${noms.join(".")} »`;
}

function sEcrit(texte: string): boolean {
  return !texte.includes("\0") && texte.isWellFormed();
}
