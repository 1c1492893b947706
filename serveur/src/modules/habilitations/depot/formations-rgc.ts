import type pg from "pg";

/** Stores that the RGC of this nomination was trained, the day, and by whom. */
export async function ajouterFormation(
  client: pg.ClientBase,
  formation: {
    readonly id: string;
    readonly suivieLe: string;
    readonly formateurType: string;
    readonly formateur: string;
  },
  auteurId: string,
  le: Date,
): Promise<void> {
  await client.query(
    `insert into habilitations.formation_rgc (nomination_id, suivie_le, formateur_type, formateur,
       enregistree_par, enregistree_le)
     values ($1, $2, $3, $4, $5, $6)`,
    [formation.id, formation.suivieLe, formation.formateurType, formation.formateur, auteurId, le],
  );
}
