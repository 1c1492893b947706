import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { memoriser } from "../../kit/memoire.ts";
import { lireOuvertures } from "./depot/gouvernance.ts";
import {
  lireAcceptations,
  lireDocuments,
  lireExperimentations,
  lireReglages,
  type Reglage,
} from "./depot/lire.ts";
import { lirePlateformes } from "./depot/plateformes.ts";
import { type Document, documentEnVigueur, estAccepte } from "./regles/conditions.ts";
import type { Element } from "./regles/element.ts";
import { ELEMENTS } from "./regles/elements.ts";
import { type Experimentation, ouverteA, type Participant } from "./regles/experimentation.ts";
import { enService, type Plateforme } from "./regles/plateforme.ts";
import { elementsServis, type OuvertureFinalite } from "./regles/references.ts";
import { type Tuile, tuilesOuvertes } from "./regles/tuiles.ts";

/** What the opérateur publishes, at one moment, with no further query. */
export type EtatCatalogue = {
  /** What annex 4 lists, as the opérateur has set it; what was withdrawn is left out. */
  readonly elements: readonly Element[];
  readonly documents: readonly Document[];
  readonly experimentations: readonly Experimentation[];
  /** Decisions that open or close the secondary purposes. */
  readonly decisions: readonly OuvertureFinalite[];
  /** Every platform, past and to come. */
  readonly plateformes: readonly Plateforme[];
  /** The elements without those whose only purposes are not open that day. */
  servisLe(jour: JourCivil): readonly Element[];
  element(code: string): Element | undefined;
  /** Whether the experiment of this element is open to this partner that day. */
  experimentationOuverte(code: string, participant: Participant, jour: JourCivil): boolean;
};

/** What an agent has accepted, against the versions in force one day. */
export type Acceptations = {
  readonly confidentialite: boolean;
  readonly cgu: (code: string) => boolean;
  readonly conditions: (code: string) => boolean;
  /** The specific conditions of an API, by the key of its documentation. */
  readonly conditionsApi: (cle: string) => boolean;
  /** What is still to be accepted among these scopes. */
  aAccepter(portees: readonly string[]): Document[];
};

export type Catalogue = {
  lire(): Promise<EtatCatalogue>;
  acceptations(agentId: string, jour: JourCivil): Promise<Acceptations>;
  /** The tiles that these modules show that day. */
  tuiles(agent: { readonly modules: ReadonlySet<string> }, jour: JourCivil): Promise<Tuile[]>;
  /** What a right may open, code and name: the modules, and the applications that have none. */
  modules(): Promise<ReadonlyMap<string, string>>;
  oublier(): void;
};

/** The catalogue, kept in memory until a change is announced. */
export function ouvrirCatalogue(pool: pg.Pool): Catalogue {
  const memoire = memoriser(async () => {
    const [reglages, documents, experimentations, decisions, plateformes] = await Promise.all([
      lireReglages(pool),
      lireDocuments(pool),
      lireExperimentations(pool),
      lireOuvertures(pool),
      lirePlateformes(pool),
    ]);
    return composerCatalogue({
      elements: regler(ELEMENTS, reglages),
      documents,
      experimentations,
      decisions,
      plateformes,
    });
  });
  return {
    lire: memoire.lire,
    oublier: memoire.oublier,
    async acceptations(agentId, jour) {
      const [etat, acceptes] = await Promise.all([memoire.lire(), lireAcceptations(pool, agentId)]);
      return composerAcceptations(etat, acceptes, jour);
    },
    async tuiles(agent, jour) {
      const etat = await memoire.lire();
      const plateformes = etat.plateformes.filter((p) => enService(p, jour));
      return tuilesOuvertes(etat.servisLe(jour), plateformes, agent);
    },
    async modules() {
      const { elements } = await memoire.lire();
      const ouvrables = elements.filter(
        ({ genre, code }) =>
          genre === "module" ||
          (genre === "application" && !elements.some((e) => e.application === code)),
      );
      return new Map(ouvrables.map(({ code, libelle }) => [code, libelle]));
    },
  };
}

function composerCatalogue(
  lu: Pick<
    EtatCatalogue,
    "elements" | "documents" | "experimentations" | "decisions" | "plateformes"
  >,
): EtatCatalogue {
  const { elements, experimentations, decisions } = lu;
  const parCode = new Map(elements.map((e) => [e.code, e]));
  return {
    ...lu,
    servisLe: (jour) => elementsServis(elements, decisions, jour),
    element: (code) => parCode.get(code),
    experimentationOuverte: (code, participant, jour) =>
      experimentations.some((x) => x.element === code && ouverteA(x, participant, jour)),
  };
}

function composerAcceptations(
  etat: EtatCatalogue,
  acceptes: ReadonlySet<string>,
  jour: JourCivil,
): Acceptations {
  const accepte = (portee: string) => estAccepte(etat.documents, portee, jour, acceptes);
  return {
    confidentialite: accepte("confidentialite"),
    cgu: (code) => accepte(etat.element(code)?.plateforme ?? "mon-portail-pro"),
    conditions: accepte,
    conditionsApi: (cle) => etat.elements.every(({ api, code }) => api !== cle || accepte(code)),
    aAccepter: (portees) =>
      portees
        .filter((portee) => !accepte(portee))
        .map((portee) => documentEnVigueur(etat.documents, portee, jour) as Document),
  };
}

/** The elements as the opérateur has set them. */
function regler(elements: readonly Element[], reglages: readonly Reglage[]): Element[] {
  const parCode = new Map(reglages.map((r) => [r.code, r]));
  return elements.flatMap((e) => {
    const reglage = parCode.get(e.code);
    if (!reglage) return [e];
    if (!reglage.disponible) return [];
    return [
      {
        ...e,
        libelle: reglage.libelle ?? e.libelle,
        description: reglage.description ?? e.description,
        lien: reglage.lien ?? e.lien,
        ouvertLe: reglage.ouvertLe ?? e.ouvertLe,
        experimental: reglage.experimental ?? e.experimental,
        plateforme: reglage.plateforme ?? e.plateforme,
      },
    ];
  });
}
