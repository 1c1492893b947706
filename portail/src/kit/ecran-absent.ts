/** The code of a screen could not be fetched, and the service does not answer. */
export class EcranAbsent extends Error {}

/** Asks the service whether it is ready, without a word on anybody. */
export async function repond(): Promise<boolean> {
  return fetch("/sante", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}
