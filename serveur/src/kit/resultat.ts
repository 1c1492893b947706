/** A refusal is a value: a stable code, and a French sentence for people, without personal data. */
export type Refus<C extends string = string> = {
  readonly ok: false;
  readonly code: C;
  readonly message: string;
};

/** What an operation that may be refused returns. */
export type Resultat<T, C extends string = string> =
  | { readonly ok: true; readonly valeur: T }
  | Refus<C>;

export function reussite<T>(valeur: T): { readonly ok: true; readonly valeur: T } {
  return { ok: true, valeur };
}

export function refus<C extends string>(code: C, message: string): Refus<C> {
  return { ok: false, code, message };
}
