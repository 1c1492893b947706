import Type, { type TSchema } from "typebox";

/** A value that may be null. */
export function ouNul<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()]);
}

/** One of these codes; a refusal lists them. */
export function parmi<V extends string>(valeurs: readonly V[]) {
  return Type.Unsafe<V>(Type.Union(valeurs.map((valeur) => Type.Literal(valeur))));
}

/** Why somebody takes something away: five characters at least, and not only spaces. */
export const MOTIF = Type.String({ minLength: 5, maxLength: 1000, pattern: "\\S" });
