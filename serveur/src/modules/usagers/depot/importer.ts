import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";
import { COLONNES, FUSION_COMPLETE, FUSION_REMPLACE } from "./colonnes-import.ts";
import { ENTETE_COPIE, FIN_COPIE, type TamponCopie } from "./tampon-copie.ts";

export type ModeImport = "remplace" | "complete";

/** Rows in the binary format of COPY, and where each starts. */
export interface LignesCopie {
  tampon: TamponCopie;
  debuts: number[];
}

/** Writes rows already formatted for COPY straight into the register; false if one of them exists. */
export async function copierDirect(client: ClientBase, lignes: LignesCopie): Promise<boolean> {
  await client.query("savepoint direct");
  try {
    const { octets, fin } = lignes.tampon;
    await copier(client, `usagers.usager (${COLONNES.join()})`, octets.subarray(0, fin));
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
  lignes: LignesCopie,
  rapprocher: boolean[],
): Promise<void> {
  await client.query("truncate usagers.reception");
  const rangees = avecRang(lignes, rapprocher);
  await copier(client, `usagers.reception (rang, a_rapprocher, ${COLONNES.join()})`, rangees);
}

// The count of columns that opens each row gives way to a longer one, the rank and the flag.
function avecRang({ tampon, debuts }: LignesCopie, rapprocher: boolean[]): Buffer {
  const { octets, fin } = tampon;
  const rangees = Buffer.allocUnsafe(fin + debuts.length * 13);
  let place = 0;
  debuts.forEach((debut, rang) => {
    place = rangees.writeInt16BE(COLONNES.length + 2, place);
    place = rangees.writeInt32BE(4, place);
    place = rangees.writeInt32BE(rang, place);
    place = rangees.writeInt32BE(1, place);
    place = rangees.writeUInt8(rapprocher[rang] ? 1 : 0, place);
    place += octets.copy(rangees, place, debut + 2, debuts[rang + 1] ?? fin);
  });
  return rangees;
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
  // Held by a statement of its own, so that the next one reads what an agent was writing meanwhile: what was
  // read before it would undo it.
  await client.query(`
    select count(*) from (
      select from usagers.reception r join usagers.usager u on u.id = r.id
      order by u.id for no key update of u) as tenues`);
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

function copier(client: ClientBase, cible: string, rangees: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const flux = client.query(from(`copy ${cible} from stdin (format binary)`));
    flux.on("error", reject);
    flux.on("finish", resolve);
    flux.write(ENTETE_COPIE);
    flux.write(rangees);
    flux.end(FIN_COPIE);
  });
}
