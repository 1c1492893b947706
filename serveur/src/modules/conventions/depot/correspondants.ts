import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Correspondant, FonctionCorrespondant } from "../regles/correspondant.ts";

const COLONNES = `fonction, nom, prenom, courriel, telephone, societe, adresse,
  fonction_equivalente as "fonctionEquivalente", delegation_reference as "delegationReference",
  delegation_debut as "delegationDebut", delegation_fin as "delegationFin"`;

/**
 * The contact of annex 2 or 2 bis for a function today, or null. `id` is a convention, or a partner: its
 * convention that runs, else the one signed to follow, else the latest; a délégataire has those of its
 * conseil départemental.
 */
export async function lireCorrespondant(
  client: pg.Pool | pg.ClientBase,
  id: string,
  fonction: FonctionCorrespondant,
): Promise<Correspondant | null> {
  const { rows } = await client.query<Correspondant>(
    `select ${COLONNES} from conventions.correspondant
     join conventions.convention c on c.id = convention_id
     where remplace_le is null and fonction = $2 and (c.id = $1 or c.partenaire_id = $1
       or c.partenaire_id = (select rattachement_id from conventions.organisation
         where id = $1 and type = 'DCD'))
     order by (c.partenaire_id = $1) desc,
       array_position(array['en_vigueur', 'denoncee', 'signee'], c.etat) nulls last, c.debut desc
     limit 1`,
    [id, fonction],
  );
  return rows[0] ?? null;
}

/** Every present contact of a convention, both annexes. */
export async function lireCorrespondants(
  client: pg.Pool | pg.ClientBase,
  conventionId: string,
): Promise<Correspondant[]> {
  const { rows } = await client.query<Correspondant>(
    `select ${COLONNES} from conventions.correspondant
     where convention_id = $1 and remplace_le is null order by fonction`,
    [conventionId],
  );
  return rows;
}

/** Writes the contact of a function; the former one is kept, closed. False when nothing changes. */
export async function enregistrerCorrespondant(
  client: pg.ClientBase,
  conventionId: string,
  correspondant: Correspondant,
  le: Date,
): Promise<boolean> {
  const actuels = await lireCorrespondants(client, conventionId);
  const actuel = actuels.find(({ fonction }) => fonction === correspondant.fonction);
  const valeurs = enValeurs(correspondant);
  if (actuel && JSON.stringify(enValeurs(actuel)) === JSON.stringify(valeurs)) return false;
  await client.query(
    `update conventions.correspondant set remplace_le = $3
     where convention_id = $1 and fonction = $2 and remplace_le is null`,
    [conventionId, correspondant.fonction, le],
  );
  await client.query(
    `insert into conventions.correspondant (convention_id, depuis, fonction, nom, prenom, courriel,
       telephone, societe, adresse, fonction_equivalente, delegation_reference, delegation_debut, delegation_fin)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [conventionId, le, ...valeurs],
  );
  return true;
}

function enValeurs(c: Correspondant): readonly (string | JourCivil | null)[] {
  return [
    c.fonction,
    c.nom,
    c.prenom,
    c.courriel,
    c.telephone,
    c.societe,
    c.adresse,
    c.fonctionEquivalente,
    c.delegationReference,
    c.delegationDebut,
    c.delegationFin,
  ];
}
