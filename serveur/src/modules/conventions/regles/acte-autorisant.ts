import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Partie } from "./partie.ts";

/** The deliberation that authorises the signature, with everything that it records. */
// DELIB-01 DELIB-03 DELIB-04 DELIB-05 DELIB-06
export type ActeAutorisant = {
  readonly numero: string;
  readonly date: JourCivil;
  readonly organe: string;
  readonly titre?: string;
  readonly president?: string;
  readonly secretaire?: string;
  readonly vote?: {
    readonly pour: number;
    readonly contre: number;
    readonly abstention: number;
    readonly resultat?: string;
    readonly groupes?: readonly string[];
  };
  readonly presents?: readonly string[];
  readonly excuses?: readonly string[];
  readonly nonParticipants?: readonly string[];
  readonly avis?: readonly {
    readonly commission: string;
    readonly date: JourCivil;
    readonly sens: string;
  }[];
  readonly references?: readonly {
    readonly groupe: string;
    readonly texte: string;
    readonly version?: string;
  }[];
  readonly executoire?: { readonly nom: string; readonly qualite: string; readonly pour?: string };
};

/** Who a party is represented by, with the act that gives the mandate to sign. */
export type Representant = {
  readonly partie: Partie;
  readonly nom: string;
  readonly qualite: string;
  readonly adresse?: string;
  readonly mandat: string;
};

export type Signature = {
  readonly partie: Partie;
  readonly nom: string;
  readonly qualite: string;
  readonly lieu: string;
  readonly date: JourCivil;
};

/** What the act shows that a reader should check; it is kept all the same. */
// DELIB-05
export function avertissementsActe(acte: ActeAutorisant): string[] {
  return (acte.avis ?? [])
    .filter(({ date }) => date > acte.date)
    .map(({ commission }) => `L’avis de « ${commission} » est postérieur à la décision.`);
}

export type Signable = {
  readonly deliberation: Pick<ActeAutorisant, "date"> | null;
  readonly representants: readonly Representant[];
  readonly signatures: readonly Signature[];
  /** SHA-256 of the project annexed to the deliberation and of the text to sign; null: not kept. */
  readonly empreinteProjet: string | null;
  readonly empreinteTexte: string | null;
};

/** Null when that signature may be received: it opens access at once, so it is not of a day to come. */
// CONV-12-02 DELIB-01 DELIB-02 DELIB-07
export function refuserSignature(
  convention: Signable,
  signature: Signature,
  aujourdhui: JourCivil,
): Refus | null {
  const { deliberation, representants, signatures, empreinteProjet, empreinteTexte } = convention;
  if (!deliberation) {
    return refus("DELIBERATION_ABSENTE", "Aucune délibération n’autorise encore la signature.");
  }
  if (signature.date < deliberation.date) {
    return refus(
      "SIGNATURE_ANTERIEURE",
      "La signature ne peut précéder la délibération qui l’autorise.",
    );
  }
  if (signature.date > aujourdhui) {
    return refus(
      "SIGNATURE_A_VENIR",
      "Une signature se reçoit une fois donnée : corrigez sa date.",
    );
  }
  const habilite = representants.some(
    ({ partie, nom, qualite, mandat }) =>
      partie === signature.partie &&
      nom === signature.nom &&
      qualite === signature.qualite &&
      mandat !== "",
  );
  if (!habilite) {
    return refus(
      "MANDAT_ABSENT",
      "Aucun mandat enregistré n’habilite cette personne, en cette qualité, à signer pour cette partie.",
    );
  }
  if (signatures.some(({ partie }) => partie === signature.partie)) {
    return refus("DEJA_SIGNEE", "Cette partie a déjà signé.");
  }
  if (empreinteProjet === null || empreinteTexte === null) {
    return refus("TEXTE_ABSENT", "Déposez le projet autorisé et le texte à signer.");
  }
  return empreinteProjet === empreinteTexte
    ? null
    : refus(
        "TEXTE_DIFFERENT",
        "Le texte à signer diffère du projet autorisé par la délibération : voyez les différences.",
      );
}
