import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Selection } from "../../catalogue/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { insererDemande } from "../depot/demandes.ts";
import { fermerSaisie } from "../fermer-saisie.ts";
import type { Saisie } from "../regles/demande.ts";
import type { ServicesDemandes } from "../services.ts";
import {
  auteurDe,
  avancer,
  type BrouillonLu,
  DROIT_PREPARER,
  mener,
  trouverBrouillon,
  trouverDemande,
} from "./mener.ts";

const DELEGATAIRE = refus(
  "DELEGATAIRE_INTERDIT",
  "La demande est faite par le partenaire signataire de la convention, pour lui et ses délégataires.",
);

/** What the ticks of a form bring with them and what stands in their way; keeps nothing. */
// ANX4-0-12
export function completerSelection(
  services: ServicesDemandes,
): Acte<{ readonly coches: string[]; readonly contacts: string[] }, Selection> {
  return {
    nom: "completer-selection",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PREPARER,
    executer: (saisie, acteur) =>
      mener(services, acteur, async ({ jour }) =>
        fermerSaisie(await services.catalogue.lire(), acteur.organisation, saisie, jour),
      ),
  };
}

/** Begins a request. */
// ANX4-0-01
export function creerDemande(services: ServicesDemandes): Acte<Saisie, { readonly id: string }> {
  return {
    nom: "creer-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PREPARER,
    executer: ({ coches, applications, contacts, precisions }, acteur) =>
      mener(services, acteur, async (travail) => {
        const { organisation, agentId } = travail.acteur;
        if (organisation.type === "DCD") return interrompre(DELEGATAIRE);
        const id = await insererDemande(travail.client, {
          organisationId: organisation.id,
          origine: "portail",
          saisie: { coches, applications, contacts, precisions },
          par: agentId,
          le: travail.le,
        });
        await insererEvenement(travail.client, {
          sujetType: "demande-acces",
          sujetId: id,
          genre: "creer",
          ...auteurDe(travail, "partenaire"),
          organisationId: organisation.id,
          contenu: { etat: "BROUILLON" },
        });
        return { id };
      }),
  };
}

/** Changes a draft on the version read; a request that was sent no longer changes. */
export function modifierDemande(
  services: ServicesDemandes,
): Acte<Saisie & BrouillonLu, Record<string, never>> {
  return {
    nom: "modifier-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PREPARER,
    executer: ({ coches, applications, contacts, precisions, ...lu }, acteur) =>
      mener(services, acteur, async (travail) => {
        const demande = await trouverBrouillon(travail, lu);
        await avancer(travail.client, demande, {
          geste: "modifier",
          auteur: auteurDe(travail, "partenaire"),
          colonnes: {
            version: demande.version + 1,
            coches,
            applications,
            contacts: JSON.stringify(contacts),
            precisions,
            modifiee_le: travail.le,
          },
        });
        return {};
      }),
  };
}

/** Gives a request up, by the partner who made it. */
export function abandonnerDemande(
  services: ServicesDemandes,
): Acte<{ readonly id: string; readonly motif: string }, Record<string, never>> {
  return {
    nom: "abandonner-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PREPARER,
    executer: ({ id, motif }, acteur) =>
      mener(services, acteur, async (travail) => {
        const demande = await trouverDemande(travail, id, "partenaire");
        const auteur = auteurDe(travail, "partenaire");
        await avancer(travail.client, demande, {
          geste: "abandonner",
          auteur,
          colonnes: { motif },
          contenu: { motif },
        });
        return {};
      }),
  };
}
