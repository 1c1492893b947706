import type { FichierDeMigration } from "./fichiers-de-migration.ts";

/** One line of public.migration. */
export interface MigrationAppliquee {
  nom: string;
  empreinte: string;
}

/**
 * The files still to apply, in order. Migrations applied by a newer version of the program, after
 * all our files, are accepted: that is a rolling update going on.
 * Refuses an applied file that changed or went missing, and a new file placed before applied ones.
 */
export function migrationsAAppliquer(
  fichiers: FichierDeMigration[],
  appliquees: MigrationAppliquee[],
): FichierDeMigration[] {
  const parNom = new Map(fichiers.map((fichier) => [fichier.nom, fichier]));
  const dernierFichier = fichiers.at(-1)?.nom ?? "";
  let derniere = "";
  for (const { nom, empreinte } of appliquees) {
    const fichier = parNom.get(nom);
    if (fichier && fichier.empreinte !== empreinte)
      throw new Error(
        `La migration « ${nom} » a été modifiée après avoir été appliquée : rétablissez-la et écrivez le changement dans une nouvelle migration.`,
      );
    if (!fichier && nom < dernierFichier)
      throw new Error(`La migration « ${nom} » a été appliquée, mais son fichier a disparu.`);
    if (nom > derniere) derniere = nom;
  }
  const faites = new Set(appliquees.map(({ nom }) => nom));
  const restantes = fichiers.filter(({ nom }) => !faites.has(nom));
  const mal = restantes.find(({ nom }) => nom < derniere);
  if (mal)
    throw new Error(
      `La migration « ${mal.nom} » arrive après « ${derniere} », déjà appliquée : donnez-lui un numéro plus grand.`,
    );
  return restantes;
}
