import type { Acte } from "../../../acte/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { insererMessage } from "../depot/messages.ts";
import type { ServicesDemandes } from "../services.ts";
import { aviserDeLaDemande } from "./aviser-partenaire.ts";
import {
  auteurDe,
  avancer,
  DROIT_OPERATEUR,
  DROIT_PREPARER,
  mener,
  type Partie,
  trouverDemande,
} from "./mener.ts";

type Rien = Record<string, never>;

const AVANCEMENTS = {
  recevoir: { colonne: "recue_le", phrase: "reçue par l’opérateur" },
  instruire: { colonne: "instruite_le", phrase: "en cours d’instruction" },
} as const;

/** Acknowledges a request, or begins its instruction; the partner is told. */
export function avancerDemande(
  services: ServicesDemandes,
  geste: keyof typeof AVANCEMENTS,
): Acte<{ readonly id: string }, Rien> {
  const { colonne, phrase } = AVANCEMENTS[geste];
  return {
    nom: `${geste}-demande-acces`,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: ({ id }, acteur) =>
      mener(services, acteur, async (travail) => {
        const demande = await trouverDemande(travail, id, "operateur");
        const auteur = auteurDe(travail, "operateur");
        await avancer(travail.client, demande, {
          geste,
          auteur,
          colonnes: { [colonne]: travail.le },
        });
        await aviserDeLaDemande(travail.client, demande, {
          genre: `demande-acces-${geste}`,
          objet: `Demande d’accès n° ${demande.numero} ${phrase}`,
          corps: `Votre demande d’accès n° ${demande.numero} est ${phrase}.`,
        });
        return {};
      }),
  };
}

/** Writes to the other party about a request under way; messages are kept as they were written. */
export function ecrireMessage(
  services: ServicesDemandes,
  partie: Partie,
): Acte<{ readonly id: string; readonly texte: string }, Rien> {
  return {
    nom: "ecrire-message-demande",
    finalite: "SUIVI_CONVENTION",
    droit: partie === "operateur" ? DROIT_OPERATEUR : DROIT_PREPARER,
    executer: ({ id, texte }, acteur) =>
      mener(services, acteur, async (travail) => {
        const { client, le } = travail;
        const demande = await trouverDemande(travail, id, partie);
        await avancer(client, demande, { geste: "echanger", auteur: auteurDe(travail, partie) });
        const auteurId = travail.acteur.agentId;
        await insererMessage(client, id, { partie, auteurId, texte, ecritLe: le });
        const avis = {
          genre: "message-demande-acces",
          objet: `Message sur la demande d’accès n° ${demande.numero}`,
          corps: texte,
        };
        if (partie === "operateur") {
          await aviserDeLaDemande(client, demande, avis);
          return {};
        }
        const operateur = (await services.cadre.annuaire.lire()).operateur();
        await deposerAvis(client, {
          ...avis,
          destinataires: operateur ? [{ role: "OPERATEUR", organisationId: operateur.id }] : [],
          lien: `/operateur/demandes-acces/${id}`,
          sujet: { type: "demande-acces", id },
        });
        return {};
      }),
  };
}
