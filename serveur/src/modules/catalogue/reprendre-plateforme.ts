import type pg from "pg";
import { ecrirePlateforme, lirePlateformes } from "./depot/plateformes.ts";
import { noterReprise } from "./noter-reprise.ts";
import type { Plateforme } from "./regles/plateforme.ts";

/**
 * Adds a platform, or changes the name, the address and the last day of one; its first day is a fact. Returns
 * the reason, in French, when it cannot.
 */
// CONV-3.1-04
export async function reprendrePlateforme(
  client: pg.PoolClient | null,
  voulue: Plateforme,
): Promise<string | null> {
  const { code, nom, adresse, fin } = voulue;
  const connue = client && (await lirePlateformes(client)).find((p) => p.code === code);
  const debut = connue?.debut ?? voulue.debut;
  if (fin !== null && fin < debut) return "« fin » doit suivre « debut »";
  const meme = connue?.nom === nom && connue.adresse === adresse && connue.fin === fin;
  if (client === null || meme) return null;
  const plateforme = { code, nom, adresse, debut, fin };
  await ecrirePlateforme(client, plateforme);
  const genre = connue ? "plateforme-modifiee" : "plateforme-ajoutee";
  await noterReprise(client, { type: "plateforme", id: code }, genre, plateforme);
  return null;
}
