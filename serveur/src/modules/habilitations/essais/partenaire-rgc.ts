import { unAgent, uneSession } from "../../../essais/agents.ts";
import { unCorrespondant } from "../../../essais/demandes.ts";
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
  return sessionDe(s, await unAgent(s.pool, { organisationId: organisation.id, roles }));
}

async function sessionDe(
  s: Situation,
  agent: { readonly id: string; readonly organisationId: string },
): Promise<Entetes> {
  const entetes = await uneSession(s.pool, agent);
  await s.pool.query(
    "update identite.session set ouverte_le = $2, vue_le = $2 where agent_id = $1",
    [agent.id, s.horloge.maintenant()],
  );
  return entetes;
}

/** A partner without RGC, its operational lead as annex 2 names them, and the CSSI of its annex 2 bis. */
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
  const roles = ["SUIVI_OPERATIONNEL"];
  const responsable = await unAgent(s.pool, { organisationId: organisation.id, roles });
  const courriel = `${responsable.id}@essai.example`;
  await unCorrespondant(s.pool, convention, "SUIVI_OPERATIONNEL", courriel);
  return { organisation, convention, courriel, suivi: await sessionDe(s, responsable) };
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
