import type { Acte } from "../../../acte/index.ts";
import { ecrireInstant } from "../../../kit/ecrire-date.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Organisation } from "../../conventions/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { aviserOperateur, aviserPartenaire } from "../avis.ts";
import { reprendreContournements } from "../depot/contournements.ts";
import type { ServicesSollicitations } from "../services.ts";
import { avancer, DROIT_CSI, mener, type Travail } from "./mener.ts";

type Rien = Record<string, never>;
type Designee = { readonly id: string };

const DOCUMENTATION_INVALIDE = refus(
  "DOCUMENTATION_INVALIDE",
  "La documentation se désigne par une adresse de cette plateforme (« /… ») ou en https.",
);

/** Answers a user without the opérateur, with the documentation that helps. */
// ANX5-F-03 ANX5-F-05 ANX5-F-06
export function repondre(
  services: ServicesSollicitations,
): Acte<Designee & { readonly reponse: string; readonly documentation: string | null }, Rien> {
  return acteCsi(services, "repondre-sollicitation", async (travail, entree) => {
    const { id, reponse, documentation } = entree;
    if (documentation && !/^(\/[^/\\]|https:\/\/[^\s/])/.test(documentation)) {
      interrompre(DOCUMENTATION_INVALIDE);
    }
    const colonnes = { reponse, documentation, resolue_le: travail.le };
    const sollicitation = await avancer(services, travail, id, {
      partie: "partenaire",
      geste: "repondre",
      colonnes,
    });
    await deposerAvis(travail.client, {
      genre: "sollicitation-repondue",
      objet: `Réponse à votre sollicitation n° ${sollicitation.numero}`,
      corps: documentation ? `${reponse}\n\nDocumentation : ${documentation}` : reponse,
      destinataires: [{ agentId: sollicitation.auteurId }],
      lien: `/aide/sollicitations/${id}`,
      sujet: { type: "sollicitation", id },
    });
  });
}

/** Sends a sollicitation on to the opérateur, with its first-level analysis; an acknowledgement follows. */
// ANX5-F-04 ANX5-F-08 ANX5-P-01 ANX5-T-01 CONV-3.1-13
export function transmettre(
  services: ServicesSollicitations,
): Acte<Designee & { readonly analyse: string }, Rien> {
  return acteCsi(services, "transmettre-sollicitation", async (travail, { id, analyse }) => {
    const { client, le, acteur } = travail;
    const sollicitation = await avancer(services, travail, id, {
      partie: "partenaire",
      geste: "transmettre",
      colonnes: {
        pre_diagnostic: analyse,
        transmise_le: le,
        reponse: null,
        documentation: null,
        resolue_le: null,
      },
      contenu: { analyse },
    });
    const { numero, titre, organisationId } = sollicitation;
    const annuaire = await services.cadre.annuaire.lire();
    const operateur = annuaire.operateur() as Organisation;
    await aviserOperateur(client, operateur, { id, organisationId }, "OPERATEUR", {
      genre: "sollicitation-transmise",
      objet: `Sollicitation n° ${numero} : ${titre}`.slice(0, 200),
      corps: `${acteur.organisation.nom} vous transmet une difficulté.\n\n${analyse}`,
    });
    await aviserPartenaire(
      client,
      acteur.organisation,
      { id },
      {
        genre: "sollicitation-accuse",
        objet: `Accusé de réception de la sollicitation n° ${numero}`,
        corps: `L’opérateur a reçu votre sollicitation n° ${numero} le ${ecrireInstant(le)}.`,
      },
    );
  });
}

/**
 * Says whether the correction works: the opérateur's work is over, or it resumes; what was said of a correction
 * that corrects nothing is no answer, and the way around it holds again.
 */
// ANX5-P-03 ANX5-T-06
export function verifier(services: ServicesSollicitations): Acte<
  Designee & {
    readonly constat: "efficace" | "partielle" | "inefficace" | "non-verifiable";
    readonly precision: string | null;
  },
  Rien
> {
  return acteCsi(services, "verifier-resolution", async (travail, entree) => {
    const { id, constat, precision } = entree;
    const inefficace = constat === "inefficace";
    const sollicitation = await avancer(services, travail, id, {
      partie: "partenaire",
      geste: inefficace ? "reprendre" : "verifier",
      colonnes: inefficace ? { resolue_le: null, reponse: null } : { verification: constat },
      contenu: { constat, precision },
    });
    if (inefficace) await reprendreContournements(travail.client, id, sollicitation.resolueLe);
    const annuaire = await services.cadre.annuaire.lire();
    const operateur = annuaire.operateur() as Organisation;
    await aviserOperateur(travail.client, operateur, sollicitation, "OPERATEUR", {
      genre: "sollicitation-verifiee",
      objet: `Sollicitation n° ${sollicitation.numero} : correction ${constat}`,
      corps: precision || `Le correspondant SI a vérifié la correction : ${constat}.`,
    });
  });
}

function acteCsi<E>(
  services: ServicesSollicitations,
  nom: string,
  travailler: (travail: Travail, entree: E) => Promise<void>,
): Acte<E, Rien> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_CSI,
    executer: (entree, acteur) =>
      mener(services, acteur, async (travail) => {
        await travailler(travail, entree);
        return {};
      }),
  };
}
