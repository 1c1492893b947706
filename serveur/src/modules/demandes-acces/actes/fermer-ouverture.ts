import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { avecDelegataires } from "../avec-delegataires.ts";
import { lireOuverturesVivantes } from "../depot/ouvertures.ts";
import { suitesDe } from "../fermer-saisie.ts";
import { fermerElements } from "../ouvrir-elements.ts";
import { groupeAFermer } from "../regles/fermeture.ts";
import type { ServicesDemandes } from "../services.ts";
import { aviserPartenaire } from "./aviser-partenaire.ts";
import { auteurDe, DROIT_OPERATEUR, mener } from "./mener.ts";

/** Closes what was opened to a partner, with a motive, and what goes with it: without effect from now. */
// CONV-3.1-05
export function fermerOuverture(
  services: ServicesDemandes,
): Acte<{ readonly id: string; readonly motif: string }, Record<string, never>> {
  return {
    nom: "fermer-ouverture",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer({ id, motif }, acteur) {
      const issue = await mener(services, acteur, async (travail) => {
        const { client, le } = travail;
        const toutes = await lireOuverturesVivantes(client);
        const ouverture = toutes.find((o) => o.id === id);
        if (!ouverture) {
          const phrase = "Cette ouverture n’existe pas, ou elle est fermée.";
          return interrompre(refus("OUVERTURE_INTROUVABLE", phrase));
        }
        const { organisationId, element } = ouverture;
        const catalogue = await services.catalogue.lire();
        const libelle = (code: string) => catalogue.element(code)?.libelle ?? code;
        const siennes = toutes.filter((o) => o.organisationId === organisationId);
        const { codes, besoin } = groupeAFermer(
          siennes.map((o) => o.element),
          element,
          (code) => suitesDe(catalogue, code),
        );
        if (besoin) {
          const phrase = `« ${libelle(besoin)} » en a besoin : fermez-le d’abord.`;
          return interrompre(refus("OUVERTURE_NECESSAIRE", phrase));
        }
        const par = travail.acteur.agentId;
        const savoir = { catalogue, apis: services.apis };
        const ids = siennes.filter((o) => codes.includes(o.element)).map((o) => o.id);
        const annuaire = await services.cadre.annuaire.lire();
        const organisations = avecDelegataires(annuaire, organisationId);
        await fermerElements(client, savoir, organisations, ids, { le, par, motif });
        await insererEvenement(client, {
          sujetType: "ouverture",
          sujetId: id,
          genre: "ouverture-fermee",
          ...auteurDe(travail, "operateur"),
          organisationId,
          contenu: { elements: codes, motif },
        });
        await aviserPartenaire(client, organisationId, {
          genre: "ouverture-fermee",
          objet: `Fermeture d’un accès : ${libelle(element)}`.slice(0, 200),
          corps: `L’accès est fermé à : ${codes.map(libelle).join(", ")}.\n\n${motif}`,
          sujet: { type: "ouverture", id },
        });
        return {};
      });
      services.ouvertures.oublier();
      return issue;
    },
  };
}
