import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import { type ValeurDatee, valeurEnVigueur } from "./regles/valeur-en-vigueur.ts";
import { VALEURS_INITIALES } from "./regles/valeurs-initiales.ts";

/** The dated parameters; a value recorded in the database wins over the initial one. */
export type Parametres = {
  nombre(nom: string, jour: JourCivil): Promise<number>;
  textes(nom: string, jour: JourCivil): Promise<readonly string[]>;
  oublier(): void;
};

export function ouvrirParametres(pool: pg.Pool): Parametres {
  const memoire = memoriser(async () => ({
    enregistrees: await lire(pool),
    // What is in force on a day does not change until a change is announced.
    enVigueur: new Map<string, unknown>(),
  }));
  async function valeur(nom: string, jour: JourCivil): Promise<unknown> {
    const { enregistrees, enVigueur } = await memoire.lire();
    const cle = `${nom} ${jour}`;
    if (!enVigueur.has(cle)) enVigueur.set(cle, chercher(enregistrees, nom, jour));
    return enVigueur.get(cle);
  }
  return {
    nombre: async (nom, jour) => Number(await valeur(nom, jour)),
    textes: async (nom, jour) => (await valeur(nom, jour)) as string[],
    oublier: memoire.oublier,
  };
}

function chercher(enregistrees: readonly ValeurDatee[], nom: string, jour: JourCivil): unknown {
  const trouvee =
    valeurEnVigueur(
      enregistrees.filter((v) => v.nom === nom),
      jour,
    ) ?? valeurEnVigueur(initiales(nom), jour);
  if (!trouvee) throw new Error(`Aucun paramètre « ${nom} » en vigueur le ${jour}.`);
  return trouvee.valeur;
}

function initiales(nom: string): readonly ValeurDatee[] {
  return VALEURS_INITIALES.filter((valeur) => valeur.nom === nom);
}

async function lire(pool: pg.Pool): Promise<ValeurDatee[]> {
  const { rows } = await pool.query<ValeurDatee>(
    "select nom, debut, fin, valeur, source from parametres.parametre",
  );
  return rows;
}
