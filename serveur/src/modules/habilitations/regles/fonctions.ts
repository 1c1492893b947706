import { type Refus, refus } from "../../../kit/resultat.ts";

/** What somebody does for their organisation beside using tools, and who may be asked to. */
export type Fonction = {
  readonly code: string;
  readonly libelle: string;
  /** Whose agents may have it. */
  readonly parties: readonly ("partenaire" | "operateur")[];
  /** True when somebody of a délégataire or of a contractor may have it. */
  readonly externe: boolean;
};

const fonction = (
  code: string,
  libelle: string,
  parties: Fonction["parties"],
  externe = false,
): Fonction => ({ code, libelle, parties, externe });

/**
 * The functions that an RGC gives. Never RGC, which a nomination gives (annex 1), nor OPERATEUR, which
 * no partner has and no RGC hands on.
 */
export const FONCTIONS: readonly Fonction[] = [
  // ANX2-01 ANX2B-01
  fonction("GOUVERNANCE", "Gouvernance du partenariat", ["partenaire", "operateur"]),
  // ANX2-02
  fonction("SUIVI_OPERATIONNEL", "Responsable du suivi opérationnel", ["partenaire"]),
  // ANX2-04
  fonction("RSSI", "Sécurité des systèmes d’information (RSSI)", ["partenaire"]),
  // CONV-3.2-06 ANX2-05
  fonction("CORRESPONDANT_SI", "Correspondant SI", ["partenaire"]),
  // ANX2-07 ANX2B-08; RGPD article 37, 6: a contractor may be the DPD.
  fonction("DPD", "Protection des données (DPD ou référent)", ["partenaire", "operateur"], true),
  // ANX3-1-04 ANX3-1-05
  fonction("DEVELOPPEUR", "Développeur (francetravail.io)", ["partenaire"], true),
  // ANX2B-03
  fonction("CSSI", "Chargé de sécurité des SI (CSSI)", ["operateur"]),
];

/** The words of a function; empty when it is not one that an RGC gives. */
export function libelleFonction(code: unknown): string {
  return FONCTIONS.find((connue) => connue.code === code)?.libelle ?? "";
}

export type Titulaire = {
  readonly id: string;
  readonly roles: readonly string[];
  readonly fermeLe: Date | null;
  /** Employed by the RGC's own organisation, not by a délégataire nor by a contractor. */
  readonly interne: boolean;
  readonly partie: "partenaire" | "operateur";
};

/** The functions that this person may have, held or not. */
export function fonctionsPossibles({ interne, partie }: Omit<Titulaire, "id">): Fonction[] {
  return FONCTIONS.filter(
    ({ parties, externe }) => parties.includes(partie) && (interne || externe),
  );
}

/** Kept both ways: when a function is given, and when an RGC is designated. */
export const FONCTIONS_INCOMPATIBLES = refus(
  "FONCTIONS_INCOMPATIBLES",
  "Le responsable du suivi opérationnel propose le RGC et approuve ses accès : ce n’est pas la même personne.",
);

/** Why an RGC may not give this function, or take it back; null when they may. */
export function refuserFonction(
  voulu: {
    readonly fonction: string;
    readonly geste: "donner" | "retirer";
    readonly motif: string;
  },
  titulaire: Titulaire,
  auteurId: string,
): Refus | null {
  const tenue = titulaire.roles.includes(voulu.fonction);
  const connue = FONCTIONS.find(({ code }) => code === voulu.fonction);
  if (!connue?.parties.includes(titulaire.partie)) return INTERDITE;
  if (voulu.motif.trim() === "") return refus("MOTIF_ABSENT", "Indiquez le motif.");
  if (voulu.geste === "retirer") return tenue ? null : inchangee("n’a pas");
  if (titulaire.fermeLe) return refus("COMPTE_FERME", "Le compte de cette personne est fermé.");
  if (auteurId === titulaire.id) {
    return refus("AUTO_ATTRIBUTION", "Nul ne se donne une fonction à soi-même.");
  }
  if (!titulaire.interne && !connue.externe) {
    return refus(
      "FONCTION_INTERNE",
      "Cette fonction est celle d’un agent de votre organisation, non d’un délégataire ou d’un prestataire.",
    );
  }
  // ANX1-5.1-05: who approves the accesses of an RGC is another person.
  if (connue.code === "SUIVI_OPERATIONNEL" && titulaire.roles.includes("RGC")) {
    return FONCTIONS_INCOMPATIBLES;
  }
  return tenue ? inchangee("a déjà") : null;
}

const INTERDITE = refus(
  "FONCTION_INTERDITE",
  "Cette fonction ne se donne pas ici : celle de RGC vient d’une désignation, les autres sont celles de l’annexe 2 ou 2 bis de votre organisation.",
);

function inchangee(verbe: string): Refus {
  return refus("FONCTION_INCHANGEE", `Cette personne ${verbe} cette fonction : relisez sa fiche.`);
}
