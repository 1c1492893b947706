/**
 * The addresses of a département in a list where each line is `62=adresse`, or an address alone that
 * serves the départements without one of their own.
 */
export function adressesDuTerritoire(
  lignes: readonly string[],
  departement: string | null,
): string[] {
  const propres = lignes.flatMap((ligne) => {
    const [code, adresse] = ligne.split("=");
    return adresse && code === departement ? [adresse] : [];
  });
  return propres.length > 0 ? propres : lignes.filter((ligne) => !ligne.includes("="));
}
