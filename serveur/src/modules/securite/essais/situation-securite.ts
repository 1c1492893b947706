import { conventionDe, type Poste, unCorrespondant, unPoste } from "../../../essais/demandes.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";

export type SituationSecurite = Situation & {
  readonly rssi: Poste;
  readonly cssi: Poste;
  readonly convention: string;
  /** Whom the notices of a kind, about one, were for: agents by their id, contacts by their address. */
  avisDe(genre: string, sujetId: string): Promise<{ readonly a: string; readonly corps: string }[]>;
};

/** The Pas-de-Calais and the opérateur, each with its security officer and the contacts of its annex. */
export async function ouvrirSituationSecurite(instant: string): Promise<SituationSecurite> {
  const s = await ouvrirSituation({ instant });
  const rssi = await unPoste(s, s.departement, ["RSSI"]);
  const cssi = await unPoste(s, s.operateur, ["CSSI"]);
  const convention = await conventionDe(s.pool, s.departement.id);
  for (const fonction of ["RSSI", "DPD", "FT_CSSI", "FT_RSSI_NATIONAL"]) {
    await unCorrespondant(s.pool, convention, fonction, `${fonction.toLowerCase()}@annexe.example`);
  }
  await jusqua(async () => (await rssi.appeler("/securite")).statut === 200);
  return {
    ...s,
    ...{ rssi, cssi, convention },
    async avisDe(genre, sujetId) {
      const { rows } = await s.pool.query<{ a: string; corps: string }>(
        `select coalesce(d.agent_id::text, d.courriel) as a, a.corps
         from notifications.avis a join notifications.destinataire d on d.avis_id = a.id
         where a.genre = $1 and a.sujet_id = $2 order by a.depose_le, 1`,
        [genre, sujetId],
      );
      return rows;
    },
  };
}
