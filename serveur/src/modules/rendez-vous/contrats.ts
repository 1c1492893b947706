import Type from "typebox";
import {
  CIVILITES,
  MEMBRES_INTERLOCUTEUR,
  MEMBRES_ORGANISME,
  MODALITES,
  MOTIFS,
  ORGANISMES,
  RECEPTIONS,
  STATUTS,
} from "./regles/rendez-vous.ts";

// U+0000 has no place in a text of the database.
const texte = (maxLength: number) =>
  Type.Union([Type.String({ maxLength, pattern: "^[^\\u0000]*$" }), Type.Null()]);
const parmi = (valeurs: readonly string[]) => Type.Enum([...valeurs]);
const peutEtre = <T extends Type.TSchema>(schema: T) => Type.Optional(schema);

const ORGANISME = {
  idStructure: peutEtre(texte(255)),
  libelleStructure: peutEtre(texte(255)),
  emailContact: peutEtre(texte(255)),
  telephoneContact: peutEtre(texte(36)),
};

/** `RendezVousPartenaire` (wire §3.5): unknown and null members are normal. */
export const RendezVousPartenaire = Type.Object({
  id: peutEtre(texte(36)),
  date: Type.String({ format: "date-time", description: "ISO 8601 avec fuseau" }),
  duree: peutEtre(
    Type.Union([Type.Integer({ minimum: 1, maximum: 1440, description: "Minutes" }), Type.Null()]),
  ),
  modaliteContact: parmi(MODALITES),
  motif: parmi(MOTIFS),
  statut: parmi(STATUTS),
  typeReception: parmi(RECEPTIONS),
  initiateur: peutEtre(Type.Union([parmi(["USAGER", "PARTENAIRE"]), Type.Null()])),
  organisme: Type.Object({ code: parmi(ORGANISMES), ...ORGANISME }),
  interlocuteur: peutEtre(
    Type.Union([
      Type.Object({
        civilite: peutEtre(Type.Union([parmi(CIVILITES), Type.Null()])),
        nom: peutEtre(texte(255)),
        prenom: peutEtre(texte(255)),
        email: peutEtre(texte(255)),
        telephone: peutEtre(texte(36)),
        organisme: peutEtre(texte(255)),
        service: peutEtre(texte(255)),
      }),
      Type.Null(),
    ]),
  ),
  libelleAdresse: peutEtre(texte(255)),
  adresse: peutEtre(texte(512)),
  theme: peutEtre(texte(255)),
  description: peutEtre(texte(2000)),
  information: peutEtre(texte(2000)),
  commentaire: peutEtre(texte(2000)),
  telephoneContactUsager: peutEtre(texte(36)),
  urlVisio: peutEtre(texte(1000)),
});

/** The same, of an appointment already taken. */
export const RendezVousDeplace = Type.Object({
  ...RendezVousPartenaire.properties,
  id: Type.String({ maxLength: 36, description: "Identifiant rendu à la prise du rendez-vous" }),
});

const libelle = Type.Union([Type.String(), Type.Null()]);
const libelles = (membres: readonly string[]) =>
  Object.fromEntries(membres.map((membre) => [membre, peutEtre(libelle)]));

/** `RendezVousUsager`: the reading side. */
export const RendezVousUsager = Type.Object({
  idOrigine: Type.String(),
  date: Type.String(),
  duree: Type.Integer(),
  motif: Type.String(),
  theme: Type.String(),
  statut: Type.String(),
  modaliteContact: Type.String(),
  typeReception: Type.String(),
  organisme: Type.Object({ code: Type.String(), ...libelles(MEMBRES_ORGANISME) }),
  estEnConflit: Type.Boolean({ description: "Créneau qui en recouvre un autre" }),
  adresse: Type.Object({ adresseLibre: libelle, libelleAdresse: libelle }),
  interlocuteur: Type.Union([
    Type.Object({ civilite: libelle, ...libelles(MEMBRES_INTERLOCUTEUR) }),
    Type.Null(),
  ]),
  initiateur: Type.String(),
  description: libelle,
  informationUtile: libelle,
  commentaireUsager: libelle,
  telephoneContactUsager: libelle,
  dateAnnulation: libelle,
  motifAnnulation: libelle,
  historiqueEvenementList: Type.Array(
    Type.Object({ dateReceptionEvenement: Type.String(), typeAction: Type.String() }),
  ),
});

export const Erreur = Type.Object({ codeErreur: Type.String(), message: Type.String() });
