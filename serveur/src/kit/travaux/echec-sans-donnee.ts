const CODE = /^[A-Za-z0-9_]{1,40}$/;

/**
 * The failure of a job, without its message, which may hold a personal datum: its code or its class,
 * and where it happened.
 */
export function echecSansDonnee(erreur: unknown): Error {
  const { code, name, stack } = (erreur ?? {}) as { code?: unknown; name?: string; stack?: string };
  const quoi = typeof code === "string" && CODE.test(code) ? code : (name ?? typeof erreur);
  const lieu = stack
    ?.split("\n")
    .find((ligne) => ligne.trimStart().startsWith("at "))
    ?.trim();
  return new Error(lieu ? `${quoi} ${lieu}` : quoi);
}
