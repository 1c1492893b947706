import { FICHIER_METIER } from "./fichier-metier.ts";
import { POIDS_ORIENTATION } from "./poids-orientation.ts";
import type { ValeurDatee } from "./valeur-en-vigueur.ts";

const ORIGINE = "2025-01-01";
/** Those of each year as `MM-JJ`, then the movable ones; a recorded value prolongs or completes them. */
const JOURS_FERIES = [
  ...["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"],
  ...["2025-04-21", "2025-05-29", "2025-06-09", "2026-04-06", "2026-05-14", "2026-05-25"],
  ...["2027-03-29", "2027-05-06", "2027-05-17", "2028-04-17", "2028-05-25", "2028-06-05"],
];
const MOTIFS_JUSTIFIES = ["SANTE", "GARDE_ENFANT", "TRANSPORT", "EMPLOI", "ORGANISME"];

function initiale(nom: string, valeur: unknown, source: string): ValeurDatee {
  return { nom, debut: ORIGINE, fin: null, valeur, source };
}

/** The values a new platform starts with, each with its source; none is a constant of the code. */
export const VALEURS_INITIALES: readonly ValeurDatee[] = [
  initiale("identite.solutions_validees", ["proconnect"], "annexe 1, art. 5.1"),
  initiale("mfa.acr_acceptes", ["eidas2", "eidas3"], "article 7 ; CNIL, délibération 2025-019"),
  initiale("mfa.amr_complements", ["otp", "pop", "hwk", "swk"], "article 7 ; CNIL 2025-019"),
  initiale("session.inactivite_minutes", 30, "article 7 ; usage ANSSI"),
  initiale("session.duree_heures", 12, "article 7 ; durée de session ProConnect"),
  initiale("jeton_usager.duree_heures", 24, "francetravail.io, Rechercher usager v2"),
  initiale("nir.provisoires_acceptes", 1, "numéros d’attente et provisoires (3, 4, 7, 8)"),
  initiale("compte.inactivite_mois", 2, "annexe 1, 5.1"),
  initiale("compte.avertissement_jours", 15, "annexe 1, 5.1 : avertir avant de suspendre"),
  initiale("compte.duree_habilitation_mois", 12, "R5312-42-1 VI ; annexe 1, art. 6 : audit annuel"),
  initiale("compte.intervention_heures", 24, "annexe 1, art. 2 : à titre exceptionnel"),
  initiale("api.secret_duree_jours", 365, "annexe 3 §1 ; usage ANSSI : renouveler chaque année"),
  initiale("api.secret_recouvrement_jours", 15, "annexe 3 §1 : remplacer sans interruption"),
  initiale("api.secret_rappels_jours", ["30", "7", "1"], "annexe 3 §1 : avertir avant le terme"),
  initiale("api.second_element_exige", 0, "AMB-09 : clé publique ou liste d’adresses"),
  initiale("api.applications_max", 50, "annexe 3 §1 : par partenaire"),
  initiale("traces.mois", 6, "C. trav. R5312-44"),
  initiale("rgc.delai_notification_jours", 8, "annexe 1, art. 4"),
  initiale("rgc.delai_notification_ouvres", 0, "AMB-14 : jours calendaires, plus sûrs"),
  initiale("rgc.absence_mois", 2, "annexe 1, art. 4"),
  initiale("rgc.delai_ft_mois", 1, "annexe 1, art. 1"),
  initiale("rgc.delai_ft_premiere_mois", 0, "AMB-05 : aucun délai écrit"),
  initiale("rgc.alerte_premiere_mois", 1, "AMB-05"),
  initiale("rgc.echeance_reportee", 0, "AMB-13 : jours calendaires, sans report"),
  initiale("rgc.temporaire_refuse", 0, "AMB-04 : avertissement"),
  initiale("rgc.formation_exigee", 0, "annexe 1, 5.2 : signalée, non bloquante"),
  initiale("rgc.vacance_tolerance_jours", 0, "annexe 1, art. 1 : aucun accès sans RGC"),
  initiale("audit.periodicite_mois", 12, "annexe 1, art. 6"),
  initiale("audit.periodicite_par_outil", [], "annexe 1, art. 6 : « module=mois »"),
  initiale("audit.correction_jours", 15, "annexe 1, art. 6 : « dès que possible »"),
  initiale("convention.duree_ans", 3, "article 10"),
  initiale("convention.preavis_denonciation_mois", 6, "article 10"),
  initiale("convention.effet_resiliation_mois", 1, "article 10"),
  initiale("convention.mode_calcul_denonciation", ["quantieme"], "article 10, lecture prudente"),
  initiale("convention.report_jour_non_ouvre", 0, "article 10, délais en jours calendaires"),
  initiale("demande.destinataire", ["siplateforme.00161@francetravail.fr"], "annexe 4"),
  initiale("demande.delai_cible_jours", 15, "article 3.1 : « meilleurs délais » (AMB-11)"),
  initiale("demande.copie", [], "annexe 4 : direction territoriale, « 62=adresse »"),
  initiale("orientation.delai_semaines", 6, "CASF D262-65-2"),
  initiale("orientation.poids", POIDS_ORIENTATION, "CNE du 7 novembre 2024, arrêté du 21 novembre"),
  initiale("orientation.forts_social", 3, "CNE du 7 novembre 2024 : aide à la décision"),
  initiale("orientation.forts_socio_pro", 1, "CNE du 7 novembre 2024 : aide à la décision"),
  initiale("orientation.faibles_socio_pro", 3, "CNE du 7 novembre 2024 : aide à la décision"),
  initiale("orientation.age_mission_locale", 26, "C. trav. L5314-2"),
  initiale("orientation.revue_mois", 6, "CASF L262-31"),
  initiale("orientation.revue_difficulte_mois", 12, "CASF D262-65-2-1"),
  initiale("contrat.delai_signature_mois", 1, "C. trav. D5411-14-1"),
  initiale("contrat.heures_min", 15, "C. trav. L5411-6 II"),
  initiale("contrat.heures_max", 35, "Cons. const. 2023-858 DC ; durée légale"),
  initiale("contrat.age_enfant", 12, "C. trav. L5411-6 II"),
  initiale("contrat.stock", [ORIGINE, "2027-01-01"], "décret 2024-1244 : conclus avant cette date"),
  initiale("contrat.mois_avant_cloture", 12, "francetravail.io, Contrat d’engagement v1"),
  initiale("intensite.arrondi_minutes", 15, "aucun arrondi écrit : au quart d’heure"),
  initiale(
    "intensite.lissage_semaines",
    1,
    "aucune moyenne écrite : chaque semaine pour elle-même",
  ),
  initiale(
    "intensite.seuil_alerte_heures",
    5,
    "aucun seuil écrit : un tiers de la durée par défaut",
  ),
  initiale("intensite.horizon_semaines", 52, "aucun terme écrit : un an avant ou après"),
  initiale("intensite.motifs_justifies", MOTIFS_JUSTIFIES, "C. trav. L5412-1 : motif légitime"),
  initiale("intensite.fichier_metier", FICHIER_METIER, "CNE du 16 juillet 2025 : fichier métier"),
  initiale("sollicitation.delai_bloquante_heures", 8, "annexe 5 : « dès que possible »"),
  initiale("sollicitation.delai_majeure_heures", 48, "annexe 5 : « dès que possible »"),
  initiale("sollicitation.delai_mineure_heures", 240, "annexe 5 : « dès que possible »"),
  initiale("webhooks.abonnements_max", 20, "par application ; usage"),
  initiale("webhooks.delai_secondes", 10, "Standard Webhooks : 15 à 30 s au plus"),
  initiale("webhooks.pause_echecs", 20, "Standard Webhooks : suspendre une adresse qui échoue"),
  initiale("webhooks.pause_minutes", 60, "Standard Webhooks : après un échec qui dure"),
  initiale("webhooks.secret_recouvrement_heures", 24, "Standard Webhooks : rotation sans coupure"),
  initiale("webhooks.conservation_jours", 30, "RGPD, art. 5 : le temps d’un rejeu"),
  initiale("calendrier.jours_feries", JOURS_FERIES, "C. trav. L3133-1"),
];
