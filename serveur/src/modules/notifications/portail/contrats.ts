import Type from "typebox";

const Instant = Type.Unsafe<Date>(Type.String({ format: "date-time" }));
const Nul = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Notifications = Type.Object({
  nonLues: Type.Integer(),
  notifications: Type.Array(
    Type.Object({
      id: Type.String(),
      genre: Type.String(),
      objet: Type.String(),
      corps: Type.String(),
      lien: Nul(Type.String()),
      deposeLe: Instant,
      lueLe: Nul(Instant),
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
  erreur: Nul(Type.String()),
  deposeLe: Instant,
  envoyeLe: Nul(Instant),
};

export const Courriels = Type.Object({
  courrier: Type.Union([Type.Literal("smtp"), Type.Literal("dossier")]),
  courriels: Type.Array(Type.Object(CourrielResume)),
});

export const CourrielDetail = Type.Object({
  ...CourrielResume,
  corps: Type.String(),
  messageId: Nul(Type.String()),
  piecesJointes: Type.Array(Type.String()),
  tentatives: Type.Array(
    Type.Object({ le: Type.String(), reussie: Type.Boolean(), reponse: Type.String() }),
  ),
});

export const Identifiant = Type.Object({ id: Type.String({ format: "uuid" }) });
