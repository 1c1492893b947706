import type { Canal } from "../../usagers/index.ts";
/** The words of the wire (api-francetravail §4.2). */
export const MOTIFS = ["AUT", "ACC", "ORI"] as const;
export const STATUTS = ["PRIS", "EFFECTUE", "MODIFIE", "ABSENT", "ANNULE"] as const;
export const MODALITES = ["VISIO", "TELEPHONE", "PHYSIQUE"] as const;

/** The channel that each means. */
// RAPP-07
export const CANAL: Readonly<Record<(typeof MODALITES)[number], Canal>> = {
  VISIO: "WEB",
  TELEPHONE: "TELEPHONE",
  PHYSIQUE: "GUICHET",
};
export const RECEPTIONS = ["IND", "COL"] as const;
export const ORGANISMES = ["IND", "FT", "CD", "DCD", "ML", "CE"] as const;
export const CIVILITES = ["M", "Mme", "Mx"] as const;

/** What the wire knows of who receives the person, beside the code of the organisation (§3.5). */
export const MEMBRES_ORGANISME = [
  "idStructure",
  "libelleStructure",
  "emailContact",
  "telephoneContact",
] as const;
/** What it knows of the agent, beside the title. */
export const MEMBRES_INTERLOCUTEUR = [
  "nom",
  "prenom",
  "email",
  "telephone",
  "organisme",
  "service",
] as const;

type Texte = string | null;

/** What a partner sends of an appointment (wire §3.5); members that are null or absent are unknown. */
export type RendezVousRecu = {
  readonly id?: Texte;
  readonly date: string;
  readonly duree?: number | null;
  readonly motif: (typeof MOTIFS)[number];
  readonly statut: (typeof STATUTS)[number];
  readonly modaliteContact: (typeof MODALITES)[number];
  readonly typeReception: (typeof RECEPTIONS)[number];
  readonly organisme: Readonly<Record<string, Texte>>;
  readonly initiateur?: "USAGER" | "PARTENAIRE" | null;
  readonly interlocuteur?: Readonly<Record<string, Texte>> | null;
  readonly libelleAdresse?: Texte;
  readonly adresse?: Texte;
  readonly theme?: Texte;
  readonly description?: Texte;
  readonly information?: Texte;
  readonly commentaire?: Texte;
  readonly telephoneContactUsager?: Texte;
  readonly urlVisio?: Texte;
};

/** One line of what was received about an appointment. */
export type Reception = { readonly dateReceptionEvenement: string; readonly typeAction: string };

/** An appointment as the platform keeps it. */
export type RendezVous = {
  readonly id: string;
  /** Grows with each change, wherever it comes from. */
  readonly version: number;
  readonly sourceId: string;
  readonly debut: Date;
  readonly duree: number;
  readonly motif: RendezVousRecu["motif"];
  readonly statut: RendezVousRecu["statut"];
  readonly modalite: RendezVousRecu["modaliteContact"];
  readonly typeReception: RendezVousRecu["typeReception"];
  readonly organisme: RendezVousRecu["organisme"];
  readonly precisions: Precisions;
  readonly annuleLe: Date | null;
  /** When the person confirmed that they come; the wire has no word for it. */
  readonly confirmeLe: Date | null;
  /** Recorded afterwards, taken outside the tool. */
  readonly dejaPris: boolean;
  readonly historique: readonly Reception[];
};

/** What is kept as it was sent. */
export type Precisions = Pick<
  RendezVousRecu,
  | "initiateur"
  | "interlocuteur"
  | "libelleAdresse"
  | "adresse"
  | "theme"
  | "description"
  | "information"
  | "commentaire"
  | "telephoneContactUsager"
  | "urlVisio"
>;

/** Minutes of an appointment whose length nobody said. */
export const DUREE_PAR_DEFAUT = 30;

/** The members that the wire knows, among those received: another was never read, and could not be read again. */
export function neGarderQue(
  recu: Readonly<Record<string, Texte>>,
  membres: readonly string[],
): Record<string, Texte> {
  const connus = membres.filter((membre) => recu[membre] !== undefined);
  return Object.fromEntries(connus.map((membre) => [membre, recu[membre] ?? null]));
}
