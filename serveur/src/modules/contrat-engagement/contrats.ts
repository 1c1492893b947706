import Type from "typebox";

const texte = Type.String({ maxLength: 40 });
export const Signature = Type.Object({ dateSignature: texte });
export const Refus = Type.Object({ dateRefus: texte });

const textes = Type.Array(Type.String());
const Clause = Type.Object({ titre: Type.String(), libelles: textes });
const Mention = Type.Object({
  titre: Type.String(),
  mention: Type.String(),
  sanctions: textes,
  notes: textes,
});
const Engagements = Type.Object({
  engagementsUsager: Type.Array(Clause),
  engagementsConseiller: Type.Array(Clause),
});

export const ContratLu = Type.Object({
  etat: Type.Enum(["SIGNE", "REFUSE", "A_SIGNER", "EN_ATTENTE_SIGNATURE", "SUSPENDU"]),
  dateSignature: Type.Optional(Type.String()),
  dateRefus: Type.Optional(Type.String()),
  dateSuspension: Type.Optional(Type.String()),
  organisme: Type.String(),
  engagements: Engagements,
  mentionsLegales: Type.Object({
    mentions: Type.Array(Mention),
    niveauSanction: Type.Null(),
    voiesRecours: Mention,
    articles: textes,
  }),
});

/** What `/lecture/structure` answers, and the absence of a contract. */
export const Structure = {
  200: Type.Object({ engagements: Engagements }),
  204: Type.Null({ description: "Aucun contrat" }),
};

/** A problem of RFC 9457. */
export const Probleme = Type.Object({
  type: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
  detail: Type.String(),
  instance: Type.Optional(Type.String()),
});
