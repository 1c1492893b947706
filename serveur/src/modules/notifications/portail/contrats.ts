import Type from "typebox";
import { ouNul } from "../../../kit/http/contrat.ts";

const Instant = Type.Unsafe<Date>(Type.String({ format: "date-time" }));

export const Notifications = Type.Object({
  nonLues: Type.Integer(),
  notifications: Type.Array(
    Type.Object({
      id: Type.String(),
      genre: Type.String(),
      objet: Type.String(),
      corps: Type.String(),
      lien: ouNul(Type.String()),
      deposeLe: Instant,
      lueLe: ouNul(Instant),
    }),
  ),
});

const CourrielResume = {
  id: Type.String(),
  genre: Type.String(),
  objet: Type.String(),
  destinataire: Type.String(),
  etat: Type.Union([Type.Literal("a_envoyer"), Type.Literal("envoye"), Type.Literal("echec")]),
  essais: Type.Integer(),
  erreur: ouNul(Type.String()),
  deposeLe: Instant,
  envoyeLe: ouNul(Instant),
};

export const Courriels = Type.Object({
  courrier: Type.Union([Type.Literal("smtp"), Type.Literal("dossier")]),
  courriels: Type.Array(Type.Object(CourrielResume)),
});

export const CourrielDetail = Type.Object({
  ...CourrielResume,
  corps: Type.String(),
  messageId: ouNul(Type.String()),
  piecesJointes: Type.Array(Type.String()),
  tentatives: Type.Array(
    Type.Object({ le: Type.String(), reussie: Type.Boolean(), reponse: Type.String() }),
  ),
});

export const Identifiant = Type.Object({ id: Type.String({ format: "uuid" }) });
