const STATUTS: Readonly<Record<string, number>> = {
  AUTO_ATTRIBUTION: 403,
  APPROBATION_REQUISE: 403,
  OPERATEUR_HORS_INCIDENT: 403,
  FONCTION_INTERDITE: 403,
  AGENT_ABSENT: 404,
  DEMANDE_ABSENTE: 404,
  TACHE_ABSENTE: 404,
  DROIT_INCONNU: 404,
  INTERVENTION_ABSENTE: 404,
  ORGANISATION_ABSENTE: 404,
  NOMINATION_ABSENTE: 404,
  SIGNALEMENT_ABSENT: 404,
  CANDIDAT_INCONNU: 404,
  CAMPAGNE_ABSENTE: 404,
  RAPPORT_ABSENT: 404,
  // Well written, and impossible as things stand.
  DUREE_INVALIDE: 409,
  FIN_INVALIDE: 409,
  JETON_ABSENT: 409,
};

/** The status of the refusals of this module whose code does not say it by its name. */
export function statutPropre(code: string): number | undefined {
  return STATUTS[code];
}
