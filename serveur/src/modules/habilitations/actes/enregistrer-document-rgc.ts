import type pg from "pg";
import { insererEvenement } from "../../journal/index.ts";
import { type DocumentRgc, lireVersion, publierVersion } from "../depot/documents-rgc.ts";

export type DocumentRgcDuJeu = Pick<
  DocumentRgc,
  "nature" | "version" | "titre" | "contenu" | "publieLe"
>;

/**
 * Records a version of the acte d'engagement or of the general conditions published elsewhere; the same
 * version with the same text changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX1B-01 ANX1B-02
export async function enregistrerDocumentRgc(
  client: pg.PoolClient | null,
  { version, ...document }: DocumentRgcDuJeu,
): Promise<string | null> {
  if (document.publieLe > new Date()) return "« publieLe » est à venir";
  if (client === null) return null;
  const { nature, titre, contenu } = document;
  const { publiee, derniere } = await lireVersion(client, nature, version);
  if (publiee)
    return publiee.titre === titre && publiee.contenu === contenu
      ? null
      : "« version » est déjà publiée avec un autre texte, qui ne change plus";
  if (version !== derniere + 1) return "« version » ne suit pas la dernière publiée";
  await publierVersion(client, document, null);
  await insererEvenement(client, {
    sujetType: "document-rgc",
    sujetId: `${nature}:${version}`,
    genre: "publier",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId: null,
    contenu: { version, titre },
  });
  return null;
}
