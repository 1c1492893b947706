import Type from "typebox";
import { ouNul } from "../../../kit/http/contrat.ts";
import { BESOIN_NUMERIQUE, THEMATIQUES_BESOINS } from "../regles/nomenclature/besoins.ts";
import { CONTRAINTE_NUMERIQUE, CONTRAINTES } from "../regles/nomenclature/contraintes.ts";
import {
  IMPACTS,
  REPONSES,
  SOUS_TYPOLOGIES,
  TYPOLOGIES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "../regles/valeurs.ts";

const peutEtre = <T extends Type.TSchema>(schema: T) => Type.Optional(ouNul(schema));
const parmi = (valeurs: readonly string[]) => Type.Enum([...valeurs]);
const texte = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
const instant = Type.String({
  maxLength: 40,
  description: "yyyy-MM-dd'T'HH:mm:ss.SSSZZ, avec son fuseau",
});

// The contract's own sample writes one gender for the other: both are read (wire §4.4).
const NON_ABORDES = ["NON_ABORDE", "NON_ABORDEE"];
const numerique = CONTRAINTES.filter(({ code }) => code === CONTRAINTE_NUMERIQUE);
const personnelles = CONTRAINTES.filter(({ code }) => code !== CONTRAINTE_NUMERIQUE);
type Contraintes = typeof CONTRAINTES;
const codesDe = (contraintes: Contraintes, famille: "situations" | "objectifs") =>
  contraintes.flatMap((contrainte) => contrainte[famille].map(({ code }) => code));
const BESOINS = THEMATIQUES_BESOINS.flatMap(({ besoins }) => besoins.map(({ code }) => code));

const contrainte = (contraintes: Contraintes) =>
  Type.Object({
    code: parmi(contraintes.map(({ code }) => code)),
    valeur: parmi(VALEURS_CONTRAINTE),
    estPrioritaire: peutEtre(Type.Boolean()),
    impact: peutEtre(parmi(IMPACTS)),
  });
const besoin = (codes: readonly string[]) =>
  Type.Object({ code: parmi(codes), valeur: parmi(VALEURS_BESOIN) });
const suites = (contraintes: Contraintes) => ({
  situationsAEnregistrer: peutEtre(
    Type.Array(
      Type.Object({
        code: parmi(codesDe(contraintes, "situations")),
        valeur: parmi([...new Set([...VALEURS_SITUATION, ...NON_ABORDES])]),
      }),
      { maxItems: 200 },
    ),
  ),
  objectifsAEnregistrer: peutEtre(
    Type.Array(
      Type.Object({
        code: parmi(codesDe(contraintes, "objectifs")),
        valeur: parmi([...new Set([...VALEURS_OBJECTIF, ...NON_ABORDES])]),
      }),
      { maxItems: 200 },
    ),
  ),
});

export const ContraintesAEnregistrer = Type.Object({
  dateExploration: instant,
  contraintesAEnregistrer: peutEtre(Type.Array(contrainte(personnelles), { maxItems: 20 })),
  ...suites(personnelles),
  declareSansContrainteAEnregistrer: peutEtre(Type.Boolean()),
});

export const AutonomieAEnregistrer = Type.Object({
  dateExploration: instant,
  contrainteAEnregistrer: peutEtre(contrainte(numerique)),
  besoinAEnregistrer: peutEtre(besoin([BESOIN_NUMERIQUE])),
  ...suites(numerique),
});

export const PouvoirAgirAEnregistrer = Type.Object({
  confiance: parmi(REPONSES),
  accompagnement: parmi(REPONSES),
});

const besoinsNotes = {
  dateExploration: instant,
  besoinAEnregistrer: Type.Array(besoin(BESOINS.filter((code) => code !== BESOIN_NUMERIQUE)), {
    minItems: 1,
    maxItems: 50,
  }),
};
/** The contract asks for `idDiagnostic`, and its sample, with the path, goes without. */
export const BesoinsAEnregistrer = Type.Object({
  idDiagnostic: peutEtre(texte(100)),
  ...besoinsNotes,
});

const projet = {
  codeTypologie: peutEtre(parmi(TYPOLOGIES)),
  codeSousTypologie: peutEtre(parmi(SOUS_TYPOLOGIES)),
  codeRome: peutEtre(Type.String({ pattern: "^[A-Z][0-9]{4}$", description: "Code ROME" })),
  codeAppellation: peutEtre(Type.String({ pattern: "^[0-9]{1,10}$" })),
  nomMetier: peutEtre(texte(255)),
  idMetierChiffre: peutEtre(texte(255)),
};
export const DiagnosticAEnregistrer = Type.Object(projet, { minProperties: 1 });

export const DossierAEnregistrer = Type.Object(
  {
    contraintesDossierAEnregistrer: peutEtre(ContraintesAEnregistrer),
    autonomieNumeriqueAEnregistrer: peutEtre(AutonomieAEnregistrer),
    pouvoirAgirAEnregistrer: peutEtre(PouvoirAgirAEnregistrer),
    besoinsParDiagnosticAEnregistrer: peutEtre(
      Type.Array(Type.Object({ idDiagnostic: texte(100), ...besoinsNotes }), { maxItems: 20 }),
    ),
    diagnosticsAEnregistrer: peutEtre(
      Type.Array(
        Type.Object({
          ...projet,
          idDiagnosticModifie: peutEtre(texte(100)),
          prioritaire: peutEtre(Type.Boolean()),
        }),
        { maxItems: 20 },
      ),
    ),
  },
  { minProperties: 1 },
);
