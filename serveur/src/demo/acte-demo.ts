const DIRECTEUR = {
  partie: "operateur",
  nom: "Frédéric Danel",
  qualite: "Directeur régional de France Travail Hauts-de-France",
};
const PRESIDENT = {
  partie: "partenaire",
  nom: "Jean-Claude Leroy",
  qualite: "Président du Conseil départemental",
};

/** As these texts stood on the day of the deliberation. */
function references(groupe: string, ...textes: string[]): object[] {
  return textes.map((texte) => ({ groupe, texte, version: "en vigueur au 9 décembre 2024" }));
}

/** A deliberation is of the year that its number begins with. */
function deliberations(...numeros: string[]): object[] {
  return numeros.map((texte) => ({
    groupe: "Délibérations",
    texte,
    version: texte.slice(0, 4),
  }));
}

/** The deliberation and the signatures of the demonstration convention: public office holders alone. */
// CONV-PRE-02 DELIB-01 DELIB-03 DELIB-04 DELIB-05
export const ACTE_DEMO = {
  deliberation: {
    numero: "2024-589",
    date: "2024-12-09",
    organe: "Commission permanente du Conseil départemental du Pas-de-Calais",
    titre: "Convention relative au SI Plateforme du réseau pour l’emploi",
    vote: { pour: 44, contre: 0, abstention: 0, resultat: "adopté" },
    avis: [
      { commission: "2e commission", date: "2024-11-25", sens: "favorable" },
      { commission: "1re commission", date: "2024-11-25", sens: "favorable" },
    ],
    references: [
      ...references("Code général des collectivités territoriales", "L3121-14", "L3121-14-1"),
      ...references("Code général des collectivités territoriales", "L3211-1", "L3211-2"),
      ...references(
        "Code de l’action sociale et des familles",
        "L115-1 et s.",
        "L121-1 et s.",
        "L262-1 et s.",
      ),
      ...references("Lois", "Loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi"),
      ...deliberations("2021-257", "2023-417", "2022-503", "2024-253", "2024-227"),
    ],
    executoire: {
      nom: "Signature de la direction générale des services",
      qualite: "Directrice générale des services",
      pour: "le Président du Conseil départemental",
    },
  },
  representants: [
    {
      ...DIRECTEUR,
      adresse: "28-30 rue Élisée Reclus, 59650 Villeneuve d’Ascq",
      mandat: "Direction régionale",
    },
    {
      ...PRESIDENT,
      adresse: "Hôtel du Département, rue Ferdinand Buisson, 62018 Arras Cedex 9",
      mandat: "Délibération n° 2024-589",
    },
  ],
  signatures: [
    { ...DIRECTEUR, lieu: "Villeneuve d’Ascq", date: "2024-12-20" },
    { ...PRESIDENT, lieu: "Arras", date: "2024-12-20" },
  ],
};
