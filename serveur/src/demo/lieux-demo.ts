type LieuDemo = readonly [codeAurore: string, libelle: string, commune: string, codeInsee: string];

/** The fictional places of each body of the Pas-de-Calais, by the key of its organisation. */
const LIEUX: Readonly<Record<string, readonly LieuDemo[]>> = {
  ft: [
    ["HDF9001", "Agence France Travail d’Arras (fictive)", "Arras", "62041"],
    ["HDF9002", "Agence France Travail de Lens (fictive)", "Lens", "62498"],
    ["HDF9003", "Agence France Travail de Calais (fictive)", "Calais", "62193"],
    ["HDF9004", "Agence France Travail de Béthune (fictive)", "Béthune", "62119"],
  ],
  cd62: [
    ["HDF9101", "Maison du Département d’Arras (fictive)", "Arras", "62041"],
    ["HDF9102", "Maison du Département de Lens (fictive)", "Lens", "62498"],
    ["HDF9103", "Maison du Département de Saint-Omer (fictive)", "Saint-Omer", "62765"],
  ],
  ml62: [
    ["HDF9201", "Mission locale, antenne d’Arras (fictive)", "Arras", "62041"],
    ["HDF9202", "Mission locale, antenne de Bapaume (fictive)", "Bapaume", "62080"],
  ],
};
/** The place that the examples of the wire name, so that they may be tried as they are. */
const LIEU_DES_EXEMPLES = {
  codeAurore: "HDF0999",
  codeSafir: "62999",
  libelle: "Site RSA d’essai (fictif)",
  commune: "Arras",
  codeInsee: "62041",
  departement: "62",
};

/** The places of an organisation of the demonstration, as its line tells them. */
export function lieuxDemo(cle: string): { structures?: object[] } {
  const structures = LIEUX[cle]?.map(([codeAurore, libelle, commune, codeInsee]) => ({
    codeAurore,
    libelle,
    commune,
    codeInsee,
    departement: "62",
  }));
  if (!structures) return {};
  return { structures: cle === "cd62" ? [...structures, LIEU_DES_EXEMPLES] : structures };
}

/** Where that organisation accompanies the person of this rank; one in four was told of no place yet. */
export function structureDemo(cle: string, rang: number): { structure?: object } {
  const lieu = rang % 4 === 0 ? undefined : lieuDe(cle, rang);
  if (!lieu) return {};
  return { structure: { code_aurore: lieu[0], libelle_structure: lieu[1] } };
}

/** Where that organisation receives the person of this rank; undefined when it told of no place. */
export function accueilDemo(cle: string, rang: number): string | undefined {
  return lieuDe(cle, rang)?.[1];
}

function lieuDe(cle: string, rang: number): LieuDemo | undefined {
  const lieux = LIEUX[cle];
  return lieux?.[rang % lieux.length];
}
