import type pg from "pg";
import type { Signalement } from "../regles/sollicitation.ts";

export type SollicitationRecue = Signalement & {
  readonly id: string;
  readonly organisationId: string;
  readonly auteurId: string;
  readonly etat: "OUVERTE" | "RESOLUE_LOCALEMENT" | "TRANSMISE";
  readonly analyse: string | null;
  readonly reponse: string | null;
};

/** False when it is known already. Before the opérateur qualifies it, its dates are that of the difficulty. */
export async function recevoirSollicitation(
  client: pg.ClientBase,
  s: SollicitationRecue,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into sollicitations.sollicitation (id, organisation_id, auteur_id, plateforme, nature, element,
       titre, etapes, reference, survenue_le, etat, creee_le, pre_diagnostic, reponse, transmise_le, resolue_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $12, $13,
       case when $11 = 'TRANSMISE' then $10::timestamptz end,
       case when $11 = 'RESOLUE_LOCALEMENT' then $10::timestamptz end)
     on conflict (id) do nothing`,
    [
      ...[s.id, s.organisationId, s.auteurId, s.plateforme, s.nature, s.element, s.titre, s.etapes],
      ...[s.reference, s.survenueLe, s.etat, s.analyse, s.reponse],
    ],
  );
  return rowCount === 1;
}
