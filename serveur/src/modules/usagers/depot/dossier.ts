import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Dossier } from "../regles/dossier.ts";

const CHAMPS_DOSSIER = `u.id, u.certifie, u.numero_francetravail as "numeroFrancetravail",
  u.nir_chiffre as "nirChiffre", u.civilite, u.nom_naissance as "nomNaissance",
  u.nom_usage as "nomUsage", u.prenom, u.date_naissance as "dateNaissance", u.adresse, u.courriel,
  u.telephone, u.inscription, u.rqth, u.referent_id as "referentId", u.rsa, u.rsa_recu_le as "rsaRecuLe",
  u.rsa_departement as "rsaDepartement", u.devoirs, u.anciens_numeros as "anciensNumeros", u.departement, u.adresse is not null as "adresseConnue",
  u.source_id as "sourceId", u.source_systeme as "sourceSysteme", u.source_le as "sourceLe",
  u.provenance -> 'rsa' as "provenanceRsa"`;

const DOSSIER = lecture<[id: string], Dossier>({
  nom: "usagers-dossiers",
  cle: { id: "uuid" },
  texte: `select ${CHAMPS_DOSSIER} from usagers.usager u where u.id = cle.id`,
});

/** The whole record of a person; null when there is none. */
export async function lireDossier(pool: pg.Pool, id: string): Promise<Dossier | null> {
  const [dossier] = await DOSSIER(pool, id);
  return dossier ?? null;
}
