import type pg from "pg";
import type { Acte, Acteur, ActeurAgent, DroitRequis } from "../../../acte/index.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Annuaire } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { type Destination, lireDestinations, lireEnvois } from "../depot/envois.ts";
import { type Signalement, verrouillerSignalement } from "../depot/signalements.ts";
import { naturesOuvertes, type Partie, ROLES_SIGNALEMENT } from "../regles/destinataires.ts";
import type { ServicesSignalements } from "../services.ts";

/** Those whom annexes 2 and 2 bis name for data protection and for security, on each side. */
// CONV-4-02 CONV-5-20 CONV-7-11
export const DROIT: DroitRequis = { scopes: null, module: null, roles: ROLES_SIGNALEMENT };

export const SIGNALEMENT_INTROUVABLE = refus(
  "SIGNALEMENT_INTROUVABLE",
  "Ce signalement n’existe pas.",
);
export const MODIFIE = refus(
  "SIGNALEMENT_MODIFIE",
  "Ce signalement a changé depuis que vous l’avez lu : relisez-le.",
);

export const partieDe = (acteur: Acteur): Partie =>
  acteur.organisation.type === "FT" ? "operateur" : "partenaire";

/** What an agent acts for: their organisation and its délégataires, and the natures of their functions. */
export function porteeDe(annuaire: Annuaire, acteur: Acteur) {
  const { id } = acteur.organisation;
  const partie = partieDe(acteur);
  return {
    partie,
    // No scope opens these acts: an application never gets here.
    natures: naturesOuvertes(partie, (acteur as ActeurAgent).roles),
    siennes: [id, ...annuaire.delegataires(id).map((delegataire) => delegataire.id)],
  };
}

export type Sens = "emis" | "recu";

/**
 * From which side an agent reads one, and the other parties whom they may know of; null when it is not theirs. The
 * party told does not see it before it is sent, nor who else was told.
 */
// CONV-4-02
export async function situer(
  client: pg.Pool | pg.ClientBase,
  annuaire: Annuaire,
  signalement: Signalement,
  acteur: Acteur,
): Promise<{ readonly sens: Sens; readonly destinations: readonly Destination[] } | null> {
  const { natures, siennes } = porteeDe(annuaire, acteur);
  if (!natures.includes(signalement.nature)) return null;
  const destinations = await lireDestinations(client, [signalement.id]);
  if (siennes.includes(signalement.organisationId)) return { sens: "emis", destinations };
  const envois = await lireEnvois(client, [signalement.id]);
  const recues = destinations.filter(
    ({ organisationId, conventionId }) =>
      organisationId === acteur.organisation.id &&
      envois.some((envoi) => envoi.conventionId === conventionId),
  );
  return recues.length > 0 ? { sens: "recu", destinations: recues } : null;
}

export type Travail = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly annuaire: Annuaire;
  readonly signalement: Signalement;
  readonly destinations: readonly Destination[];
  readonly le: Date;
  consigner(genre: string, contenu?: Readonly<Record<string, unknown>>): Promise<void>;
};

/** An acte on one, held for its transaction, from the side that may do it; a refusal undoes whatever was written. */
export function acteSignalement<E extends { readonly id: string }, S>(
  services: ServicesSignalements,
  nom: string,
  cote: Sens,
  executer: (travail: Travail, entree: E) => Promise<S>,
): Acte<E, S> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(entree, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const issue = await enTransactionRefusable(services.pool, async (client) => {
        const signalement = await verrouillerSignalement(client, entree.id);
        const place = signalement && (await situer(client, annuaire, signalement, acteur));
        if (!signalement || !place || place.sens !== cote) interrompre(SIGNALEMENT_INTROUVABLE);
        const agent = acteur as ActeurAgent;
        return executer(
          {
            client,
            acteur: agent,
            annuaire,
            signalement,
            destinations: place.destinations,
            le: services.cadre.horloge.maintenant(),
            consigner: (genre, contenu = {}) =>
              consigner(client, signalement.id, agent, genre, contenu),
          },
          entree,
        );
      });
      return { ...issue, objet: objetTrace(entree.id) };
    },
  };
}

/** What the journal says of which one was acted upon, or asked for in vain. */
export const objetTrace = (id: string): string => `signalement ${id}`;

/** Says what happened to it, without a word of what it holds. */
export function consigner(
  client: pg.PoolClient,
  id: string,
  acteur: ActeurAgent,
  genre: string,
  contenu: Readonly<Record<string, unknown>>,
): Promise<void> {
  return insererEvenement(client, {
    sujetType: "signalement",
    sujetId: id,
    genre,
    auteur: acteur.agentId,
    capacite: partieDe(acteur),
    organisationId: acteur.organisation.id,
    contenu: { ...contenu },
  });
}
