import { refus } from "../../../kit/resultat.ts";
import type { Reception, RendezVous } from "../regles/rendez-vous.ts";

export const FINALITE = "PARCOURS";

export const INCONNU = refus("ID_NON_RECONNU", "Votre organisation n’a pas pris ce rendez-vous.");

/** Who acts: the scopes of an API, or a module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

/** What the history keeps of a writing. */
export const recuLe = (le: Date, typeAction: string): Reception => ({
  dateReceptionEvenement: le.toISOString(),
  typeAction,
});

/** No text of the appointment goes into the event: the record holds it. */
export function evenement(
  genre: string,
  id: string,
  { debut, statut, motif }: Pick<RendezVous, "debut" | "statut" | "motif">,
) {
  return { genre, contenu: { rendezVousId: id, debut: debut.toISOString(), statut, motif } };
}
