import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireAgent } from "../../habilitations/index.ts";
import { composerEnvoi } from "../composer-envoi.ts";
import { enregistrerEnvoi } from "../enregistrer-envoi.ts";
import type { Signature } from "../regles/demande.ts";
import type { ServicesDemandes } from "../services.ts";
import { auteurDe, type BrouillonLu, DROIT_PREPARER, mener, trouverBrouillon } from "./mener.ts";

/** Signs and sends a request as it was read: frozen from then on, and on its way to the opérateur's mailboxes. */
// ANX4-0-01 ANX4-0-13 ANX2-02 ANX2-03
export function envoyerDemande(
  services: ServicesDemandes,
): Acte<Signature & BrouillonLu, Record<string, never>> {
  return {
    nom: "envoyer-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PREPARER,
    executer: ({ id, version, ...signature }, acteur) =>
      mener(services, acteur, async (travail) => {
        const { client, le, jour } = travail;
        const demande = await trouverBrouillon(travail, { id, version });
        const { organisation, agentId } = travail.acteur;
        const agent = await lireAgent(services.pool, agentId);
        const { nom = "", prenom = "", courriel = "" } = agent ?? {};
        const compose = await composerEnvoi(
          client,
          await services.cadre.annuaire.lire(),
          await services.catalogue.lire(),
          {
            organisation,
            saisie: demande,
            signature,
            signataire: { nom, prenom, courriel },
            jour,
          },
        );
        if ("defauts" in compose) {
          const [premier] = compose.defauts;
          const signataire = premier?.champ === "signataire";
          return interrompre(
            refus(signataire ? "SIGNATAIRE_INTERDIT" : "DEMANDE_INVALIDE", premier?.phrase ?? ""),
          );
        }
        const { contenu } = compose;
        const auteur = auteurDe(travail, "partenaire");
        const envoi = { demande, contenu, organisation, auteur, le, jour };
        await enregistrerEnvoi(services.parametres, client, envoi);
        return {};
      }),
  };
}
