import { type Refus, refus } from "../../../kit/resultat.ts";
import { contientUnNir } from "./nir.ts";

/** Refuses a text that holds a NIR: it says what happened, and never to whom; `pourquoi` says what it does instead. */
// CONV-5-21
export function refuserTextes(
  textes: Readonly<Record<string, unknown>>,
  pourquoi = "ce texte ne nomme personne",
): Refus | null {
  const [nom] =
    Object.entries(textes).find(([, texte]) => typeof texte === "string" && contientUnNir(texte)) ??
    [];
  return nom === undefined
    ? null
    : refus(
        "TEXTE_INVALIDE",
        `Le champ «\u202f${nom}\u202f» contient un numéro de sécurité sociale : retirez-le, ${pourquoi}.`,
      );
}
