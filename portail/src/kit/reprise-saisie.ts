type Valeurs = Readonly<Record<string, string>>;

/** What a form holds once what it began from has been written again by somebody else. */
export interface Reprise {
  readonly valeurs: Valeurs;
  /** Fields that nobody typed over here: they take what was written. */
  readonly repris: readonly string[];
  /** Fields typed over here, and written otherwise meanwhile. */
  readonly disputes: readonly string[];
}

/**
 * Brings a form that is open to what has just been written: what was typed stays, the rest follows, so that sending
 * the form undoes nothing of what its writer never saw.
 */
export function reprendre(saisies: Valeurs, avant: Valeurs, apres: Valeurs): Reprise {
  const ecrits = [...new Set([...Object.keys(avant), ...Object.keys(apres)])].filter(
    (nom) => (avant[nom] ?? "") !== (apres[nom] ?? ""),
  );
  const touche = (nom: string) => (saisies[nom] ?? "") !== (avant[nom] ?? "");
  const repris = ecrits.filter((nom) => !touche(nom));
  return {
    valeurs: { ...saisies, ...Object.fromEntries(repris.map((nom) => [nom, apres[nom] ?? ""])) },
    repris,
    disputes: ecrits.filter((nom) => touche(nom) && (saisies[nom] ?? "") !== (apres[nom] ?? "")),
  };
}
