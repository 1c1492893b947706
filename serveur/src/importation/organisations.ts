import type pg from "pg";
import { uuidDerive } from "../kit/uuid-derive.ts";
import type { TypeOrganisation } from "../modules/conventions/index.ts";

interface Connue {
  siret: string;
  type: TypeOrganisation;
  departement: string | null;
}

/** The organisations an import may name: by key of the file, by SIRET, by département for a CD. */
export interface Organisations {
  trouver(cle: string): string | undefined;
  conseilDepartemental(departement: string): string | undefined;
  estOperateur(id: string): boolean;
  /** Its type; undefined for who is unknown. */
  typeDe(id: string): TypeOrganisation | undefined;
  /** The opérateur of the platform; null before it is known. */
  operateur: string | null;
  /** First organisation met in the file. */
  premiere: string | null;
  apprendre(cle: string, organisation: Connue, id?: string): void;
}

/** Those stored; the import adds those of the file as it meets them. */
export async function chargerOrganisations(pool: pg.Pool): Promise<Organisations> {
  const parCle = new Map<string, string>();
  const parDepartement = new Map<string, string>();
  const types = new Map<string, TypeOrganisation>();
  const organisations: Organisations = {
    operateur: null,
    premiere: null,
    trouver: (cle) => parCle.get(cle),
    conseilDepartemental: (departement) => parDepartement.get(departement),
    estOperateur: (id) => types.get(id) === "FT",
    typeDe: (id) => types.get(id),
    apprendre(cle, { siret, type, departement }, id = uuidDerive(`organisation:${siret}`)) {
      parCle.set(cle, id).set(siret, id);
      if (type === "FT") organisations.operateur ??= id;
      if (type === "CD" && departement) parDepartement.set(departement, id);
      types.set(id, type);
      organisations.premiere ??= id;
    },
  };
  const { rows } = await pool.query<Connue & { id: string }>(
    "select id, siret, type, departement from conventions.organisation order by id",
  );
  for (const { id, siret, type, departement } of rows)
    organisations.apprendre(siret, { siret, type, departement }, id);
  organisations.premiere = null;
  return organisations;
}
