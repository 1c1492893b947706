import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";
import { documentPublie } from "./depot/document-publie.ts";
import { type DocumentAPublier, insererDocument } from "./depot/ecrire.ts";
import { lirePlateformes } from "./depot/plateformes.ts";
import { ELEMENTS } from "./regles/elements.ts";

const AUTEUR = "commande importer";

/**
 * Records a version of conditions published elsewhere; the same version with the same content changes
 * nothing. Returns the reason, in French, when it cannot.
 */
// ANX3-1-06
export async function enregistrerConditions(
  client: pg.PoolClient | null,
  { version, ...document }: DocumentAPublier & { readonly version: number },
): Promise<string | null> {
  if (client === null) return null;
  const { portee } = document;
  const connues = [
    "confidentialite",
    ...ELEMENTS.map(({ code }) => code),
    ...(await lirePlateformes(client)).map(({ code }) => code),
  ];
  if (!connues.includes(portee))
    return "« portee » ne désigne ni une plateforme, ni un élément du catalogue";
  const { publiee, derniere } = await documentPublie(client, { version, ...document });
  if (publiee !== null)
    return publiee
      ? null
      : "« version » est déjà publiée avec un autre contenu, qui ne change plus";
  if (version !== derniere + 1) return "« version » ne suit pas la dernière publiée";
  await insererDocument(client, document, null);
  await insererEvenement(client, {
    sujetType: "conditions",
    sujetId: portee,
    genre: "conditions-publiees",
    auteur: AUTEUR,
    capacite: "systeme",
    organisationId: null,
    contenu: { version, enVigueurLe: document.enVigueurLe },
  });
  return null;
}
