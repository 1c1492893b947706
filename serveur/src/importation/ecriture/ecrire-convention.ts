import {
  type ConventionAEnregistrer,
  enregistrerConvention,
  enregistrerSuites,
  refuserSuitesDuJeu,
  type SuitesDuJeu,
} from "../../modules/conventions/index.ts";
import type { Ecrire } from "./ecrire.ts";

/** A convention, its texts and what happened to it; the reason, in French, when it cannot be written. */
export const ecrireConvention: Ecrire = async (client, objet, organisations) => {
  const { debut, fin, etat = "projet" } = objet;
  if (!(debut < fin)) return "« fin » doit suivre « debut »";
  if ((objet.rattachements ?? []).some(finiAvantDebut))
    return "« rattachements » : « fin » doit suivre « debut »";
  if ((objet.delegations ?? []).some(finiAvantDebut))
    return "« delegations » : « fin » doit suivre « debut »";
  const suites: SuitesDuJeu = {
    denonciations: (objet.denonciations ?? []).map((dite: object) => ({
      ...{ lrar: null, obligation: null },
      ...dite,
    })),
    litiges: (objet.litiges ?? []).map((dit: object) => ({ faits: [], ...dit })),
    clauses: objet.clauses ?? [],
    flux: objet.flux ?? [],
  };
  const motif = refuserSuitesDuJeu(suites, etat);
  if (motif !== null || client === null) return motif;
  const id = await enregistrerConvention(client, {
    ...(objet as unknown as ConventionAEnregistrer),
    operateurId: organisations.trouver(objet.operateur) ?? "",
    partenaireId: organisations.trouver(objet.partenaire) ?? "",
    etat,
    resilieeLe: objet.resilieeLe ?? null,
    deliberation: objet.deliberation ?? null,
    signatures: objet.signatures ?? [],
    dureeAns: objet.dureeAns ?? null,
    representants: objet.representants ?? [],
    correspondants: objet.correspondants ?? [],
    pieces: objet.pieces ?? [],
    rattachements: objet.rattachements ?? [],
    delegations: objet.delegations ?? [],
  });
  return enregistrerSuites(client, id, suites);
};

function finiAvantDebut({ debut, fin }: { debut: string; fin?: string | null }): boolean {
  return typeof fin === "string" && fin < debut;
}
