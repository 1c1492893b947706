import type pg from "pg";
import { coalescer } from "../../../kit/coalescence.ts";
import type { Rattachement } from "../regles/perimetre.ts";

/** A person found by an exact key: enough for the perimeter and the answer, nothing more. */
export type UsagerTrouve = Rattachement & { readonly id: string; readonly certifie: boolean };

const CHAMPS = `u.id, u.certifie, u.referent_id as "referentId", u.rsa,
  u.rsa_departement as "rsaDepartement", u.departement, u.adresse is not null as "adresseConnue"`;

// Two are enough to know that there are several.
const PAR_NIR = `
select e.rang::int as rang, ${CHAMPS}
from unnest($1::uuid[], $2::date[]) with ordinality as e (empreinte, naissance, rang)
cross join lateral (
  select * from usagers.usager
  where nir_empreinte = e.empreinte and date_naissance = e.naissance limit 2
) u`;

const PAR_NUMERO = `
select e.rang::int as rang, ${CHAMPS}
from unnest($1::text[]) with ordinality as e (numero, rang)
cross join lateral (
  select * from usagers.usager where numero_francetravail = e.numero limit 2
) u`;

export type CleNir = { readonly empreinte: string; readonly dateNaissance: string };

/** Lookups by exact key; those of one moment share one statement. */
export type Chercheur = {
  parNir(cle: CleNir): Promise<readonly UsagerTrouve[]>;
  parNumero(numero: string): Promise<readonly UsagerTrouve[]>;
};

type Ligne = UsagerTrouve & { rang: number };

export function creerChercheur(pool: pg.Pool): Chercheur {
  return {
    parNir: coalescer<CleNir, readonly UsagerTrouve[]>(async (cles) => {
      const { rows } = await pool.query<Ligne>({
        name: "usagers-par-nir",
        text: PAR_NIR,
        values: [cles.map((c) => c.empreinte), cles.map((c) => c.dateNaissance)],
      });
      return repartir(rows, cles.length);
    }),
    parNumero: coalescer<string, readonly UsagerTrouve[]>(async (numeros) => {
      const { rows } = await pool.query<Ligne>({
        name: "usagers-par-numero",
        text: PAR_NUMERO,
        values: [numeros],
      });
      return repartir(rows, numeros.length);
    }),
  };
}

function repartir(lignes: readonly Ligne[], combien: number): UsagerTrouve[][] {
  const lots: UsagerTrouve[][] = Array.from({ length: combien }, () => []);
  for (const ligne of lignes) lots[ligne.rang - 1]?.push(ligne);
  return lots;
}
