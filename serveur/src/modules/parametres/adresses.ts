import type pg from "pg";
import { VALEURS_INITIALES } from "./regles/valeurs-initiales.ts";

const BOITES: readonly string[] = ["demande.destinataire", "demande.copie"];

/** The mailboxes that annex 4 names or named, in lower case, each line of which may be for one département. */
// ANX4-0-02 ANX4-0-03
export async function lireBoitesAnnexe4(client: pg.Pool | pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ valeur: unknown }>(
    "select valeur from parametres.parametre where nom = any($1::text[])",
    [BOITES],
  );
  const initiales = VALEURS_INITIALES.filter(({ nom }) => BOITES.includes(nom));
  return [...rows, ...initiales]
    .flatMap(({ valeur }) => valeur as readonly string[])
    .map((ligne) =>
      ligne
        .replace(/^[^=]*=/, "")
        .trim()
        .toLowerCase(),
    );
}
