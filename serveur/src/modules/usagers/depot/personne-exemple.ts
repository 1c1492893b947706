import type pg from "pg";
import type { CoffreNir } from "../secret-nir.ts";

/** A registered and certified RSA beneficiary of a demonstration, to show a first call with. */
export async function lirePersonneExemple(
  pool: pg.Pool,
  coffre: CoffreNir,
): Promise<{ nir: string; dateNaissance: string } | null> {
  const { rows } = await pool.query<{ nir: Buffer; naissance: string }>(
    `select nir_chiffre as nir, date_naissance as naissance from usagers.usager u
     where certifie and rsa and adresse is not null and rsa_departement = '62'
       and inscription->>'m_statut' = 'Inscrit' and nir_chiffre is not null
       and not exists (select 1 from usagers.usager v
         where v.nir_empreinte = u.nir_empreinte and v.id <> u.id)
     order by id limit 1`,
  );
  const [ligne] = rows;
  return ligne ? { nir: coffre.dechiffrer(ligne.nir), dateNaissance: ligne.naissance } : null;
}
