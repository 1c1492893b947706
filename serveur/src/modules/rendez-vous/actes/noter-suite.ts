import { refus } from "../../../kit/resultat.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { remplacerRendezVous, verrouillerRendezVous } from "../depot/rendez-vous.ts";
import type { RendezVous } from "../regles/rendez-vous.ts";
import { confirmationGardee, estDejaDite, refuserSuite, type Suite } from "../regles/suite.ts";
import { type Acces, evenement, FINALITE, INCONNU, recuLe } from "./commun.ts";

const MODIFIE = refus(
  "RENDEZ_VOUS_MODIFIE",
  "Ce rendez-vous a changé depuis que vous l’avez lu : relisez-le avant d’écrire.",
);

const GENRES: Readonly<Record<Suite, string>> = {
  CONFIRME: "rendez-vous.confirme",
  EFFECTUE: "rendez-vous.modifie",
  ABSENT: "rendez-vous.modifie",
  ANNULE: "rendez-vous.annule",
};

/** `version`: that of the appointment as it was read. */
type Demande = DemandeEcriture & {
  readonly id: string;
  readonly version: number;
  readonly suite: Suite;
};

/**
 * Its organisation says what became of an appointment: confirmed, held, missed, cancelled. Refuses one changed
 * since it was read, and what cannot be true that day; another's, or another person's, is unknown.
 */
// ANX4-A-12 ANX4-A-13 CONV-4-02
export function noterSuite(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Demande, null>(services, {
    nom: "noter-suite-rendez-vous",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { id, version, suite }, acteur, le) {
      const cle = { id, usagerId: dossier.id, sourceId: acteur.organisation.id };
      const connu = await verrouillerRendezVous(client, cle);
      if (!connu) return { refus: INCONNU };
      const annule = connu.statut === "ANNULE" && suite === "ANNULE";
      if (connu.version !== version && !annule) return { refus: MODIFIE };
      const impossible = refuserSuite(connu, suite, le);
      if (impossible) return { refus: impossible };
      if (estDejaDite(connu, suite)) return { valeur: null, evenements: [] };
      const neuf = suivre(connu, suite, le);
      await remplacerRendezVous(client, connu.id, neuf);
      return { valeur: null, evenements: [evenement(GENRES[suite], connu.id, neuf)] };
    },
  });
}

/** The wire has no word for a confirmation: its status and its history stay as they are. */
function suivre(connu: RendezVous, suite: Suite, le: Date): RendezVous {
  if (suite === "CONFIRME") return { ...connu, confirmeLe: le };
  const neuf = { ...connu, statut: suite, annuleLe: suite === "ANNULE" ? le : null };
  const action = suite === "ANNULE" ? "ANNULATION" : "MODIFICATION";
  return {
    ...neuf,
    confirmeLe: confirmationGardee(connu, neuf),
    historique: [...connu.historique, recuLe(le, action)],
  };
}
