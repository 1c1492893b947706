/** What a party tells the other: a personal data breach, a complaint of a person, an anomaly of security. */
export const NATURES = ["violation", "reclamation", "anomalie"] as const;
export type Nature = (typeof NATURES)[number];

export const DANS_LA_PHRASE: Readonly<Record<Nature, string>> = {
  violation: "une violation de données à caractère personnel",
  reclamation: "la réclamation d’une personne",
  anomalie: "une anomalie de sécurité",
};

/** What the other party needs to notify the CNIL and to inform the persons (RGPD, article 33, 3). */
// CONV-5-22
export type Contenu = {
  readonly description: string | null;
  readonly categoriesPersonnes: string | null;
  readonly nombrePersonnes: number | null;
  readonly categoriesDonnees: string | null;
  readonly nombreEnregistrements: number | null;
  readonly consequences: string | null;
  readonly mesures: string | null;
};
export type Champ = keyof Contenu;

const COMMUNS = {
  categoriesPersonnes: "Catégories de personnes concernées",
  nombrePersonnes: "Nombre approximatif de personnes",
  categoriesDonnees: "Catégories de données concernées",
  nombreEnregistrements: "Nombre approximatif d’enregistrements",
  consequences: "Conséquences probables",
  mesures: "Mesures prises ou proposées",
};

/** The words of each field; what is described depends on the nature. */
export function libelles(nature: Nature): Readonly<Record<Champ, string>> {
  const description = {
    violation: "Nature de la violation",
    reclamation: "Objet de la réclamation",
    anomalie: "Nature de l’anomalie",
  }[nature];
  return { description, ...COMMUNS };
}

/** The fields that each nature has, in the order of the form; all of them are asked for. */
const CHAMPS: Readonly<Record<Nature, readonly Champ[]>> = {
  violation: [
    "description",
    "categoriesPersonnes",
    "nombrePersonnes",
    "categoriesDonnees",
    "nombreEnregistrements",
    "consequences",
    "mesures",
  ],
  reclamation: ["description", "categoriesDonnees", "consequences", "mesures"],
  anomalie: ["description", "consequences", "mesures"],
};

/** What the convention asks a report of this nature to say. */
export function champsDe(nature: Nature): readonly Champ[] {
  return CHAMPS[nature];
}

/** The words of what is still missing; the contact is the one that the sender's own annex names. */
// CONV-5-22
export function manquants(
  nature: Nature,
  contenu: Contenu,
  contactDpd: string | null,
): readonly string[] {
  const mots = libelles(nature);
  const vides = CHAMPS[nature]
    .filter((champ) => contenu[champ] === null)
    .map((champ) => mots[champ]);
  return nature === "violation" && contactDpd === null ? [...vides, CONTACT] : vides;
}

export const CONTACT = "Contact pour la protection des données";

const HEURE_MS = 3_600_000;

/**
 * The last instant to tell the other party: so many elapsed hours after the breach was discovered or the complaint
 * received, neither nights nor week-ends aside; null for an anomaly, told without delay.
 */
// CONV-5-20 CONV-5-21 CONV-7-11
export function echeance(nature: Nature, connuLe: Date, heures: number): Date | null {
  return nature === "anomalie" ? null : new Date(connuLe.getTime() + heures * HEURE_MS);
}

/** Whether what is sent (or still to be sent) at that instant is late; the last instant is not. */
export function estTardif(limite: Date | null, a: Date): boolean {
  return limite !== null && a.getTime() > limite.getTime();
}

/** Whether its author is to be reminded: so many hours before the end, at once when there is no delay. */
export function aRappeler(limite: Date | null, avantHeures: number, maintenant: Date): boolean {
  return limite === null || maintenant.getTime() >= limite.getTime() - avantHeures * HEURE_MS;
}
