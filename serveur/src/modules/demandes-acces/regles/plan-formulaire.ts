import type { ContenuDemande, ElementDemande } from "./demande.ts";

export type CaseImprimee = { readonly libelle: string; readonly cochee: boolean };

/** The boxes of one parcours; null: those common to all the parcours of the section. */
export type GroupeCases = {
  readonly parcours: string | null;
  readonly familles: readonly { readonly titre: string; readonly cases: readonly CaseImprimee[] }[];
};

const FAMILLES = [
  { titre: "Outils", genres: ["application", "module"] },
  { titre: "API", genres: ["api"] },
  { titre: "Services en ligne et webinaires", genres: ["service-en-ligne", "webinaire"] },
];

type Boite = Omit<ElementDemande, "raison"> & {
  readonly raison: string | null;
  readonly cochee: boolean;
};

/**
 * The boxes of a section as annex 4 lays them out: by parcours, in the order of the catalogue, then by
 * kind of tool. What comes by itself is ticked and says with what.
 */
// ANX4-0-12
export function planSection(
  { elements, autres }: Pick<ContenuDemande, "elements" | "autres">,
  section: string,
): GroupeCases[] {
  const boites: Boite[] = [
    ...elements.map((e) => ({ ...e, cochee: true })),
    ...autres.map((e) => ({ ...e, raison: null, cochee: false })),
  ].sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0));
  const groupes = new Map<string | null, Boite[]>();
  for (const boite of boites) {
    for (const parcours of parcoursDans(boite, section)) {
      groupes.set(parcours, [...(groupes.get(parcours) ?? []), boite]);
    }
  }
  return [...groupes].map(([parcours, membres]) => ({
    parcours,
    familles: FAMILLES.flatMap(({ titre, genres }) => {
      const cases = membres.filter(({ genre }) => genres.includes(genre)).map(imprimer);
      return cases.length > 0 ? [{ titre, cases }] : [];
    }),
  }));
}

function parcoursDans({ places, sections }: Boite, section: string): Set<string | null> {
  const connues = places ?? sections.map((code) => ({ section: code, parcours: null }));
  return new Set(connues.filter((p) => p.section === section).map(({ parcours }) => parcours));
}

function imprimer({ libelle, raison, cochee }: Boite): CaseImprimee {
  return { libelle: raison ? `${libelle} – ${raison}` : libelle, cochee };
}
