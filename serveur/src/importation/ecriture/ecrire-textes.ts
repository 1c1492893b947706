import { enregistrerConditions } from "../../modules/catalogue/index.ts";
import { enregistrerAnnexe, enregistrerAvenant } from "../../modules/conventions/index.ts";
import { enregistrerMission } from "../../modules/habilitations/index.ts";
import { recevoirNotification } from "../../modules/notifications/index.ts";
import { agentsNommes } from "./agents-nommes.ts";
import type { Ecrire } from "./ecrire.ts";

/** What governs the network, and the notices told: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_TEXTES: Readonly<Record<string, Ecrire>> = {
  async mission(client, { code, libelle, rang = 0, modules = null }) {
    if (client === null) return null;
    const utiles = modules?.map(({ module, profil = "consultation" }: ModuleUtile) => ({
      module,
      profil,
    }));
    await enregistrerMission(client, { code, libelle, rang, modules: utiles ?? null });
    return null;
  },
  async conditions(client, { portee, version, titre, texte, enVigueurLe, engagements }) {
    const document = { portee, version, titre, texte, enVigueurLe };
    return enregistrerConditions(client, { ...document, ...(engagements && { engagements }) });
  },
  async annexe(client, objet, organisations) {
    const { nature, version, contenu, effet, motif = null, publiePar, debut } = objet;
    return enregistrerAnnexe(client, {
      ...{ nature, version, contenu, effetLe: effet, motif, publiePar, debut },
      operateurId: organisations.trouver(objet.operateur) ?? "",
      partenaireId: organisations.trouver(objet.partenaire) ?? "",
      publieLe: new Date(objet.publieLe),
    });
  },
  async avenant(client, objet, organisations) {
    const { numero, objet: but, nature, contenu, proposePar, proposeLe, debut } = objet;
    return enregistrerAvenant(client, {
      ...{ numero, objet: but, nature, contenu, proposePar, proposeLe, debut },
      operateurId: organisations.trouver(objet.operateur) ?? "",
      partenaireId: organisations.trouver(objet.partenaire) ?? "",
      signatures: objet.signatures ?? [],
      appliqueLe: objet.appliqueLe ?? null,
    });
  },
  async notification(client, objet, organisations) {
    const { identifiant, genre, objet: titre, corps, lien = null } = objet;
    const deposeLe = new Date(objet.deposeLe);
    const lueLe = objet.lueLe ? new Date(objet.lueLe) : null;
    if (lueLe && lueLe < deposeLe) return "« lueLe » précède « deposeLe »";
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = await agents.de(organisationId, "agent", objet.agent);
    if (client === null || agents.inconnu) return agents.inconnu;
    const avis = {
      identifiant,
      agentId: agentId ?? "",
      genre,
      objet: titre,
      corps,
      lien,
      deposeLe,
      lueLe,
    };
    await recevoirNotification(client, avis);
    return null;
  },
};

type ModuleUtile = { readonly module: string; readonly profil?: "consultation" | "gestion" };
