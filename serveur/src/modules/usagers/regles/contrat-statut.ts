const TEXTES = [
  "m_statut",
  "m_date_effet_statut",
  "m_motif_inscription_code",
  "m_motif_inscription_lib",
  "m_categ_inscription_code",
  "m_categ_inscription_lib",
  "m_situation_reg_emp_code",
  "m_situation_reg_emp_lib",
  "m_motif_cloture_code",
  "m_motif_cloture_lib",
] as const;

const DUREES = [
  "m_duree_inscription_12",
  "m_duree_inscription_24",
  "m_duree_inscription_36",
] as const;

export type ContratStatut = Record<(typeof TEXTES)[number], string> &
  Record<(typeof DUREES)[number], number>;

/** The wire's `m_contrat`: exactly its fields, empty text or zero where nothing is known (§3.2). */
export function composerContrat(inscription: Readonly<Record<string, unknown>>): ContratStatut {
  const contrat: Partial<ContratStatut> = {};
  for (const nom of TEXTES) contrat[nom] = String(inscription[nom] ?? "");
  for (const nom of DUREES) contrat[nom] = Number(inscription[nom] ?? 0);
  return contrat as ContratStatut;
}
