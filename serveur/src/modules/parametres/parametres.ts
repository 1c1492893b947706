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

/** The dated parameters, remembered until a change is announced. */
export function ouvrirParametres(pool: pg.Pool | pg.ClientBase): Parametres {
  const memoire = memoriser(() => lire(pool));
  const nombres = partager(Number);
  const textes = partager((valeur) => valeur as readonly string[]);
  /** What is in force on a day does not change until a change is announced: whoever asks shares one answer. */
  function partager<T>(convertir: (valeur: unknown) => T) {
    const connues = new Map<string, Map<JourCivil, { lire(): Promise<T> }>>();
    return {
      lire(nom: string, jour: JourCivil): Promise<T> {
        const jours = connues.get(nom) ?? new Map();
        let connue = jours.get(jour);
        if (!connue) {
          connue = memoriser(async () => convertir(chercher(await memoire.lire(), nom, jour)));
          connues.set(nom, jours.set(jour, connue));
        }
        return connue.lire();
      },
      oublier: () => connues.clear(),
    };
  }
  return {
    nombre: nombres.lire,
    textes: textes.lire,
    async estEnregistre(nom, jour) {
      return valeurEnVigueur(deNom(await memoire.lire(), nom), jour) !== undefined;
    },
    oublier() {
      memoire.oublier();
      nombres.oublier();
      textes.oublier();
    },
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
