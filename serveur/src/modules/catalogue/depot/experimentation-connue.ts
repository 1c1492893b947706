import type { ClientBase } from "pg";
import type { ExperimentationAOuvrir } from "./ecrire.ts";

/** Whether an experiment on this element, for this object, has begun that day. */
export async function experimentationConnue(
  client: ClientBase,
  { element, objet, debut }: ExperimentationAOuvrir,
): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from catalogue.experimentation where element = $1 and objet = $2 and debut = $3",
    [element, objet, debut],
  );
  return rowCount !== 0;
}
