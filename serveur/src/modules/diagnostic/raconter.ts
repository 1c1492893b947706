import type { PageHistorique } from "./actes/lire-historique.ts";
import type { VersionPassee } from "./depot/historique.ts";
import type { Modifications, Note } from "./regles/ecriture.ts";
import { ecrit, libelleDe } from "./regles/nomenclature/retrouver.ts";

type Changement = {
  /** What the change is about, in words. */
  readonly sujet: string;
  /** The value it took: a code that the screen writes in words. */
  readonly code: string;
  readonly prioritaire: boolean;
};

/** A page of the history for the screen: who, when, and each datum that changed. */
// ANX4-B-02
export function raconter({ total, versions }: PageHistorique) {
  return {
    total,
    versions: versions.map(({ version, exploreLe, agent, modifications }: VersionPassee) => ({
      version,
      le: exploreLe.toISOString(),
      source: agent.structure,
      agent: [agent.prenom, agent.nom].filter(Boolean).join(" ") || null,
      changements: changements(modifications),
    })),
  };
}

function changements({
  contraintes,
  numerique,
  pouvoirAgir,
  diagnostics = [],
  besoins = [],
}: Modifications): Changement[] {
  return [
    ...diagnostics.map(({ nomMetier, statut, estPrioritaire }) => ({
      sujet: `Projet ${nomMetier ?? "sans nom"}`,
      code: statut,
      prioritaire: estPrioritaire,
    })),
    ...besoins.flatMap(({ besoins: notes }) => nommer("besoins", notes)),
    ...[
      ...(contraintes?.contraintes ?? []),
      ...(numerique?.contrainte ? [numerique.contrainte] : []),
    ].map(({ code, valeur, estPrioritaire }) => ({
      sujet: ecrit(libelleDe("contraintes", code)),
      code: valeur,
      prioritaire: estPrioritaire,
    })),
    ...[contraintes, numerique].flatMap((volet) => [
      ...nommer("situations", volet?.situations ?? []),
      ...nommer("objectifs", volet?.objectifs ?? []),
    ]),
    ...(numerique?.besoin ? nommer("besoins", [numerique.besoin]) : []),
    ...(contraintes?.sansContrainte === undefined
      ? []
      : [dire("Déclare n’avoir aucune contrainte", contraintes.sansContrainte ? "OUI" : "NON")]),
    ...(pouvoirAgir
      ? [
          dire("Confiance pour mener ses démarches", pouvoirAgir.confiance),
          dire("Souhait d’un appui", pouvoirAgir.accompagnement),
        ]
      : []),
  ];
}

function nommer(genre: Parameters<typeof libelleDe>[0], notes: readonly Note[]): Changement[] {
  return notes.map(({ code, valeur }) => dire(ecrit(libelleDe(genre, code)), valeur));
}

function dire(sujet: string, code: string): Changement {
  return { sujet, code, prioritaire: false };
}
