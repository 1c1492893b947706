import type pg from "pg";
import { ouvrirAnnuaire } from "../../modules/conventions/index.ts";
import {
  enregistrerDecisionInactivite,
  enregistrerDemandeDroit,
  enregistrerDocumentRgc,
  enregistrerEchange,
  enregistrerIntervention,
  enregistrerNomination,
  enregistrerSignalements,
  enregistrerTache,
  porteurDe,
  refuserSignalements,
  type SignalementDuJeu,
} from "../../modules/habilitations/index.ts";
import { agentsNommes } from "./agents-nommes.ts";
import type { Ecrire } from "./ecrire.ts";

/** Who manages accounts, and what is asked of them: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_HABILITATIONS: Readonly<Record<string, Ecrire>> = {
  async nomination(client, objet, organisations, { pool }) {
    const { agent: identifiant, effet: effetLe, fin: finLe = null } = objet;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const signalements: SignalementDuJeu[] = [];
    for (const { notifiePar, ...dit } of (objet.signalements ?? []) as SignalementLu[])
      signalements.push({
        ...{ genre: dit.genre, survenanceLe: dit.survenanceLe, retourLe: dit.retourLe ?? null },
        connaissanceLe: dit.connaissanceLe,
        notifieLe: dit.notifieLe ? new Date(dit.notifieLe) : null,
        notifieParId: await agents.de(organisationId, "notifiePar", notifiePar),
      });
    const motif =
      agents.inconnu ?? refuserSignalements(signalements, { effetLe, finLe }, new Date());
    if (motif !== null || client === null) return motif;
    const nomination = { organisationId, identifiant, effetLe };
    const refus = await enregistrerNomination(client, {
      ...{ ...nomination, statut: objet.statut, finLe },
      formationLe: objet.formation ?? null,
    });
    return refus ?? enregistrerSignalements(client, pool, nomination, signalements);
  },
  async "demande-droit"(client, objet, organisations, { pool }) {
    const { identifiant, module, profil = "consultation", finalite, motif } = objet;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.de(organisationId, "agent", objet.agent)) ?? "";
    const porteur = await porteurConnu(client, pool, organisationId);
    const suite = async (champ: string, dite: SuiteLue | null = null) =>
      dite && {
        ...{ le: new Date(dite.le), verifications: dite.verifications ?? [] },
        parId: (await agents.de(porteur, champ, dite.agent)) ?? "",
      };
    const validation = await suite("validation", objet.validation);
    const decision = await suite("decision", objet.decision);
    if (agents.inconnu) return agents.inconnu;
    return enregistrerDemandeDroit(client, {
      ...{ identifiant, organisationId, agentId, module, profil, finalite, motif, validation },
      responsable: objet.responsable ?? "",
      deposeeLe: new Date(objet.deposeeLe),
      decision: decision && {
        ...{ ...decision, etat: objet.decision.etat },
        motif: objet.decision.motif ?? null,
      },
    });
  },
  async tache(client, objet, organisations, { pool }) {
    const { identifiant, genre, effetLe, mission = null, traitement = null } = objet;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.de(organisationId, "agent", objet.agent)) ?? "";
    const porteur = await porteurConnu(client, pool, organisationId);
    const parId = (await agents.de(porteur, "traitement", traitement?.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    return enregistrerTache(client, {
      ...{ identifiant, organisationId, agentId, genre, effetLe, mission },
      creeeLe: new Date(objet.creeeLe),
      traitement: traitement && {
        ...{ le: new Date(traitement.le), parId, sort: traitement.sort },
        motif: traitement.motif ?? null,
      },
    });
  },
  async "echange-rgc"(client, ligne, organisations) {
    const { identifiant, genre, objet, corps, reponse = null } = ligne;
    const organisationId = ligne.organisation
      ? (organisations.trouver(ligne.organisation) ?? "")
      : null;
    const agents = agentsNommes(client, organisations);
    const auteurId =
      genre === "annonce"
        ? await agents.deLOperateur("agent", ligne.agent)
        : organisationId && (await agents.de(organisationId, "agent", ligne.agent));
    const parId = (await agents.deLOperateur("reponse", reponse?.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    return enregistrerEchange(client, {
      ...{ identifiant, genre, organisationId, auteurId: auteurId ?? "", objet, corps },
      creeLe: new Date(ligne.creeLe),
      reponse: reponse && { le: new Date(reponse.le), parId, texte: reponse.texte },
    });
  },
  async "document-rgc"(client, { nature, version, titre, contenu, publieLe }) {
    const publie = new Date(publieLe);
    return enregistrerDocumentRgc(client, { nature, version, titre, contenu, publieLe: publie });
  },
  async intervention(client, objet, organisations) {
    const { identifiant, incident, motif, heures } = objet;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.deLOperateur("agent", objet.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    return enregistrerIntervention(client, {
      ...{ identifiant, organisationId, agentId, incident, motif, heures },
      ouverteLe: new Date(objet.ouverteLe),
      closeLe: objet.closeLe ? new Date(objet.closeLe) : null,
    });
  },
  async "decision-inactivite"(client, objet, organisations) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.de(organisationId, "agent", objet.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    const decideeLe = new Date(objet.decideeLe);
    return enregistrerDecisionInactivite(client, {
      ...{ organisationId, agentId, mode: objet.mode, decideeLe },
    });
  },
};

type SuiteLue = {
  readonly le: string;
  readonly agent: string;
  readonly verifications?: readonly string[];
};
type SignalementLu = Omit<SignalementDuJeu, "notifieLe" | "notifieParId"> & {
  readonly notifieLe?: string | null;
  readonly notifiePar?: string | null;
};

/** The organisation whose RGC manages the accounts of this one. */
async function porteurConnu(
  client: pg.PoolClient | null,
  pool: pg.Pool,
  organisationId: string,
): Promise<string> {
  if (client === null) return organisationId;
  return porteurDe(await ouvrirAnnuaire(pool).lire(), organisationId);
}
