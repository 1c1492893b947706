import { createHash } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireDocumentRgc } from "../depot/documents-rgc.ts";
import { redigerActe } from "../regles/nomination-acte.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { auteurDe, avancer, DROIT_PARTENAIRE, trouverNomination } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

type Cible = { readonly id: string };

/** Records that the candidate received the general conditions of access, in the version in force. */
// ANX1-1-03
export function remettreConditionsRgc(services: ServicesRgc): Acte<Cible, null> {
  return {
    nom: "remettre-conditions-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: ({ id }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, id, acteur.organisation.id);
        const { version } = await lireDocumentRgc(client, "conditions-generales");
        await avancer(client, nomination, {
          geste: "remettre",
          par: auteurDe(acteur, "SUIVI_OPERATIONNEL"),
          colonnes: {
            conditions_version: version,
            conditions_remises_le: services.cadre.horloge.maintenant(),
            conditions_remises_par: acteur.agentId,
          },
          contenu: { version },
        });
        return null;
      }),
  };
}

/** `document` is the scan of the signed acte, a PDF. */
export type Signature = Cible & { readonly signeeLe: string; readonly document: Buffer };

/** Deposits the acte d'engagement signed by the candidate; its text is kept as it was that day. */
// ANX1-1-05 ANX1B-01
export function deposerActeRgc(services: ServicesRgc): Acte<Signature, null> {
  return {
    nom: "signer-acte-engagement",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: ({ id, signeeLe, document }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, id, acteur.organisation.id);
        if (document.subarray(0, 5).toString("latin1") !== "%PDF-") {
          return interrompre(refus("DOCUMENT_ILLISIBLE", "L’acte signé est attendu en PDF."));
        }
        const remise = nomination.conditionsRemisesLe;
        const jour = jourCivil(services.cadre.horloge.maintenant());
        if (signeeLe > jour || (remise && signeeLe < jourCivil(remise))) {
          return interrompre(
            refus(
              "DATE_SIGNATURE",
              "L’acte se signe après la remise des conditions générales, et au plus tard aujourd’hui.",
            ),
          );
        }
        const modele = await lireDocumentRgc(client, "acte-engagement");
        await avancer(client, nomination, {
          geste: "signer",
          par: auteurDe(acteur, "SUIVI_OPERATIONNEL"),
          colonnes: {
            acte_version: modele.version,
            acte_texte: redigerActe(modele.contenu, nomination, acteur.organisation.nom),
            acte_mode: "scan",
            acte_document: document,
            acte_empreinte: createHash("sha256").update(document).digest("hex"),
            signee_le: signeeLe,
          },
          contenu: { version: modele.version, signeeLe },
        });
        return null;
      }),
  };
}
