import {
  enregistrerBlocage,
  enregistrerCompte,
  enregistrerDerogation,
} from "../../modules/acces-api/index.ts";
import { enregistrerExperimentation } from "../../modules/catalogue/index.ts";
import {
  enregistrerEvaluation,
  enregistrerModule,
  enregistrerSensibilisation,
} from "../../modules/securite/index.ts";
import { enregistrerSollicitation } from "../../modules/sollicitations/index.ts";
import { agentsNommes } from "./agents-nommes.ts";
import type { Ecrire } from "./ecrire.ts";

/** What a partner and its developers set up: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_ESPACE: Readonly<Record<string, Ecrire>> = {
  async "compte-developpeur"(client, objet, organisations) {
    const { sousTraitantNom = null, sousTraitantSiret = null } = objet;
    if ((sousTraitantNom === null) !== (sousTraitantSiret === null))
      return "« sousTraitantNom » et « sousTraitantSiret » vont ensemble";
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = await agents.de(organisationId, "agent", objet.agent);
    if (client === null || agents.inconnu) return agents.inconnu;
    await enregistrerCompte(client, {
      ...{ agentId: agentId ?? "", organisationId, sousTraitantNom, sousTraitantSiret },
      rattachement: sousTraitantNom === null ? "personnel" : "sous-traitant",
      autorisePar: objet.autorisePar,
      autorisation: objet.autorisation,
      ouvertLe: new Date(objet.ouvertLe),
    });
    return null;
  },
  async experimentation(client, objet, organisations) {
    const { element, objet: but, territoires = [], partenaires = [], debut, fin } = objet;
    const ids = partenaires.map((cle: string) => organisations.trouver(cle));
    if (ids.some((id?: string) => id === undefined))
      return "« partenaires » désigne une organisation inconnue";
    const voulue = { element, objet: but, territoires, partenaires: ids, debut, fin };
    return enregistrerExperimentation(client, voulue);
  },
  async sollicitation(client, objet, organisations) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const auteurId = await agents.de(organisationId, "agent", objet.agent);
    if (agents.inconnu) return agents.inconnu;
    const { identifiant, plateforme, nature, titre, etapes, etat = "OUVERTE" } = objet;
    return enregistrerSollicitation(client, {
      ...{ identifiant, plateforme, nature, titre, etapes, etat, organisationId },
      auteurId: auteurId ?? "",
      element: objet.element ?? null,
      reference: objet.reference ?? null,
      survenueLe: new Date(objet.survenueLe),
      analyse: objet.analyse ?? null,
      gravite: objet.gravite ?? null,
      impact: objet.impact ?? null,
      equipe: objet.equipe ?? null,
      contournements: (objet.contournements ?? []).map(({ debut, ...dit }: ContournementLu) => ({
        ...dit,
        debut: new Date(debut),
      })),
      reponse: objet.reponse ?? null,
      resolueLe: objet.resolueLe ? new Date(objet.resolueLe) : null,
      verification: objet.verification ?? null,
    });
  },
  async "evaluation-securite"(client, objet, organisations) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    if (organisations.estOperateur(organisationId))
      return "« organisation » : l’évaluation est celle d’un partenaire";
    const agents = agentsNommes(client, organisations);
    const auteurId = await agents.de(organisationId, "agent", objet.agent);
    if (agents.inconnu) return agents.inconnu;
    const { identifiant, jour, methode, perimetre, score = null, conclusion = null } = objet;
    return enregistrerEvaluation(client, {
      ...{ identifiant, organisationId, jour, methode, perimetre, score, conclusion },
      auteurId: auteurId ?? "",
      actions: objet.actions ?? [],
    });
  },
  async "module-sensibilisation"(client, objet, organisations) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const auteurId = await agents.de(organisationId, "agent", objet.agent);
    if (agents.inconnu) return agents.inconnu;
    const { identifiant, enjeux, bonnesPratiques, responsabilite, conduite } = objet;
    return enregistrerModule(client, {
      ...{ identifiant, organisationId, auteurId: auteurId ?? "" },
      partie: organisations.estOperateur(organisationId) ? "operateur" : "partenaire",
      publieLe: new Date(objet.publieLe),
      blocs: { enjeux, bonnesPratiques, responsabilite, conduite },
      complements: objet.complements ?? [],
    });
  },
  async sensibilisation(client, objet, organisations) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    if (organisations.estOperateur(organisationId))
      return "« organisation » : la sensibilisation est celle d’un partenaire";
    const agents = agentsNommes(client, organisations);
    const agentId = await agents.de(organisationId, "agent", objet.agent);
    if (agents.inconnu) return agents.inconnu;
    const suivie = { organisationId, agentId: agentId ?? "", jour: objet.jour };
    return enregistrerSensibilisation(client, suivie);
  },
  async blocage(client, objet, organisations, { pool }) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = await agents.de(organisationId, "agent", objet.agent);
    const parId = await agents.deLOperateur("bloquePar", objet.bloquePar);
    const levees = [];
    for (const { conclusion, motif, le, par } of (objet.levees ?? []) as LeveeLue[])
      levees.push({
        ...{ conclusion, motif, le: new Date(le) },
        parId: await agents.deLOperateur("levees", par),
      });
    if (agents.inconnu) return agents.inconnu;
    return enregistrerBlocage(client, pool, {
      ...{ identifiant: objet.identifiant, organisationId, agentId, parId, levees },
      deLOperateur: organisations.estOperateur(organisationId),
      application: objet.application ?? null,
      motif: objet.motif,
      terme: objet.terme ?? null,
      bloqueLe: new Date(objet.bloqueLe),
    });
  },
  async derogation(client, objet, organisations) {
    const { identifiant, flux, motif, decision = null, retrait = null } = objet;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const demandeePar = (await agents.de(organisationId, "agent", objet.agent)) ?? "";
    const suite = async (champ: string, dite: SuiteLue | null) =>
      dite && {
        ...{ le: new Date(dite.le), motif: dite.motif },
        parId: (await agents.deLOperateur(champ, dite.agent)) ?? "",
      };
    const decidee = await suite("decision", decision);
    const retiree = await suite("retrait", retrait);
    if (agents.inconnu) return agents.inconnu;
    const { etat, debut = null, fin = null } = decision ?? {};
    return enregistrerDerogation(client, {
      ...{ identifiant, organisationId, flux, motif, demandeePar, retrait: retiree },
      demandeeLe: new Date(objet.demandeeLe),
      decision: decidee && { ...decidee, etat, debut, fin },
    });
  },
};

type ContournementLu = { readonly portee: "partielle" | "totale"; texte: string; debut: string };
type SuiteLue = { readonly le: string; readonly agent: string; readonly motif: string };
type LeveeLue = {
  readonly conclusion: "legitime" | "illegitime";
  readonly motif: string;
  readonly le: string;
  readonly par?: string | null;
};
