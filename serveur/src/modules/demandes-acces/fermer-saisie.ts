import type { JourCivil } from "../../kit/jour-civil.ts";
import {
  documentEnVigueur,
  ELEMENTS,
  type EtatCatalogue,
  enService,
  fermerSelection,
  type Selection,
} from "../catalogue/index.ts";
import type { Organisation } from "../conventions/index.ts";
import type { ContenuDemande, ElementDemande } from "./regles/demande.ts";

const LIBELLES = new Map(ELEMENTS.map(({ code, libelle }) => [code, libelle]));
const libelleRetire = (code: string) => LIBELLES.get(code);

/** What a partner ticked, completed by the catalogue of that day; what may not be asked for says why. */
// ANX4-0-12 CONV-2-06
export function fermerSaisie(
  catalogue: EtatCatalogue,
  organisation: Organisation,
  saisie: { readonly coches: readonly string[]; readonly contacts: readonly string[] },
  jour: JourCivil,
): Selection {
  const servis = new Set(catalogue.servisLe(jour).map(({ code }) => code));
  return fermerSelection(catalogue.elements, saisie.coches, {
    jour,
    finaliteServie: ({ code }) => servis.has(code),
    libelleRetire,
    experimentationOuverte: (code) => catalogue.experimentationOuverte(code, organisation, jour),
    contacts: new Set(saisie.contacts),
  });
}

/** An element and all that comes with it, whoever asks. */
export function suitesDe({ elements }: EtatCatalogue, code: string): readonly string[] {
  const contexte = {
    jour: "",
    experimentationOuverte: () => true,
    finaliteServie: () => true,
    libelleRetire,
    contacts: new Set<string>(),
  };
  return fermerSelection(elements, [code], contexte).codes;
}

/** The boxes of the form, ticked or not, as it prints them. */
export function decrireElements(
  catalogue: EtatCatalogue,
  selection: Selection,
): { elements: ElementDemande[]; autres: Omit<ElementDemande, "raison">[] } {
  const raisons = new Map(selection.inclusions.map(({ code, raison }) => [code, raison]));
  const demandes = new Set(selection.codes);
  const elements: ElementDemande[] = [];
  const autres: Omit<ElementDemande, "raison">[] = [];
  for (const [rang, element] of catalogue.elements.entries()) {
    const { code, libelle, genre, plateforme } = element;
    const places = element.places.map(({ section, parcours = null }) => ({ section, parcours }));
    const sections = [...new Set(places.map(({ section }) => section))];
    const ligne = { code, libelle, genre, plateforme, sections, places, rang };
    if (demandes.has(code)) elements.push({ ...ligne, raison: raisons.get(code) ?? null });
    else autres.push(ligne);
  }
  return { elements, autres };
}

/** The conditions in force that the commitments are about: platforms, then each element asked for. */
// ANX4-0-06 ANX4-0-07 CONV-3.1-09
export function conditionsEngagees(
  catalogue: EtatCatalogue,
  codes: readonly string[],
  jour: JourCivil,
): ContenuDemande["conditions"] {
  const plateformes = catalogue.plateformes.filter((p) => enService(p, jour));
  return [...plateformes.map(({ code }) => code), ...codes].flatMap((portee) => {
    const document = documentEnVigueur(catalogue.documents, portee, jour);
    return document ? [{ portee, titre: document.titre, version: document.version }] : [];
  });
}
