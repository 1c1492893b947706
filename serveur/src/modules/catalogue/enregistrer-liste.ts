import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { ouvrirCatalogue } from "./catalogue.ts";
import { insererListe } from "./depot/ecrire.ts";
import { type Decision, lireListes } from "./depot/lire.ts";
import { noterReprise } from "./noter-reprise.ts";
import { comparerListes } from "./regles/differences.ts";

/** A publication of the list of tools and APIs, as the lines before have set it. */
export type ListeDuJeu = {
  readonly version: number;
  readonly motif: string;
  readonly decision: Decision;
  readonly publieeLe: Date;
};

/**
 * Records the list as it stands under its next number; an unchanged list is not published, the same again
 * changes nothing. `pool` reads what earlier lines wrote. Returns the reason, in French, when it cannot.
 */
// CONV-3.1-02 CONV-10-07
export async function enregistrerListe(
  client: pg.PoolClient | null,
  pool: pg.Pool,
  { version, motif, decision, publieeLe }: ListeDuJeu,
): Promise<string | null> {
  if (publieeLe > new Date()) return "« publieeLe » est à venir";
  if (decision.le > jourCivil(publieeLe)) return "« decision » ne peut suivre « publieeLe »";
  if (client === null) return null;
  const listes = await lireListes(client);
  const connue = listes.find((liste) => liste.version === version);
  if (connue)
    return connue.motif === motif && connue.publieeLe.getTime() === publieeLe.getTime()
      ? null
      : "« version » est déjà celle d’une autre publication";
  const [derniere] = listes;
  if (version !== (derniere?.version ?? 0) + 1)
    return "« version » ne suit pas la dernière publiée";
  if (derniere && publieeLe < derniere.publieeLe) return "« publieeLe » précède la dernière liste";
  const { elements } = await ouvrirCatalogue(pool).lire();
  if (derniere && comparerListes(derniere.contenu, elements).length === 0)
    return "« version » : rien n’a changé depuis la dernière publication";
  await insererListe(client, elements, { motif, decision }, publieeLe, null);
  const sujet = { type: "catalogue", id: String(version) };
  await noterReprise(client, sujet, "liste-publiee", { motif, decision });
  return null;
}
