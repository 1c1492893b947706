/** What the signatory of annex 4 commits to and declares, each to be ticked. */
export const ENGAGEMENTS = [
  {
    // ANX4-0-05
    code: "convention",
    nature: "engagement",
    texte: "Je m’engage à respecter et à faire respecter la convention et ses annexes.",
  },
  {
    // ANX4-0-06
    code: "cgu",
    nature: "engagement",
    texte:
      "Je m’engage à respecter et à faire respecter les conditions générales d’utilisation de Mon Portail Pro, de francetravail.io et de Portail Emploi, établies et mises à jour par l’opérateur et accessibles sur ces plateformes.",
  },
  {
    // ANX4-0-07
    code: "conditions-particulieres",
    nature: "engagement",
    texte:
      "Je m’engage à respecter et à faire respecter les conditions particulières des outils et API demandés, accessibles depuis les plateformes.",
  },
  {
    // ANX4-0-08
    code: "personnes-demande",
    nature: "declaration",
    texte:
      "Je déclare que le partenaire désigne selon ses propres règles les personnes qui font la demande sur les plateformes.",
  },
  {
    // ANX4-0-09
    code: "personnes-comptes",
    nature: "declaration",
    texte:
      "Je déclare que le partenaire désigne selon ses propres règles les personnes qui créent les comptes sur francetravail.io, Mon Portail Pro et Portail Emploi.",
  },
  {
    // ANX4-0-10
    code: "personnes-rgc",
    nature: "declaration",
    texte:
      "Je déclare que le partenaire désigne selon ses propres règles les personnes qui sont responsables de la gestion des comptes.",
  },
  {
    // ANX4-0-11
    code: "personnes-usage",
    nature: "declaration",
    texte:
      "Je déclare que le partenaire désigne selon ses propres règles les personnes qui consultent et utilisent les données des outils et des API.",
  },
] as const;

/** The sentences that were not ticked. */
export function engagementsManquants(coches: readonly string[]): string[] {
  return ENGAGEMENTS.filter(({ code }) => !coches.includes(code)).map(({ texte }) => texte);
}
