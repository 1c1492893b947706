/** What a person reads of one line: each datum with the way that leads to it, the empty ones aside. */
export function etaler(
  ligne: Readonly<Record<string, unknown>>,
  nommer: (identifiant: string) => string | undefined,
): readonly (readonly [donnee: string, valeur: string])[] {
  return Object.entries(ligne).flatMap(([nom, valeur]) =>
    parcourir(nom.replaceAll("_", " "), valeur, nommer),
  );
}

function parcourir(
  chemin: string,
  valeur: unknown,
  nommer: (identifiant: string) => string | undefined,
): readonly (readonly [string, string])[] {
  if (valeur === null || valeur === undefined || valeur === "") return [];
  if (typeof valeur === "object") {
    return Object.entries(valeur).flatMap(([nom, dedans]) =>
      parcourir(
        `${chemin}, ${Array.isArray(valeur) ? Number(nom) + 1 : nom.replaceAll("_", " ")}`,
        dedans,
        nommer,
      ),
    );
  }
  if (typeof valeur === "boolean") return [[chemin, valeur ? "oui" : "non"]];
  const texte = String(valeur);
  return [[chemin, nommer(texte) ?? texte]];
}
