import type pg from "pg";
import { ecrireReglage, type ReglageAEcrire } from "./depot/ecrire.ts";
import { lirePlateformes } from "./depot/plateformes.ts";
import { situerReglage } from "./depot/recevoir.ts";
import { noterReprise } from "./noter-reprise.ts";
import { ELEMENTS } from "./regles/elements.ts";

/** What the opérateur changed of an element, when, and why. */
export type ReglageDuJeu = ReglageAEcrire & {
  readonly motif: string;
  readonly modifieLe: Date;
  readonly agentId: string;
};

/**
 * Records it, unless the element was changed later; the same again changes nothing. Nobody is told by e-mail.
 * Returns the reason, in French, when it cannot.
 */
// ANX4-0-12 CONV-10-06
export async function enregistrerReglage(
  client: pg.PoolClient | null,
  { motif, modifieLe, agentId, ...reglage }: ReglageDuJeu,
): Promise<string | null> {
  const { code, experimental, plateforme = null } = reglage;
  const element = ELEMENTS.find((connu) => connu.code === code);
  if (experimental && !element?.experimental)
    return "« experimental » : cet élément n’est pas une expérimentation";
  if (modifieLe > new Date()) return "« modifieLe » est à venir";
  if (client === null) return null;
  if (plateforme !== null && !(await lirePlateformes(client)).some((p) => p.code === plateforme))
    return "« plateforme » désigne une plateforme inconnue";
  const { posterieur, identique } = await situerReglage(client, reglage, modifieLe);
  if (posterieur || identique) return null;
  await ecrireReglage(client, reglage, modifieLe, agentId);
  await noterReprise(client, { type: "catalogue", id: code }, "element-regle", {
    ...{ ...reglage, motif },
  });
  return null;
}
