import { setTimeout as attendre } from "node:timers/promises";

/**
 * Asks until the answer is good, and gives the last one: that of a question put a second later, at the
 * latest. What an answer takes to come on a loaded machine is no delay of the platform.
 */
export async function dansLaSeconde<T>(
  demander: () => Promise<T>,
  estBonne: (reponse: T) => boolean,
): Promise<T> {
  const terme = Date.now() + 1000;
  for (;;) {
    const posee = Date.now();
    const reponse = await demander();
    if (estBonne(reponse) || posee >= terme) return reponse;
    await attendre(20);
  }
}
