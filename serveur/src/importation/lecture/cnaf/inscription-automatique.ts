import type { Population } from "../../../modules/usagers/reception.ts";

/**
 * Registration created by the RSA application, in the waiting category until orientation.
 * `demande` and `reference` are days YYYY-MM-DD: the application, and the day the flow describes;
 * `sourceId` is the organisation that tells of it.
 */
// RAPP-10 B2-01 B2-02
export function inscriptionAutomatique(
  { demande, reference, sourceId }: { demande: string; reference: string; sourceId: string },
  population: Population,
): Record<string, unknown> {
  const mois = Math.max(0, moisEntre(demande, reference));
  return {
    m_statut: "Inscrit",
    m_date_effet_statut: demande.slice(0, 10),
    m_duree_inscription_12: Math.min(12, mois),
    m_duree_inscription_24: Math.min(24, mois),
    m_duree_inscription_36: Math.min(36, mois),
    m_motif_inscription_code: "RSA",
    m_motif_inscription_lib: "DEMANDE DE RSA",
    m_categ_inscription_code: "",
    m_categ_inscription_lib: "",
    m_situation_reg_emp_code: "SAN",
    m_situation_reg_emp_lib: "SANS OBJET",
    m_motif_cloture_code: "",
    m_motif_cloture_lib: "",
    categorie_statistique: "G",
    population,
    voie: "DEMANDE_RSA",
    demande_le: demande.slice(0, 10),
    source_id: sourceId,
  };
}

function moisEntre(debut: string, fin: string): number {
  const [anneeDebut = 0, moisDebut = 0, jourDebut = 0] = debut.slice(0, 10).split("-").map(Number);
  const [anneeFin = 0, moisFin = 0, jourFin = 0] = fin.slice(0, 10).split("-").map(Number);
  return (anneeFin - anneeDebut) * 12 + (moisFin - moisDebut) - (jourFin < jourDebut ? 1 : 0);
}
