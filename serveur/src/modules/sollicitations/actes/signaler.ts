import type { Acte } from "../../../acte/index.ts";
import { ramenerAMaintenant } from "../../../kit/chronologie.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Organisation } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { aviserOperateur, aviserPartenaire } from "../avis.ts";
import { insererSollicitation } from "../depot/sollicitations.ts";
import { premierInterlocuteur, type Signalement } from "../regles/sollicitation.ts";
import type { ServicesSollicitations } from "../services.ts";
import { DROIT_TOUS, mener } from "./mener.ts";

type Recu = Omit<Signalement, "survenueLe"> & { readonly survenueLe: string };

const A_VENIR = refus(
  "SURVENUE_INVALIDE",
  "La difficulté ne peut être survenue dans l’avenir : corrigez la date.",
);
const ELEMENT_INCONNU = refus(
  "SIGNALEMENT_INVALIDE",
  "Cet outil n’est pas au catalogue de cette plateforme.",
);

/**
 * Reports a difficulty. It reaches the partner's correspondant SI first; what the RGC reports about the
 * habilitations goes to the CSSI of the opérateur at once.
 */
// ANX5-0-01 ANX5-F-01 ANX5-P-02 ANX1-5.3-01 ANX1-5.3-02
export function signaler(
  services: ServicesSollicitations,
): Acte<Recu, { readonly id: string; readonly numero: number }> {
  return {
    nom: "signaler-difficulte",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_TOUS,
    executer: (recu, acteur) =>
      mener(services, acteur, async ({ client, acteur: agent, le }) => {
        const { plateforme, nature, element, titre, etapes, reference } = recu;
        const survenueLe = ramenerAMaintenant(new Date(recu.survenueLe), le);
        if (!survenueLe) return interrompre(A_VENIR);
        const connu = element && (await services.catalogue.lire()).element(element);
        if (element && (!connu || connu.plateforme !== plateforme)) interrompre(ELEMENT_INCONNU);
        const interlocuteur = premierInterlocuteur(nature, agent.roles);
        const directe = interlocuteur === "CSSI";
        const { organisation, agentId: auteurId } = agent;
        const { id, numero } = await insererSollicitation(client, {
          ...{ plateforme, nature, element, titre, etapes, reference, survenueLe },
          organisationId: organisation.id,
          auteurId,
          etat: directe ? "TRANSMISE" : "OUVERTE",
          le,
          transmiseLe: directe ? le : null,
        });
        await insererEvenement(client, {
          sujetType: "sollicitation",
          sujetId: id,
          genre: "signaler",
          auteur: auteurId,
          capacite: "partenaire",
          organisationId: organisation.id,
          contenu: { etat: directe ? "TRANSMISE" : "OUVERTE", plateforme, nature },
        });
        const objet = `Sollicitation n° ${numero} : ${titre}`.slice(0, 200);
        if (directe) {
          const operateur = (await services.cadre.annuaire.lire()).operateur() as Organisation;
          const sujet = { id, organisationId: organisation.id };
          const corps = `${organisation.nom} signale un incident sur les habilitations.\n\n${etapes}`;
          const avis = { genre: "sollicitation-habilitation", objet, corps };
          await aviserOperateur(client, operateur, sujet, "CSSI", avis);
        } else {
          const corps = `Une difficulté vous est signalée.\n\n${etapes}`;
          const avis = { genre: "sollicitation-signalee", objet, corps };
          await aviserPartenaire(client, organisation, { id }, avis);
        }
        return { id, numero };
      }),
  };
}
