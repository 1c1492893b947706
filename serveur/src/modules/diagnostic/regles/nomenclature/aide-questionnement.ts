/** A question that helps the interview, with what it may be about. */
export type Aide = { readonly question: string; readonly precisions: readonly string[] };

function aide(question: string, ...precisions: string[]): readonly Aide[] {
  return [{ question, precisions }];
}

/** By theme of needs. The texts are ours: the wire fixes their place, not their words. */
export const AIDES_BESOINS: Readonly<Record<string, readonly Aide[]>> = {
  1: aide(
    "Quel métier souhaitez-vous exercer, et qu’en savez-vous déjà ?",
    "Ce que vous aimez faire",
    "Ce que les employeurs recherchent",
  ),
  2: aide("De quelle formation auriez-vous besoin ?", "Son contenu", "Son financement"),
  3: aide(
    "Comment présentez-vous votre expérience à un employeur ?",
    "Votre CV",
    "Votre réseau",
    "L’organisation de votre semaine",
  ),
  4: aide(
    "Racontez votre dernière candidature : où, comment, avec quelle suite ?",
    "Les offres",
    "Les candidatures spontanées",
    "Les entretiens",
  ),
  5: aide("Où en est votre projet d’entreprise ?", "L’idée", "Les clients", "Le financement"),
  6: aide("Envisagez-vous de travailler dans un autre pays ?", "Lequel", "La langue"),
};

/** By constraint. */
export const AIDES_CONTRAINTES: Readonly<Record<string, readonly Aide[]>> = {
  22: aide("Comment faites-vous vos démarches en ligne ?", "Équipement", "Connexion", "Aisance"),
  23: aide("Comment vous déplacez-vous, et jusqu’où ?", "Permis", "Véhicule", "Transports"),
  24: aide("Qui dépend de vous au quotidien ?", "Garde d’enfants", "Proche aidé", "Horaires"),
  25: aide("Y a-t-il des métiers ou des gestes que votre santé ne permet pas ?"),
  26: aide("Qu’est-ce qui vous demande le plus d’effort : lire, écrire, parler, compter ?"),
  27: aide("Où logez-vous, et pour combien de temps ?", "Statut", "État du logement", "Loyer"),
  28: aide("Votre budget tient-il jusqu’à la fin du mois ?", "Ressources", "Dettes", "Compte"),
  29: aide("Quelle démarche vous bloque aujourd’hui ?", "Papiers", "Droits", "Justice"),
};

export const AIDE_POUVOIR_AGIR: readonly Aide[] = aide(
  "Avez-vous un exemple de démarche que vous avez menée à bien ?",
  "Ce que vous avez fait seul",
  "Ce qui vous a aidé",
);
