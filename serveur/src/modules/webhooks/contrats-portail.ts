import Type from "typebox";
import { MOTIF, ouNul, parmi } from "../../kit/http/contrat.ts";
import { ETATS } from "./regles/transitions.ts";

const texte = Type.String();
const texteOuNul = ouNul(texte);
const Uuid = Type.String({ format: "uuid" });
const Jour = Type.String({ format: "date" });
const Perimetre = parmi(["application", "referent"] as const);

export const AbonnementVoulu = Type.Object({
  adresse: Type.String({ minLength: 1, maxLength: 500 }),
  genres: Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 100 }),
  perimetre: Perimetre,
});
export const AbonnementCree = Type.Object({ id: Uuid, secret: texte });
export const SecretRenouvele = Type.Object({ secret: texte, finAncien: texte });
export const EssaiAccepte = Type.Object({ statut: Type.Integer(), dureeMs: Type.Integer() });
export const Fermeture = Type.Object({ motif: MOTIF });
export const Rejeu = Type.Union([
  Type.Object({ position: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) }),
  Type.Object({ du: Jour, au: Jour }),
]);
export const Rejoue = Type.Object({ nombre: Type.Integer() });

const resume = {
  id: Uuid,
  adresse: texte,
  genres: Type.Array(texte),
  perimetre: Perimetre,
  etat: parmi(ETATS),
  motif: texteOuNul,
  echecs: Type.Integer(),
  creeLe: texte,
};
const Types = Type.Array(
  Type.Object({ genre: texte, libelle: texte, famille: texte, ouvert: Type.Boolean() }),
);

export const Webhooks = Type.Object({
  application: texte,
  types: Types,
  abonnements: Type.Array(Type.Object(resume)),
});
export const Abonnement = Type.Object({
  ...resume,
  types: Types,
  comptes: Type.Record(Type.String(), Type.Integer()),
  secrets: Type.Array(Type.Object({ creeLe: texte, expireLe: texteOuNul })),
  /** Days for which events that wait and deliveries made are kept. */
  conservationJours: Type.Integer(),
});
export const Question = Type.Object({
  avant: Type.Optional(Type.String({ pattern: "^[1-9][0-9]{0,15}$" })),
});
export const Livraisons = Type.Object({
  livraisons: Type.Array(
    Type.Object({
      position: Type.Integer(),
      id: texte,
      identifiantUsager: texte,
      genre: texte,
      le: texte,
      etat: parmi(["a_livrer", "livree", "abandonnee", "ecartee"] as const),
      motif: texteOuNul,
      essais: Type.Integer(),
      prochainLe: texteOuNul,
      tentatives: Type.Array(
        Type.Object({
          le: texte,
          dureeMs: Type.Integer(),
          statut: ouNul(Type.Integer()),
          echec: texteOuNul,
        }),
      ),
    }),
  ),
  suite: ouNul(Type.Integer()),
});
