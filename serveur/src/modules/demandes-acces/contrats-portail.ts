import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import { ETATS_DEMANDE } from "./regles/transitions.ts";

const texte = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
const instant = ouNul(Type.String());
const codes = Type.Array(texte(100), { maxItems: 200 });
const uuid = Type.String({ format: "uuid" });

const Contact = Type.Object({
  genre: texte(100),
  nom: texte(100),
  prenom: texte(100),
  courriel: Type.String({ pattern: "^[^\\s@]+@[^\\s@]+$", maxLength: 250 }),
  telephone: texte(30),
});

const Raison = Type.Object({ code: Type.String(), raison: Type.String() });

/** What was ticked, completed: `inclusions` are shown ticked and locked, `obstacles` prevent the sending. */
export const SelectionFermee = Type.Object({
  codes: Type.Array(Type.String()),
  inclusions: Type.Array(Raison),
  obstacles: Type.Array(Raison),
});

const ApplicationLue = Type.Object({
  id: Type.String(),
  nom: Type.String(),
  clientId: Type.String(),
});

/** What the form needs beside the catalogue. `empechement`: why this agent may not sign; null when they may. */
export const Formulaire = Type.Object({
  engagements: Type.Array(
    Type.Object({ code: Type.String(), nature: Type.String(), texte: Type.String() }),
  ),
  conditions: Type.Array(
    Type.Object({ portee: Type.String(), titre: Type.String(), version: Type.Integer() }),
  ),
  /** Sets of elements that one gesture ticks. */
  lots: Type.Array(
    Type.Object({
      code: Type.String(),
      titre: Type.String(),
      elements: Type.Array(Type.String()),
    }),
  ),
  applications: Type.Array(ApplicationLue),
  signataire: Type.Object({ nom: Type.String(), prenom: Type.String(), qualite: Type.String() }),
  empechement: ouNul(Type.String()),
  destinataires: Type.Array(Type.String()),
  ouverts: Type.Array(Type.String()),
  jour: Type.String(),
});

const DemandeResumee = Type.Object({
  id: Type.String(),
  numero: Type.Integer(),
  etat: Type.Union(ETATS_DEMANDE.map((etat) => Type.Literal(etat))),
  origine: Type.String(),
  partenaireId: Type.String(),
  partenaire: Type.String(),
  elements: Type.Integer(),
  acceptes: ouNul(Type.Integer()),
  creeLe: Type.String(),
  envoyeeLe: instant,
  decideeLe: instant,
  /** Days since it was sent, until its decision. */
  age: ouNul(Type.Integer()),
});

export const Demandes = Type.Object({ demandes: Type.Array(DemandeResumee) });

export const DemandeLue = Type.Object({
  ...DemandeResumee.properties,
  /** To be sent back with what changes or signs the draft. */
  version: Type.Integer(),
  recueLe: instant,
  instruiteLe: instant,
  motif: ouNul(Type.String()),
  saisie: Type.Object({
    coches: Type.Array(Type.String()),
    applications: Type.Array(Type.String()),
    contacts: Type.Array(Contact),
    precisions: Type.String(),
  }),
  applications: Type.Array(ApplicationLue),
  /** As ticked for a draft, as signed once sent. */
  contenu: Type.Object({
    elements: Type.Array(
      Type.Object({
        code: Type.String(),
        libelle: Type.String(),
        genre: Type.String(),
        plateforme: Type.String(),
        plateformeNom: Type.String(),
        sections: Type.Array(Type.String()),
        raison: ouNul(Type.String()),
        accorde: ouNul(Type.Boolean()),
      }),
    ),
    engagements: Type.Array(Type.Object({ code: Type.String(), texte: Type.String() })),
    conditions: Formulaire.properties.conditions,
    signataire: ouNul(
      Type.Object({
        nom: Type.String(),
        prenom: Type.String(),
        courriel: Type.String(),
        qualite: Type.String(),
        delegation: Type.String(),
      }),
    ),
    lieu: ouNul(Type.String()),
    date: ouNul(Type.String()),
  }),
  obstacles: Type.Array(Raison),
  messages: Type.Array(
    Type.Object({
      id: Type.String(),
      partie: Type.String(),
      auteur: Type.String(),
      texte: Type.String(),
      ecritLe: Type.String(),
    }),
  ),
  /** What may be done now: modifier, envoyer, echanger, abandonner; recevoir, instruire, accepter… */
  gestes: Type.Array(Type.String()),
});

export const OuverturesLues = Type.Object({
  ouvertures: Type.Array(
    Type.Object({
      id: Type.String(),
      partenaireId: Type.String(),
      partenaire: Type.String(),
      element: Type.String(),
      libelle: Type.String(),
      genre: Type.String(),
      debut: Type.String(),
      fin: ouNul(Type.String()),
      ouverteLe: Type.String(),
      fermeeLe: instant,
      motifFermeture: ouNul(Type.String()),
      demande: ouNul(Type.Integer()),
    }),
  ),
});

export const Creee = Type.Object({ id: Type.String() });
export const Rien = Type.Object({});

const version = Type.Integer({ minimum: 1, description: "La version lue" });
const saisie = {
  coches: codes,
  applications: Type.Array(uuid, { maxItems: 50 }),
  contacts: Type.Array(Contact, { maxItems: 10 }),
  precisions: Type.String({ maxLength: 5000 }),
};
/** The bodies of the writing routes. */
export const CORPS = {
  selection: { coches: codes, contacts: Type.Array(texte(100), { maxItems: 10 }) },
  saisie,
  brouillon: { version, ...saisie },
  envoi: {
    version,
    engagements: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 }),
    qualite: Type.String({ maxLength: 200 }),
    lieu: Type.String({ maxLength: 200 }),
    date: Type.String({ maxLength: 10 }),
    signature: Type.String({ maxLength: 200 }),
  },
  message: { texte: texte(5000) },
  motif: { motif: texte(2000) },
  decision: { acceptes: codes, motif: ouNul(texte(2000)) },
};
