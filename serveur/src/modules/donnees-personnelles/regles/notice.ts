import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";

/** How a person was told. */
export const MOYENS_INFORMATION = ["main-propre", "lecture", "courrier", "courriel"] as const;
export type MoyenInformation = (typeof MOYENS_INFORMATION)[number];

/** The processings of the register that are about the people accompanied: those that they are told of. */
export const NOTIFIES: readonly string[] = ["dossiers", "journal", "droits", "transit"];

/** What the register says of a processing. */
type TraitementDit = {
  readonly code: string;
  readonly nom: string;
  readonly finalite: string;
  readonly baseLegale: string;
  readonly donnees: string;
  readonly destinataires: string;
  readonly regles: readonly {
    readonly portee: string;
    readonly duree: string;
    readonly depart: string;
  }[];
};

const RESPONSABLE =
  "Responsable : le directeur général de France Travail (code du travail, art. R. 5312-38) ; chaque organisme partenaire l’est de ce qu’il fait, pour son compte, des données reçues.";
const DROITS =
  "Vos droits : accès, rectification, effacement, limitation, et réexamen par une personne d’une décision automatisée, auprès du délégué à la protection des données de l’organisme qui vous accompagne ou de France Travail ; réponse en un mois, prolongeable de deux. L’opposition et la portabilité ne s’appliquent pas à ce traitement (code du travail, art. R. 5312-45 ; RGPD, art. 20, 3). Réclamation possible à la CNIL.";

/** What a person is told of a processing, from the register alone: another register, or duration, is another text. */
// CONV-5-14 B7-02
export function composerNotice(traitement: TraitementDit): string {
  const { finalite, baseLegale, donnees, destinataires, regles } = traitement;
  const durees = regles.map(({ portee, duree, depart }) => `${portee}, ${duree} (${depart})`);
  return [
    RESPONSABLE,
    `Finalité : ${finalite}.`,
    `Fondement : ${baseLegale}.`,
    `Données : ${donnees}.`,
    "Origine : vous-même, les organismes du réseau pour l’emploi, les caisses d’allocations familiales et de la mutualité sociale agricole.",
    `Destinataires : ${destinataires}.`,
    `Conservation : ${durees.join(" ; ")}.`,
    DROITS,
  ].join("\n\n");
}

/** The last day on which a person may be told: a month, date to date, after their data were obtained. */
// CONV-5-14 B7-02
export const finDInformation = (obtenuLe: JourCivil): JourCivil => ajouterMois(obtenuLe, 1);

/** The last day of obtaining whose delay has passed: those obtained that day or before are late. */
export function dernierEnRetard(jour: JourCivil): JourCivil {
  let candidat = ajouterMois(jour, -1);
  while (finDInformation(candidat) >= jour) candidat = ajouterJours(candidat, -1);
  return candidat;
}
