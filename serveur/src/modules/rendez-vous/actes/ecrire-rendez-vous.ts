import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import {
  insererRendezVous,
  remplacerRendezVous,
  verrouillerRendezVous,
} from "../depot/rendez-vous.ts";
import {
  DUREE_PAR_DEFAUT,
  MEMBRES_INTERLOCUTEUR,
  MEMBRES_ORGANISME,
  neGarderQue,
  type RendezVous,
  type RendezVousRecu,
} from "../regles/rendez-vous.ts";
import { A_VENIR, confirmationGardee } from "../regles/suite.ts";
import { type Acces, evenement, FINALITE, INCONNU, recuLe } from "./commun.ts";

type Ecriture = DemandeEcriture & {
  readonly rendezVous: RendezVousRecu;
  /** Recorded afterwards, taken outside the tool. */
  readonly dejaPris?: boolean;
};

/** A partner records an appointment: one it proposes, or one already taken elsewhere. */
// ANX4-A-04 ANX4-A-13
export function prendreRendezVous(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Ecriture, { id: string }>(services, {
    nom: "prendre-rendez-vous",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { rendezVous, dejaPris = false }, acteur, le) {
      const { statut, date } = rendezVous;
      const tenu = statut === "EFFECTUE" || statut === "ABSENT";
      if (dejaPris && tenu && new Date(date) > le) return { refus: A_VENIR };
      const recu = composer(rendezVous, acteur.organisation.id, le, [], "CREATION");
      const neuf = { ...recu, dejaPris };
      const id = await insererRendezVous(client, dossier.id, neuf);
      // Cancelled before it was ever told, it is not announced as taken.
      const genre = statut === "ANNULE" ? "rendez-vous.annule" : "rendez-vous.pris";
      return { valeur: { id }, evenements: [evenement(genre, id, neuf)] };
    },
  });
}

/** Its organisation moves it or says what became of it. Another's, or another person's, is unknown. */
// ANX4-A-05
export function modifierRendezVous(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Ecriture, null>(services, {
    nom: "modifier-rendez-vous",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { rendezVous }, acteur, le) {
      const sourceId = acteur.organisation.id;
      const cle = { id: rendezVous.id ?? "", usagerId: dossier.id, sourceId };
      const connu = await verrouillerRendezVous(client, cle);
      if (!connu) return { refus: INCONNU };
      const neuf = composer(rendezVous, sourceId, le, connu.historique, "MODIFICATION");
      await remplacerRendezVous(client, connu.id, {
        ...neuf,
        dejaPris: connu.dejaPris,
        confirmeLe: confirmationGardee(connu, neuf),
        annuleLe: neuf.annuleLe && (connu.annuleLe ?? neuf.annuleLe),
      });
      // Cancelled by its status, it is told as by the gesture that cancels.
      const annule = neuf.statut === "ANNULE" && connu.statut !== "ANNULE";
      const genre = annule ? "rendez-vous.annule" : "rendez-vous.modifie";
      return { valeur: null, evenements: [evenement(genre, connu.id, neuf)] };
    },
  });
}

/** Its organisation cancels it; cancelling again changes nothing. */
export function annulerRendezVous(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<DemandeEcriture & { readonly id: string }, null>(services, {
    nom: "annuler-rendez-vous",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { id }, acteur, le) {
      const cle = { id, usagerId: dossier.id, sourceId: acteur.organisation.id };
      const connu = await verrouillerRendezVous(client, cle);
      if (!connu) return { refus: INCONNU };
      if (connu.statut === "ANNULE") return { valeur: null, evenements: [] };
      const neuf = {
        ...connu,
        statut: "ANNULE" as const,
        annuleLe: le,
        confirmeLe: null,
        historique: [...connu.historique, recuLe(le, "ANNULATION")],
      };
      await remplacerRendezVous(client, id, neuf);
      return { valeur: null, evenements: [evenement("rendez-vous.annule", id, neuf)] };
    },
  });
}

function composer(
  recue: RendezVousRecu,
  sourceId: string,
  le: Date,
  historique: RendezVous["historique"],
  action: string,
): Omit<RendezVous, "id" | "version"> {
  const { id: _, date, duree, motif, statut, modaliteContact, typeReception, organisme } = recue;
  const { initiateur, interlocuteur, libelleAdresse, adresse, theme, description } = recue;
  const { information, commentaire, telephoneContactUsager, urlVisio } = recue;
  return {
    sourceId,
    debut: new Date(date),
    duree: duree ?? DUREE_PAR_DEFAUT,
    motif,
    statut,
    modalite: modaliteContact,
    typeReception,
    organisme: neGarderQue(organisme, ["code", ...MEMBRES_ORGANISME]),
    precisions: {
      initiateur: initiateur ?? null,
      interlocuteur: interlocuteur
        ? neGarderQue(interlocuteur, ["civilite", ...MEMBRES_INTERLOCUTEUR])
        : null,
      libelleAdresse: libelleAdresse ?? null,
      adresse: adresse ?? null,
      theme: theme ?? null,
      description: description ?? null,
      information: information ?? null,
      commentaire: commentaire ?? null,
      telephoneContactUsager: telephoneContactUsager ?? null,
      urlVisio: urlVisio ?? null,
    },
    annuleLe: statut === "ANNULE" ? le : null,
    confirmeLe: null,
    dejaPris: false,
    historique: [...historique, recuLe(le, action)],
  };
}
