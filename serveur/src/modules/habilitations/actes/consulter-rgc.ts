import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type DocumentRgc, lireDocumentRgc } from "../depot/documents-rgc.ts";
import { type EchangeRgc, lireEchanges } from "../depot/echanges-rgc.ts";
import { lireNominations, lireNominationsRecues, type Nomination } from "../depot/nominations.ts";
import { listerCandidats } from "../depot/nominations-agent.ts";
import { lireSignalements, type SignalementRgc } from "../depot/signalements-rgc.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { DROIT_OPERATEUR, DROIT_PARTENAIRE, DROIT_RGC, refuserProposition } from "./commun-rgc.ts";

export type Suivi = {
  readonly jour: string;
  readonly nominations: readonly Nomination[];
  readonly signalements: readonly SignalementRgc[];
  readonly documents: readonly DocumentRgc[];
  readonly candidats: Awaited<ReturnType<typeof listerCandidats>>;
};

function documents({ pool }: ServicesRgc): Promise<DocumentRgc[]> {
  return Promise.all([
    lireDocumentRgc(pool, "acte-engagement"),
    lireDocumentRgc(pool, "conditions-generales"),
  ]);
}

export type SuiviPartenaire = Suivi & {
  /** Why whoever reads may not send a designation, or null. */
  readonly empechement: string | null;
};

/**
 * The partner's designations, the limits that run, the documents to hand over, and whether this person
 * may send one.
 */
// ANX1-1-09 ANX2-02
export function suivreNominations(services: ServicesRgc): Acte<null, SuiviPartenaire> {
  return {
    nom: "suivre-nominations-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    async executer(_, acteur) {
      const { organisation } = acteur;
      const { pool, cadre } = services;
      const jour = jourCivil(cadre.horloge.maintenant());
      const interdit = await refuserProposition(pool, acteur as ActeurAgent, jour);
      const valeur = {
        jour,
        empechement: interdit?.message ?? null,
        nominations: await lireNominations(pool, organisation.id),
        signalements: await lireSignalements(pool, organisation.id),
        documents: await documents(services),
        candidats: await listerCandidats(pool, organisation.id),
      };
      return { valeur };
    },
  };
}

/** What the opérateur has received, those to decide first. */
// ANX1-1-09
export function listerNominations(services: ServicesRgc): Acte<null, Suivi> {
  return {
    nom: "lister-nominations-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer() {
      const { pool, cadre } = services;
      const valeur = {
        jour: jourCivil(cadre.horloge.maintenant()),
        nominations: await lireNominationsRecues(pool),
        signalements: await lireSignalements(pool, null),
        documents: await documents(services),
        candidats: [],
      };
      return { valeur };
    },
  };
}

export type Espace = { readonly nomination: Nomination | null; readonly echanges: EchangeRgc[] };

/** The RGC's own page: their nomination, what the opérateur tells them. */
// ANX1-5.2-01 ANX1-5.2-02
export function ouvrirEspaceRgc(services: ServicesRgc): Acte<null, Espace> {
  return {
    nom: "ouvrir-espace-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    async executer(_, { organisation, agentId }) {
      const nominations = await lireNominations(services.pool, organisation.id);
      const nomination = nominations.find(
        (n) => n.agentId === agentId && ["acceptee", "reputee-acceptee"].includes(n.etat),
      );
      const echanges = await lireEchanges(services.pool, organisation.id);
      return { valeur: { nomination: nomination ?? null, echanges } };
    },
  };
}

/** Every exchange with the RGCs, for those who answer. */
export function listerEchangesRgc(services: ServicesRgc): Acte<null, EchangeRgc[]> {
  return {
    nom: "lister-echanges-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: async () => ({ valeur: await lireEchanges(services.pool, null) }),
  };
}
