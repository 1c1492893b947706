/** Why a call was not accepted: a stable code, and what the éditeur reads. */
export const ECHECS = {
  STATUT: "L’adresse n’a pas répondu par un code 2xx.",
  REDIRECTION: "L’adresse redirige : une redirection n’est jamais suivie.",
  DELAI: "L’adresse n’a pas répondu à temps.",
  NOM_INCONNU: "Le nom de l’adresse est introuvable.",
  ADRESSE_INTERDITE: "L’adresse mène à un réseau privé ou réservé.",
  CERTIFICAT: "Le certificat de l’adresse n’est pas valide.",
  CONNEXION: "La connexion à l’adresse a échoué.",
} as const;

export type CodeEchec = keyof typeof ECHECS;

/** What one call gave. `statut` is null when nothing answered; `echec` is null when it was accepted. */
export type Envoi = {
  readonly statut: number | null;
  readonly echec: CodeEchec | null;
  readonly dureeMs: number;
};
