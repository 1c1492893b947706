/** Codes of the wire (§4.1). */
export const PARCOURS = ["PED", "PSP", "PSO", "EO", "IND"] as const;
export type Parcours = (typeof PARCOURS)[number];
export const PARCOURS_DECIDES = ["PED", "PSP", "PSO"] as const;

export const ORGANISMES = ["CD", "FT", "ML", "CE", "CAF", "IND"] as const;
export type CodeOrganisme = (typeof ORGANISMES)[number];

export const STATUTS = [
  "PRECONISE",
  "DECIDE",
  "PRECONISE_REORIENTATION",
  "DECIDE_REORIENTATION",
  "MODIFIE",
] as const;
export type Statut = (typeof STATUTS)[number];

export const ORIGINES = [
  "INSCRIPTION_VOLONTAIRE",
  "INSCRIPTION_AUTO_CAF",
  "INSCRIPTION_AUTO_MSA",
  "INSCRIPTION_AUTO_MILO",
  "INSCRIPTION_CONSEILLER_FT",
  "INSCRIPTION_CONSEILLER_CD",
  "INSCRIPTION_CONSEILLER_CE",
  "RDS_LPE",
] as const;

export const MOTIFS_REFUS = [
  "DECLARATION_INEXACTE",
  "SITUATION_NON_COUVERTE",
  "APPRECIATION_DIFFERENTE",
  "MANQUE_CAPACITE_ACCUEIL",
  "ENTRETIEN_ORIENTATION",
  "AUTRE",
] as const;

const FORT = "IMPACT_FORT_RECHERCHE_EMPLOI";
const FAIBLE = "IMPACT_FAIBLE_RECHERCHE_EMPLOI";

/** Each criterion that is a choice, with its codes (wire §4.1, B3-03). */
export const CHOIX = {
  situation_professionnelle: ["EN_ACTIVITE", "DEUX_DERNIERES_ANNEES", "PLUS_DEUX_ANS", "JAMAIS"],
  type_emploi: [
    "SAISONNIER",
    "ARTISTE_OU_AUTEUR",
    "INTERMITTENT_SPECTACLE",
    "EXPLOITANT_AGRICOLE",
    "ASSISTANTE_MATERNELLE",
    "CREATEUR_ENTREPRISE_OU_INDEPENDANT",
    "AUTRE",
  ],
  niveau_etude: ["AFS", "CP4", "CFG", "C3A", "C12", "NV5", "NV4", "NV3", "NV2", "NV1"],
  projet_pro: ["SALARIAT", "ENTREPRENARIAT", "FORMATION", "AUCUN"],
  contrainte_sante: ["INCAPACITE_RECHERCHE_ACTIVITE_PRO", FORT, FAIBLE, "AUCUNE"],
  contrainte_logement: ["SANS_LOGEMENT", "PROCEDURE_EXPULSION", FORT, FAIBLE, "AUCUNE"],
  contrainte_mobilite: ["AUCUN_MOYEN_DE_TRANSPORT", "DEPENDANT_TRANSPORT", "AUTRE", "AUCUNE"],
  contrainte_familiale: ["AIDANT_FAMILIAL", "ENFANT_SANS_SOLUTION_GARDE", FORT, FAIBLE, "AUCUNE"],
  contrainte_financiere: [FORT, FAIBLE, "AUCUNE"],
  contrainte_numerique: ["NON_ACCES_INTERNET", "NON_MAITRISE", "REFUS", "AUCUNE"],
  contrainte_administrative_juridique: [FORT, FAIBLE, "AUCUNE"],
  contrainte_francais_calcul: [FORT, FAIBLE, "AUCUNE"],
  msa_demarches_professionnelles: ["AUCUNE_DEMARCHE", "PEU_DEMARCHES", "PLUSIEURS_DEMARCHES"],
} as const;

export const OUI_NON = [
  "capacite_a_travailler",
  "boe",
  "baeeh",
  "scolarite_etablissement_specialise",
  "esat",
  "boe_souhait_accompagnement",
] as const;

/** The criteria whose answers are codes, by name. */
export const CRITERES: readonly string[] = [...Object.keys(CHOIX), ...OUI_NON];

/** Without one of these the result is not definitive (wire §3.4). */
export const EXIGES = [
  "situation_professionnelle",
  "niveau_etude",
  "capacite_a_travailler",
  "projet_pro",
  "contrainte_sante",
  "contrainte_logement",
  "contrainte_mobilite",
  "contrainte_familiale",
  "contrainte_financiere",
  "contrainte_numerique",
  "contrainte_administrative_juridique",
  "contrainte_francais_calcul",
] as const;

export type Criteres = Readonly<
  Partial<
    Record<
      keyof typeof CHOIX | (typeof OUI_NON)[number] | "msa_autonomie_recherche_emploi",
      unknown
    >
  >
>;

/** The criteria still missing for a definitive result; the trade too for somebody at work. */
export function criteresManquants(criteres: Criteres): string[] {
  const manquants: string[] = EXIGES.filter((nom) => (criteres[nom] ?? null) === null);
  if (criteres.situation_professionnelle === "EN_ACTIVITE" && !criteres.type_emploi) {
    manquants.push("type_emploi");
  }
  return manquants;
}
