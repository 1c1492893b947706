/** A refusal is a value: a stable code, and a French sentence for people, without personal data. */
export type Refus<C extends string = string> = {
  readonly ok: false;
  readonly code: C;
  readonly message: string;
};

/** A refusal of this code; the sentence is for people. */
export function refus<C extends string>(code: C, message: string): Refus<C> {
  return { ok: false, code, message };
}
