import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { EtatDemande } from "./transitions.ts";

/** A person whom an element of the form asks to name. */
type Contact = {
  readonly genre: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly telephone: string;
};

/** What the partner fills in. */
export type Saisie = {
  readonly coches: readonly string[];
  /** Applications named for the APIs; none: those that try them in the sandbox. */
  readonly applications: readonly string[];
  readonly contacts: readonly Contact[];
  readonly precisions: string;
};

/** What the signatory adds: commitments, capacity, place, date, and name written in full. */
export type Signature = {
  readonly engagements: readonly string[];
  readonly qualite: string;
  readonly lieu: string;
  readonly date: JourCivil;
  readonly signature: string;
};

export type ElementDemande = {
  readonly code: string;
  readonly libelle: string;
  readonly genre: string;
  readonly plateforme: string;
  readonly sections: readonly string[];
  /** Where the form prints it; absent, like `rang`, from the forms signed before both were kept. */
  readonly places?: readonly { readonly section: string; readonly parcours: string | null }[];
  /** Its position among all the boxes. */
  readonly rang?: number;
  /** Why it comes by itself; null when it was ticked. */
  readonly raison: string | null;
};

/** Electronic addresses that receive the form. */
export type Destinataires = {
  readonly retour: readonly string[];
  readonly copies: readonly string[];
};

/** The form as it was signed: nothing outside it is needed to read it again. */
export type ContenuDemande = {
  readonly partenaire: { readonly nom: string; readonly siret: string };
  /** The mailbox the form is returned to, and those in copy; absent from the oldest forms. */
  readonly destinataires?: Destinataires;
  /** The applications named for the APIs; absent from the oldest forms. */
  readonly applications?: readonly { readonly nom: string; readonly clientId: string }[];
  readonly conventionId: string | null;
  readonly elements: readonly ElementDemande[];
  /** What the form also listed, left unticked. */
  readonly autres: readonly Omit<ElementDemande, "raison">[];
  readonly engagements: readonly { readonly code: string; readonly texte: string }[];
  /** The versions of the conditions that the commitments are about. */
  readonly conditions: readonly {
    readonly portee: string;
    readonly titre: string;
    readonly version: number;
  }[];
  readonly signataire: {
    readonly nom: string;
    readonly prenom: string;
    readonly courriel: string;
    readonly qualite: string;
    readonly delegation: string;
  };
  readonly lieu: string;
  readonly date: JourCivil;
  readonly signature: string;
};

export type Demande = Saisie & {
  readonly id: string;
  readonly numero: number;
  readonly organisationId: string;
  readonly etat: EtatDemande;
  readonly origine: "portail" | "courriel";
  /** Grows each time the draft changes. */
  readonly version: number;
  readonly creeLe: Date;
  readonly contenu: ContenuDemande | null;
  readonly envoyeeLe: Date | null;
  readonly recueLe: Date | null;
  readonly instruiteLe: Date | null;
  readonly decideeLe: Date | null;
  readonly acceptes: readonly string[] | null;
  readonly motif: string | null;
};
