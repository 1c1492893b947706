import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { THEMATIQUES_BESOINS } from "./regles/nomenclature/besoins.ts";
import { CONTRAINTES } from "./regles/nomenclature/contraintes.ts";
import {
  IMPACTS,
  REPONSES,
  SOUS_TYPOLOGIES,
  TYPOLOGIES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "./regles/valeurs.ts";

const texte = Type.String();
const texteOuNul = ouNul(texte);
const Donnee = {
  code: texte,
  libelle: texte,
  valeur: texte,
  le: texteOuNul,
  source: texteOuNul,
};
const Donnees = Type.Array(Type.Object(Donnee));

/** The diagnostic of a person as the screen shows it: every choice, and what is known of each. */
export const DiagnosticLu = ouNul(
  Type.Object({
    version: Type.Integer(),
    /** Established together with the person; `aJour`: nothing was explored since. */
    conjoint: ouNul(
      Type.Object({ le: texte, par: texteOuNul, source: texte, aJour: Type.Boolean() }),
    ),
    contraintes: Type.Array(
      Type.Object({
        ...Donnee,
        impact: parmi(IMPACTS),
        prioritaire: Type.Boolean(),
        situations: Donnees,
        objectifs: Donnees,
        /** What the questionnaire of the orientation says, while the constraint is not explored. */
        proposition: ouNul(
          Type.Object({
            critere: texte,
            reponse: texte,
            impact: parmi(IMPACTS),
            situations: Type.Array(texte),
            le: texte,
            source: texteOuNul,
          }),
        ),
      }),
    ),
    sansContrainte: ouNul(Type.Object({ flag: Type.Boolean(), le: texte, source: texte })),
    besoinNumerique: Type.Object(Donnee),
    pouvoirAgir: ouNul(
      Type.Object({
        confiance: parmi(REPONSES),
        accompagnement: parmi(REPONSES),
        analyse: texte,
        le: texte,
        source: texte,
      }),
    ),
    projets: Type.Array(
      Type.Object({
        id: texte,
        nom: texteOuNul,
        typologie: ouNul(parmi(TYPOLOGIES)),
        sousTypologie: ouNul(parmi(SOUS_TYPOLOGIES)),
        codeRome: texteOuNul,
        prioritaire: Type.Boolean(),
        statut: texte,
        le: texte,
        source: texte,
        thematiques: Type.Array(Type.Object({ libelle: texte, besoins: Donnees })),
      }),
    ),
  }),
);

/** A page of the history: who, when, and what changed in words. */
export const HistoriqueLu = ouNul(
  Type.Object({
    total: Type.Integer(),
    versions: Type.Array(
      Type.Object({
        version: Type.Integer(),
        le: texte,
        source: texte,
        agent: texteOuNul,
        changements: Type.Array(
          Type.Object({ sujet: texte, code: texte, prioritaire: Type.Boolean() }),
        ),
      }),
    ),
  }),
);

export const Enregistre = Type.Object({
  version: Type.Integer(),
  diagnostics: Type.Array(texte),
});
export const QUESTION_HISTORIQUE = {
  page: Type.Optional(Type.String({ pattern: "^[1-9]\\d{0,4}$" })),
};

const codes = (famille: "situations" | "objectifs") =>
  CONTRAINTES.flatMap((contrainte) => contrainte[famille].map(({ code }) => code));
const note = (valeurs: readonly string[], admis: readonly string[]) =>
  Type.Array(
    Type.Object({ code: parmi(admis), valeur: parmi(valeurs) }, { additionalProperties: false }),
    { maxItems: 100 },
  );
const saisie = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\u0000]*[^\\s\\u0000][^\\u0000]*$" });
const BESOINS = THEMATIQUES_BESOINS.flatMap(({ besoins }) => besoins.map(({ code }) => code));
const id = Type.String({ format: "uuid" });
/** The version that the agent has read. */
const version = Type.Integer({ minimum: 0 });

export const CORPS = {
  contrainte: {
    version,
    code: parmi(CONTRAINTES.map(({ code }) => code)),
    valeur: parmi(VALEURS_CONTRAINTE),
    impact: parmi(IMPACTS),
    prioritaire: Type.Boolean(),
    situations: note(VALEURS_SITUATION, codes("situations")),
    objectifs: note(VALEURS_OBJECTIF, codes("objectifs")),
    /** The need « use digital tools », with the digital autonomy alone. */
    besoin: ouNul(parmi(VALEURS_BESOIN)),
  },
  sansContrainte: { version, flag: Type.Boolean() },
  conjoint: { version, le: Type.String({ format: "date" }) },
  pouvoirAgir: { version, confiance: parmi(REPONSES), accompagnement: parmi(REPONSES) },
  projet: {
    version,
    id: ouNul(id),
    nom: saisie(255),
    typologie: parmi(TYPOLOGIES),
    sousTypologie: ouNul(parmi(SOUS_TYPOLOGIES)),
    codeRome: ouNul(Type.String({ pattern: "^[A-Z][0-9]{4}$" })),
    prioritaire: Type.Boolean(),
  },
  besoins: { version, id, besoins: note(VALEURS_BESOIN, BESOINS) },
  suppression: { version, id },
};
