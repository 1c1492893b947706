import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { auteurDe, ecrireAuDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { tenirOrientations } from "../depot/orientations.ts";
import { insererRevue } from "../depot/revues.ts";
import type { Revue } from "../regles/revue.ts";
import { type Acces, AUCUNE_OUVERTE, type Ecriture, FINALITE, refuserRevue } from "./commun.ts";

const SANS_OBJET = refus(
  "REVUE_INVALIDE",
  "L’examen conjoint concerne un accompagnement social : ce parcours n’en est pas un.",
);
const HORS_PARCOURS = refus(
  "REVUE_INVALIDE",
  "L’examen conjoint se date entre l’entrée dans le parcours et aujourd’hui.",
);

/** Records the joint review of a social path and what it concluded; the next one is counted from it. */
// B3-13
export function noterRevue(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Ecriture & { readonly revue: Omit<Revue, "sourceId"> }, null>(services, {
    nom: "noter-revue-orientation",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { revue }, acteur, le) {
      const { ouverte } = await tenirOrientations(client, dossier.id);
      if (!ouverte) return { refus: AUCUNE_OUVERTE };
      const etranger = refuserRevue(ouverte, acteur);
      if (etranger) return { refus: etranger };
      if (ouverte.parcours !== "PSO") return { refus: SANS_OBJET };
      if (revue.le > jourCivil(le) || revue.le < (ouverte.entreeLe ?? "")) {
        return { refus: HORS_PARCOURS };
      }
      const notee = { ...revue, sourceId: acteur.organisation.id };
      const ecriture = { le, par: auteurDe(acteur).auteur };
      await insererRevue(client, ouverte.id, notee, ecriture);
      const contenu = { id: ouverte.id, le: revue.le, conclusion: revue.conclusion };
      return { valeur: null, evenements: [{ genre: "orientation.revue", contenu }] };
    },
  });
}
