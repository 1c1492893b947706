import type { Sortie } from "./appels.ts";
import type { Poste } from "./demandes.ts";

/** Writes about the contract as an agent does: on the version just read. */
export async function ecrireContrat(
  poste: Poste,
  dossier: string,
  geste: "preparation" | "signature" | "refus",
  corps: object,
): Promise<Sortie> {
  const { version } = (await poste.appeler(`${dossier}/contrat`)).corps;
  return poste.appeler(`${dossier}/contrat/${geste}`, { version, ...corps });
}

/** What an orientation without the answers ends, as an agent reads it: the questionnaire under way, the open path. */
export async function lireVives(
  poste: Poste,
  dossier: string,
): Promise<readonly { readonly id: string; readonly le: string }[]> {
  const { orientations } = (await poste.appeler(`${dossier}/orientation`)).corps;
  return orientations
    .filter(({ etat }: { etat: string }) => ["BROUILLON", "EN_ATTENTE", "OUVERT"].includes(etat))
    .map(({ id, le }: { id: string; le: string }) => ({ id, le }));
}

/** Decides of the orientation as an agent does: on the suggestion just read. */
export async function deciderOrientation(
  poste: Poste,
  dossier: string,
  decision: object,
): Promise<Sortie> {
  const { id, le } = (await poste.appeler(`${dossier}/orientation`)).corps.enCours;
  return poste.appeler(`${dossier}/orientation/decision`, { lue: { id, le }, ...decision });
}
