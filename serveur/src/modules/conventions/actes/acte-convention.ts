import type pg from "pg";
import type { Acte, Acteur, Role } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { type Fiche, prendreFiche } from "../depot/fiche.ts";
import type { Partie } from "../regles/partie.ts";
import type { ServicesConventions } from "../services.ts";

/** Who reads their organisation's own convention. */
export const ROLES_PARTENAIRE: readonly Role[] = ["GOUVERNANCE", "RGC", "SUIVI_OPERATIONNEL"];
export const ROLES_OPERATEUR: readonly Role[] = ["OPERATEUR"];

export type Contexte = {
  readonly client: pg.PoolClient;
  readonly convention: Fiche;
  /** The party that acts. */
  readonly partie: Partie;
  readonly acteur: Acteur;
  readonly jour: JourCivil;
  readonly maintenant: Date;
  /** Says what happened to the convention, in the same transaction. */
  consigner(genre: string, contenu: Readonly<Record<string, unknown>>): Promise<void>;
};

const INTROUVABLE = refus("CONVENTION_INTROUVABLE", "Cette convention n’existe pas.");

const RESERVE = refus("DROIT_ABSENT", "Cet acte est réservé à l’opérateur.");

/** The party an actor speaks for; null for a convention that is not theirs. */
export function partieDeLActeur(
  convention: Pick<Fiche, "partenaireId">,
  acteur: Acteur,
): Partie | null {
  const { organisation, genre } = acteur;
  if (genre === "agent" && organisation.type === "FT" && acteur.roles.has("OPERATEUR")) {
    return "operateur";
  }
  const role = genre === "agent" && ROLES_PARTENAIRE.some((connu) => acteur.roles.has(connu));
  return role && organisation.id === convention.partenaireId ? "partenaire" : null;
}

/**
 * An acte on one convention: held for the length of its transaction, its party checked each time.
 * A refusal undoes whatever was written.
 */
export function acteConvention<E extends { readonly id: string }, S>(
  services: ServicesConventions,
  nom: string,
  roles: readonly Role[],
  executer: (contexte: Contexte, entree: E) => Promise<S | Refus>,
): Acte<E, S> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles },
    async executer(entree, acteur) {
      const maintenant = services.cadre.horloge.maintenant();
      return enTransactionRefusable(services.pool, async (client) => {
        const convention = await prendreFiche(client, entree.id);
        const partie = convention && partieDeLActeur(convention, acteur);
        if (!convention || !partie) interrompre(INTROUVABLE);
        // The role of opérateur, held in a partner's organisation, opens nothing.
        if (partie === "partenaire" && roles === ROLES_OPERATEUR) interrompre(RESERVE);
        const jour = jourCivil(maintenant);
        const sortie = await executer(
          {
            client,
            convention,
            partie,
            acteur,
            jour,
            maintenant,
            consigner: (genre, contenu) =>
              insererEvenement(client, {
                sujetType: "convention",
                sujetId: convention.id,
                genre,
                auteur: acteur.agentId ?? "",
                capacite: partie,
                organisationId: acteur.organisation.id,
                contenu: { ...contenu, jour },
              }),
          },
          entree,
        );
        if (estRefus(sortie)) interrompre(sortie);
        return sortie;
      });
    },
  };
}

function estRefus(sortie: unknown): sortie is Refus {
  return typeof sortie === "object" && sortie !== null && "ok" in sortie && sortie.ok === false;
}
