import { ecrireInstantDeParis } from "../../kit/instant.ts";
import type { PageHistorique } from "./actes/lire-historique.ts";
import type { Demande } from "./depot/historique.ts";
import { presenterDiagnostic } from "./presenter.ts";
import type { Modifications, Note } from "./regles/ecriture.ts";
import { libelleDe } from "./regles/nomenclature/retrouver.ts";

type Genre = Parameters<typeof libelleDe>[0];

/** What an exploration changed, part by part, as the wire shows it (§3.6). */
export const PAR_VOLET = {
  contraintes: ({ contraintes }: Modifications) => ({
    contraintes: nommer("contraintes", contraintes?.contraintes ?? []),
    situations: nommer("situations", contraintes?.situations ?? []),
    objectifs: nommer("objectifs", contraintes?.objectifs ?? []),
  }),
  numerique: ({ numerique }: Modifications) => ({
    contrainte: numerique?.contrainte ? nommer("contraintes", [numerique.contrainte])[0] : null,
    besoin: numerique?.besoin ? nommer("besoins", [numerique.besoin])[0] : null,
    situations: nommer("situations", numerique?.situations ?? []),
    objectifs: nommer("objectifs", numerique?.objectifs ?? []),
  }),
  pouvoirAgir: ({ pouvoirAgir }: Modifications) => pouvoirAgir ?? null,
  diagnostics: ({ diagnostics = [] }: Modifications) => ({
    diagnostics: diagnostics.map((diagnostic) => {
      const { agent: _, ...presente } = presenterDiagnostic(diagnostic);
      return presente;
    }),
  }),
  // One exploration may tell of several moments of one diagnostic.
  besoins: ({ besoins = [] }: Modifications) =>
    [...new Set(besoins.map(({ idDiagnostic }) => idDiagnostic))].map((idDiagnostic) => {
      const siens = besoins.filter((note) => note.idDiagnostic === idDiagnostic);
      return {
        idDiagnostic,
        besoins: nommer(
          "besoins",
          siens.flatMap(({ besoins: notes }) => notes),
        ),
      };
    }),
};

/** The whole record: each part that the exploration changed, null for the others. */
export function presenterModifications(modifications: Modifications) {
  const volet = (nom: keyof typeof PAR_VOLET) =>
    modifications[nom] ? PAR_VOLET[nom](modifications) : null;
  return {
    diagnosticsHistorises: volet("diagnostics"),
    besoinsHistorises: PAR_VOLET.besoins(modifications),
    contraintesHistorisees: volet("contraintes"),
    autonomieNumeriqueHistorisee: volet("numerique"),
    pouvoirAgirHistorise: volet("pouvoirAgir"),
  };
}

/** A page of the history in the shape of the wire, its data made by `presenter`. */
export function presenterPage(
  { total, versions }: PageHistorique,
  { page, parPage, debut, fin }: Demande,
  presenter: (modifications: Modifications) => unknown,
) {
  return {
    donneesParVersionExploration: versions.map(({ exploreLe, agent, modifications }) => ({
      donnees: presenter(modifications),
      versionExploration: { agent, dateExploration: ecrireInstantDeParis(exploreLe) },
    })),
    pageActuelle: page,
    donneesParPage: parPage,
    totalDonnees: total,
    dateDebut: debut && ecrireInstantDeParis(debut),
    dateFin: fin && ecrireInstantDeParis(fin),
  };
}

function nommer<N extends Note>(genre: Genre, notes: readonly N[]) {
  return notes.map((note) => ({ ...note, libelle: libelleDe(genre, note.code) }));
}
