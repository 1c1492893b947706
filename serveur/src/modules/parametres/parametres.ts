import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import { type ValeurDatee, valeurEnVigueur } from "./regles/valeur-en-vigueur.ts";
import { VALEURS_INITIALES } from "./regles/valeurs-initiales.ts";

/** The dated parameters; a value recorded in the database wins over the initial one. */
export type Parametres = {
  nombre(nom: string, jour: JourCivil): Promise<number>;
  textes(nom: string, jour: JourCivil): Promise<readonly string[]>;
  /** Whether the value of that day was recorded by someone, rather than delivered with the platform. */
  estEnregistre(nom: string, jour: JourCivil): Promise<boolean>;
  oublier(): void;
};

export function ouvrirParametres(pool: pg.Pool | pg.ClientBase): Parametres {
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
    async estEnregistre(nom, jour) {
      const { enregistrees } = await memoire.lire();
      return valeurEnVigueur(deNom(enregistrees, nom), jour) !== undefined;
    },
    oublier: memoire.oublier,
  };
}

function chercher(enregistrees: readonly ValeurDatee[], nom: string, jour: JourCivil): unknown {
  const trouvee =
    valeurEnVigueur(deNom(enregistrees, nom), jour) ??
    valeurEnVigueur(deNom(VALEURS_INITIALES, nom), jour);
  if (!trouvee) throw new Error(`Aucun paramètre « ${nom} » en vigueur le ${jour}.`);
  return trouvee.valeur;
}

function deNom(valeurs: readonly ValeurDatee[], nom: string): readonly ValeurDatee[] {
  return valeurs.filter((valeur) => valeur.nom === nom);
}

async function lire(pool: pg.Pool | pg.ClientBase): Promise<ValeurDatee[]> {
  const { rows } = await pool.query<ValeurDatee>(
    "select nom, debut, fin, valeur, source from parametres.parametre",
  );
  return rows;
}
