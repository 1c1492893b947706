import { enregistrerCompte } from "../../modules/acces-api/index.ts";
import { enregistrerExperimentation } from "../../modules/catalogue/index.ts";
import { trouverAgent } from "../../modules/habilitations/index.ts";
import { enregistrerSollicitation } from "../../modules/sollicitations/index.ts";
import { AGENT_INCONNU, type Ecrire } from "./ecrire.ts";

/** What a partner and its developers set up: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_ESPACE: Readonly<Record<string, Ecrire>> = {
  async "compte-developpeur"(client, objet, organisations) {
    const { sousTraitantNom = null, sousTraitantSiret = null } = objet;
    if ((sousTraitantNom === null) !== (sousTraitantSiret === null))
      return "« sousTraitantNom » et « sousTraitantSiret » vont ensemble";
    if (client === null) return null;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agentId = await trouverAgent(client, organisationId, objet.agent);
    if (!agentId) return AGENT_INCONNU;
    await enregistrerCompte(client, {
      ...{ agentId, organisationId, sousTraitantNom, sousTraitantSiret },
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
    const auteurId = client && (await trouverAgent(client, organisationId, objet.agent));
    if (client && !auteurId) return AGENT_INCONNU;
    const { identifiant, plateforme, nature, titre, etapes, etat = "OUVERTE" } = objet;
    return enregistrerSollicitation(client, {
      ...{ identifiant, plateforme, nature, titre, etapes, etat, organisationId },
      auteurId: auteurId ?? "",
      element: objet.element ?? null,
      reference: objet.reference ?? null,
      survenueLe: new Date(objet.survenueLe),
      analyse: objet.analyse ?? null,
      reponse: objet.reponse ?? null,
    });
  },
};
