import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { composerPdf } from "../../kit/pdf/composer-pdf.ts";
import type { BlocPdf, SectionPdf } from "../../kit/pdf/document.ts";
import type { Dossier } from "../usagers/index.ts";
import type { Contrat } from "./regles/contrat.ts";
import { modeleDe } from "./regles/modele.ts";
import type { Fondement, Intensite, Plan } from "./regles/plan.ts";

const MOTIFS: Readonly<Record<string, string>> = {
  SANTE: "santé",
  HANDICAP: "handicap",
  INVALIDITE: "invalidité",
  PARENT_ISOLE: "parent isolé sans solution de garde",
};

const FONDEMENTS: Readonly<Record<Fondement, string>> = {
  BESOIN_ACCOMPAGNEMENT: "ce que l’accompagnement demande",
  SITUATION_FAMILIALE: "la situation familiale",
};

const NIVEAUX: Readonly<Record<Intensite, string>> = {
  INTENSIF: "intensif, un échange chaque semaine",
  REGULIER: "régulier, un échange chaque mois au moins",
  AUTONOME: "autonome, un échange à la demande et à chaque étape",
};

/** The contract as it is handed over: commitments of both, plan, hours, rights and appeals. */
// B4-04
export function imprimerContrat(
  dossier: Dossier,
  contrat: Contrat,
  mention: string,
): Promise<Buffer> {
  const { engagements, mentionsLegales } = modeleDe(contrat.modele);
  const { nomNaissance, nomUsage, prenom, numeroFrancetravail } = dossier;
  const personne = `${prenom} ${nomUsage ?? nomNaissance}`;
  return composerPdf({
    titre: "Contrat d’engagement",
    sousTitre: `${personne}, ${contrat.organisme}`,
    pied: `Contrat d’engagement, version ${contrat.version}, modèle ${contrat.modele}`,
    mention,
    date: contrat.ecritLe,
    sections: [
      {
        titre: "Les parties",
        blocs: [
          {
            valeurs: [
              ["Personne accompagnée", personne],
              ["Numéro France Travail", numeroFrancetravail ?? ""],
              ["Organisme référent", contrat.organisme],
              ["Référent unique", contrat.plan?.referent ?? "À désigner"],
            ],
          },
        ],
      },
      clauses("Engagements de l’organisme", engagements.engagementsConseiller),
      clauses("Engagements de la personne", engagements.engagementsUsager),
      planImprime(contrat.plan),
      {
        titre: "Droits, manquements et recours",
        blocs: [...mentionsLegales.mentions, mentionsLegales.voiesRecours].flatMap(
          ({ titre, mention, sanctions, notes }): BlocPdf[] => [
            { sousTitre: titre },
            { texte: mention },
            ...[...sanctions, ...notes].map((ligne) => ({ texte: `– ${ligne}` })),
          ],
        ),
      },
      signature(contrat, personne),
    ],
  });
}

function clauses(
  titre: string,
  lues: readonly { readonly titre: string; readonly libelles: readonly string[] }[],
): SectionPdf {
  return {
    titre,
    blocs: lues.flatMap(({ titre: sousTitre, libelles }): BlocPdf[] => [
      { sousTitre },
      ...libelles.map((libelle) => ({ texte: `– ${libelle}` })),
    ]),
  };
}

// B4-04 B4-05 B4-06
function planImprime(plan: Plan | null): SectionPdf {
  if (!plan) return { titre: "Plan d’action", blocs: [{ texte: "À établir avec la personne." }] };
  const { objectifs, intensite, rythmeMois, heures, motifReduction, dispense, fondement } = plan;
  return {
    titre: "Plan d’action",
    blocs: [
      { sousTitre: "Objectifs d’insertion" },
      ...objectifs.map((objectif) => ({ texte: `– ${objectif}` })),
      { sousTitre: "Intensité et durée" },
      ...(rythmeMois
        ? [{ valeurs: [["Mise à jour convenue", rythmeEcrit(rythmeMois)] as const] }]
        : []),
      ...(intensite ? [{ valeurs: [["Intensité", NIVEAUX[intensite]] as const] }] : []),
      {
        valeurs: dispense
          ? [
              ["Durée hebdomadaire", "Dispense, à la demande de la personne"],
              ["Demandée le", ecrireJour(dispense.demandeLe)],
              ["Motif", MOTIFS[dispense.motif] ?? dispense.motif],
              ["Justificatif", dispense.justificatif],
              ["Période", `du ${ecrireJour(dispense.debut)} au ${ecrireJour(dispense.fin)}`],
            ]
          : [
              ["Durée hebdomadaire", `${heures} ${heures === 1 ? "heure" : "heures"} d’activité`],
              ...(fondement ? ([["Durée fixée selon", FONDEMENTS[fondement]]] as const) : []),
              ...(motifReduction ? ([["Raison de la durée", motifReduction]] as const) : []),
            ],
      },
    ],
  };
}

function rythmeEcrit(mois: number): string {
  return mois === 1 ? "chaque mois" : `tous les ${mois} mois`;
}

function signature(contrat: Contrat, personne: string): SectionPdf {
  const { signatureLe, signatureLieu, refusLe } = contrat;
  const dite = (texte: string): SectionPdf => ({ titre: "Signature", blocs: [{ texte }] });
  if (signatureLe)
    return dite(
      `Signé le ${ecrireJour(jourCivil(signatureLe))}${signatureLieu ? `, à ${signatureLieu}` : ""}.`,
    );
  return refusLe
    ? dite(`Signature refusée le ${ecrireJour(jourCivil(refusLe))}.`)
    : aSigner(personne, contrat.plan?.referent);
}

/** Where and when, and room for each hand under its name. */
function aSigner(personne: string, referent = "à désigner"): SectionPdf {
  const ligne = "…".repeat(30);
  const place = "\n".repeat(6);
  return {
    titre: "Signature",
    blocs: [
      { texte: "À signer par la personne et par le référent." },
      { valeurs: [["Fait à", ligne]] },
      { texte: `Le : ${ligne}` },
      {
        entetes: ["La personne accompagnée", "Le référent unique"],
        lignes: [[`${personne}${place}`, `${referent}${place}`]],
      },
    ],
  };
}
