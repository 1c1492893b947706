import type { DemandeExport } from "../../../acte/index.ts";
import { type Acte, type ActeurAgent, exportMotive, type Marque } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { estDocument, peutExporter } from "../regles/documents.ts";

const INTERDIT = refus(
  "EXPORT_INTERDIT",
  "Vos fonctions ne permettent pas de sortir ce document de la plateforme.",
);
const INCONNU = refus("DOCUMENT_INVALIDE", "Ce document n’est pas de ceux qui s’exportent.");

export type EcranVoulu = { readonly document: string };

/**
 * Lets out what a screen shows (a table, a page to print), whose reading had its own right: gives the mark that it
 * bears. Refuses what is not for these functions to take out, and what has no motive.
 */
// CONV-4-01 CONV-5-10
export function exporterEcran(): Acte<EcranVoulu & DemandeExport, { readonly marque: string }> {
  const marquer: Acte<EcranVoulu & Marque, { readonly marque: string }> = {
    nom: "exporter-ecran",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer({ document, marque }, acteur) {
      if (!peutExporter(document, (acteur as ActeurAgent).roles)) return { refus: INTERDIT };
      return { valeur: { marque } };
    },
  };
  return {
    ...marquer,
    // The name of the document goes to the journal: only one that is known.
    executer: async (entree, acteur) =>
      estDocument(entree.document)
        ? exportMotive(entree.document, marquer).executer(entree, acteur)
        : { refus: INCONNU },
  };
}
