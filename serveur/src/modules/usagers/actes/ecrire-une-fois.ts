import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { FORME_CLE } from "../../../kit/http/entetes-ecriture.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { instructionEvenement } from "../../journal/index.ts";
import { instructionReponse, reserverCle } from "../depot/idempotence.ts";
import { auteurDe } from "../regles/auteur.ts";
import type { ServicesUsagers } from "../services.ts";
import { identifiantPorteur } from "./ouvrir-dossier.ts";

/** What happened to the person: a kind such as `orientation.decidee`, and what is worth keeping of it. */
export type EvenementUsager = {
  readonly genre: string;
  readonly contenu: Record<string, unknown>;
};

/** What a writing did, or why it did nothing. */
export type Ecrit<S> =
  | { readonly valeur: S; readonly evenements: readonly EvenementUsager[] }
  | { readonly refus: Refus };

/** What is asked; `cleIdempotence` makes it happen once, and the jeton is no part of what it says. */
type Entree = {
  readonly jeton?: string | undefined;
  readonly cleIdempotence?: string | undefined;
};

/**
 * Writes about a person whom the acte has already found to be within its reach: one transaction with the
 * state, the events of its subject `usager` and the answer kept for its key. A refusal undoes everything.
 */
// CONV-7-06
export async function ecrireUneFois<S>(
  services: ServicesUsagers,
  {
    nom,
    usagerId,
    entree,
    acteur,
  }: { nom: string; usagerId: string; entree: Entree; acteur: Acteur },
  ecrire: (client: pg.PoolClient, le: Date) => Promise<Ecrit<S>>,
) {
  const le = services.cadre.horloge.maintenant();
  const issue = await enTransactionRefusable(services.pool, async (client, enDernier) => {
    const cle = await reserver<S>(client, { nom, entree, acteur, usagerId, le });
    if (cle && "reponse" in cle) return cle.reponse;
    const ecrit = await ecrire(client, le);
    if ("refus" in ecrit) interrompre(ecrit.refus);
    for (const { genre, contenu } of ecrit.evenements) {
      enDernier(
        instructionEvenement({
          sujetType: "usager",
          sujetId: usagerId,
          genre,
          ...auteurDe(acteur),
          organisationId: acteur.organisation.id,
          contenu,
        }),
      );
    }
    if (cle) enDernier(instructionReponse(cle.porteurId, cle.cle, ecrit.valeur ?? null));
    return ecrit.valeur;
  });
  return { ...issue, usagerId };
}

type Ecriture = {
  readonly nom: string;
  readonly entree: Entree;
  readonly acteur: Acteur;
  readonly usagerId: string;
  readonly le: Date;
};

async function reserver<S>(
  client: pg.PoolClient,
  { nom, entree, acteur, usagerId, le }: Ecriture,
): Promise<{ porteurId: string; cle: string } | { reponse: S } | null> {
  const { cleIdempotence: cle, jeton: _, ...contenu } = entree;
  if (cle === undefined) return null;
  if (!FORME_CLE.test(cle)) {
    interrompre(
      refus(
        "CLE_IDEMPOTENCE_INVALIDE",
        "L’en-tête Idempotency-Key compte 1 à 255 caractères ASCII.",
      ),
    );
  }
  const porteurId = identifiantPorteur(acteur);
  const ecriture = JSON.stringify([nom, usagerId, contenu]);
  const connue = await reserverCle(client, { porteurId, cle, ecriture, le });
  if (connue === null) return { porteurId, cle };
  if (connue.memeEcriture) return { reponse: connue.reponse as S };
  interrompre(
    refus(
      "CLE_IDEMPOTENCE_INVALIDE",
      "Cette clé d’idempotence a déjà servi pour une autre écriture : prenez-en une neuve.",
    ),
  );
}
