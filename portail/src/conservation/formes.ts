import type { Envoye, Recu } from "../kit/contrats.ts";

export type Suivi = Recu<"/portail/api/conservation">;
export type Famille = Suivi["registre"][number];
export type Gel = NonNullable<Suivi["gels"]>[number];
export type NouveauGel = Envoye<"/portail/api/conservation/gels">;
export type Motif = NouveauGel["motif"];
export type Geste = Famille["regles"][number]["geste"];

/** What is done at the end. */
export const GESTES: Readonly<Record<Geste, string>> = {
  effacement: "Effacement",
  archivage: "Archivage intermédiaire",
  tri: "Tri avec les archives publiques, sans effacement automatique",
};

export const MOTIFS: Readonly<Record<Motif, string>> = {
  CONTENTIEUX: "Contentieux en cours",
  RECLAMATION: "Réclamation en cours",
  DEMANDE_DE_DROITS: "Demande de droits en cours",
};
