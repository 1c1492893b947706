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

/** Decides of the orientation as an agent does: on the suggestion just read. */
export async function deciderOrientation(
  poste: Poste,
  dossier: string,
  decision: object,
): Promise<Sortie> {
  const { id, le } = (await poste.appeler(`${dossier}/orientation`)).corps.enCours;
  return poste.appeler(`${dossier}/orientation/decision`, { lue: { id, le }, ...decision });
}
