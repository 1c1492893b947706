import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";
import { COLONNES, FUSION_COMPLETE, FUSION_REMPLACE } from "./colonnes-import.ts";

export type ModeImport = "remplace" | "complete";

/** Writes rows already formatted for COPY straight into the register; false if one of them exists. */
export async function copierDirect(client: ClientBase, lignes: string[]): Promise<boolean> {
  await client.query("savepoint direct");
  try {
    await copier(client, `usagers.usager (${COLONNES.join()})`, lignes);
    await client.query("release savepoint direct");
    return true;
  } catch (erreur) {
    if ((erreur as { code?: string }).code !== "23505") throw erreur;
    await client.query("rollback to savepoint direct");
    return false;
  }
}

/** Puts a batch beside the register; `rapprocher[i]` asks to look for a person already known. */
export async function receptionner(
  client: ClientBase,
  lignes: string[],
  rapprocher: boolean[],
): Promise<void> {
  await client.query("truncate usagers.reception");
  const rangees = lignes.map((ligne, rang) => `${rang}\t${rapprocher[rang] ? "t" : "f"}\t${ligne}`);
  await copier(client, `usagers.reception (rang, a_rapprocher, ${COLONNES.join()})`, rangees);
}

// RAPP-11: same NIR and birth date, or same number for who came without NIR.
const RAPPROCHER = `
  with connus as (
    select r.rang, min(u.id::text)::uuid as id, count(*) as nombre
    from usagers.reception r
    join usagers.usager u on u.nir_empreinte = r.nir_empreinte and u.date_naissance = r.date_naissance
    where r.a_rapprocher
    group by r.rang
    union all
    select r.rang, min(u.id::text)::uuid, count(*)
    from usagers.reception r
    join usagers.usager u on u.numero_francetravail = r.numero_francetravail and u.date_naissance = r.date_naissance
    where r.a_rapprocher and r.nir_empreinte is null
    group by r.rang
  )
  update usagers.reception r set id = c.id, ambigu = c.nombre > 1 from connus c where c.rang = r.rang`;

/** Gives to the batch the ids of the persons already known; returns the ranks nobody can decide. */
export async function rapprocher(client: ClientBase): Promise<number[]> {
  await client.query(RAPPROCHER);
  const { rows } = await client.query<{ rang: number }>(
    "delete from usagers.reception where ambigu returning rang",
  );
  return rows.map(({ rang }) => rang);
}

/** Moves the batch into the register; of two rows of one person, the last wins. */
export async function fusionner(
  client: ClientBase,
  mode: ModeImport,
): Promise<{ crees: number; misAJour: number }> {
  const valeurs = mode === "remplace" ? FUSION_REMPLACE : FUSION_COMPLETE;
  const { rows } = await client.query<{ crees: string; total: string }>(`
    with ecrits as (
      insert into usagers.usager (${COLONNES.join()}, provenance)
      select ${valeurs.join()}
      from (select distinct on (id) * from usagers.reception order by id, rang desc) r
      left join usagers.usager u on u.id = r.id
      on conflict (id) do update set
        ${[...COLONNES, "provenance"]
          .filter((nom) => nom !== "id")
          .map((nom) => `${nom} = excluded.${nom}`)
          .join()}
      returning (xmax = 0) as cree
    )
    select count(*) filter (where cree) as crees, count(*) as total from ecrits`);
  const crees = Number(rows[0]?.crees ?? 0);
  await client.query("truncate usagers.reception");
  return { crees, misAJour: Number(rows[0]?.total ?? 0) - crees };
}

const PAR_ENVOI = 512;

function copier(client: ClientBase, cible: string, lignes: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const flux = client.query(from(`copy ${cible} from stdin`));
    flux.on("error", reject);
    flux.on("finish", resolve);
    const envoyer = (debut: number) => {
      for (let rang = debut; rang < lignes.length; rang += PAR_ENVOI) {
        const morceau = `${lignes.slice(rang, rang + PAR_ENVOI).join("\n")}\n`;
        if (!flux.write(morceau)) {
          flux.once("drain", () => envoyer(rang + PAR_ENVOI));
          return;
        }
      }
      flux.end();
    };
    envoyer(0);
  });
}
