import type { Role } from "../../../acte/index.ts";
import type { Droit } from "../../habilitations/index.ts";

/** The four blocks without which no module is published. */
// CONV-7-14
export const BLOCS = ["enjeux", "bonnesPratiques", "responsabilite", "conduite"] as const;
export type Bloc = (typeof BLOCS)[number];

/** Whom a complement is for: those who use tools, those who write in them, then the functions of a partner. */
// CONV-7-13
export const PUBLICS = [
  "AGENT",
  "GESTIONNAIRE",
  "RGC",
  "GOUVERNANCE",
  "SUIVI_OPERATIONNEL",
  "CORRESPONDANT_SI",
  "RSSI",
  "DPD",
  "DEVELOPPEUR",
] as const satisfies readonly (Role | "AGENT" | "GESTIONNAIRE")[];
export type Public = (typeof PUBLICS)[number];

/** What a module says: its four blocks, null until written, and what is for one public alone. */
export type Contenu = Readonly<Record<Bloc, string | null>> & {
  readonly complements: Readonly<Partial<Record<Public, string>>>;
};

/** The blocks that are still to be written, in their order. */
// CONV-7-14
export function blocsManquants(contenu: Contenu): Bloc[] {
  return BLOCS.filter((bloc) => contenu[bloc] === null);
}

/** Which publics somebody is of, by the rights in force that they hold and the functions given to them. */
// CONV-7-13
export function publicsDe({ roles, droits }: Titulaire): Public[] {
  return PUBLICS.filter((un) => {
    if (un === "AGENT") return droits.length > 0;
    if (un === "GESTIONNAIRE") return droits.some(({ profil }) => profil === "gestion");
    return roles.includes(un);
  });
}

type Titulaire = {
  readonly roles: readonly string[];
  readonly droits: readonly Pick<Droit, "profil">[];
};

/** The complements of a module that are for these publics. */
export function complementsPour(contenu: Contenu, publics: readonly Public[]): Public[] {
  return publics.filter((un) => contenu.complements[un] !== undefined);
}
