const LONGUEURS = {
  nom: 200,
  prenom: 200,
  identifiant: 100,
  fonction: 200,
  externeId: 200,
} as const;
type Champ = keyof typeof LONGUEURS;

/** The French sentence of what no account may be called, whichever face says it; null when all is well. */
export function fauteIdentite(
  personne: Readonly<Record<Exclude<Champ, "externeId">, string>> & {
    readonly externeId: string | null;
  },
): string | null {
  for (const [champ, longueur] of Object.entries(LONGUEURS)) {
    const texte = personne[champ as Champ] ?? "";
    if (texte.length > longueur) return `« ${champ} » ne doit pas dépasser ${longueur} caractères.`;
    // On one line: it is written in lists, notices and files.
    if (/\p{Cc}/u.test(texte)) return `« ${champ} » contient un caractère de commande.`;
  }
  return null;
}
