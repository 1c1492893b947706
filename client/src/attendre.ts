/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function attendre(millisecondes: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resoudre, rejeter) => {
    if (signal?.aborted) return rejeter(signal.reason);
    const abandonner = () => {
      clearTimeout(minuterie);
      rejeter(signal?.reason);
    };
    const minuterie = setTimeout(() => {
      signal?.removeEventListener("abort", abandonner);
      resoudre();
    }, millisecondes);
    signal?.addEventListener("abort", abandonner, { once: true });
  });
}

/** The promise's outcome, or the signal's reason if it is aborted first; the work itself goes on. */
export async function ouAbandon<T>(promesse: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promesse;
  let cesser = () => {};
  const abandon = new Promise<never>((_, rejeter) => {
    const abandonner = () => rejeter(signal.reason);
    if (signal.aborted) return abandonner();
    signal.addEventListener("abort", abandonner, { once: true });
    cesser = () => signal.removeEventListener("abort", abandonner);
  });
  // Whoever comes first, the race hears the other: a work that fails later ends no process.
  return Promise.race([abandon, promesse]).finally(cesser);
}
