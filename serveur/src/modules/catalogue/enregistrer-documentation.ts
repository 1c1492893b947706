import type pg from "pg";
import { type DocumentationAPublier, insererDocumentation } from "./depot/documentation.ts";
import { lireVersionsDe } from "./depot/recevoir.ts";
import { noterReprise } from "./noter-reprise.ts";

/** A version of a piece of documentation published elsewhere. */
export type DocumentationDuJeu = DocumentationAPublier & {
  readonly version: number;
  readonly publieeLe: Date;
  readonly agentId: string;
};

/**
 * Records it; the same version again changes nothing, another content under its number is refused. Nobody is
 * told by e-mail. Returns the reason, in French, when it cannot.
 */
// CONV-3.1-10 ANX5-F-11
export async function enregistrerDocumentation(
  client: pg.PoolClient | null,
  { version, publieeLe, agentId, ...saisie }: DocumentationDuJeu,
): Promise<string | null> {
  if ((saisie.adresse === null) === (saisie.texte === null))
    return "« adresse » ou « texte » est nécessaire, et pas les deux";
  if (publieeLe > new Date()) return "« publieeLe » est à venir";
  if (client === null) return null;
  const documentation = { ...saisie, titre: saisie.titre.trim() };
  const { element, titre, public: lecteurs, nouveautes, adresse, texte } = documentation;
  const connues = await lireVersionsDe(client, documentation);
  const connue = connues[version - 1];
  const dite = JSON.stringify([lecteurs, nouveautes, adresse, texte]);
  if (connue)
    return JSON.stringify([connue.public, connue.nouveautes, connue.adresse, connue.texte]) === dite
      ? null
      : "« version » est déjà publiée avec un autre contenu, qui ne change plus";
  if (version !== connues.length + 1) return "« version » ne suit pas la dernière publiée";
  await insererDocumentation(client, documentation, publieeLe, agentId);
  await noterReprise(client, { type: "catalogue", id: element }, "documentation-publiee", {
    ...{ titre, version, public: lecteurs, nouveautes },
  });
  return null;
}
