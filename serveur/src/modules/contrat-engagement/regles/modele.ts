type Clause = { readonly titre: string; readonly libelles: readonly string[] };
type Mention = {
  readonly titre: string;
  readonly mention: string;
  readonly sanctions: readonly string[];
  readonly notes: readonly string[];
};

/** The text of the contracts: one template for all, by version (R5411-15-3). */
// B4-09
export type Modele = {
  readonly version: number;
  readonly engagements: {
    readonly engagementsUsager: readonly Clause[];
    readonly engagementsConseiller: readonly Clause[];
  };
  readonly mentionsLegales: {
    readonly mentions: readonly Mention[];
    readonly niveauSanction: null;
    readonly voiesRecours: Mention;
    readonly articles: readonly string[];
  };
};

const PREMIER: Modele = {
  version: 1,
  engagements: {
    engagementsUsager: [
      {
        titre: "Assiduité et participation",
        libelles: [
          "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
          "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison.",
        ],
      },
      {
        titre: "Informations sincères",
        libelles: ["Je tiens à jour ma situation et j’en donne une information exacte."],
      },
    ],
    engagementsConseiller: [
      {
        titre: "Accompagnement",
        libelles: [
          "Un référent unique m’accompagne et je peux le joindre.",
          "Le plan d’action est construit avec moi et revu avec moi.",
        ],
      },
      {
        titre: "Offre de services",
        libelles: ["Les services utiles à mon projet me sont présentés et ouverts."],
      },
    ],
  },
  mentionsLegales: {
    mentions: [
      {
        titre: "Droits et manquements",
        mention:
          "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
        sanctions: ["Suspension-remobilisation", "Suppression", "Radiation"],
        notes: ["La sanction tient compte de la situation de la personne."],
      },
    ],
    niveauSanction: null,
    voiesRecours: {
      titre: "Voies et délais de recours",
      mention:
        "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
      sanctions: [],
      notes: [],
    },
    articles: ["C. trav. L5411-6", "C. trav. R5411-14 à R5411-15-3", "CASF L262-37"],
  },
};

// The first one said what a breach may lead to, not what the person is entitled to.
// B4-04
const DROITS: Mention = {
  titre: "Vos droits",
  mention:
    "Vous êtes accompagné par un référent unique, et vous pouvez demander à tout moment à revoir votre plan d’action ou votre orientation.",
  sanctions: [],
  notes: [
    "La durée hebdomadaire est adaptée à votre situation ; elle peut être réduite, ou faire l’objet d’une dispense à votre demande.",
    "Vous n’êtes pas sanctionné quand vous avez un motif légitime.",
    "Vous pouvez vous faire assister par la personne de votre choix pour présenter vos observations.",
    "Vous pouvez consulter et faire corriger les données qui vous concernent.",
  ],
};

export const MODELES: readonly Modele[] = [
  PREMIER,
  {
    ...PREMIER,
    version: 2,
    mentionsLegales: {
      ...PREMIER.mentionsLegales,
      mentions: [DROITS, ...PREMIER.mentionsLegales.mentions],
    },
  },
];

/** The template now in use. */
export const MODELE_EN_VIGUEUR = MODELES.at(-1) as Modele;

/** The model of contract of this version; the one in force for a version that is not known. */
export function modeleDe(version: number): Modele {
  return MODELES.find((modele) => modele.version === version) ?? MODELE_EN_VIGUEUR;
}
