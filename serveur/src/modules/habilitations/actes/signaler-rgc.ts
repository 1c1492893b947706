import type pg from "pg";
import type { Acte } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { ecrireNomination, type Nomination, ouvrirNomination } from "../depot/nominations.ts";
import {
  changerSignalement,
  ecrireSignalement,
  type GenreSignalement,
} from "../depot/signalements-rgc.ts";
import { connaissanceAbsence, limiteDeSignalement } from "../regles/nomination-delais.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import {
  auteurDe,
  DROIT_PARTENAIRE,
  NOMINATION_ABSENTE,
  prevenirCssi,
  reglesDelais,
  trouverNomination,
} from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";
import { mettreFin } from "./mettre-fin-rgc.ts";

export type Signalement = {
  readonly id: string;
  readonly genre: GenreSignalement;
  /** First day of the event. */
  readonly survenanceLe: JourCivil;
  /** Return foreseen from an absence. */
  readonly retourLe: JourCivil | null;
  /** When the partner came to know of it. */
  readonly connaissanceLe: JourCivil;
};

const PHRASES: Readonly<Record<GenreSignalement, string>> = {
  depart: "quitte ses fonctions",
  absence: "est absent plus de deux mois",
  changement: "change de fonctions",
};

/**
 * The partner tells the opérateur of the departure, the long absence or the change of functions of its
 * RGC. Departure and change end the function that day; an absence opens a designation and leaves the
 * holder in office until the successor is accepted. A short absence is only recorded.
 */
// ANX1-4-01 ANX1-4-02 ANX1-4-03 ANX1-4-04 ANX1-4-06
export function signalerRgc(
  services: ServicesRgc,
): Acte<Signalement, { limite: string | null; tardif: boolean }> {
  return {
    nom: "signaler-evenement-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: (entree, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, entree.id, acteur.organisation.id);
        const maintenant = services.cadre.horloge.maintenant();
        const jour = jourCivil(maintenant);
        if (nomination.etat !== "acceptee" && nomination.etat !== "reputee-acceptee") {
          return interrompre(NOMINATION_ABSENTE);
        }
        if (entree.connaissanceLe > jour) {
          return interrompre(refus("CONNAISSANCE_FUTURE", "La connaissance ne peut être future."));
        }
        const { genre, survenanceLe, retourLe } = entree;
        if (retourLe !== null && (genre !== "absence" || retourLe < survenanceLe)) {
          return interrompre(
            refus("RETOUR_INCOHERENT", "Un retour est celui d’une absence, et ne la précède pas."),
          );
        }
        const connaissanceLe =
          entree.genre === "absence"
            ? connaissanceAbsence(
                { debut: entree.survenanceLe, retour: entree.retourLe },
                await services.parametres.nombre("rgc.absence_mois", jour),
                entree.connaissanceLe,
                jour,
              )
            : entree.connaissanceLe;
        const limiteLe =
          connaissanceLe && (await limite(services, nomination, connaissanceLe, maintenant));
        const signalementId = await ecrireSignalement(client, {
          ...entree,
          nominationId: nomination.id,
          connaissanceLe,
          limiteLe,
          source: "partenaire",
          le: maintenant,
        });
        if (connaissanceLe === null || limiteLe === null) return { limite: null, tardif: false };
        await notifier(
          client,
          nomination,
          { ...entree, signalementId },
          maintenant,
          acteur.agentId,
        );
        await tirerConsequences(
          client,
          nomination,
          entree,
          auteurDe(acteur, "SUIVI_OPERATIONNEL"),
          maintenant,
        );
        return { limite: limiteLe, tardif: jour > limiteLe };
      }),
  };
}

/** The last day to tell of an event known that day. */
export async function limite(
  services: ServicesRgc,
  nomination: Pick<Nomination, "organisationId">,
  connaissanceLe: JourCivil,
  maintenant: Date,
): Promise<JourCivil> {
  const jours = await services.parametres.nombre(
    "rgc.delai_notification_jours",
    jourCivil(maintenant),
  );
  const regles = await reglesDelais(services, nomination.organisationId, maintenant);
  return limiteDeSignalement(connaissanceLe, jours, regles);
}

/** Sends the message to the chargé de sécurité and keeps its proof. */
export async function notifier(
  client: pg.PoolClient,
  nomination: Nomination,
  evenement: Pick<Signalement, "genre" | "survenanceLe"> & { readonly signalementId: string },
  maintenant: Date,
  agentId: string,
): Promise<void> {
  const { genre, survenanceLe, signalementId } = evenement;
  const avisId = await prevenirCssi(client, nomination, {
    genre: `rgc-${genre}`,
    objet: "Signalement relatif au responsable de la gestion des comptes",
    corps: `${nomination.prenom} ${nomination.nom} ${PHRASES[genre]} à compter du ${ecrireJour(survenanceLe)}.`,
  });
  await changerSignalement(client, signalementId, {
    notifie_le: maintenant,
    notifie_par: agentId,
    avis_id: avisId,
  });
}

async function tirerConsequences(
  client: pg.PoolClient,
  nomination: Nomination,
  { genre, survenanceLe }: Pick<Signalement, "genre" | "survenanceLe">,
  par: { readonly auteur: string; readonly capacite: string },
  maintenant: Date,
): Promise<void> {
  const suite = { organisationId: nomination.organisationId, precedenteId: nomination.id };
  if (genre === "absence") {
    await ouvrirNomination(client, { ...suite, origine: "absence", le: maintenant });
    return;
  }
  if (survenanceLe <= jourCivil(maintenant)) {
    await mettreFin(client, nomination, {
      geste: "retirer",
      par,
      maintenant,
      finLe: survenanceLe,
      motif: genre === "depart" ? "Départ" : "Changement de fonctions",
      ouvrirSuite: true,
    });
    return;
  }
  // Known in advance: the function ends by itself that day, and the successor may already be proposed.
  const motif = genre === "depart" ? "Départ annoncé" : "Changement de fonctions annoncé";
  await ecrireNomination(client, nomination.id, { fin_le: survenanceLe, fin_motif: motif });
  await ouvrirNomination(client, { ...suite, origine: "retrait", le: maintenant });
}
