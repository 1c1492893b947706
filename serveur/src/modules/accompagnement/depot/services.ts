import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { RechercheServices, Service } from "../regles/service.ts";

const CHAMPS = `id, source_id as "sourceId", nom, description, type, thematiques,
  modes_accueil as "modesAccueil", modes_mobilisation as "modesMobilisation", publics, frais, structure,
  organisation_id as "organisationId", commune, code_insee as "codeInsee", courriel, telephone, lien,
  heures_hebdomadaires::float as "heuresHebdomadaires", semaines, maj_le as "majLe", ferme_le as "fermeLe"`;

/** The services open that day that answer a search, one page of them, and how many there are. */
export async function chercherServices(
  pool: pg.Pool,
  { thematique, type, texte, commune, page, taille }: RechercheServices,
  jour: JourCivil,
): Promise<{ readonly services: Service[]; readonly total: number }> {
  const ou = `(ferme_le is null or ferme_le > $1)
        and ($2::text is null or thematiques @> array[$2])
        and ($3::text is null or type = $3)
        and ($4::text is null or strpos(lower(nom || ' ' || structure), lower($4)) > 0)
        and ($5::text is null or code_insee = $5 or cardinality(zones) = 0 or zones && $6)`;
  const zones = commune ? [commune, commune.slice(0, 2), commune.slice(0, 3)] : [];
  const criteres = [jour, thematique, type, texte, commune, zones];
  const { rows } = await pool.query<Service & { total: number }>({
    name: "services-recherche",
    text: `select ${CHAMPS}, count(*) over ()::int as total from accompagnement.service
      where ${ou}
      order by nom, id limit $7 offset $8`,
    values: [...criteres, taille, page * taille],
  });
  if (rows[0] || page === 0) {
    return {
      services: rows.map(({ total: _, ...service }) => service),
      total: rows[0]?.total ?? 0,
    };
  }
  const { rows: compte } = await pool.query<{ total: number }>({
    name: "services-total",
    text: `select count(*)::int as total from accompagnement.service where ${ou}`,
    values: criteres,
  });
  return { services: [], total: compte[0]?.total ?? 0 };
}

/** Services by their ids, closed ones included: what was prescribed stays readable. */
export async function lireServices(
  pool: pg.Pool | pg.ClientBase,
  ids: readonly string[],
): Promise<Map<string, Service>> {
  const { rows } = await pool.query<Service>({
    name: "services-ids",
    text: `select ${CHAMPS} from accompagnement.service where id = any($1)`,
    values: [ids],
  });
  return new Map(rows.map((service) => [service.id, service]));
}
