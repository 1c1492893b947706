import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { insererCahier, insererOuverture, lireCahiers } from "./depot/gouvernance.ts";
import { noterReprise } from "./noter-reprise.ts";
import type { CahierDesCharges, OuvertureFinalite } from "./regles/references.ts";

/**
 * Records an order that approves the specification; the same again changes nothing, another one of the same
 * day is refused. Returns the reason, in French, when it cannot.
 */
// CONV-PRE-04
export async function reprendreCahier(
  client: pg.PoolClient | null,
  cahier: CahierDesCharges,
): Promise<string | null> {
  if (client === null) return null;
  if (!(await insererCahier(client, cahier, null))) {
    const connus = await lireCahiers(client);
    return connus.some(
      ({ enVigueurLe, reference }) =>
        enVigueurLe === cahier.enVigueurLe && reference === cahier.reference,
    )
      ? null
      : "« enVigueurLe » : un autre cahier des charges prend déjà effet ce jour-là";
  }
  const sujet = { type: "catalogue", id: "cahier-des-charges" };
  await noterReprise(client, sujet, "cahier-enregistre", { ...cahier });
  return null;
}

/** Records a decision that opens or closes a secondary purpose; the same again changes nothing. */
// CONV-2-06
export async function reprendreFinalite(
  client: pg.PoolClient | null,
  voulue: OuvertureFinalite,
): Promise<null> {
  if (client === null) return null;
  const { finalite, ouverte, effetLe, decision } = voulue;
  const id = uuidDerive(`finalite:${JSON.stringify([finalite, ouverte, effetLe, decision])}`);
  if (!(await insererOuverture(client, id, voulue, null))) return null;
  const genre = ouverte ? "finalite-ouverte" : "finalite-fermee";
  await noterReprise(client, { type: "catalogue", id: finalite }, genre, { effetLe, decision });
  return null;
}
