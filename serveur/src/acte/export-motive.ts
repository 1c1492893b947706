import { refus } from "../kit/resultat.ts";
import { estMotifExport, marquerExport, objetExport } from "../modules/journal/index.ts";
import type { Acte } from "./acte.ts";

/** What an export is asked with: why, and a number of its own, which its line of the journal bears too. */
export type DemandeExport = { readonly motif?: string | undefined; readonly trace: string };
/** What an export writes on what it gives. */
export type Marque = { readonly marque: string };

const MOTIF_INVALIDE = refus(
  "MOTIF_INVALIDE",
  "Dites pourquoi ces données sortent de la plateforme : choisissez un motif.",
);

/**
 * The one way out for data: an acte that gives a file runs for a motive only, marks what it gives with the mention and
 * the number of its trace, and its line of the journal says which document and why. Without a motive it is refused,
 * and the refusal has its line.
 */
// CONV-4-01 CONV-5-10 CONV-8-01
export function exportMotive<E, S>(
  document: string,
  acte: Acte<E & Marque, S>,
): Acte<E & DemandeExport, S> {
  return {
    ...acte,
    async executer(entree, acteur) {
      const { motif, trace } = entree;
      if (!estMotifExport(motif)) {
        return { refus: MOTIF_INVALIDE, objet: objetExport(document, trace, null) };
      }
      const issue = await acte.executer({ ...entree, marque: marquerExport(trace) }, acteur);
      return { ...issue, objet: objetExport(document, trace, motif) };
    },
  };
}
