import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Droit } from "../regles/droit.ts";
import type { Tiers } from "../regles/tiers.ts";
import type { Agent } from "./lire.ts";

/** An agent, their rights, and the third party who employs them: all the decision needs from here. */
export type FicheAcces = Agent & {
  readonly mission: string | null;
  readonly creeLe: Date;
  readonly droits: readonly Droit[];
  readonly tiers: Tiers | null;
};

type Ligne = Omit<FicheAcces, "droits"> & {
  droits: (Omit<Droit, "suspenduLe" | "retireLe"> & {
    suspenduLe: string | null;
    retireLe: string | null;
  })[];
};

const FICHE = lecture<[agentId: string], Ligne>({
  nom: "habilitations-fiche-acces",
  cle: { agent: "uuid" },
  texte: `
select a.id, a.organisation_id as "organisationId", a.nom, a.prenom, a.courriel, a.identifiant,
  a.qualite, a.fonction, a.roles, a.demo, a.ferme_le as "fermeLe", a.depart_le as "departLe",
  a.mission, a.cree_le as "creeLe", t.siret as "siretTiers",
  case when t.id is not null then json_build_object('clauseConfidentialiteLe', t.clause_confidentialite_le,
    'obligations', t.obligations, 'document', t.document, 'closLe', t.clos_le) end as tiers,
  coalesce((select json_agg(json_build_object('agentId', d.agent_id, 'module', d.module,
      'debut', d.debut, 'fin', d.fin, 'profil', d.profil, 'suspenduLe', d.suspendu_le,
      'retireLe', d.retire_le))
    from habilitations.droit d where d.agent_id = a.id), '[]') as droits
from habilitations.agent a left join habilitations.tiers t on t.id = a.tiers_id
where a.id = cle.agent`,
});

/** One statement, since every portal request asks for it. */
export async function lireFicheAcces(pool: pg.Pool, agentId: string): Promise<FicheAcces | null> {
  const [fiche] = await FICHE(pool, agentId);
  if (!fiche) return null;
  const instant = (texte: string | null) => (texte === null ? null : new Date(texte));
  return {
    ...fiche,
    droits: fiche.droits.map((droit) => ({
      ...droit,
      suspenduLe: instant(droit.suspenduLe),
      retireLe: instant(droit.retireLe),
    })),
  };
}
