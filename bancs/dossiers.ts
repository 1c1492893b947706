import pg from "pg";
import { uuidDerive } from "../serveur/src/kit/uuid-derive.ts";
import { creerJetonsUsager } from "../serveur/src/modules/usagers/index.ts";
import { type Contexte, TROUSSEAU } from "./contexte.ts";
import { ACTEURS, numeroFranceTravail, personne } from "./population.ts";

/** Events that happened to each person before the measures. */
const EVENEMENTS = 10;

// Written as the modules write them; in SQL, since fifty million lines are not what is measured here;
// in the order of their keys, since an index larger than the memory is filled by its end much faster.
const ORIENTATIONS = `
insert into orientation.orientation (id, usager_id, source_id, parcours, statut, etat, origine, referent, competent,
  decideur, criteres, saisie_le, decision, entree_le, etablie_le, agent_creation, agent_modification, creee_le, modifiee_le)
select uuidv7(), id, source_id, 'PSP', 'DECIDE', 'OUVERT', 'INSCRIPTION_AUTO_CAF', '{"code":"CD","structure":null}', 'CD',
  '{"code":"CD","structure":null}', '{"niveau_etude":"NV5","contrainte_mobilite":"DEPENDANT_TRANSPORT"}',
  now() - interval '80 days',
  '{"etat":"ACCEPTEE","le":"2025-02-03","organisme":"CD","agent":"BANC"}',
  current_date - 70, current_date - 70, 'BANC', 'BANC', now() - interval '80 days', now() - interval '70 days'
from avec_dossier`;

const RENDEZ_VOUS = `
insert into rendez_vous.rendez_vous (id, usager_id, source_id, debut, duree, motif, statut, modalite, type_reception,
  organisme)
select uuidv7(), id, source_id, now() + make_interval(days => d), 45, 'ACC', 'PRIS', 'PHYSIQUE', 'IND',
  '{"code":"CD","idStructure":"HDF0999"}'
from avec_dossier cross join unnest(array[-20, 12]) d`;

const EVENEMENTS_SQL = `
insert into journal.evenement (id, le, sujet_type, sujet_id, genre, auteur, capacite, organisation_id, contenu)
select uuidv7(), now() - make_interval(days => 9 * n), 'usager', id::text,
  (array['orientation.ouverte', 'rendez-vous.pris', 'rendez-vous.modifie'])[1 + n % 3], 'BANC', 'application',
  source_id, '{"statut":"PRIS"}'
from avec_dossier cross join generate_series(1, ${EVENEMENTS}) n`;

/** Gives the first people an open orientation, two appointments and ten events each. */
export async function remplirDossiers({ base, dossiers }: Contexte): Promise<void> {
  const client = new pg.Client({ connectionString: base.urlMigrateur });
  await client.connect();
  await client.query("set role maillage_proprietaire");
  await client.query(
    `create temporary view avec_dossier as select * from usagers.usager
     where numero_francetravail < '${numeroFranceTravail(dossiers)}' order by id`,
  );
  for (const sql of [ORIENTATIONS, RENDEZ_VOUS, EVENEMENTS_SQL]) await client.query(sql);
  for (const table of ["orientation.orientation", "rendez_vous.rendez_vous", "journal.evenement"])
    await client.query(`vacuum analyze ${table}`);
  await client.end();
}

/** Whom a jeton usager of the bench is for: its application. */
export const PORTEUR = uuidDerive(`application:${ACTEURS.clientId}`);

/** Makes the jetons usager of a bearer: the person of a rank, for one hour. */
export function jetonsDe(porteur: string): (rang: number) => string {
  const jetons = creerJetonsUsager(TROUSSEAU.jetonUsager);
  const expire = new Date(Date.now() + 3_600_000);
  return (rang) => jetons.emettre(porteur, uuidDerive(`usager:${personne(rang).cle}`), expire);
}
