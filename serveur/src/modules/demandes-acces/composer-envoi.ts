import type pg from "pg";
import { type JourCivil, jourPlausible } from "../../kit/jour-civil.ts";
import { lireApplicationsDe } from "../acces-api/index.ts";
import type { EtatCatalogue } from "../catalogue/index.ts";
import {
  type Annuaire,
  lireCorrespondant,
  type Organisation,
  verifierSoumission,
} from "../conventions/index.ts";
import { conditionsEngagees, decrireElements, fermerSaisie } from "./fermer-saisie.ts";
import type { ContenuDemande, Saisie, Signature } from "./regles/demande.ts";
import { ENGAGEMENTS } from "./regles/engagements.ts";
import { type Defaut, defautsDeSignature } from "./regles/signature.ts";

type Envoi = {
  readonly organisation: Organisation;
  readonly saisie: Saisie;
  readonly signature: Signature;
  readonly signataire: {
    readonly nom: string;
    readonly prenom: string;
    readonly courriel: string;
  };
  readonly jour: JourCivil;
};

/**
 * The form as it will be kept, or everything that prevents it from being sent: convention, selection,
 * signatory of annex 2 under a délégation in force (the day of the signature too), commitments.
 */
// ANX4-0-04 ANX2-02 ANX2-03
export async function composerEnvoi(
  client: pg.ClientBase,
  annuaire: Annuaire,
  catalogue: EtatCatalogue,
  envoi: Envoi,
): Promise<{ readonly contenu: ContenuDemande } | { readonly defauts: readonly Defaut[] }> {
  const { organisation, saisie, signature, signataire, jour } = envoi;
  const contacts = saisie.contacts.map(({ genre }) => genre);
  const selection = fermerSaisie(catalogue, organisation, { ...saisie, contacts }, jour);
  const nommees = (await lireApplicationsDe(client, organisation.id)).filter(({ id }) =>
    saisie.applications.includes(id),
  );
  const defauts = [
    ...defautsDePartie(annuaire, organisation, jour),
    ...(selection.codes.length === 0 && selection.obstacles.length === 0
      ? [{ champ: "elements", phrase: "Cochez au moins un outil ou une API." }]
      : []),
    ...selection.obstacles.map(({ code, raison }) => ({
      champ: "elements",
      phrase: `${raison} (${code})`,
    })),
    ...defautsDesApplications(nommees, saisie.applications),
    ...(await defautsDuSignataire(client, envoi)),
    ...defautsDeSignature(signature, signataire, jour),
  ];
  if (defauts.length > 0) return { defauts };
  const responsable = await lireCorrespondant(client, organisation.id, "SUIVI_OPERATIONNEL");
  const { nom, prenom, courriel } = signataire;
  const contenu: ContenuDemande = {
    partenaire: { nom: organisation.nom, siret: organisation.siret },
    applications: nommees.map(({ nom, clientId }) => ({ nom, clientId })),
    conventionId: annuaire.conventionEnVigueur(organisation.id, jour)?.id ?? null,
    ...decrireElements(catalogue, selection),
    engagements: ENGAGEMENTS.map(({ code, texte }) => ({ code, texte })),
    conditions: conditionsEngagees(catalogue, selection.codes, jour),
    signataire: {
      nom,
      prenom,
      courriel,
      qualite: signature.qualite.trim(),
      delegation: responsable?.delegationReference ?? "",
    },
    lieu: signature.lieu.trim(),
    date: signature.date,
    signature: signature.signature.trim(),
  };
  return { contenu };
}

function defautsDePartie(
  annuaire: Annuaire,
  organisation: Organisation,
  jour: JourCivil,
): Defaut[] {
  if (organisation.type === "DCD" || organisation.type === "FT") {
    const phrase =
      "La demande est faite par le partenaire signataire de la convention, pour lui et ses délégataires.";
    return [{ champ: "partenaire", phrase }];
  }
  // ANX4-0-04
  if (annuaire.accesOuvert(organisation.id, jour)) return [];
  const phrase = "Aucune convention en vigueur : le formulaire ne la remplace pas.";
  return [{ champ: "partenaire", phrase }];
}

function defautsDesApplications(
  nommees: readonly { readonly id: string }[],
  applications: readonly string[],
): Defaut[] {
  const connues = new Set(nommees.map(({ id }) => id));
  return applications.every((id) => connues.has(id))
    ? []
    : [{ champ: "applications", phrase: "Une application nommée n’est pas celle du partenaire." }];
}

async function defautsDuSignataire(
  client: pg.ClientBase,
  { organisation, signataire, signature, jour }: Envoi,
): Promise<Defaut[]> {
  for (const le of jourPlausible(signature.date) ? [jour, signature.date] : [jour]) {
    const refus = await verifierSoumission(client, organisation.id, signataire.courriel, le);
    if (refus) return [{ champ: "signataire", phrase: refus.message }];
  }
  return [];
}
