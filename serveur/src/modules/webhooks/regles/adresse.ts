import { type Refus, refus } from "../../../kit/resultat.ts";

/**
 * The address of a webhook, or why it is refused: https (http in demonstration alone), no user nor
 * password, no query nor fragment, where a secret would end in logs.
 */
export function lireAdresse(texte: string, demonstration: boolean): URL | Refus {
  const url = URL.canParse(texte) ? new URL(texte) : null;
  // As it is kept: a letter with an accent takes six characters there.
  if (!url || texte.length > 500 || url.href.length > 500)
    return refuser("Donnez une adresse complète, 500 caractères au plus.");
  if (url.protocol !== "https:" && !(demonstration && url.protocol === "http:")) {
    return refuser("L’adresse doit commencer par https://.");
  }
  if (url.username !== "" || url.password !== "") {
    return refuser("L’adresse ne doit pas contenir d’identifiant : la signature suffit.");
  }
  if (url.search !== "" || url.hash !== "" || texte.includes("?")) {
    return refuser("L’adresse ne doit avoir ni paramètre ni fragment : la signature suffit.");
  }
  return url;
}

function refuser(message: string): Refus {
  return refus("ADRESSE_INVALIDE", message);
}
