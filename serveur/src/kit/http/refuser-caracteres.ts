import type { FastifyRequest } from "fastify";

const FAUTE =
  "contient un caractère qui ne s’écrit pas (nul, ou moitié de caractère) : retirez-le.";

/**
 * Refuses, as an invalid input of the route, what no text of the database can hold: a null character
 * or half of a surrogate pair, anywhere in the address or in the body. Any other character is data.
 */
export function refuserCaracteres(requete: FastifyRequest): void {
  const sujet = requete.url.includes("%00")
    ? (fautif(requete.query) ?? "L’adresse")
    : fautif(requete.body);
  if (sujet === null) return;
  // Seen by each face as a refusal of its own contract, hence answered in its own shape.
  throw Object.assign(new Error(`${sujet} ${FAUTE}`), { statusCode: 400, validation: [] });
}

type Lien = { readonly nom: string; readonly parent: Lien | null };
const SANS_NOM = "Le corps de la requête";

/** What holds such a character, as a sentence begins; null when nothing does. */
// A loop, not a recursion: a body of brackets alone is thirty thousand levels deep.
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
