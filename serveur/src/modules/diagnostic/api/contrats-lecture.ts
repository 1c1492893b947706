import Type from "typebox";
import { ouNul } from "../../../kit/http/contrat.ts";

const texte = Type.String();
const texteOuNul = ouNul(texte);
const Agent = Type.Object({
  nom: texteOuNul,
  prenom: texteOuNul,
  structure: texte,
  type: texte,
});
const Choix = { code: texte, libelle: texte };
const Valeur = Type.Object({
  ...Choix,
  valeur: texte,
  dateExploration: texteOuNul,
  agent: ouNul(Agent),
});
const Contrainte = Type.Object({
  ...Choix,
  valeur: texte,
  estPrioritaire: Type.Boolean(),
  impact: texte,
  dateExploration: texteOuNul,
  situations: Type.Array(Valeur),
  objectifs: Type.Array(Valeur),
});
const Diagnostic = {
  idDiagnostic: texte,
  idMetierChiffre: texte,
  nomMetier: texteOuNul,
  typologie: texteOuNul,
  codeTypologie: texteOuNul,
  codeSousTypologie: texteOuNul,
  codeRome: texteOuNul,
  codeAppellation: texteOuNul,
  statut: texte,
  estPrioritaire: Type.Boolean(),
  estCreationPartenaire: Type.Boolean(),
  dateMiseAJour: texte,
  dateMiseAJourProjet: texte,
};
const DiagnosticLu = Type.Object({ ...Diagnostic, agent: Agent });

export const Contraintes = Type.Object({
  ...Choix,
  dateExploration: texte,
  agent: Agent,
  declareSansContrainte: ouNul(Type.Object({ flag: Type.Boolean(), date: texte })),
  contraintes: Type.Array(Contrainte),
});
export const AutonomieNumerique = Type.Object({
  dateExploration: texte,
  agent: Agent,
  contrainte: Contrainte,
  besoin: Valeur,
});
export const PouvoirAgir = Type.Object({
  confiance: texte,
  accompagnement: texte,
  resultatAnalyse: texte,
  dateExploration: texte,
  agent: Agent,
});
export const Besoins = Type.Array(
  Type.Object({
    diagnostic: DiagnosticLu,
    dateDerniereExplorationBesoin: texteOuNul,
    agentDerniereExplorationBesoin: ouNul(Agent),
    thematiquesBesoins: Type.Array(Type.Object({ ...Choix, besoins: Type.Array(Valeur) })),
  }),
);
export const Diagnostics = Type.Object({ diagnostics: Type.Array(DiagnosticLu) });
export const Dossier = Type.Object({
  besoinsParDiagnostic: Besoins,
  thematiqueContrainte: ouNul(Contraintes),
  autonomieNumerique: ouNul(AutonomieNumerique),
  pouvoirAgir: ouNul(PouvoirAgir),
});

/** What an exploration changed, part by part. */
const Note = Type.Object({ ...Choix, valeur: texte });
const ContrainteNotee = Type.Object({
  ...Choix,
  valeur: texte,
  estPrioritaire: Type.Boolean(),
  impact: texte,
});
const suites = { situations: Type.Array(Note), objectifs: Type.Array(Note) };
const ContraintesPassees = Type.Object({ contraintes: Type.Array(ContrainteNotee), ...suites });
const NumeriquePasse = Type.Object({
  contrainte: ouNul(ContrainteNotee),
  besoin: ouNul(Note),
  ...suites,
});
const PouvoirAgirPasse = Type.Object({ confiance: texte, accompagnement: texte });
const DiagnosticsPasses = Type.Object({ diagnostics: Type.Array(Type.Object(Diagnostic)) });
const BesoinsPasses = Type.Object({ idDiagnostic: texte, besoins: Type.Array(Note) });

function page(donnees: Type.TSchema) {
  return Type.Object({
    donneesParVersionExploration: Type.Array(
      Type.Object({
        donnees,
        versionExploration: Type.Object({ agent: Agent, dateExploration: texte }),
      }),
    ),
    pageActuelle: Type.Integer(),
    donneesParPage: Type.Integer(),
    totalDonnees: Type.Integer(),
    dateDebut: texteOuNul,
    dateFin: texteOuNul,
  });
}

export const PAGES = {
  contraintes: page(ContraintesPassees),
  numerique: page(NumeriquePasse),
  pouvoirAgir: page(PouvoirAgirPasse),
  diagnostics: page(DiagnosticsPasses),
  besoins: page(BesoinsPasses),
  dossier: page(
    Type.Object({
      diagnosticsHistorises: ouNul(DiagnosticsPasses),
      besoinsHistorises: Type.Array(BesoinsPasses),
      contraintesHistorisees: ouNul(ContraintesPassees),
      autonomieNumeriqueHistorisee: ouNul(NumeriquePasse),
      pouvoirAgirHistorise: ouNul(PouvoirAgirPasse),
    }),
  ),
};

const textes = Type.Array(texte);
const aideQuestionnement = Type.Optional(
  Type.Array(Type.Object({ question: texte, precisions: textes })),
);
const Possible = Type.Object({ ...Choix, valeur: textes });
export const Referentiel = Type.Object({
  thematiquesBesoins: Type.Optional(
    Type.Array(Type.Object({ ...Choix, aideQuestionnement, besoins: Type.Array(Possible) })),
  ),
  thematiqueContrainte: Type.Optional(
    Type.Object({
      ...Choix,
      contraintes: Type.Array(
        Type.Object({
          ...Choix,
          valeur: textes,
          aideQuestionnement,
          situations: Type.Optional(Type.Array(Possible)),
          objectifs: Type.Optional(Type.Array(Possible)),
        }),
      ),
    }),
  ),
  pourvoirAgir: Type.Optional(
    Type.Object({
      aideQuestionnement,
      questions: Type.Optional(
        Type.Array(Type.Object({ question: texte, valeur: textes, libelle: texte })),
      ),
      analyses: Type.Optional(
        Type.Array(Type.Object({ confiance: texte, accompagnement: texte, libelle: texte })),
      ),
    }),
  ),
});

/** The wire documents no body for an error (§1.5): this sentence is ours. */
export const Erreur = Type.Object({ message: Type.String() });
