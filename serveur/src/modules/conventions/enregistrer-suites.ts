import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { insererEvenement } from "../journal/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { calculerEffet } from "./actes/echeances.ts";
import { type Fiche, modifierFiche, prendreFiche } from "./depot/fiche.ts";
import {
  clauseGardee,
  fluxGarde,
  garderDenonciation,
  garderLitige,
  lireAdresse,
} from "./depot/recevoir-suites.ts";
import { suivant } from "./regles/etats.ts";
import {
  type DenonciationDuJeu,
  type LitigeDuJeu,
  refuserSuites,
  type SuitesDuJeu,
  suivreLitige,
} from "./regles/suites-recues.ts";
import { tribunalDuSiege } from "./regles/tribunal.ts";

/**
 * Records what happened to a convention already written: denunciations, with the end they give to access,
 * disputes, flows and clauses. Nobody is told by e-mail; what is known changes nothing, and a dispute moved
 * on here stays. Returns the reason, in French, when it cannot; the caller then undoes its transaction.
 */
// CONV-10-03 CONV-10-09 CONV-10-10 CONV-11-02 CONV-12-01 CONV-PRE-06
export async function enregistrerSuites(
  client: pg.PoolClient,
  conventionId: string,
  suites: SuitesDuJeu,
): Promise<string | null> {
  const maintenant = new Date();
  const convention = await prendreFiche(client, conventionId);
  if (!convention) return "« debut » ne désigne aucune convention de ces deux parties";
  const noter = (genre: string, contenu: Readonly<Record<string, unknown>>) =>
    insererEvenement(client, {
      sujetType: "convention",
      sujetId: conventionId,
      genre,
      auteur: "commande importer",
      capacite: "systeme",
      organisationId: convention.operateurId,
      contenu: { ...contenu },
    });
  for (const flux of suites.flux) {
    const garde = await fluxGarde(client, conventionId, flux);
    if (garde === "autre") return "« flux » : ce nom est déjà déclaré autrement";
    if (garde === "neuf") await noter("FLUX_DECLARE", { nom: flux.nom });
  }
  for (const clause of suites.clauses) {
    const garde = await clauseGardee(client, conventionId, clause);
    if (garde === "autre") return "« clauses » : ce document dit déjà autre chose de ce sujet";
    const { source, document, sujet } = clause;
    if (garde === "neuf") await noter("CLAUSE_DECLAREE", { source, document, sujet });
  }
  for (const litige of suites.litiges) {
    const motif = await reprendreLitige(client, convention, litige, noter);
    if (motif !== null) return motif;
  }
  for (const denonciation of suites.denonciations) {
    const motif = await reprendreDenonciation(client, convention, denonciation, maintenant, noter);
    if (motif !== null) return motif;
  }
  return null;
}

type Noter = (genre: string, contenu: Readonly<Record<string, unknown>>) => Promise<void>;

/** Court is that of the opérateur's seat. */
// CONV-11-03
async function reprendreLitige(
  client: pg.PoolClient,
  { id, operateurId }: Fiche,
  litige: LitigeDuJeu,
  noter: Noter,
): Promise<string | null> {
  const etats = suivreLitige(litige) ?? [];
  const saisi = etats.includes("contentieux");
  const juridiction = saisi ? tribunalDuSiege(await lireAdresse(client, operateurId)) : null;
  if (saisi && juridiction === null)
    return "« litiges » : l’adresse du siège de l’opérateur ne désigne aucun tribunal";
  const echec = litige.faits.find(({ fait }) => fait === "constater-echec");
  const etat = etats.at(-1) ?? "amiable";
  const suite = {
    etat,
    avant: etats.slice(0, -1),
    amiableEchoueLe: echec?.le ?? null,
    juridiction,
  };
  const garde = await garderLitige(client, id, litige, suite);
  if (garde)
    await noter(garde.neuf ? "LITIGE_OUVERT" : "LITIGE_AVANCE", { litige: garde.id, etat });
  return null;
}

async function reprendreDenonciation(
  client: pg.PoolClient,
  { id }: Fiche,
  recue: DenonciationDuJeu,
  maintenant: Date,
  noter: Noter,
): Promise<string | null> {
  // What the one before has written.
  const convention = (await prendreFiche(client, id)) as Fiche;
  const effetLe = await calculerEffet(ouvrirParametres(client), convention, recue);
  if (!(await garderDenonciation(client, id, recue, effetLe, maintenant))) return null;
  const etat = suivant(convention.etat, "denoncer");
  if (!etat) return "« denonciations » : cette convention n’est pas en cours";
  if (effetLe !== null) {
    const cesseLe = [effetLe, convention.cesseLe].filter((d) => d !== null).sort()[0] ?? effetLe;
    await modifierFiche(client, id, { etat, cesseLe });
  }
  await noter("CONVENTION_DENONCEE", { nature: recue.nature, effetLe });
  return null;
}

/** Why a file cannot tell all this of a convention, in French; null when it can. */
export function refuserSuitesDuJeu(
  suites: SuitesDuJeu,
  etat: "projet" | "signee" | "resiliee",
): string | null {
  return refuserSuites(suites, etat, jourCivil(new Date()));
}
