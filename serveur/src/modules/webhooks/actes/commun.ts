import type pg from "pg";
import type { Acte, Acteur } from "../../../acte/index.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { aLesApisDeBase, DROIT_DEVELOPPEUR, exigerApplication } from "../../acces-api/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { typesAnnonces } from "../acces-application.ts";
import { type Abonnement, verrouillerAbonnement } from "../depot/abonnements.ts";
import type { ServicesWebhooks } from "../services.ts";

/** Every gesture on a subscription is made on the developer portal, for the partner's own application. */
export const COMMUN = { finalite: "SUIVI_CONVENTION", droit: DROIT_DEVELOPPEUR } as const;

const INCONNU = refus("ABONNEMENT_INCONNU", "Ce webhook n’existe pas, ou il est fermé.");

/** Which subscription of which application. */
export type Designation = { readonly id: string; readonly abonnementId: string };

type Fait<S> = {
  readonly valeur: S;
  readonly genre: string;
  readonly contenu: Record<string, unknown>;
};

/**
 * Makes an acte on one subscription: account, application, then one transaction that holds it and writes
 * the event. Closed, or another application's, it is unknown.
 */
// ANX3-1-03
export function gererAbonnement<E extends Designation, S>(
  services: ServicesWebhooks,
  nom: string,
  faire: (
    client: pg.PoolClient,
    abonnement: Abonnement,
    demande: E,
    contexte: { readonly maintenant: Date; readonly scopes: readonly string[] },
  ) => Promise<Fait<S> | Refus>,
): Acte<E, S> {
  return {
    nom,
    ...COMMUN,
    async executer(demande, acteur) {
      const permis = await exigerApplication(services.developpeur, acteur, demande.id);
      if ("ok" in permis) return { refus: permis };
      const { compte, fiche } = permis;
      const maintenant = services.cadre.horloge.maintenant();
      return enTransactionRefusable(services.pool, async (client) => {
        const abonnement = await verrouillerAbonnement(client, fiche.id, demande.abonnementId);
        if (!abonnement || abonnement.etat === "ferme") interrompre(INCONNU);
        const contexte = { maintenant, scopes: fiche.scopes };
        const fait = await faire(client, abonnement, demande, contexte);
        if ("ok" in fait) interrompre(fait);
        await noter(client, abonnement, compte.agentId, fait.genre, fait.contenu);
        return fait.valeur;
      });
    },
  };
}

/** One subscription of an application that whoever acts may manage; or why not. */
export async function exigerAbonnement(
  services: ServicesWebhooks,
  acteur: Acteur,
  { id, abonnementId }: Designation,
  lire: (id: string) => Promise<Abonnement | null>,
): Promise<{ readonly abonnement: Abonnement; readonly agentId: string } | Refus> {
  const permis = await exigerApplication(services.developpeur, acteur, id);
  if ("ok" in permis) return permis;
  const abonnement = await lire(abonnementId);
  if (!abonnement || abonnement.applicationId !== id || abonnement.etat === "ferme") return INCONNU;
  return { abonnement, agentId: permis.compte.agentId };
}

/** What happened to a subscription. Of an address, only the host is kept. */
export async function noter(
  client: pg.PoolClient,
  { id, organisationId }: Pick<Abonnement, "id" | "organisationId">,
  auteur: string,
  genre: string,
  contenu: Record<string, unknown>,
): Promise<void> {
  await insererEvenement(client, {
    sujetType: "abonnement-webhook",
    sujetId: id,
    genre,
    auteur,
    capacite: "agent",
    organisationId,
    contenu,
  });
}

/** Why kinds may not be subscribed to, or null: unknown, or of an API this application does not have. */
// CONV-3.2-10
export function refuserTypes(genres: readonly string[], scopes: readonly string[]): Refus | null {
  const ouverts = typesAnnonces(scopes);
  const manquant = genres.find((genre) => !ouverts.includes(genre));
  if (manquant === undefined) return null;
  if (!aLesApisDeBase(scopes)) {
    return refus(
      "TYPE_NON_SOUSCRIT",
      "Aucun évènement n’est ouvert à cette application : il lui faut d’abord « Rechercher un usager » et « Statut usager », sans lesquelles aucune API sur une personne ne répond.",
    );
  }
  return refus(
    "TYPE_NON_SOUSCRIT",
    `« ${manquant} » n’est pas ouvert à cette application. Types ouverts : ${ouverts.join(", ") || "aucun"}.`,
  );
}
