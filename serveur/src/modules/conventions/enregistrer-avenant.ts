import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";
import { publierVersion } from "./depot/documents.ts";
import { lireAvenants } from "./depot/suites.ts";
import {
  type AvenantRecu,
  ecrireAvenant,
  memesSignatures,
  trouverConvention,
} from "./depot/textes-recus.ts";

/** An avenant of a convention, with what was signed of it. */
export type AvenantDuJeu = AvenantRecu & {
  readonly operateurId: string;
  readonly partenaireId: string;
  /** First day of the convention. */
  readonly debut: string;
};

/**
 * Records an avenant proposed elsewhere and its signatures; the second one put its text in force, as the
 * next version. Once in force, it no longer changes. Returns the reason, in French, when it cannot.
 */
// CONV-10-08
export async function enregistrerAvenant(
  client: pg.PoolClient | null,
  avenant: AvenantDuJeu,
): Promise<string | null> {
  const { numero, objet, nature, contenu, proposePar, proposeLe, signatures, appliqueLe } = avenant;
  const parties = new Set(signatures.map(({ partie }) => partie));
  if (parties.size !== signatures.length) return "« signatures » : une par partie";
  if ((signatures.length === 2) !== (appliqueLe !== null))
    return "« appliqueLe » va avec les deux signatures, et elles avec lui";
  if (signatures.some(({ date }) => date < proposeLe || (appliqueLe !== null && date > appliqueLe)))
    return "« signatures » se datent entre « proposeLe » et « appliqueLe »";
  if (client === null) return null;
  const convention = await trouverConvention(client, avenant);
  if (!convention) return "« debut » ne désigne aucune convention de ces deux parties";
  if (!convention.signee) return "« debut » désigne une convention qui n’est pas encore signée";
  const connus = await lireAvenants(client, convention.id);
  const connu = connus.find((autre) => autre.numero === numero);
  if (!connu && numero !== Math.max(0, ...connus.map((autre) => autre.numero)) + 1)
    return "« numero » ne suit pas le dernier avenant";
  if (connu) {
    const propose = [connu.objet, connu.nature, connu.contenu, connu.proposePar, connu.proposeLe];
    if (propose.join("\n") !== [objet, nature, contenu, proposePar, proposeLe].join("\n"))
      return "« numero » est déjà celui d’un autre avenant";
    if (memesSignatures(connu.signatures, signatures)) return null;
    if (connu.appliqueLe !== null)
      return "« numero » désigne un avenant en vigueur, qui ne change plus";
  }
  const avenantId = await ecrireAvenant(client, convention.id, avenant);
  if (appliqueLe !== null)
    await publierVersion(client, convention.id, {
      ...{ nature, contenu, effetLe: appliqueLe, publiePar: proposePar, avenantId },
      motif: `Avenant n° ${numero} : ${objet}`,
      publieLe: new Date(appliqueLe),
    });
  await insererEvenement(client, {
    sujetType: "convention",
    sujetId: convention.id,
    genre: appliqueLe === null ? "AVENANT_PROPOSE" : "AVENANT_SIGNE",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId: proposePar === "operateur" ? avenant.operateurId : avenant.partenaireId,
    contenu: { nature, avenant: avenantId, applique: appliqueLe !== null },
  });
  return null;
}
