import type { LinkProps } from "@tanstack/react-router";
import type { Recu } from "../kit/contrats.ts";

export type Rubrique = Recu<"/portail/api/operateur/tableau-de-bord">["rubriques"][number];

interface Mots {
  titre: string;
  /** Where the whole list is read and acted upon. */
  lien?: LinkProps["to"];
  /** One, several: what the figure counts. */
  unite: readonly [string, string];
  /** What the day of a line is. */
  quand: string;
  /** Said of the lines whose day has passed. */
  retard: string;
  /** Said when nothing waits. */
  vide: string;
}

/** The words of each figure of the desk. */
export const MOTS: Readonly<Record<Rubrique["code"], Mots>> = {
  demandes: {
    titre: "Demandes d’accès",
    lien: "/operateur/demandes-acces",
    unite: ["demande à instruire", "demandes à instruire"],
    quand: "à décider si possible avant le",
    retard: "au-delà du délai visé",
    vide: "Aucune demande d’accès n’attend de décision.",
  },
  nominations: {
    titre: "Désignations de RGC",
    lien: "/operateur/nominations",
    unite: ["désignation à décider", "désignations à décider"],
    quand: "à décider avant le",
    retard: "au-delà de la limite",
    vide: "Aucune désignation n’attend de décision.",
  },
  sollicitations: {
    titre: "Sollicitations",
    lien: "/operateur/sollicitations",
    unite: ["sollicitation à résoudre", "sollicitations à résoudre"],
    quand: "à résoudre avant le",
    retard: "au-delà du délai visé",
    vide: "Aucune sollicitation n’attend de réponse.",
  },
  derogations: {
    titre: "Dérogations",
    lien: "/operateur/derogations",
    unite: ["dérogation à décider", "dérogations à décider"],
    quand: "à décider avant le",
    retard: "en retard",
    vide: "Aucune dérogation n’attend de décision.",
  },
  blocages: {
    titre: "Comptes et applications bloqués",
    lien: "/operateur/blocages",
    unite: ["blocage en cours", "blocages en cours"],
    quand: "doute à lever avant le",
    retard: "au-delà du terme",
    vide: "Aucun compte, aucune application n’est bloqué.",
  },
  conventions: {
    titre: "Conventions",
    lien: "/operateur/conventions",
    unite: ["convention à suivre", "conventions à suivre"],
    quand: "le",
    retard: "en retard",
    vide: "Aucune convention n’a de date à venir.",
  },
  courriels: {
    titre: "Courriels en échec",
    lien: "/operateur/courriels",
    unite: ["courriel en échec", "courriels en échec"],
    quand: "déposé le",
    retard: "en retard",
    vide: "Tous les courriels sont partis.",
  },
};
