import type pg from "pg";
import type { Acteur, ActeurAgent, DroitRequis, Issue } from "../../../acte/index.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ecrireSollicitation, verrouillerSollicitation } from "../depot/sollicitations.ts";
import type { Sollicitation } from "../regles/sollicitation.ts";
import { type Geste, type Partie, SUITES } from "../regles/transitions.ts";
import type { ServicesSollicitations } from "../services.ts";

/** Anybody signed in reports a difficulty to their own correspondant SI. */
export const DROIT_TOUS: DroitRequis = { scopes: null, module: null, toutAgent: true };
/** The one voice of the partner towards the opérateur. */
// CONV-3.2-06 ANX2-05 ANX5-F-08
export const DROIT_CSI: DroitRequis = {
  scopes: null,
  module: null,
  roles: ["CORRESPONDANT_SI"],
};
export const DROIT_OPERATEUR: DroitRequis = {
  scopes: null,
  module: null,
  roles: ["OPERATEUR", "CSSI"],
};

export const SOLLICITATION_INTROUVABLE = refus(
  "SOLLICITATION_INTROUVABLE",
  "Cette sollicitation n’existe pas.",
);
const GESTE_IMPOSSIBLE = refus(
  "GESTE_IMPOSSIBLE",
  "L’état de cette sollicitation ne permet pas cette action.",
);

export type Travail = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly le: Date;
};

/** Runs an act of an agent in one transaction; a refusal undoes it. */
export function mener<S>(
  services: ServicesSollicitations,
  acteur: Acteur,
  travail: (t: Travail) => Promise<S>,
): Promise<Issue<S>> {
  const le = services.cadre.horloge.maintenant();
  return enTransactionRefusable(services.pool, (client) =>
    // No scope opens these acts: an application never gets here.
    travail({ client, acteur: acteur as ActeurAgent, le }),
  );
}

/** The organisations whose difficulties an agent handles: their own and its délégataires. */
export async function organisationsDe(
  { cadre }: ServicesSollicitations,
  acteur: Acteur,
): Promise<string[]> {
  const annuaire = await cadre.annuaire.lire();
  const { id } = acteur.organisation;
  return [id, ...annuaire.delegataires(id).map((delegataire) => delegataire.id)];
}

/** Another partner's does not exist for this one; what was not transmitted does not for the opérateur. */
export async function estVisible(
  services: ServicesSollicitations,
  sollicitation: Sollicitation,
  partie: Partie,
  acteur: ActeurAgent,
): Promise<boolean> {
  if (partie === "operateur") return sollicitation.transmiseLe !== null;
  if (sollicitation.auteurId === acteur.agentId) return true;
  if (!acteur.roles.has("CORRESPONDANT_SI")) return false;
  return (await organisationsDe(services, acteur)).includes(sollicitation.organisationId);
}

type Changement = {
  readonly partie: Partie;
  readonly geste: Geste;
  readonly colonnes: Readonly<Record<string, unknown>>;
  /** What the history keeps of it. */
  readonly contenu?:
    | Readonly<Record<string, unknown>>
    | ((avant: Sollicitation) => Readonly<Record<string, unknown>>);
};

/** Moves a sollicitation by the table, with its columns and its event; refuses what the table ignores. */
export async function avancer(
  services: ServicesSollicitations,
  { client, acteur }: Travail,
  id: string,
  { partie, geste, colonnes, contenu = {} }: Changement,
): Promise<Sollicitation> {
  const sollicitation = await verrouillerSollicitation(client, id);
  if (!sollicitation || !(await estVisible(services, sollicitation, partie, acteur))) {
    return interrompre(SOLLICITATION_INTROUVABLE);
  }
  const etat = SUITES[sollicitation.etat][geste];
  if (!etat) return interrompre(GESTE_IMPOSSIBLE);
  await ecrireSollicitation(client, id, { etat, ...colonnes });
  await insererEvenement(client, {
    sujetType: "sollicitation",
    sujetId: id,
    genre: geste,
    auteur: acteur.agentId,
    capacite: partie,
    organisationId: sollicitation.organisationId,
    contenu: { etat, ...(typeof contenu === "function" ? contenu(sollicitation) : contenu) },
  });
  return sollicitation;
}
