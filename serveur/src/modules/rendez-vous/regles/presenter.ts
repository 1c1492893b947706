import type { RendezVous } from "./rendez-vous.ts";

/** An appointment on the reading side of the wire (§3.5, `RendezVousUsager`). */
export function presenterRendezVous(rendezVous: RendezVous, estEnConflit: boolean) {
  const { precisions: dit } = rendezVous;
  return {
    idOrigine: rendezVous.id,
    date: rendezVous.debut.toISOString(),
    duree: rendezVous.duree,
    motif: rendezVous.motif,
    theme: dit.theme ?? "",
    statut: rendezVous.statut,
    modaliteContact: rendezVous.modalite,
    typeReception: rendezVous.typeReception,
    organisme: rendezVous.organisme,
    estEnConflit,
    adresse: {
      adresseLibre: dit.libelleAdresse?.slice(0, 255) ?? null,
      libelleAdresse: dit.adresse?.slice(0, 512) ?? null,
    },
    interlocuteur: dit.interlocuteur
      ? { ...dit.interlocuteur, civilite: dit.interlocuteur.civilite?.toUpperCase() ?? null }
      : null,
    initiateur: dit.initiateur === "USAGER" ? "USAGER" : "CONSEILLER",
    description: dit.description ?? null,
    informationUtile: dit.information ?? null,
    commentaireUsager: dit.commentaire ?? null,
    telephoneContactUsager: dit.telephoneContactUsager ?? null,
    dateAnnulation: rendezVous.annuleLe?.toISOString() ?? null,
    motifAnnulation: null,
    historiqueEvenementList: rendezVous.historique,
  };
}
