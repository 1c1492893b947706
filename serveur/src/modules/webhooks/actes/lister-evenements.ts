import type { Acte, ActeurApplication } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { garderAtteints, lireAcces } from "../acces-application.ts";
import { composerMessages } from "../composer-messages.ts";
import { ecrireCurseur, lireCurseur } from "../curseurs.ts";
import { lireEtendue, lireFlux } from "../depot/flux.ts";
import type { MessageEvenement } from "../regles/message.ts";
import type { ServicesWebhooks } from "../services.ts";
import { tracerLivraisons } from "../tracer-livraisons.ts";

export type DemandeEvenements = { readonly curseur: string | null; readonly limite: number };

export type PageEvenements = {
  readonly evenements: readonly MessageEvenement[];
  readonly curseur: string;
  /** Whether more may be read at once with that cursor. */
  readonly suite: boolean;
};

/** Events looked at in one call, whoever they are about: a call has a bounded cost. */
const EXAMINES = 1000;

/**
 * The events after a cursor, in the order of the flow, that webhooks would have told to this application.
 * Null when nothing follows the cursor, whoever it is about: one that stayed behind what is not told would end
 * out of date. Each event told leaves its line in the journal.
 */
// CONV-4-02 CONV-3.2-10 CONV-7-05
export function listerEvenements(
  services: ServicesWebhooks,
  scopes: readonly string[],
): Acte<DemandeEvenements, PageEvenements | null> {
  return {
    nom: "lister-evenements",
    finalite: "PARCOURS",
    droit: { scopes, module: null },
    async executer({ curseur, limite }, acteur) {
      const { applicationId, clientId, organisation } = acteur as ActeurApplication;
      const { cleSecrets, pool } = services;
      const etendue = await lireEtendue(pool);
      const depart =
        curseur === null ? etendue.purgee : lireCurseur(cleSecrets, applicationId, curseur);
      if (depart === null) {
        return {
          refus: refus("CURSEUR_INVALIDE", "« curseur » n’a pas été remis à votre application."),
        };
      }
      if (depart < etendue.purgee) {
        return {
          refus: refus(
            "CURSEUR_PERIME_INVALIDE",
            "Des évènements postérieurs à ce curseur sont effacés : relisez sans curseur.",
          ),
        };
      }
      // Given before the database was put back to an earlier state: what took its place would be skipped.
      if (depart > etendue.position) {
        return {
          refus: refus(
            "CURSEUR_PERIME_INVALIDE",
            "La base a été rétablie à un état antérieur à ce curseur : relisez sans curseur.",
          ),
        };
      }
      const acces = await lireAcces(services, clientId);
      if ("ok" in acces) return { refus: acces };
      if (depart === etendue.position) return { valeur: null, sansResultat: "RIEN_DE_NEUF" };
      const lus = await lireFlux(pool, {
        apres: depart,
        jusqua: etendue.position,
        genres: [...acces.types],
        combien: EXAMINES,
      });
      const atteints = await garderAtteints(services, organisation, "application", lus);
      const remis = atteints.slice(0, limite);
      const bout = lus.length < EXAMINES && atteints.length <= limite;
      const dernier = atteints.length > limite ? remis.at(-1) : lus.at(-1);
      const fin = bout ? etendue.position : (dernier?.position ?? depart);
      await tracerLivraisons(
        services,
        { applicationId, organisationId: organisation.id },
        remis,
        null,
        "api",
      );
      return {
        valeur: {
          evenements: await composerMessages(services, applicationId, remis),
          curseur: ecrireCurseur(cleSecrets, applicationId, fin),
          suite: !bout,
        },
        ...(remis.length === 0 && { sansResultat: "RIEN_DE_NEUF" }),
      };
    },
  };
}
