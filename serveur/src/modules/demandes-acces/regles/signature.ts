import { type JourCivil, jourPlausible } from "../../../kit/jour-civil.ts";
import type { Signature } from "./demande.ts";
import { engagementsManquants } from "./engagements.ts";

/** What prevents a form from being sent, with the field it is about. */
export type Defaut = { readonly champ: string; readonly phrase: string };

/** Everything the signature lacks; none: the form may be sent. */
// ANX4-0-05 ANX4-0-06 ANX4-0-07 ANX4-0-08 ANX4-0-09 ANX4-0-10 ANX4-0-11 ANX4-0-13
export function defautsDeSignature(
  signature: Signature,
  signataire: { readonly nom: string; readonly prenom: string },
  jour: JourCivil,
): Defaut[] {
  const defauts: Defaut[] = engagementsManquants(signature.engagements).map((texte) => ({
    champ: "engagements",
    phrase: `Cochez : « ${texte} »`,
  }));
  if (!signature.qualite.trim())
    defauts.push({ champ: "qualite", phrase: "Indiquez la qualité du signataire." });
  if (!signature.lieu.trim())
    defauts.push({ champ: "lieu", phrase: "Indiquez le lieu de signature (« Fait à »)." });
  if (!jourPlausible(signature.date))
    defauts.push({ champ: "date", phrase: "Indiquez la date de signature (« Le »)." });
  else if (signature.date > jour)
    defauts.push({ champ: "date", phrase: "La date de signature ne peut être à venir." });
  if (!designe(signature.signature, signataire)) {
    const phrase = "Signez en écrivant le prénom et le nom du signataire.";
    defauts.push({ champ: "signature", phrase });
  }
  return defauts;
}

function designe(ecrit: string, { nom, prenom }: { nom: string; prenom: string }): boolean {
  const ecrits = new Set(mots(ecrit));
  const attendus = [...mots(nom), ...mots(prenom)];
  return attendus.length > 0 && attendus.every((mot) => ecrits.has(mot));
}

function mots(texte: string): string[] {
  return texte
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
