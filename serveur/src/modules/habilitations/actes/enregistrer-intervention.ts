import type pg from "pg";
import { refuserSuite } from "../../../kit/chronologie.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ouvrirParametres } from "../../parametres/index.ts";
import { garderIntervention } from "../depot/recevoir-rgc.ts";

/** An intervention of the opérateur on the accounts of a partner. */
export type InterventionDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly agentId: string;
  readonly incident: string;
  readonly motif: string;
  readonly ouverteLe: Date;
  readonly heures: number;
  readonly closeLe: Date | null;
};

/**
 * Records an intervention that is over. One still running would act without its RGC being told at once: it
 * is opened on the platform alone. The same identifier of the same organisation changes nothing. Returns the
 * reason, in French, when it cannot.
 */
// ANX1-2-12
export async function enregistrerIntervention(
  client: pg.PoolClient | null,
  { identifiant, agentId, heures, ...dite }: InterventionDuJeu,
): Promise<string | null> {
  const { organisationId, incident, motif, ouverteLe, closeLe } = dite;
  const maintenant = new Date();
  const expireLe = new Date(ouverteLe.getTime() + heures * 3_600_000);
  const faute = refuserSuite(
    [
      ["ouverteLe", ouverteLe],
      ["closeLe", closeLe],
    ],
    maintenant,
  );
  if (faute !== null) return faute;
  if (closeLe === null && expireLe > maintenant)
    return "« closeLe » : une intervention en cours s’ouvre sur la plateforme, qui prévient le RGC";
  if (client === null) return null;
  const jour = jourCivil(ouverteLe);
  const maximum = await ouvrirParametres(client).nombre("compte.intervention_heures", jour);
  if (heures > maximum) return `« heures » : une intervention dure au plus ${maximum} heures`;
  const id = uuidDerive(`intervention:${organisationId}:${identifiant}`);
  if (!(await garderIntervention(client, { id, ...dite, ouvertePar: agentId, expireLe })))
    return null;
  await insererEvenement(client, {
    sujetType: "intervention",
    sujetId: id,
    genre: "reprendre",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { incident, motif },
  });
  return null;
}
