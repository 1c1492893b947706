import type pg from "pg";
import { coalescer } from "../../../kit/coalescence.ts";
import type { Dossier } from "../regles/dossier.ts";

const CHAMPS_DOSSIER = `u.id, u.certifie, u.numero_francetravail as "numeroFrancetravail",
  u.nir_chiffre as "nirChiffre", u.civilite, u.nom_naissance as "nomNaissance",
  u.nom_usage as "nomUsage", u.prenom, u.date_naissance as "dateNaissance", u.adresse, u.courriel,
  u.telephone, u.inscription, u.rqth, u.referent_id as "referentId", u.rsa,
  u.rsa_departement as "rsaDepartement", u.departement, u.adresse is not null as "adresseConnue",
  u.source_id as "sourceId", u.source_systeme as "sourceSysteme", u.source_le as "sourceLe"`;

/** Reads whole records by identifier; those of one moment share one statement. */
export function creerLecteurDossiers(pool: pg.Pool): (id: string) => Promise<Dossier | null> {
  return coalescer<string, Dossier | null>(async (ids) => {
    const { rows } = await pool.query<Dossier>({
      name: "usagers-dossiers",
      text: `select ${CHAMPS_DOSSIER} from usagers.usager u where u.id = any($1::uuid[])`,
      values: [ids],
    });
    const parId = new Map(rows.map((dossier) => [dossier.id, dossier]));
    return ids.map((id) => parId.get(id) ?? null);
  });
}
