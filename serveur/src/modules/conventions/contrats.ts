import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { NATURES } from "./regles/annexe.ts";
import { FONCTIONS_CORRESPONDANT } from "./regles/correspondant.ts";
import { ETATS_DELEGATION } from "./regles/delegation.ts";
import { DROITS_RESEAU } from "./regles/droits-reseau.ts";
import { ETATS_CONVENTION } from "./regles/etats.ts";
import { ETATS_LITIGE, FAITS_LITIGE } from "./regles/litige.ts";
import { TYPES_ORGANISATION } from "./regles/organisation.ts";
import { ORDRE_PRESEANCE } from "./regles/preseance.ts";
import { PROGRAMMES } from "./regles/rattachement.ts";

export const texte = (maxLength = 300) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
export const date = Type.String({ format: "date" });
export const id = Type.String({ format: "uuid" });
const libre = Type.String();

const Partie = parmi(["operateur", "partenaire"]);
export const Nature = parmi(NATURES);
export const NatureDocument = parmi(["projet", ...NATURES]);

export const AnnexeEnVigueur = Type.Object({
  libelle: libre,
  version: ouNul(Type.Integer()),
  effetLe: ouNul(libre),
  contenu: ouNul(libre),
});

export const ActeAutorisant = Type.Object({
  numero: texte(50),
  date,
  organe: texte(),
  titre: texte(),
  president: texte(),
  secretaire: texte(),
  vote: Type.Object({
    pour: Type.Integer({ minimum: 0 }),
    contre: Type.Integer({ minimum: 0 }),
    abstention: Type.Integer({ minimum: 0 }),
    resultat: Type.Optional(texte(50)),
    groupes: Type.Optional(Type.Array(texte(), { maxItems: 30 })),
  }),
  presents: Type.Optional(Type.Array(texte(), { maxItems: 200 })),
  excuses: Type.Optional(Type.Array(texte(), { maxItems: 200 })),
  nonParticipants: Type.Optional(Type.Array(texte(), { maxItems: 200 })),
  avis: Type.Optional(
    Type.Array(Type.Object({ commission: texte(), date, sens: texte(100) }), { maxItems: 20 }),
  ),
  references: Type.Optional(
    Type.Array(
      Type.Object({ groupe: texte(100), texte: texte(), version: Type.Optional(texte(100)) }),
      { maxItems: 100 },
    ),
  ),
  executoire: Type.Optional(
    Type.Object({ nom: texte(), qualite: texte(), pour: Type.Optional(texte()) }),
  ),
});

export const Representant = Type.Object({
  partie: Partie,
  nom: texte(),
  qualite: texte(),
  adresse: Type.Optional(texte()),
  mandat: texte(),
});

export const Signature = Type.Object({
  partie: Partie,
  nom: texte(),
  qualite: texte(),
  lieu: texte(100),
  date,
});

export const Correspondant = Type.Object({
  fonction: parmi(FONCTIONS_CORRESPONDANT),
  nom: ouNul(texte(100)),
  prenom: ouNul(texte(100)),
  courriel: Type.String({ pattern: "^[^\\s@]{1,100}@[^\\s@]{1,150}$" }),
  telephone: Type.String({ pattern: "^[+0-9][0-9 .()-]{5,25}$" }),
  societe: ouNul(texte(200)),
  adresse: ouNul(texte(300)),
  fonctionEquivalente: ouNul(texte(200)),
  delegationReference: ouNul(texte(200)),
  delegationDebut: ouNul(date),
  delegationFin: ouNul(date),
});

const Preuve = Type.Object({ reference: texte(), date });
export const PreavisAccord = Type.Object({ operateur: Preuve, partenaire: Preuve });

const denonciation = {
  nature: parmi(["non-renouvellement", "manquement"]),
  partie: Partie,
  recueLe: date,
  document: texte(),
  motif: texte(1000),
  lrar: ouNul(texte(100)),
  obligation: ouNul(texte(500)),
};
export const DenonciationRecue = Type.Object(denonciation);

export const AnnexeAPublier = Type.Object({
  nature: Nature,
  contenu: texte(1_000_000),
  effetLe: date,
  motif: ouNul(texte(1000)),
});

export const AvenantPropose = Type.Object({
  objet: texte(),
  nature: Nature,
  contenu: texte(1_000_000),
});
export const PieceAJoindre = Type.Object({
  intitule: texte(),
  numero: ouNul(texte(50)),
  date,
  emetteur: texte(),
  contenu: texte(1_000_000),
});
export const Fait = Type.Object({ fait: parmi(FAITS_LITIGE) });
export const Clause = Type.Object({
  source: parmi(ORDRE_PRESEANCE),
  document: texte(),
  sujet: texte(),
  valeur: texte(1000),
});
export const Flux = Type.Object({
  nom: texte(),
  baseLegale: texte(),
  transitoire: Type.Boolean(),
});

export const Rattachement = Type.Object({
  programme: parmi(PROGRAMMES),
  libelle: texte(200),
  debut: date,
  fin: ouNul(date),
});

export const DelegationDeclaree = Type.Object({
  reference: texte(300),
  debut: date,
  fin: ouNul(date),
});
export const FinDelegation = Type.Object({ fin: date });

const Periode = Type.Object({ numero: Type.Integer(), debut: libre, fin: libre });

const resume = {
  id: libre,
  partenaire: libre,
  partenaireId: libre,
  debut: libre,
  fin: libre,
  dureeAns: ouNul(Type.Integer()),
  cesseLe: ouNul(libre),
  etat: parmi(ETATS_CONVENTION),
  periode: ouNul(Periode),
  preavisMois: Type.Integer(),
  limiteDenonciation: ouNul(libre),
  prochaineDate: ouNul(libre),
  prochaineLibelle: ouNul(libre),
  /** Those in force, in the list; every one, on the sheet. */
  rattachements: Type.Array(Rattachement),
};

export const ListeConventions = Type.Object({
  conventions: Type.Array(Type.Object(resume)),
  partenaires: Type.Array(Type.Object({ id: libre, nom: libre })),
});

export const Ligne = Type.Object({ signe: parmi(["=", "-", "+"]), texte: libre });

/** What was imported may lack what the portal asks for: every field of the act may be absent here. */
export const Detail = Type.Object({
  ...resume,
  parties: Type.Array(
    Type.Object({
      nom: libre,
      adresse: ouNul(libre),
      type: parmi(TYPES_ORGANISATION),
      /** What the law gives to this type, today. */
      droits: Type.Array(parmi(DROITS_RESEAU)),
    }),
  ),
  /** Of the decision on the beneficiaries of the RSA, to the opérateur. */
  delegations: Type.Array(
    Type.Object({
      id: libre,
      ...DelegationDeclaree.properties,
      etat: parmi(ETATS_DELEGATION),
    }),
  ),
  peutDeleguer: Type.Boolean({ description: "L’agent peut déléguer cette décision" }),
  representants: Type.Array(Type.Partial(Representant)),
  deliberation: ouNul(
    Type.Partial(
      Type.Object({
        ...ActeAutorisant.properties,
        vote: Type.Partial(ActeAutorisant.properties.vote),
      }),
    ),
  ),
  avertissements: Type.Array(libre),
  signatures: Type.Array(
    Type.Partial(
      Type.Object({ partie: libre, nom: libre, qualite: libre, lieu: libre, date: libre }),
    ),
  ),
  preavisAccord: ouNul(PreavisAccord),
  montant: Type.Number(),
  droitApplicable: Type.Object({ droit: libre, juridictions: libre, tribunal: ouNul(libre) }),
  correspondants: Type.Array(Correspondant),
  manquants: Type.Array(parmi(FONCTIONS_CORRESPONDANT)),
  versions: Type.Array(
    Type.Object({
      nature: NatureDocument,
      version: Type.Integer(),
      empreinte: libre,
      effetLe: libre,
      motif: ouNul(libre),
      publiePar: Partie,
      publieLe: libre,
      avenantId: ouNul(libre),
      avisId: ouNul(libre),
    }),
  ),
  pieces: Type.Array(
    Type.Object({
      id: libre,
      intitule: libre,
      numero: ouNul(libre),
      date: libre,
      emetteur: libre,
      empreinte: libre,
      jointePar: Partie,
      jointeLe: libre,
    }),
  ),
  denonciations: Type.Array(
    Type.Object({ ...denonciation, horsDelai: Type.Boolean(), effetLe: ouNul(libre) }),
  ),
  avenants: Type.Array(
    Type.Object({
      id: libre,
      numero: Type.Integer(),
      objet: libre,
      nature: Nature,
      contenu: libre,
      signatures: Type.Array(Signature),
      proposePar: Partie,
      proposeLe: libre,
      appliqueLe: ouNul(libre),
    }),
  ),
  litiges: Type.Array(
    Type.Object({
      id: libre,
      objet: libre,
      etat: parmi(ETATS_LITIGE),
      ouvertLe: libre,
      amiableEchoueLe: ouNul(libre),
      juridiction: ouNul(libre),
    }),
  ),
  periodes: Type.Array(Periode),
  flux: Type.Array(Flux),
  preseance: Type.Array(
    Type.Object({
      sujet: libre,
      applicable: Clause,
      ecartees: Type.Array(Clause),
      indecises: Type.Array(Clause),
    }),
  ),
  evenements: Type.Array(
    Type.Object({
      le: libre,
      genre: libre,
      capacite: libre,
      nature: ouNul(libre),
      fonction: ouNul(libre),
    }),
  ),
});
