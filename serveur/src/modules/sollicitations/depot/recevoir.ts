import type pg from "pg";
import type { SollicitationRecue } from "../regles/sollicitation-recue.ts";

type AGarder = SollicitationRecue & {
  readonly id: string;
  readonly organisationId: string;
  readonly auteurId: string;
};

/** False when it is known already. A date that the file does not tell is that of the difficulty. */
export async function recevoirSollicitation(client: pg.ClientBase, s: AGarder): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into sollicitations.sollicitation (id, organisation_id, auteur_id, plateforme, nature, element,
       titre, etapes, reference, survenue_le, etat, creee_le, pre_diagnostic, reponse, gravite, impact, equipe,
       verification, transmise_le, resolue_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $12, $13, $14, $15, $16, $17,
       case when $11 not in ('OUVERTE', 'RESOLUE_LOCALEMENT') then $10::timestamptz end,
       coalesce($18::timestamptz, case when $11 = 'RESOLUE_LOCALEMENT' then $10::timestamptz end))
     on conflict (id) do nothing`,
    [
      ...[s.id, s.organisationId, s.auteurId, s.plateforme, s.nature, s.element, s.titre, s.etapes],
      ...[s.reference, s.survenueLe, s.etat, s.analyse, s.reponse, s.gravite, s.impact, s.equipe],
      ...[s.verification, s.resolueLe],
    ],
  );
  return rowCount === 1;
}
