import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Demarche, Issue, Saisie } from "../regles/demarche.ts";
import type { Comptee } from "../regles/intensite.ts";

const CHAMPS = `id, source_id as "sourceId", type, titre, to_char(semaine, 'YYYY-MM-DD') as semaine,
  to_char(jour, 'YYYY-MM-DD') as jour, minutes_prevues as "minutesPrevues", etat,
  minutes_faites as "minutesFaites", motif, justificatif, commentaire, copie_de as "copieDe", version,
  saisie_par as "saisiePar", saisie_le as "saisieLe", modifiee_par as "modifieePar",
  modifiee_par_organisation_id as "modifieeParOrganisationId", modifiee_le as "modifieeLe"`;
const ORDRE = "order by jour nulls last, saisie_le, titre, id";

/** Who writes, and when. */
export type Plume = {
  readonly par: string;
  readonly organisationId: string;
  readonly le: Date;
};

/** A person's démarches of a week, those of a day first. */
export const lireDemarches = lecture<[usagerId: string, semaine: JourCivil], Demarche>({
  nom: "demarches-semaine",
  cle: { usager: "uuid", lundi: "date" },
  texte: `select ${CHAMPS} from accompagnement.demarche
    where usager_id = cle.usager and semaine = cle.lundi ${ORDRE}`,
});

/** What counts in the hours of the weeks between two Mondays, both included. */
// ANX4-B-04
export const lireComptees = lecture<
  [usagerId: string, premiere: JourCivil, derniere: JourCivil],
  Comptee
>({
  nom: "demarches-comptees",
  cle: { usager: "uuid", premiere: "date", derniere: "date" },
  texte: `select to_char(semaine, 'YYYY-MM-DD') as semaine, etat, minutes_prevues as "minutesPrevues",
      minutes_faites as "minutesFaites", motif
    from accompagnement.demarche
    where usager_id = cle.usager and semaine between cle.premiere and cle.derniere`,
});

/** One of this person's, held until the end of the transaction; null when it is not theirs. */
export async function tenirDemarche(
  client: pg.PoolClient,
  usagerId: string,
  id: string,
): Promise<Demarche | null> {
  const { rows } = await client.query<Demarche>(
    `select ${CHAMPS} from accompagnement.demarche where id = $1 and usager_id = $2 for update`,
    [id, usagerId],
  );
  return rows[0] ?? null;
}

/** Stores a démarche that is planned, and gives it as it is read. */
export async function insererDemarche(
  client: pg.PoolClient,
  usagerId: string,
  { type, titre, semaine, jour, minutesPrevues, commentaire }: Saisie,
  { par, organisationId, le }: Plume,
): Promise<Demarche> {
  const { rows } = await client.query<Demarche>(
    `insert into accompagnement.demarche (usager_id, source_id, type, titre, semaine, jour,
       minutes_prevues, etat, commentaire, saisie_par, saisie_le, modifiee_par,
       modifiee_par_organisation_id, modifiee_le)
     values ($1, $2, $3, $4, $5, $6, $7, 'PREVUE', $8, $9, $10, $9, $2, $10) returning ${CHAMPS}`,
    [usagerId, organisationId, type, titre, semaine, jour, minutesPrevues, commentaire, par, le],
  );
  return rows[0] as Demarche;
}

/** Writes what was planned, and what became of it, over one that is held. */
export async function changerDemarche(
  client: pg.PoolClient,
  { id }: Pick<Demarche, "id">,
  neuve: Saisie & Issue,
  { par, organisationId, le }: Plume,
): Promise<Demarche> {
  const { rows } = await client.query<Demarche>(
    `update accompagnement.demarche set type = $2, titre = $3, semaine = $4, jour = $5,
       minutes_prevues = $6, etat = $7, minutes_faites = $8, motif = $9, justificatif = $10,
       commentaire = $11, version = version + 1, modifiee_par = $12,
       modifiee_par_organisation_id = $13, modifiee_le = $14
     where id = $1 returning ${CHAMPS}`,
    [
      id,
      neuve.type,
      neuve.titre,
      neuve.semaine,
      neuve.jour,
      neuve.minutesPrevues,
      neuve.etat,
      neuve.minutesFaites,
      neuve.motif,
      neuve.justificatif,
      neuve.commentaire,
      par,
      organisationId,
      le,
    ],
  );
  return rows[0] as Demarche;
}

/** What the week before `vers` held, cancellations aside, and was not taken over in it. */
export async function compterAReprendre(
  pool: pg.Pool,
  usagerId: string,
  vers: JourCivil,
): Promise<number> {
  const { rows } = await pool.query<{ nombre: number }>(
    `select count(*)::int as nombre from accompagnement.demarche d
     where usager_id = $1 and semaine = $2::date - 7 and etat <> 'ANNULEE'
       and not exists (select from accompagnement.demarche c
         where c.copie_de = d.id and c.semaine = $2)`,
    [usagerId, vers],
  );
  return rows[0]?.nombre ?? 0;
}

/**
 * Plans again, in the week `vers`, what the week before held, cancellations aside; what was already taken
 * over stays as it is. Returns how many are new.
 */
export async function reprendreSemaine(
  client: pg.PoolClient,
  usagerId: string,
  vers: JourCivil,
  { par, organisationId, le }: Plume,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into accompagnement.demarche (usager_id, source_id, type, titre, semaine, jour,
       minutes_prevues, etat, copie_de, saisie_par, saisie_le, modifiee_par,
       modifiee_par_organisation_id, modifiee_le)
     select usager_id, $3, type, titre, semaine + 7, jour + 7, minutes_prevues, 'PREVUE', id,
       $4, $5, $4, $3, $5
     from accompagnement.demarche
     where usager_id = $1 and semaine = $2::date - 7 and etat <> 'ANNULEE' ${ORDRE}
     on conflict (copie_de, semaine) where copie_de is not null do nothing`,
    [usagerId, vers, organisationId, par, le],
  );
  return rowCount ?? 0;
}
