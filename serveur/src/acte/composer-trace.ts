import type { Refus } from "../kit/resultat.ts";
import type { Finalite, IssueTrace, Trace } from "../modules/journal/index.ts";
import type { Acteur } from "./acteur.ts";

type Constat = {
  readonly usagerId?: string | null;
  readonly refus?: Refus;
  readonly sansResultat?: string;
  readonly objet?: string;
} | null;

/** The journal line of an acte; a null outcome is a failure. */
export function composerTrace(
  acte: { readonly nom: string; readonly finalite: Finalite },
  appel: { readonly acteur: Acteur; readonly correlation: string },
  le: Date,
  constat: Constat,
): Trace {
  const { acteur, correlation } = appel;
  const machine = acteur.genre === "application";
  const nomme = machine ? acteur.agentNomme : null;
  return {
    le,
    canal: machine ? "api" : "portail",
    organisationId: acteur.organisation.id,
    applicationId: machine ? acteur.applicationId : null,
    agentId: acteur.agentId,
    agent: nomme ? `${nomme.identifiant} ${nomme.nom} ${nomme.prenom}` : null,
    capacite: machine ? "application" : acteur.qualite,
    finalite: acte.finalite,
    acte: acte.nom,
    usagerId: constat?.usagerId ?? null,
    issue: nommerIssue(constat),
    motif: constat ? (constat.refus?.code ?? constat.sansResultat ?? null) : "ERREUR_INTERNE",
    objet: constat?.objet ?? null,
    correlation,
  };
}

function nommerIssue(constat: Constat): IssueTrace {
  if (constat === null) return "erreur";
  if (constat.refus) return "refusee";
  return constat.sansResultat ? "sans_resultat" : "accordee";
}
