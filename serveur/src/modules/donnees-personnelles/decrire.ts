import type { Acteur } from "../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import type { Annuaire } from "../conventions/index.ts";
import { nommerAgents } from "../habilitations/index.ts";
import { lireEvenements } from "../journal/index.ts";
import { lireRemises } from "../notifications/index.ts";
import {
  type Identification,
  lireIdentifications,
  type ServicesUsagers,
} from "../usagers/index.ts";
import { aidants } from "./actes/entraider.ts";
import { finProlongee, lettreDeProlongation, lettreDeReponse } from "./actes/instruire.ts";
import { situation } from "./actes/mener.ts";
import type { Demande } from "./depot/demandes.ts";
import { type Entraide, lireEntraides } from "./depot/entraides.ts";
import { type EnvoiPersonne, lireEnvoisPersonne } from "./depot/envois.ts";
import { estTardif } from "./regles/echeances.ts";
import { FONDEMENTS, reponsesPossibles } from "./regles/exercice.ts";
import { gestesExercice } from "./regles/suites.ts";

type Noms = ReadonlyMap<string, Identification>;

/** Late for good once answered late, or found late; late too while it is past and unanswered. */
// CONV-5-16
function enRetard(demande: Demande, envois: readonly EnvoiPersonne[], jour: JourCivil): boolean {
  const reponse = envois.find((e) => e.demandeId === demande.id && e.genre === "reponse");
  return reponse?.enRetard ?? estTardif(demande.echeance, jour);
}

/** A line of the list of requests. */
export function resumer(
  annuaire: Annuaire,
  demande: Demande,
  noms: Noms,
  envois: readonly EnvoiPersonne[],
  jour: JourCivil,
) {
  const { id, numero, droit, organisationId, canal, recueLe, etat, echeance } = demande;
  return {
    ...{ id, numero, droit, canal, recueLe, etat, echeance },
    organisation: annuaire.organisation(organisationId)?.nom ?? "",
    personne: noms.get(demande.usagerId) ?? null,
    prolongee: echeance !== demande.echeanceInitiale,
    enRetard: enRetard(demande, envois, jour),
  };
}

/** A line of the list of what an organisation is asked to help with. */
export function resumerEntraide(
  annuaire: Annuaire,
  entraide: Entraide,
  demande: Demande,
  noms: Noms,
  jour: JourCivil,
) {
  return {
    id: entraide.id,
    numero: demande.numero,
    droit: demande.droit,
    organisation: annuaire.organisation(demande.organisationId)?.nom ?? "",
    personne: noms.get(demande.usagerId) ?? null,
    demandeeLe: entraide.demandeeLe.toISOString(),
    echeance: entraide.echeance,
    repondue: entraide.reponse !== null,
    enRetard: entraide.enRetard ?? estTardif(entraide.echeance, jour),
  };
}

const enIso = (instant: Date | null) => instant?.toISOString() ?? null;

/** One with all that was done of it, the letters ready to leave, and what may be done now. */
export async function decrireDemande(
  services: ServicesUsagers,
  annuaire: Annuaire,
  demande: Demande,
  lecteur: Acteur,
) {
  const { pool, cadre } = services;
  const { id, usagerId } = demande;
  const jour = jourCivil(cadre.horloge.maintenant());
  const envois = await lireEnvoisPersonne(pool, [id]);
  const entraides = await lireEntraides(pool, [id]);
  const remises = await lireRemises(
    pool,
    entraides.map(({ avisId }) => avisId),
  );
  const evenements = await lireEvenements(pool, "exercice-droits", [id], 200);
  const agents = await nommerAgents(
    pool,
    [
      ...new Set([
        ...[demande.auteurId, demande.identitePar, demande.decideePar],
        ...envois.map(({ par }) => par),
        ...entraides.flatMap(({ demandeePar, reponduePar }) => [demandeePar, reponduePar]),
        ...evenements.map(({ auteur }) => (auteur === "systeme" ? null : auteur)),
      ]),
    ].filter((agentId) => agentId !== null),
  );
  const nommer = (agentId: string | null) => (agentId && agents.get(agentId)) ?? "";
  const gestes = gestesExercice(situation(demande, envois));
  const noms = await lireIdentifications(pool, [usagerId]);
  return {
    ...resumer(annuaire, demande, noms, envois, jour),
    version: demande.version,
    enregistreeLe: demande.enregistreeLe.toISOString(),
    auteur: nommer(demande.auteurId),
    objet: demande.objet,
    identite: demande.identite,
    identiteLe: enIso(demande.identiteLe),
    identitePar: nommer(demande.identitePar),
    echeanceInitiale: demande.echeanceInitiale,
    prolongation: demande.prolongation,
    prolongationPrecision: demande.prolongationPrecision,
    decision: demande.decision,
    fondement: demande.fondement && FONDEMENTS[demande.fondement],
    motifs: demande.motifs,
    decideeLe: enIso(demande.decideeLe),
    decideePar: nommer(demande.decideePar),
    aEnvoyer: gestes.includes("repondre")
      ? lettreDeReponse(annuaire, demande)
      : gestes.includes("informer")
        ? lettreDeProlongation(annuaire, demande, await finProlongee(services, demande))
        : null,
    envois: envois.map(({ demandeId: _, noteLe, par, ...envoi }) => ({
      ...envoi,
      noteLe: noteLe.toISOString(),
      par: nommer(par),
    })),
    entraides: entraides.map((entraide) => ({
      ...dire(annuaire, entraide, nommer),
      enRetard: entraide.enRetard ?? estTardif(entraide.echeance, jour),
      contact: entraide.contact,
      remise:
        remises.find(
          ({ avisId, courriel }) =>
            avisId === entraide.avisId &&
            courriel.toLowerCase() === entraide.contact.trim().toLowerCase(),
        )?.etat ?? "echec",
    })),
    historique: evenements.map(({ le, genre, auteur }) => ({
      le: le.toISOString(),
      genre,
      auteur: auteur === "systeme" ? "" : nommer(auteur),
    })),
    reponses: gestes.includes("decider")
      ? reponsesPossibles(demande.droit, demande.identite !== "a-verifier").map((reponse) => ({
          ...reponse,
          phrase: FONDEMENTS[reponse.fondement],
        }))
      : [],
    aidants: gestes.includes("aider")
      ? (await aidants(pool, annuaire, lecteur, usagerId, jour)).map(({ conventionId, nom }) => ({
          conventionId,
          nom,
        }))
      : [],
    gestes,
  };
}

const dire = (
  annuaire: Annuaire,
  entraide: Entraide,
  nommer: (agentId: string | null) => string,
) => ({
  id: entraide.id,
  organisation: annuaire.organisation(entraide.organisationId)?.nom ?? "",
  question: entraide.question,
  demandeeLe: entraide.demandeeLe.toISOString(),
  demandeePar: nommer(entraide.demandeePar),
  echeance: entraide.echeance,
  reponse: entraide.reponse,
  repondueLe: enIso(entraide.repondueLe),
  reponduePar: nommer(entraide.reponduePar),
});

/** What the party asked for help reads. */
export async function decrireEntraide(
  { pool, cadre }: ServicesUsagers,
  annuaire: Annuaire,
  entraide: Entraide,
  demande: Demande,
) {
  const noms = await lireIdentifications(pool, [demande.usagerId]);
  const { demandeePar, reponduePar } = entraide;
  const agents = await nommerAgents(pool, [demandeePar, ...(reponduePar ? [reponduePar] : [])]);
  const nommer = (agentId: string | null) => (agentId && agents.get(agentId)) ?? "";
  const jour = jourCivil(cadre.horloge.maintenant());
  return {
    ...dire(annuaire, entraide, nommer),
    ...resumerEntraide(annuaire, entraide, demande, noms, jour),
  };
}
