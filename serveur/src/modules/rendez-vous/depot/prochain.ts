import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { RendezVous } from "../regles/rendez-vous.ts";

type Prochain = Pick<
  RendezVous,
  | "sourceId"
  | "debut"
  | "duree"
  | "motif"
  | "modalite"
  | "organisme"
  | "precisions"
  | "confirmeLe"
  | "historique"
>;

const PROCHAIN = lecture<[usagerId: string, depuis: Date], Prochain>({
  nom: "rendez-vous-prochain",
  cle: { usager: "uuid", depuis: "timestamptz" },
  texte: `select source_id as "sourceId", debut, duree, motif, modalite, organisme, precisions,
      confirme_le as "confirmeLe", historique
    from rendez_vous.rendez_vous
    where usager_id = cle.usager and debut >= cle.depuis and statut in ('PRIS', 'MODIFIE')
    order by debut, id limit 1`,
});

/** The first appointment to come that is neither cancelled nor already held or missed. */
export async function lireProchain(
  pool: pg.Pool,
  usagerId: string,
  maintenant: Date,
): Promise<Prochain | null> {
  const [prochain] = await PROCHAIN(pool, usagerId, maintenant);
  return prochain ?? null;
}
