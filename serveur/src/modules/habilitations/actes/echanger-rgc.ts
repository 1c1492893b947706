import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { ajouterEchange, lirePartenairesAvecRgc, repondreEchange } from "../depot/echanges-rgc.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { DROIT_OPERATEUR, DROIT_RGC } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

export type Annonce = {
  /** Null: to every RGC. */
  readonly organisationId: string | null;
  readonly objet: string;
  readonly corps: string;
};

/** The opérateur tells the RGCs, and them alone, what is useful to their activity. */
// ANX1-5.2-01 ANX1-5.2-02
export function annoncerAuxRgc(services: ServicesRgc): Acte<Annonce, { id: string }> {
  return {
    nom: "annoncer-aux-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: (annonce, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const le = services.cadre.horloge.maintenant();
        const id = await ajouterEchange(
          client,
          { genre: "annonce", ...annonce },
          acteur.agentId,
          le,
        );
        const vises = annonce.organisationId
          ? [annonce.organisationId]
          : await lirePartenairesAvecRgc(client);
        await deposerAvis(client, {
          genre: "annonce-rgc",
          objet: annonce.objet,
          corps: annonce.corps,
          destinataires: vises.map((organisationId) => ({ role: "RGC", organisationId })),
          lien: "/gestion-des-comptes/nomination",
          sujet: { type: "echange-rgc", id },
        });
        return { id };
      }),
  };
}

/** An RGC asks the opérateur for help. */
// ANX1-5.2-04
export function demanderAssistanceRgc(
  services: ServicesRgc,
): Acte<{ readonly objet: string; readonly corps: string }, { id: string }> {
  return {
    nom: "demander-assistance-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: (demande, auteur) =>
      transaction(services, auteur, async (client, acteur) => ({
        id: await ajouterEchange(
          client,
          { genre: "assistance", organisationId: acteur.organisation.id, ...demande },
          acteur.agentId,
          services.cadre.horloge.maintenant(),
        ),
      })),
  };
}

/** The opérateur answers a request for help, once; the RGC of its partner is told. */
// ANX1-5.2-04
export function repondreAssistanceRgc(
  services: ServicesRgc,
): Acte<{ readonly id: string; readonly reponse: string }, null> {
  return {
    nom: "repondre-assistance-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: ({ id, reponse }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const le = services.cadre.horloge.maintenant();
        const organisationId = await repondreEchange(client, id, reponse, acteur.agentId, le);
        if (!organisationId) {
          return interrompre(refus("DEMANDE_ABSENTE", "Cette demande n’attend pas de réponse."));
        }
        await deposerAvis(client, {
          genre: "assistance-rgc",
          objet: "L’opérateur répond à votre demande d’assistance",
          corps: reponse,
          destinataires: [{ role: "RGC", organisationId }],
          lien: "/gestion-des-comptes/nomination",
          sujet: { type: "echange-rgc", id },
        });
        return null;
      }),
  };
}
