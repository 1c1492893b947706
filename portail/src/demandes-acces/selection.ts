import type { CatalogueLu, ElementLu } from "../catalogue/requetes.ts";
import { CONTACTS } from "./ecriture.ts";
import type { Contact } from "./formes.ts";

export interface SectionCases {
  code: string;
  titre: string;
  but: string;
  groupes: { titre: string | null; elements: ElementLu[] }[];
}

/** The boxes in the order of the form: by section, then by the need they answer. */
// ANX4-0-12
export function regrouper({ sections, elements }: CatalogueLu): SectionCases[] {
  return sections.map(({ code, titre, but }) => {
    const groupes = new Map<string | null, ElementLu[]>();
    for (const element of elements) {
      for (const place of element.places.filter(({ section }) => section === code)) {
        const groupe = place.parcours ?? null;
        groupes.set(groupe, [...(groupes.get(groupe) ?? []), element]);
      }
    }
    return {
      code,
      titre,
      but,
      groupes: [...groupes].map(([titreGroupe, membres]) => ({
        titre: titreGroupe,
        elements: membres,
      })),
    };
  });
}

export function basculer(coches: readonly string[], code: string): string[] {
  return coches.includes(code) ? coches.filter((c) => c !== code) : [...coches, code];
}

/** The kinds of persons that the elements asked for require to name. */
// ANX4-F-13
export function contactsDemandes(
  elements: readonly ElementLu[],
  codes: readonly string[],
): string[] {
  const genres = elements
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ contact }) => (contact ? [contact] : []));
  return [...new Set(genres)];
}

const CHAMPS = [
  ["prenom", "Prénom"],
  ["nom", "Nom"],
  ["courriel", "Courriel professionnel"],
  ["telephone", "Téléphone"],
] as const;

/** The fields of a person to name: identifier on the page, name in the data, words. */
export function champsDe(genre: string) {
  return CHAMPS.map(([nom, libelle]) => ({ id: `${genre}-${nom}`, nom, libelle }));
}

/** What a person to name lacks; a kind left wholly blank may wait for later. */
export function defautsDeContacts(
  genres: readonly string[],
  contacts: readonly Contact[],
): Record<string, string> {
  const defauts: Record<string, string> = {};
  for (const contact of contacts.filter(({ genre }) => genres.includes(genre))) {
    const qui = CONTACTS[contact.genre] ?? contact.genre;
    for (const { id, nom, libelle } of champsDe(contact.genre)) {
      const valeur = contact[nom].trim();
      const faux = nom === "courriel" && !/^[^\s@]+@[^\s@]+$/.test(valeur);
      if (valeur === "" || faux) defauts[id] = `${qui} : ${libelle.toLowerCase()} à remplir.`;
    }
  }
  return defauts;
}

/** The persons named, one field of one of them changed; left wholly blank, it is not named at all. */
export function ecrireContact(
  contacts: readonly Contact[],
  genre: string,
  changement: Partial<Contact>,
): Contact[] {
  const vide = { genre, nom: "", prenom: "", courriel: "", telephone: "" };
  const change = { ...(contacts.find((c) => c.genre === genre) ?? vide), ...changement };
  const autres = contacts.filter((c) => c.genre !== genre);
  const nomme = champsDe(genre).some(({ nom }) => change[nom].trim() !== "");
  return nomme ? [...autres, change] : autres;
}
