import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Organisation } from "../../conventions/index.ts";
import { fermerSaisie, suitesDe } from "../fermer-saisie.ts";
import { ouvrirElements } from "../ouvrir-elements.ts";
import { qualifierDecision } from "../regles/decision.ts";
import type { ServicesDemandes } from "../services.ts";
import { aviserDeLaDemande } from "./aviser-partenaire.ts";
import { auteurDe, avancer, DROIT_OPERATEUR, mener, trouverDemande } from "./mener.ts";

type Decision = {
  readonly id: string;
  /** The codes granted: all, some or none. */
  readonly acceptes: readonly string[];
  readonly motif: string | null;
};

const ISSUES: Readonly<Record<string, string>> = {
  accepter: "acceptée",
  "accepter-en-partie": "acceptée en partie",
  refuser: "refusée",
};

/** Decides, and opens at once what is granted. The decision is final: a change is a new request. */
// ANX4-0-01 ANX4-0-04
export function deciderDemande(services: ServicesDemandes): Acte<Decision, Record<string, never>> {
  return {
    nom: "decider-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer({ id, acceptes, motif }, acteur) {
      const issue = await mener(services, acteur, async (travail) => {
        const { client, le, jour } = travail;
        const demande = await trouverDemande(travail, id, "operateur");
        const catalogue = await services.catalogue.lire();
        const annuaire = await services.cadre.annuaire.lire();
        const organisation = annuaire.organisation(demande.organisationId) as Organisation;
        const contacts = demande.contacts.map(({ genre }) => genre);
        const demandes = demande.contenu?.elements.map(({ code }) => code) ?? [];
        const fermer = (coches: readonly string[]) =>
          fermerSaisie(catalogue, organisation, { coches, contacts }, jour);
        const geste = qualifierDecision(
          demandes,
          acceptes,
          motif,
          (code) => suitesDe(catalogue, code),
          (code) => catalogue.element(code)?.libelle ?? code,
        );
        if (typeof geste !== "string") return interrompre(geste);
        const [obstacle] = fermer(acceptes).obstacles;
        if (obstacle) return interrompre(refus("DECISION_IMPOSSIBLE", obstacle.raison));
        if (acceptes.length > 0 && !annuaire.accesOuvert(organisation.id, jour)) {
          const phrase = "Aucune convention en vigueur ne permet d’ouvrir d’accès.";
          return interrompre(refus("DECISION_IMPOSSIBLE", phrase));
        }
        await avancer(client, demande, {
          geste,
          auteur: auteurDe(travail, "operateur"),
          colonnes: { acceptes, motif, decidee_le: le, decidee_par: travail.acteur.agentId },
          contenu: { acceptes, motif },
        });
        const { applications, organisationId } = demande;
        await ouvrirElements(
          client,
          { catalogue, apis: services.apis },
          { organisationId, codes: acceptes, demandeId: id, applications, le, jour },
        );
        const phrase = `Votre demande d’accès n° ${demande.numero} est ${ISSUES[geste]} : ${acceptes.length} éléments ouverts sur ${demandes.length}.`;
        await aviserDeLaDemande(client, demande, {
          genre: "demande-acces-decidee",
          objet: `Demande d’accès n° ${demande.numero} ${ISSUES[geste]}`,
          corps: motif ? `${phrase}\n\n${motif}` : phrase,
        });
        return {};
      });
      // The other processes hear of it; this one must not answer with what it knew.
      services.ouvertures.oublier();
      return issue;
    },
  };
}
