import { hash } from "node:crypto";
import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";
import { lireVersions, type NatureDocument, publierVersion } from "./depot/documents.ts";
import { trouverConvention } from "./depot/textes-recus.ts";
import { peutPublier } from "./regles/annexe.ts";
import type { Partie } from "./regles/partie.ts";

/** A version of a text of a convention; `projet` is the text annexed to the deliberation. */
export type AnnexeDuJeu = {
  readonly operateurId: string;
  readonly partenaireId: string;
  /** First day of the convention. */
  readonly debut: string;
  readonly nature: NatureDocument;
  readonly version: number;
  readonly contenu: string;
  readonly effetLe: string;
  readonly motif: string | null;
  readonly publiePar: Partie;
  readonly publieLe: Date;
};

const INCONNUE = "« debut » ne désigne aucune convention de ces deux parties";

/**
 * Records a version of a text published elsewhere, under the rules that say who may; the same version with
 * the same text changes nothing. Returns the reason, in French, when it cannot.
 */
// CONV-10-05 CONV-10-06 CONV-10-08
export async function enregistrerAnnexe(
  client: pg.PoolClient | null,
  annexe: AnnexeDuJeu,
): Promise<string | null> {
  const { nature, version, contenu, publiePar, effetLe } = annexe;
  const interdit = nature === "projet" ? null : peutPublier(publiePar, nature);
  // What asks for two signatures has a first version all the same: the one that was signed.
  if (interdit && (version > 1 || interdit.code !== "AVENANT_REQUIS"))
    return `« ${version > 1 ? "version" : "publiePar"} » : ${interdit.message}`;
  if (client === null) return null;
  const convention = await trouverConvention(client, annexe);
  if (!convention) return INCONNUE;
  const publiees = (await lireVersions(client, convention.id)).filter((v) => v.nature === nature);
  const connue = publiees.find((publiee) => publiee.version === version);
  if (connue)
    return connue.empreinte === hash("sha256", contenu, "hex")
      ? null
      : "« version » est déjà publiée avec un autre texte, qui ne change plus";
  if (version !== (publiees[0]?.version ?? 0) + 1)
    return "« version » ne suit pas la dernière publiée";
  await publierVersion(client, convention.id, annexe);
  await insererEvenement(client, {
    sujetType: "convention",
    sujetId: convention.id,
    genre: "ANNEXE_PUBLIEE",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId: publiePar === "operateur" ? annexe.operateurId : annexe.partenaireId,
    contenu: { nature, version, effetLe },
  });
  return null;
}
