import type { PoolClient } from "pg";
import { apis } from "../../apis.ts";
import { enregistrerApplication } from "../../modules/acces-api/index.ts";
import { recevoirService, type ServiceDuJeu } from "../../modules/accompagnement/reception.ts";
import { accepterTout } from "../../modules/catalogue/index.ts";
import {
  enregistrerOrganisation,
  type OrganisationAEnregistrer,
  type StructureAEnregistrer,
} from "../../modules/conventions/index.ts";
import { enregistrerOuvertures } from "../../modules/demandes-acces/index.ts";
import {
  type AgentAEnregistrer,
  enregistrerAgent,
  enregistrerTiers,
  refuserDroitsRecus,
} from "../../modules/habilitations/index.ts";
import { enregistrerParametre } from "../../modules/parametres/index.ts";
import type { Organisations } from "../organisations.ts";
import type { ContexteEcriture, Ecrire } from "./ecrire.ts";
import { ECRIRE_CATALOGUE } from "./ecrire-catalogue.ts";
import { ecrireConvention } from "./ecrire-convention.ts";
import { ECRIRE_ESPACE } from "./ecrire-espace.ts";
import { ECRIRE_HABILITATIONS } from "./ecrire-habilitations.ts";
import { ECRIRE_SUIVI } from "./ecrire-suivi.ts";
import { ECRIRE_TEXTES } from "./ecrire-textes.ts";

/** An object of a jeu de données, its fields already checked by its schema. */
// biome-ignore lint/suspicious/noExplicitAny: the schema of each type has checked the fields
export type ObjetStructure = { type: string } & Record<string, any>;

const ECRIRE: Readonly<Record<string, Ecrire>> = {
  convention: ecrireConvention,
  ...ECRIRE_ESPACE,
  ...ECRIRE_TEXTES,
  ...ECRIRE_SUIVI,
  ...ECRIRE_HABILITATIONS,
  ...ECRIRE_CATALOGUE,
};

/** What a service does not say. */
const SERVICE_VIDE = {
  modesAccueil: [],
  modesMobilisation: [],
  publics: [],
  zones: [],
  frais: null,
  commune: null,
  codeInsee: null,
  courriel: null,
  telephone: null,
  lien: null,
  heuresHebdomadaires: null,
  semaines: null,
  fermeLe: null,
};

/** Writes one object; returns the reason, in French, when it cannot be. Apply nothing if `client` is null. */
export async function ecrireStructure(
  client: PoolClient | null,
  objet: ObjetStructure,
  organisations: Organisations,
  contexte: ContexteEcriture,
): Promise<string | null> {
  for (const nom of ["rattachement", "operateur", "partenaire", "organisation"]) {
    if (objet[nom] && !organisations.trouver(objet[nom]))
      return `« ${nom} » désigne une organisation inconnue`;
  }
  const id = (cle: string) => organisations.trouver(cle) ?? "";
  if (objet.type === "organisation") return ecrireOrganisation(client, objet, organisations);
  if (objet.type === "application" && !objet.secret && !objet.jwks && !objet.redirections?.length)
    return "« secret », « jwks » ou « redirections » est nécessaire";
  if (objet.type === "ouverture") return ecrireOuverture(client, objet, id(objet.organisation));
  const ecrire = ECRIRE[objet.type];
  if (ecrire) return ecrire(client, objet, organisations, contexte);
  if (objet.type === "agent") {
    const motif = await refuserDroitsRecus(client ?? contexte.pool, objet.droits ?? []);
    if (motif) return motif;
  }
  if (client === null) return null;
  if (objet.type === "agent") {
    const agentId = await enregistrerAgent(client, {
      ...(objet as unknown as AgentAEnregistrer),
      organisationId: id(objet.organisation),
      qualite: objet.qualite ?? "agent",
      fonction: objet.fonction ?? "",
      roles: objet.roles ?? [],
      demo: objet.demo ?? null,
      mission: objet.mission ?? null,
      tiers: objet.tiers ?? null,
      droits: objet.droits ?? [],
    });
    if (objet.conditionsAcceptees) await accepterTout(client, agentId, new Date());
  }
  if (objet.type === "tiers")
    await enregistrerTiers(
      client,
      {
        organisationId: id(objet.partenaire),
        nature: objet.nature,
        nom: objet.nom,
        siret: objet.siret,
        qualificationRgpd: objet.qualification,
        clauseConfidentialiteLe: objet.clauseConfidentialite ?? null,
        obligations: objet.obligations ?? [],
        document: objet.document
          ? { nom: "contrat.txt", contenu: Buffer.from(objet.document) }
          : null,
        closLe: null,
      },
      { auteurId: null, le: new Date() },
    );
  if (objet.type === "application")
    await enregistrerApplication(
      client,
      {
        clientId: objet.client_id,
        nom: objet.nom,
        organisationId: id(objet.organisation),
        secret: objet.secret ?? null,
        jwks: objet.jwks ?? null,
        scopes: objet.scopes,
        redirections: objet.redirections ?? [],
        quotas: objet.quotas ?? {},
      },
      contexte.cleSecrets,
    );
  if (objet.type === "service" && !organisations.trouver(objet.source))
    return "« source » désigne une organisation inconnue";
  if (objet.type === "service")
    await recevoirService(client, {
      ...SERVICE_VIDE,
      ...(objet as unknown as ServiceDuJeu),
      type: objet.typeService ?? null,
      sourceId: id(objet.source),
      organisationId: objet.organisation ? id(objet.organisation) : null,
    });
  if (objet.type === "parametre")
    await enregistrerParametre(client, {
      nom: objet.nom,
      debut: objet.debut,
      fin: objet.fin ?? null,
      valeur: objet.valeur,
      source: objet.source,
      auteur: objet.auteur,
    });
  return null;
}

async function ecrireOuverture(
  client: PoolClient | null,
  { elements, debut, fin = null }: ObjetStructure,
  organisationId: string,
): Promise<string | null> {
  if (fin !== null && fin < debut) return "« fin » doit suivre « debut »";
  const recues = { organisationId, elements, debut, fin };
  const inconnu = await enregistrerOuvertures(client, apis, recues, new Date());
  return inconnu === null ? null : "« elements » : un code n’est pas au catalogue";
}

async function ecrireOrganisation(
  client: PoolClient | null,
  objet: ObjetStructure,
  organisations: Organisations,
): Promise<string | null> {
  if (objet.nature === "CD" && !objet.departement)
    return "« departement » est nécessaire pour un conseil départemental";
  if (objet.nature === "DCD" && !objet.rattachement)
    return "« rattachement » est nécessaire pour un délégataire";
  const structures = structuresDe(objet);
  if (structures.some(({ codeAurore, codeSafir }) => !codeAurore && !codeSafir))
    return "« structures » : chacune porte un code Aurore ou Safir";
  const codes = structures.flatMap(({ codeAurore, codeSafir }) =>
    [codeAurore, codeSafir].filter(Boolean),
  );
  if (new Set(codes).size < codes.length) return "« structures » : un code y figure deux fois";
  const organisation: OrganisationAEnregistrer = {
    type: objet.nature,
    nom: objet.nom,
    siret: objet.siret,
    departement: objet.departement ?? null,
    rattachementId: objet.rattachement ? (organisations.trouver(objet.rattachement) ?? null) : null,
    adresse: objet.adresse ?? null,
    structures,
  };
  const id = client ? await enregistrerOrganisation(client, organisation) : undefined;
  organisations.apprendre(objet.cle, organisation, id);
  return null;
}

const LIEU_VIDE = {
  codeAurore: null,
  codeSafir: null,
  commune: null,
  codeInsee: null,
  departement: null,
  fermeeLe: null,
};

/** The places told in full, then those of which only a code is told: they are named as their organisation. */
function structuresDe({ nom, structures = [], codesStructure = [] }: ObjetStructure) {
  const parCode = codesStructure.map((code: string) =>
    /^\d/.test(code) ? { codeSafir: code, libelle: nom } : { codeAurore: code, libelle: nom },
  );
  return [...structures, ...parCode].map(
    (structure): StructureAEnregistrer => ({ ...LIEU_VIDE, ...structure }),
  );
}
