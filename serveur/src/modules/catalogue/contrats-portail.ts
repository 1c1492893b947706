import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";

const texte = (maximum: number, minimum = 1) =>
  Type.String({ minLength: minimum, maxLength: maximum });
const jour = Type.String({ format: "date" });
const liste = Type.Array(Type.String());

export const Conditions = Type.Object({
  conditions: Type.Array(
    Type.Object({
      id: Type.String(),
      portee: Type.String(),
      version: Type.Integer(),
      titre: Type.String(),
      texte: Type.String(),
      enVigueurLe: Type.String(),
      engagements: ouNul(Type.String()),
      acceptee: Type.Boolean(),
    }),
  ),
});

const ElementDuCatalogue = Type.Object({
  code: Type.String(),
  genre: Type.String(),
  libelle: Type.String(),
  description: Type.String(),
  plateforme: Type.String(),
  plateformeNom: Type.String(),
  finalites: liste,
  places: Type.Array(
    Type.Object({
      section: Type.String(),
      parcours: Type.Optional(Type.String()),
      regle: Type.String(),
    }),
  ),
  application: Type.Optional(Type.String()),
  inclut: liste,
  depend: liste,
  contact: Type.Optional(Type.String()),
  experimental: Type.Boolean(),
  ouvertLe: ouNul(Type.String()),
  lien: ouNul(Type.String()),
  api: ouNul(Type.String()),
  ecran: ouNul(Type.String()),
  disponibilite: Type.String(),
  selectionnable: Type.Boolean(),
  conditions: ouNul(
    Type.Object({
      version: Type.Integer(),
      enVigueurLe: Type.String(),
      engagements: ouNul(Type.String()),
    }),
  ),
});

export const CatalogueLu = Type.Object({
  sections: Type.Array(
    Type.Object({ code: Type.String(), titre: Type.String(), but: Type.String(), besoins: liste }),
  ),
  elements: Type.Array(ElementDuCatalogue),
  /** Those in service. */
  plateformes: Type.Array(
    Type.Object({
      code: Type.String(),
      nom: Type.String(),
      adresse: ouNul(Type.String()),
      debut: Type.String(),
      fin: ouNul(Type.String()),
    }),
  ),
});

export const DonneesLues = Type.Object({
  donnees: Type.Array(
    Type.Object({
      code: Type.String(),
      libelle: Type.String(),
      proprietaire: Type.String(),
      sens: Type.String(),
      finalite: Type.String(),
      supports: liste,
    }),
  ),
});

const Differences = Type.Array(
  Type.Object({
    code: Type.String(),
    nature: Type.String(),
    champs: Type.Array(
      Type.Object({ nom: Type.String(), avant: Type.String(), apres: Type.String() }),
    ),
  }),
);

export const Publications = Type.Object({
  publications: Type.Array(
    Type.Object({
      version: Type.Integer(),
      publieeLe: Type.String(),
      motif: Type.String(),
      decision: ouNul(Type.Object({ reference: Type.String(), le: Type.String() })),
      cahierDesCharges: ouNul(Type.String()),
      differences: Differences,
    }),
  ),
  enAttente: Differences,
});

export const Experimentations = Type.Object({
  experimentations: Type.Array(
    Type.Object({
      id: Type.String(),
      element: Type.String(),
      objet: Type.String(),
      territoires: liste,
      partenaires: liste,
      debut: Type.String(),
      fin: Type.String(),
      closeLe: ouNul(Type.String()),
      evaluation: ouNul(Type.String()),
    }),
  ),
});

const uuid = Type.String({ format: "uuid" });

/** The bodies of the writing routes. */
export const CORPS = {
  acceptation: { documents: Type.Array(uuid, { minItems: 1, maxItems: 100 }) },
  reglage: {
    libelle: ouNul(texte(200)),
    description: ouNul(texte(2000)),
    lien: ouNul(Type.String({ pattern: "^https://", maxLength: 300 })),
    ouvertLe: ouNul(jour),
    disponible: Type.Boolean(),
    experimental: Type.Optional(Type.Boolean()),
    plateforme: Type.Optional(texte(61)),
    motif: texte(1000, 5),
  },
  document: {
    portee: texte(100),
    titre: texte(200),
    texte: texte(200_000),
    enVigueurLe: jour,
    engagements: Type.Optional(texte(20_000)),
  },
  liste: {
    motif: texte(1000, 5),
    // CONV-3.1-02
    decision: Type.Object({ reference: texte(300, 3), le: jour }, { additionalProperties: false }),
  },
  experimentation: {
    element: texte(100),
    objet: texte(1000),
    territoires: Type.Array(Type.String({ pattern: "^[0-9AB]{2,3}$" }), { maxItems: 110 }),
    partenaires: Type.Array(uuid, { maxItems: 200 }),
    debut: jour,
    fin: jour,
  },
  cloture: { evaluation: texte(5000, 5) },
};
