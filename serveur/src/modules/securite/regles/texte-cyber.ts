import type { JourCivil } from "../../../kit/jour-civil.ts";

export const STATUTS = ["conforme", "en_cours", "non_conforme", "non_applicable"] as const;
export type Statut = (typeof STATUTS)[number];

/** A text of cybersecurity; `aConfirmer` says what we could not read for certain. */
export type TexteCyber = {
  readonly code: string;
  readonly titre: string;
  readonly reference: string;
  readonly objet: string;
  readonly aConfirmer: string | null;
};

/** The texts that each party says where it stands with. None is removed: an old one is answered as not applicable. */
// CONV-7-07
export const TEXTES_CYBER: readonly TexteCyber[] = [
  {
    code: "rgs",
    titre: "Référentiel général de sécurité (RGS), version 2.0",
    reference:
      "Ordonnance n° 2005-1516 du 8 décembre 2005, article 9 ; décret n° 2010-112 du 2 février 2010 ; arrêté du 13 juin 2014",
    objet:
      "Les autorités administratives analysent les risques de leurs téléservices et de leurs échanges, et homologuent leur sécurité.",
    aConfirmer: null,
  },
  {
    code: "rgpd-securite",
    titre: "Sécurité des traitements de données personnelles",
    reference: "Règlement (UE) 2016/679 du 27 avril 2016 (RGPD), articles 32 à 34",
    objet:
      "Des mesures adaptées au risque protègent les données ; une violation se notifie à la CNIL, et parfois aux personnes.",
    aConfirmer: null,
  },
  {
    code: "eidas",
    titre: "Identification électronique et services de confiance (eIDAS)",
    reference: "Règlement (UE) n° 910/2014 du 23 juillet 2014",
    objet: "Les moyens d’identification ont des niveaux de garantie : faible, substantiel, élevé.",
    aConfirmer: null,
  },
  {
    code: "nis-2",
    titre: "Niveau élevé commun de cybersécurité (NIS 2)",
    reference: "Directive (UE) 2022/2555 du 14 décembre 2022, et sa transposition",
    objet:
      "Les entités essentielles et importantes gèrent leurs risques, répondent de leurs prestataires et notifient leurs incidents.",
    aConfirmer:
      "La loi qui transpose la directive, ses seuils et ses délais : à lire dans leur version en vigueur.",
  },
  {
    code: "securite-numerique-etat",
    titre: "Sécurité numérique de l’État et de ses établissements publics",
    reference: "Décret n° 2022-513 du 8 avril 2022",
    objet:
      "L’État et ses établissements publics désignent une autorité et homologuent leurs systèmes d’information.",
    aConfirmer:
      "Son application à l’opérateur et à chaque partenaire : une collectivité n’est pas un établissement de l’État.",
  },
  {
    code: "pgssi-s",
    titre: "Politique générale de sécurité des systèmes d’information de santé (PGSSI-S)",
    reference: "Code de la santé publique, article L1470-5",
    objet: "Les référentiels de sécurité de la santé, pour qui traite des données de santé.",
    aConfirmer:
      "Les référentiels opposables et leur application hors du soin : à lire dans leur version en vigueur.",
  },
];

/** Where a party says that it stands with a text. */
export type Declaration = {
  readonly statut: Statut;
  /** Why it does not apply, or what is left to do. */
  readonly motif: string | null;
  /** Where the proof is. */
  readonly preuve: string | null;
  readonly jour: JourCivil;
};

/** The field by which a declaration is refused, and why, in French; null when it is not. */
// CONV-7-07
export function refuserDeclaration(
  { statut, motif, preuve, jour }: Declaration,
  aujourdhui: JourCivil,
): readonly [champ: "motif" | "preuve" | "jour", pourquoi: string] | null {
  if (jour > aujourdhui) return ["jour", "ne peut être à venir"];
  if (statut === "non_applicable" && motif === null)
    return ["motif", "dit pourquoi ce texte ne s’applique pas : écrivez-le"];
  if (statut === "conforme" && preuve === null)
    return ["preuve", "dit où se trouve ce qui prouve la conformité : écrivez-le"];
  return null;
}
