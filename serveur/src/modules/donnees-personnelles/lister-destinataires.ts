import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { type ApplicationAvertie, lireApplicationsAverties } from "../acces-api/index.ts";
import {
  type Annuaire,
  LIBELLES_CORRESPONDANT,
  lireContactsNommes,
  type Organisation,
} from "../conventions/index.ts";
import { lireTiersNommes } from "../habilitations/index.ts";
import { lireAdressesDes } from "../webhooks/index.ts";

/** What a recipient is. */
export const GENRES_DESTINATAIRE = [
  "organisme",
  "tiers",
  "application",
  "webhook",
  "contact",
] as const;

/** One recipient that the convention provides for, and by what. */
type DestinataireAdmis = {
  readonly cle: string;
  /** The partner by whom it is a recipient. */
  readonly organisation: string;
  readonly genre: (typeof GENRES_DESTINATAIRE)[number];
  readonly nom: string;
  /** What of the convention provides for it. */
  readonly prevuPar: string;
  /** Where it goes: an address, a company. */
  readonly detail: string;
};

/**
 * Everybody to whom data of these organisations may go that day: the same records by which an access, a webhook or an
 * e-mail is let through or refused. An organisation without a convention in force receives nothing but its e-mails.
 */
// CONV-5-11
export async function listerDestinataires(
  pool: pg.Pool,
  annuaire: Annuaire,
  organisations: readonly Organisation[],
  jour: JourCivil,
): Promise<readonly DestinataireAdmis[]> {
  const ouvertes = organisations.filter(({ id }) => annuaire.accesOuvert(id, jour));
  const ids = ouvertes.map(({ id }) => id);
  const nommer = (id: string) => annuaire.organisation(id)?.nom ?? "";
  const conventions = new Map(
    ouvertes.flatMap(({ id }) => {
      const convention = annuaire.conventionEnVigueur(id, jour);
      return convention ? [[convention.id, convention.partenaireId] as const] : [];
    }),
  );
  const tiers = await lireTiersNommes(pool, ids, jour);
  const applications = await lireApplicationsAverties(pool, ids);
  const parId = new Map(applications.map((application) => [application.id, application]));
  const webhooks = await lireAdressesDes(pool, [...parId.keys()]);
  const contacts = await lireContactsNommes(pool, [...conventions.keys()]);
  return [
    ...ouvertes.map(({ id, nom, type }) => ({
      ...{ cle: id, organisation: nom, genre: "organisme" as const, nom },
      prevuPar: type === "DCD" ? "Annexe 1 : délégataire" : "Convention, article 1 : partie",
      detail: "Ses agents habilités",
    })),
    ...tiers.map(({ organisationId, nom, nature, qualificationRgpd }) => ({
      cle: `tiers ${organisationId} ${nom}`,
      ...{ organisation: nommer(organisationId), genre: "tiers" as const, nom },
      prevuPar: "Convention, article 5 : tiers agissant pour le partenaire",
      detail: `${NATURES[nature]}, ${QUALIFICATIONS[qualificationRgpd]}`,
    })),
    ...applications.map((application) => ({
      ...deLApplication(application, nommer),
      ...{ cle: application.id, genre: "application" as const, nom: application.nom },
      detail: application.editeur ? `Éditeur : ${application.editeur}` : "Sans éditeur tiers",
    })),
    ...webhooks.flatMap(({ applicationId, adresse }) => {
      const application = parId.get(applicationId);
      if (!application) return [];
      const cle = `${applicationId} ${adresse}`;
      const sien = { cle, genre: "webhook" as const, nom: application.nom, detail: adresse };
      return [{ ...deLApplication(application, nommer), ...sien }];
    }),
    ...contacts.map(({ conventionId, fonction, nom, courriel }) => ({
      cle: `${conventionId} ${fonction}`,
      organisation: nommer(conventions.get(conventionId) ?? ""),
      ...{ genre: "contact" as const, nom, detail: courriel },
      prevuPar: `Annexe ${ANNEXES[LIBELLES_CORRESPONDANT[fonction].annexe]} : ${LIBELLES_CORRESPONDANT[fonction].libelle}`,
    })),
  ];
}

const NATURES = { delegataire: "Délégataire", prestataire: "Prestataire" } as const;
const QUALIFICATIONS = {
  "sous-traitant": "sous-traitant",
  "responsable-conjoint": "responsable conjoint",
} as const;
const ANNEXES = { "2": "2", "2bis": "2 bis" } as const;

const deLApplication = (
  { organisationId }: ApplicationAvertie,
  nommer: (id: string) => string,
) => ({
  organisation: nommer(organisationId),
  prevuPar: "Annexe 4 : API ouvertes au partenaire",
});
