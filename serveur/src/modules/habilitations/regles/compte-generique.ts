const PARTAGES = new Set([
  "accueil",
  "admin",
  "administration",
  "administrateur",
  "agence",
  "agent",
  "agents",
  "bureau",
  "cabinet",
  "compte",
  "contact",
  "courrier",
  "direction",
  "dsi",
  "equipe",
  "formation",
  "generique",
  "groupe",
  "guichet",
  "info",
  "informatique",
  "infos",
  "insertion",
  "mail",
  "partage",
  "pole",
  "reception",
  "remplacant",
  "rh",
  "rsa",
  "secretariat",
  "service",
  "stagiaire",
  "standard",
  "support",
  "test",
  "territoire",
  "utilisateur",
  "vacataire",
]);

function mots(texte: string): string[] {
  return texte
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((mot) => mot !== "");
}

/**
 * Whether an account is that of a post or a team rather than of one named person: a right is given to
 * one person, never to a shared mailbox. A word of the person's own name never counts against them.
 */
// ANX1-2-03
export function estCompteGenerique(personne: {
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
}): boolean {
  const nom = mots(personne.nom);
  const prenom = mots(personne.prenom);
  if (nom.length === 0 || prenom.length === 0) return true;
  if ([...nom, ...prenom].every((mot) => PARTAGES.has(mot))) return true;
  const boite = mots(personne.courriel.split("@")[0] ?? "");
  const sien = boite.some((mot) =>
    [...nom, ...prenom].some((propre) => propre === mot || mot.includes(propre)),
  );
  return !sien && boite.some((mot) => PARTAGES.has(mot));
}
