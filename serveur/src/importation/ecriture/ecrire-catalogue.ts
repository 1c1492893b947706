import {
  enregistrerBesoin,
  enregistrerDocumentation,
  enregistrerListe,
  enregistrerPoint,
  enregistrerReglage,
  reprendreCahier,
  reprendreFinalite,
  reprendrePlateforme,
} from "../../modules/catalogue/index.ts";
import { agentsNommes } from "./agents-nommes.ts";
import type { Ecrire } from "./ecrire.ts";

/** The life of the catalogue: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_CATALOGUE: Readonly<Record<string, Ecrire>> = {
  async plateforme(client, { code, nom, adresse = null, debut, fin = null }) {
    return reprendrePlateforme(client, { code, nom, adresse, debut, fin });
  },
  async reglage(client, objet, organisations) {
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.deLOperateur("agent", objet.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    return enregistrerReglage(client, {
      ...{ code: objet.element, motif: objet.motif, agentId },
      libelle: objet.libelle ?? null,
      description: objet.description ?? null,
      lien: objet.lien ?? null,
      ouvertLe: objet.ouvertLe ?? null,
      disponible: objet.disponible ?? true,
      experimental: objet.experimental ?? null,
      plateforme: objet.plateforme ?? null,
      modifieLe: new Date(objet.modifieLe),
    });
  },
  async "liste-publiee"(client, { version, motif, decision, publieeLe }, _, { pool }) {
    const publiee = new Date(publieeLe);
    return enregistrerListe(client, pool, { version, motif, decision, publieeLe: publiee });
  },
  async documentation(client, objet, organisations) {
    const { element, titre, version, public: lecteurs, nouveautes } = objet;
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.deLOperateur("agent", objet.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    return enregistrerDocumentation(client, {
      ...{ element, titre, version, public: lecteurs, nouveautes, agentId },
      adresse: objet.adresse ?? null,
      texte: objet.texte ?? null,
      publieeLe: new Date(objet.publieeLe),
    });
  },
  async "cahier-des-charges"(client, { enVigueurLe, reference }) {
    return reprendreCahier(client, { enVigueurLe, reference });
  },
  async "ouverture-finalite"(client, { finalite, ouverte, effetLe, decision }) {
    return reprendreFinalite(client, { finalite, ouverte, effetLe, decision });
  },
  async "point-feuille-de-route"(client, objet, organisations) {
    const { identifiant, version, intitule, valeur, etat, motif } = objet;
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.deLOperateur("agent", objet.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    const ecritLe = new Date(objet.ecritLe);
    const point = { identifiant, version, intitule, valeur, etat, motif };
    return enregistrerPoint(client, { ...point, agentId, ecritLe });
  },
  async besoin(client, objet, organisations) {
    const { identifiant, intitule, description, priorite, point = null } = objet;
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = (await agents.de(organisationId, "agent", objet.agent)) ?? "";
    if (agents.inconnu) return agents.inconnu;
    const besoin = { identifiant, organisationId, agentId, intitule, description, priorite, point };
    return enregistrerBesoin(client, { ...besoin, exprimeLe: new Date(objet.exprimeLe) });
  },
};
