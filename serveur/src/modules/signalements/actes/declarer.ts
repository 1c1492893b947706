import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { ramenerAMaintenant } from "../../../kit/chronologie.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Annuaire } from "../../conventions/index.ts";
import { refuserTextes } from "../../usagers/index.ts";
import { insererDestinations } from "../depot/envois.ts";
import { insererSignalement } from "../depot/signalements.ts";
import { echeance, type Nature } from "../regles/signalement.ts";
import type { ServicesSignalements } from "../services.ts";
import { consigner, DROIT, objetTrace, porteeDe } from "./mener.ts";

export type Declaration = {
  readonly nature: Nature;
  readonly objet: string;
  readonly connuLe: string;
  readonly description: string | null;
  /** The conventions it concerns; a partner has its own alone, and names none. */
  readonly conventions: readonly string[];
};

const A_VENIR = refus("CONNU_INVALIDE", "Le fait ne peut être connu dans l’avenir.");
const SANS_DESTINATAIRE = refus(
  "CONVENTIONS_INVALIDE",
  "Choisissez au moins un partenaire sous convention en vigueur.",
);
const NATURE_FERMEE = refus(
  "NATURE_INTERDIT",
  "Vos fonctions ne permettent pas de signaler un fait de cette nature.",
);

/**
 * Opens a case as soon as the fact is known, with the little that is known: the delay runs from there. Refuses a
 * nature that is not of one's functions, an instant to come, a text that holds a NIR.
 */
// CONV-5-20 CONV-5-21 CONV-7-11
export function declarerSignalement(
  services: ServicesSignalements,
): Acte<Declaration, { readonly id: string; readonly numero: number }> {
  return {
    nom: "declarer-signalement",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ nature, objet, description, conventions, ...recu }, acteur) {
      const agent = acteur as ActeurAgent;
      const declareLe = services.cadre.horloge.maintenant();
      const jour = jourCivil(declareLe);
      const connuLe = ramenerAMaintenant(new Date(recu.connuLe), declareLe);
      const annuaire = await services.cadre.annuaire.lire();
      const { natures } = porteeDe(annuaire, acteur);
      const heures = await services.parametres.nombre("signalement.delai_heures", jour);
      const issue = await enTransactionRefusable(services.pool, async (client) => {
        if (!natures.includes(nature)) interrompre(NATURE_FERMEE);
        if (!connuLe) return interrompre(A_VENIR);
        const garde = refuserTextes({ objet, description });
        if (garde) interrompre(garde);
        const destinations = destinationsDe(annuaire, agent, conventions, jour);
        if ("ok" in destinations) return interrompre(destinations);
        const { id, numero } = await insererSignalement(client, {
          ...{ nature, objet, description, connuLe, declareLe },
          organisationId: agent.organisation.id,
          auteurId: agent.agentId,
          echeance: echeance(nature, connuLe, heures),
        });
        await insererDestinations(client, id, destinations);
        await consigner(client, id, agent, "declarer", { nature });
        return { id, numero };
      });
      return "refus" in issue ? issue : { ...issue, objet: objetTrace(issue.valeur.id) };
    },
  };
}

type Voulue = { readonly conventionId: string; readonly organisationId: string };

/** The other party of the partner's convention in force; for the opérateur, the partners it names. */
function destinationsDe(
  annuaire: Annuaire,
  { organisation }: ActeurAgent,
  conventions: readonly string[],
  jour: string,
): Voulue[] | Refus {
  const operateur = annuaire.operateur();
  if (organisation.type !== "FT") {
    const convention = annuaire.conventionEnVigueur(organisation.id, jour);
    return convention && operateur
      ? [{ conventionId: convention.id, organisationId: operateur.id }]
      : SANS_DESTINATAIRE;
  }
  const ouvertes = partenairesJoignables(annuaire, jour);
  const voulues = new Set(conventions);
  const choisies = ouvertes.filter(({ conventionId }) => voulues.has(conventionId));
  return choisies.length === 0 || choisies.length < voulues.size ? SANS_DESTINATAIRE : choisies;
}

/** The partners whose own convention is in force; a délégataire is told by its conseil départemental. */
export function partenairesJoignables(
  annuaire: Annuaire,
  jour: string,
): (Voulue & { readonly nom: string })[] {
  return annuaire.partenaires(jour).flatMap(({ id, nom }) => {
    const convention = annuaire.conventionEnVigueur(id, jour);
    return convention?.partenaireId === id
      ? [{ conventionId: convention.id, organisationId: id, nom }]
      : [];
  });
}
