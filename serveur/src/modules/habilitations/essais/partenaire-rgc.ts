import { unAgent, uneSession } from "../../../essais/agents.ts";
import { inserer } from "../../../essais/inserer.ts";
import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import type { Situation } from "../../../essais/situation.ts";
import type { Organisation } from "../../conventions/index.ts";

export type Entetes = Record<string, string>;

/** Somebody of an organisation who has these roles, just signed in at the clock of the situation. */
export async function session(
  s: Situation,
  organisation: Organisation,
  roles: string[],
): Promise<Entetes> {
  const agent = await unAgent(s.pool, { organisationId: organisation.id, roles });
  const entetes = await uneSession(s.pool, agent);
  await s.pool.query(
    "update identite.session set ouverte_le = $2, vue_le = $2 where agent_id = $1",
    [agent.id, s.horloge.maintenant()],
  );
  return entetes;
}

/** A partner without RGC, its operational lead, and the CSSI of its annex 2 bis. */
export async function unPartenaire(s: Situation, rgc = false) {
  const organisation = await uneOrganisation(s.pool, { departement: "59" });
  const convention = await uneConvention(s.pool, {
    operateur_id: s.operateur.id,
    partenaire_id: organisation.id,
    rgc,
  });
  for (const fonction of ["FT_CSSI", "GOUVERNANCE"]) {
    await inserer(s.pool, "conventions.correspondant", {
      convention_id: convention,
      fonction,
      nom: "CORRESPONDANT",
      prenom: "Élie",
      courriel: `${fonction.toLowerCase()}-${organisation.id}@essai.example`,
      telephone: "0300000000",
      depuis: "2025-01-01T09:00:00Z",
    });
  }
  const suivi = await session(s, organisation, ["SUIVI_OPERATIONNEL"]);
  return { organisation, suivi };
}
/** To whom a notice was sent about a subject, and how many documents it carries. */
export async function avis(s: Situation, genre: string, sujet: string) {
  const { rows } = await s.pool.query(
    `select d.courriel, (select count(*)::int from notifications.piece_jointe p where p.avis_id = a.id) as jointes
     from notifications.avis a left join notifications.destinataire d on d.avis_id = a.id
     where a.genre = $1 and a.sujet_id = $2`,
    [genre, sujet],
  );
  return rows as { courriel: string; jointes: number }[];
}
