import type { ClientBase } from "pg";

export interface ParametreAEnregistrer {
  nom: string;
  debut: string;
  fin: string | null;
  valeur: unknown;
  source: string;
  auteur: string;
}

/** Creates or updates the value of a parameter that starts that day. */
export async function enregistrerParametre(
  client: ClientBase,
  parametre: ParametreAEnregistrer,
): Promise<void> {
  await client.query(
    `insert into parametres.parametre (nom, debut, fin, valeur, source, auteur)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (nom, debut) do update set fin = excluded.fin, valeur = excluded.valeur,
       source = excluded.source, auteur = excluded.auteur`,
    [
      parametre.nom,
      parametre.debut,
      parametre.fin,
      JSON.stringify(parametre.valeur),
      parametre.source,
      parametre.auteur,
    ],
  );
}
