import type { Ecriture, Note } from "./regles/ecriture.ts";
import type { Impact, Projet } from "./regles/etat.ts";
import { BESOIN_NUMERIQUE } from "./regles/nomenclature/besoins.ts";
import { CONTRAINTE_NUMERIQUE } from "./regles/nomenclature/contraintes.ts";

export type ContrainteSaisie = Note & {
  readonly impact: Impact;
  readonly prioritaire: boolean;
  readonly situations: readonly Note[];
  readonly objectifs: readonly Note[];
  readonly besoin: string | null;
};

/** A constraint explored on the screen, now; that of the digital autonomy goes with its need. */
export function lireContrainteSaisie(
  { code, valeur, impact, prioritaire, situations, objectifs, besoin }: ContrainteSaisie,
  le: Date,
): Ecriture {
  const notees = {
    le,
    contraintes: [{ code, valeur, estPrioritaire: prioritaire, impact }],
    situations,
    objectifs,
  };
  if (code !== CONTRAINTE_NUMERIQUE) return { contraintes: { ...notees, sansContrainte: null } };
  const note = besoin ? { code: BESOIN_NUMERIQUE, valeur: besoin } : null;
  return { numerique: { ...notees, besoin: note } };
}

export type ProjetSaisi = {
  readonly id: string | null;
  readonly nom: string;
  readonly typologie: Projet["codeTypologie"];
  readonly sousTypologie: Projet["codeSousTypologie"];
  readonly codeRome: string | null;
  readonly prioritaire: boolean;
};

/** What the screen does not ask stays as it was. */
export function lireProjetSaisi(saisi: ProjetSaisi): Ecriture {
  const { id, nom, typologie, sousTypologie, codeRome, prioritaire } = saisi;
  const projet = {
    nomMetier: nom,
    codeTypologie: typologie,
    codeSousTypologie: sousTypologie,
    codeRome,
  };
  return { diagnostics: [{ id, projet, prioritaire }] };
}

export type BesoinsSaisis = { readonly id: string; readonly besoins: readonly Note[] };

/** The needs typed on the portal, explored at this instant. */
export function lireBesoinsSaisis({ id, besoins }: BesoinsSaisis, le: Date): Ecriture {
  return { besoins: [{ id, le, besoins }] };
}
