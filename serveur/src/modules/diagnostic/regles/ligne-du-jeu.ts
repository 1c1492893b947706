import type { Contexte, Ecriture, Note, NoteContrainte } from "./ecriture.ts";
import type { Etat, Impact, Projet } from "./etat.ts";
import { BESOIN_NUMERIQUE } from "./nomenclature/besoins.ts";
import { CONTRAINTE_NUMERIQUE } from "./nomenclature/contraintes.ts";
import { contrainteDe } from "./nomenclature/retrouver.ts";
import { METIER_PARTENAIRE, type Statut } from "./valeurs.ts";

type ProjetDuJeu = Partial<Projet> & {
  readonly identifiant: string;
  readonly prioritaire?: boolean | null;
  readonly statut?: Statut | null;
  readonly besoins?: readonly Note[] | null;
};

/** An exploration of a jeu de données. */
export type DiagnosticDuJeu = {
  readonly identifiant: string;
  /** ISO 8601 instant. */
  readonly exploreLe: string;
  /** The day it was established together with the person; absent: not attested. */
  readonly conjointLe?: string | null;
  readonly structure: string;
  readonly agent?: { readonly nom: string; readonly prenom: string } | null;
  readonly contraintes?:
    | readonly (Note & { estPrioritaire?: boolean | null; impact?: Impact | null })[]
    | null;
  readonly situations?: readonly Note[] | null;
  readonly objectifs?: readonly Note[] | null;
  readonly sansContrainte?: boolean | null;
  readonly besoinNumerique?: string | null;
  readonly pouvoirAgir?: Ecriture["pouvoirAgir"] | null;
  readonly projets?: readonly ProjetDuJeu[] | null;
};

/** The exploration that a line tells, as if it were written that day by that agent. */
export function lireLigne(
  ligne: DiagnosticDuJeu,
  etat: Etat,
  idDe: (projet: string) => string,
): { ecriture: Ecriture; contexte: Contexte } {
  const le = new Date(ligne.exploreLe);
  const ids = (ligne.projets ?? []).map(({ identifiant }) => idDe(identifiant));
  const connus = new Set(etat.diagnostics.map(({ diagnostic }) => diagnostic.idDiagnostic));
  const neufs = ids.filter((id) => !connus.has(id));
  return {
    ecriture: {
      diagnostics: (ligne.projets ?? []).map((projet, rang) => ({
        id: connus.has(ids[rang] ?? "") ? (ids[rang] ?? null) : null,
        projet: projetDe(projet),
        prioritaire: projet.prioritaire ?? null,
        ...(projet.statut && { statut: projet.statut }),
      })),
      besoins: (ligne.projets ?? []).flatMap(({ besoins, statut }, rang) =>
        besoins?.length && statut !== "SUPPRIME" ? [{ id: ids[rang] ?? "", le, besoins }] : [],
      ),
      ...contraintesDe(ligne, le),
      ...(ligne.pouvoirAgir && { pouvoirAgir: ligne.pouvoirAgir }),
    },
    contexte: {
      agent: {
        nom: ligne.agent?.nom ?? null,
        prenom: ligne.agent?.prenom ?? null,
        structure: ligne.structure,
        type: ligne.agent ? "AGENT" : "INCONNU",
      },
      maintenant: le,
      estPartenaire: true,
      nouvelId: () => neufs.shift() ?? "",
    },
  };
}

/** Those of the digital autonomy apart from the others. */
function contraintesDe(ligne: DiagnosticDuJeu, le: Date): Partial<Ecriture> {
  const partager = (numerique: boolean) => {
    const sienne = (code: string | null) => (code === CONTRAINTE_NUMERIQUE) === numerique;
    const contraintes = (ligne.contraintes ?? [])
      .filter(({ code }) => sienne(code))
      .map(
        (note): NoteContrainte => ({
          code: note.code,
          valeur: note.valeur,
          estPrioritaire: note.estPrioritaire ?? null,
          impact: note.impact ?? null,
        }),
      );
    const suites = (famille: "situations" | "objectifs") =>
      (ligne[famille] ?? []).filter(({ code }) => sienne(contrainteDe(famille, code)));
    return { le, contraintes, situations: suites("situations"), objectifs: suites("objectifs") };
  };
  const vide = ({ contraintes, situations, objectifs }: ReturnType<typeof partager>) =>
    contraintes.length + situations.length + objectifs.length === 0;
  const [personnelles, numeriques] = [partager(false), partager(true)];
  const sansContrainte = ligne.sansContrainte ?? null;
  const besoin = ligne.besoinNumerique
    ? { code: BESOIN_NUMERIQUE, valeur: ligne.besoinNumerique }
    : null;
  return {
    ...((!vide(personnelles) || sansContrainte !== null) && {
      contraintes: { ...personnelles, sansContrainte },
    }),
    ...((!vide(numeriques) || besoin) && { numerique: { ...numeriques, besoin } }),
  };
}

function projetDe(projet: ProjetDuJeu): Projet {
  return {
    codeTypologie: projet.codeTypologie ?? null,
    codeSousTypologie: projet.codeSousTypologie ?? null,
    codeRome: projet.codeRome ?? null,
    codeAppellation: projet.codeAppellation ?? null,
    nomMetier: projet.nomMetier ?? null,
    idMetierChiffre: projet.idMetierChiffre ?? METIER_PARTENAIRE,
  };
}
