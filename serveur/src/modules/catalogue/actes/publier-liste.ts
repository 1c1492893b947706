import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { insererListe } from "../depot/ecrire.ts";
import { lireCahiers } from "../depot/gouvernance.ts";
import { type Decision, lireListes } from "../depot/lire.ts";
import { comparerListes, type Difference } from "../regles/differences.ts";
import { cahierEnVigueur } from "../regles/references.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

const DROIT = { scopes: null, module: null, roles: ["OPERATEUR"] } as const;

/**
 * Publishes the list of tools and APIs as it stands, whole, on a decision that is cited; an unchanged
 * list is not published again.
 */
// CONV-3.1-02 CONV-10-07
export function publierListe(
  services: ServicesCatalogue,
): Acte<{ readonly motif: string; readonly decision: Decision }, { readonly version: number }> {
  return {
    nom: "publier-liste",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ motif, decision }, acteur) {
      if (decision.le > jourCivil(services.cadre.horloge.maintenant())) {
        const phrase = "La décision citée ne peut être à venir.";
        return { refus: refus("DECISION_INVALIDE", phrase) };
      }
      const { elements } = await services.catalogue.lire();
      const auteur = agentDe(acteur);
      const version = await enTransaction(services.pool, async (client) => {
        const [derniere] = await lireListes(client);
        if (derniere && comparerListes(derniere.contenu, elements).length === 0) return null;
        const le = services.cadre.horloge.maintenant();
        const numero = await insererListe(client, elements, { motif, decision }, le, auteur);
        await insererEvenement(client, {
          sujetType: "catalogue",
          sujetId: String(numero),
          genre: "liste-publiee",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { motif, decision },
        });
        return numero;
      });
      return version === null
        ? { refus: refus("LISTE_INCHANGEE", "Rien n’a changé depuis la dernière publication.") }
        : { valeur: { version } };
    },
  };
}

export type Publication = {
  readonly version: number;
  readonly publieeLe: string;
  readonly motif: string;
  readonly decision: Decision | null;
  /** The specification in force on the day of the publication. */
  readonly cahierDesCharges: string | null;
  readonly differences: readonly Difference[];
};

/** The published lists, newest first, each with what it changed; and what the next one would change. */
// CONV-3.1-02 CONV-PRE-04
export function comparerPublications(
  services: ServicesCatalogue,
): Acte<
  Record<string, never>,
  { readonly publications: readonly Publication[]; readonly enAttente: readonly Difference[] }
> {
  return {
    nom: "comparer-listes",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer() {
      const [listes, cahiers, { elements }] = await Promise.all([
        lireListes(services.pool),
        lireCahiers(services.pool),
        services.catalogue.lire(),
      ]);
      const publications = listes.map(({ version, publieeLe, motif, decision, contenu }, rang) => ({
        version,
        publieeLe: publieeLe.toISOString(),
        motif,
        decision,
        cahierDesCharges: cahierEnVigueur(cahiers, jourCivil(publieeLe))?.reference ?? null,
        differences: comparerListes(listes[rang + 1]?.contenu ?? [], contenu),
      }));
      const enAttente = comparerListes(listes[0]?.contenu ?? [], elements);
      return { valeur: { publications, enAttente } };
    },
  };
}
