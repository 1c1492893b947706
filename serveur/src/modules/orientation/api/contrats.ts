import Type from "typebox";
import { ouNul } from "../../../kit/http/contrat.ts";
import { ETATS } from "../regles/transitions.ts";
import {
  CHOIX,
  MOTIFS_REFUS,
  ORGANISMES,
  ORIGINES,
  OUI_NON,
  PARCOURS,
  PARCOURS_DECIDES,
  STATUTS,
} from "../regles/valeurs.ts";

// U+0000 has no place in a text of the database.
const texte = (maxLength: number) => Type.String({ maxLength, pattern: "^[^\\u0000]*$" });
const parmi = (valeurs: readonly string[]) => Type.Enum([...valeurs]);
const peutEtre = <T extends Type.TSchema>(schema: T) => Type.Optional(ouNul(schema));
const jour = Type.String({ format: "date" });

const Structure = Type.Object({
  code_aurore: peutEtre(Type.String({ pattern: "^[A-Za-z]{3}[0-9]{4}$" })),
  code_safir: peutEtre(Type.String({ pattern: "^[0-9]{5}$" })),
  libelle_structure: peutEtre(texte(255)),
});
const Organisme = Type.Object({
  organisme: Type.Object({ code: parmi(ORGANISMES) }),
  structure: peutEtre(Structure),
});

/** `calculOrientation`: every answer is optional; what the register knows is accepted and not read. */
export const Criteres = Type.Object({
  origine: peutEtre(parmi(ORIGINES)),
  ...Object.fromEntries(Object.entries(CHOIX).map(([nom, codes]) => [nom, peutEtre(parmi(codes))])),
  ...Object.fromEntries(OUI_NON.map((nom) => [nom, peutEtre(Type.Boolean())])),
  msa_autonomie_recherche_emploi: peutEtre(Type.Integer({ minimum: 1, maximum: 5 })),
  brsa: peutEtre(Type.Boolean()),
  date_naissance: peutEtre(texte(40)),
  adresse: peutEtre(Type.Object({})),
});

const refus = {
  motif_refus: peutEtre(parmi(MOTIFS_REFUS)),
  commentaire_refus: peutEtre(texte(2000)),
  parcours: peutEtre(parmi(PARCOURS_DECIDES)),
};
const etatDecision = parmi(["ACCEPTEE", "REFUSEE"]);

export const DecisionV1 = Type.Object({
  etat_decision: etatDecision,
  date_decision: jour,
  organisme_decision: parmi(ORGANISMES),
  agent_decision: texte(100),
  ...refus,
  organisme: peutEtre(parmi(ORGANISMES)),
  structure: peutEtre(Structure),
  structure_decision: peutEtre(Structure),
});
export const DecisionV2 = Type.Object({
  etat_decision: etatDecision,
  date_decision: jour,
  ...refus,
  referent_parcours: peutEtre(Organisme),
});

export const OrientationV1 = Type.Object({
  organisme: parmi(ORGANISMES),
  origine: parmi(ORIGINES),
  parcours: parmi(PARCOURS_DECIDES),
  structure: peutEtre(Structure),
  structure_decision: peutEtre(Structure),
  date_entree_parcours: peutEtre(jour),
});
export const OrientationV2 = Type.Object({
  origine: parmi(["INSCRIPTION_CONSEILLER_CD", "INSCRIPTION_AUTO_MILO"]),
  parcours: parmi(PARCOURS_DECIDES),
  referent_parcours: Organisme,
  date_entree_parcours: peutEtre(jour),
});

/**
 * v1 says what changes in headers, known to Node in lower case; the title is how the wire writes them. A client that
 * writes the three leaves empty those it does not change.
 */
export const EntetesModification = Type.Object({
  codeparcours: Type.Optional(
    Type.Enum([...PARCOURS_DECIDES, ""], {
      title: "codeParcours",
      description: "Parcours. Vide ou absent : inchangé",
    }),
  ),
  codestructure: Type.Optional(
    Type.String({
      title: "codeStructure",
      pattern: "^([A-Za-z]{3}[0-9]{4}|[0-9]{5})?$",
      description: "Code Aurore ou Safir. Vide ou absent : inchangé",
    }),
  ),
  dateentreeparcours: Type.Optional(
    Type.Union([jour, Type.Literal("")], {
      title: "dateEntreeParcours",
      description: "AAAA-MM-JJ. Vide ou absent : inchangé",
    }),
  ),
});
export const ModificationV2 = Type.Object({
  parcours: peutEtre(parmi(PARCOURS_DECIDES)),
  structure_referente_parcours: peutEtre(Structure),
  date_entree_parcours: peutEtre(jour),
});

const libelle = ouNul(Type.String());
const StructureLue = Type.Object({
  code_aurore: libelle,
  code_safir: libelle,
  libelle_structure: libelle,
});
const OrganismeLu = Type.Object({
  organisme: Type.Object({ code: parmi(ORGANISMES) }),
  structure: StructureLue,
});
const CriteresLus = ouNul(
  Type.Object(
    {
      brsa: Type.Boolean(),
      date_naissance: Type.String(),
      adresse: Type.Object({
        code_commune: libelle,
        libelle_commune: libelle,
        code_postal: libelle,
        numero_type_libelle_voie: libelle,
      }),
      date_saisie_donnees: Type.Optional(Type.String()),
    },
    { additionalProperties: true },
  ),
);
const suivi = {
  agent_creation: libelle,
  agent_derniere_modification: libelle,
  date_entree_parcours: libelle,
  date_sortie_parcours: libelle,
  motif_sortie_parcours: libelle,
  date_creation: Type.String(),
  date_modification: Type.String(),
  criteres_orientation: CriteresLus,
};
const decision = {
  etat_decision: etatDecision,
  date_decision: Type.String(),
  agent_decision: Type.Optional(Type.String()),
  motif_refus: Type.Optional(Type.String()),
  commentaire_refus: Type.Optional(Type.String()),
  parcours: Type.Optional(Type.String()),
};

export const LueV1 = Type.Object({
  parcours: parmi(PARCOURS),
  organisme: parmi(ORGANISMES),
  organisme_decision: parmi(ORGANISMES),
  structure: StructureLue,
  structure_decision: StructureLue,
  statut: parmi(["PRECONISE", "DECIDE"]),
  etat: parmi(ETATS),
  origine: Type.String(),
  ...suivi,
  decision: ouNul(
    Type.Object({
      ...decision,
      organisme_decision: Type.String(),
      organisme: Type.Optional(Type.String()),
      structure: Type.Optional(StructureLue),
    }),
  ),
});
export const LueV2 = Type.Object({
  parcours: parmi(PARCOURS),
  statut: parmi(STATUTS),
  etat: parmi(ETATS),
  origine: Type.String(),
  responsable_usager: OrganismeLu,
  competent_decision: OrganismeLu,
  prise_decision: ouNul(OrganismeLu),
  referent_parcours: OrganismeLu,
  ...suivi,
  decision: ouNul(Type.Object({ ...decision, referent_parcours: Type.Optional(OrganismeLu) })),
});

/** The envelope of Spring, which clients read `message` of (wire §1.5). */
export const Erreur = Type.Object({
  timestamp: Type.String(),
  status: Type.Integer(),
  error: Type.String(),
  message: Type.String(),
  path: Type.String(),
});
