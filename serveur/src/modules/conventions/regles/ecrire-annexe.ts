import { ecrireJour } from "../../../kit/ecrire-date.ts";
import {
  type Correspondant,
  FONCTIONS,
  FONCTIONS_CORRESPONDANT,
  type FonctionCorrespondant,
} from "./correspondant.ts";

/** The text of annex 2 or 2 bis as its contacts stand; versions are compared line by line. */
export function ecrireAnnexe(
  annexe: "2" | "2bis",
  correspondants: readonly Correspondant[],
): string {
  const parFonction = new Map(correspondants.map((c) => [c.fonction, c]));
  return FONCTIONS_CORRESPONDANT.filter((fonction) => FONCTIONS[fonction].annexe === annexe)
    .map((fonction) => ecrireContact(fonction, parFonction.get(fonction)))
    .join("\n\n");
}

function ecrireContact(fonction: FonctionCorrespondant, c: Correspondant | undefined): string {
  const titre = FONCTIONS[fonction].libelle.toUpperCase();
  if (!c) return `${titre}\n(non nommé)`;
  const lignes = [
    c.societe,
    c.adresse,
    c.nom && `${c.nom} ${c.prenom ?? ""}`.trim(),
    c.courriel,
    c.telephone,
    c.fonctionEquivalente && `Fonction équivalente : ${c.fonctionEquivalente}`,
    c.delegationReference &&
      c.delegationDebut &&
      `Délégation de signature : ${c.delegationReference}, du ${ecrireJour(c.delegationDebut)} ${c.delegationFin ? `au ${ecrireJour(c.delegationFin)}` : "sans terme"}`,
  ];
  return [titre, ...lignes.filter(Boolean)].join("\n");
}
