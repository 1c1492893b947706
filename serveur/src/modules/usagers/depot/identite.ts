import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Rattachement } from "../regles/perimetre.ts";
import type { Candidat } from "../regles/ressemblance.ts";

/** Those born that day who had this former number, in this region when it is given. */
// B9-06
export async function chercherParAncienNumero(
  pool: pg.Pool,
  dateNaissance: string,
  numero: { readonly numero: string; readonly region?: string },
): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: "usagers-par-ancien-numero",
    text: `select id from usagers.usager where date_naissance = $1 and anciens_numeros @> $2 limit 20`,
    values: [dateNaissance, JSON.stringify([numero])],
  });
  return rows.map(({ id }) => id);
}

/** Everyone born that day, in the few fields the ranking needs: the index holds them all. */
export async function lireCandidats(pool: pg.Pool, dateNaissance: string): Promise<Candidat[]> {
  // Thousands on some days: no other reading waits behind them.
  const { rows } = await pool.query<Candidat>({
    name: "usagers-candidats",
    text: `select id, cle_nom as "cleNom", cle_prenom as "clePrenom", nom_usage as "nomUsage"
      from usagers.usager where date_naissance = $1 limit 5000`,
    values: [dateNaissance],
  });
  return rows;
}

/** A person as a list of results shows them: no NIR, no contact. */
export type PersonneListee = Rattachement & {
  readonly id: string;
  readonly civilite: string;
  readonly nomNaissance: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly dateNaissance: string;
  readonly commune: string | null;
};

const LISTEE = lecture<[id: string], PersonneListee>({
  nom: "usagers-listes",
  cle: { id: "uuid" },
  texte: `select id, civilite, nom_naissance as "nomNaissance", nom_usage as "nomUsage", prenom,
      date_naissance as "dateNaissance", adresse ->> 'libelleCommune' as commune,
      referent_id as "referentId", rsa, rsa_departement as "rsaDepartement", departement,
      adresse is not null as "adresseConnue"
    from usagers.usager where id = cle.id`,
});

/** In the order asked for; those who are no longer known are absent. */
// B6-05
export async function lirePersonnesListees(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<PersonneListee[]> {
  return (await Promise.all(ids.map((id) => LISTEE(pool, id)))).flat();
}
