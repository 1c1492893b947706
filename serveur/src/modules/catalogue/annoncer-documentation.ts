import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { chercherOrganisations, lireCorrespondant } from "../conventions/index.ts";
import { type Destinataire, deposerAvis } from "../notifications/index.ts";
import type { DocumentationAPublier } from "./depot/documentation.ts";
import type { Element } from "./regles/element.ts";
import type { ServicesCatalogue } from "./services.ts";

const TOUTES = 100_000;

/**
 * Tells those who pass it on, in each partner that has the tool: its RGC and its correspondant SI; the
 * latter alone when it is for them alone.
 */
// CONV-3.1-10 ANX5-F-11
export async function annoncerDocumentation(
  services: ServicesCatalogue,
  client: pg.ClientBase,
  element: Element,
  { titre, public: lecteurs, nouveautes }: DocumentationAPublier,
  version: number,
): Promise<void> {
  const annuaire = await services.cadre.annuaire.lire();
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const destinataires: Destinataire[] = [];
  for (const { id } of await chercherOrganisations(services.pool, "", TOUTES)) {
    if (!annuaire.accesOuvert(id, jour)) continue;
    const titulaire = annuaire.organisation(id)?.rattachementId ?? id;
    const ouverts = await services.elementsOuverts(titulaire, jour);
    if (ouverts && !ouverts.has(element.code)) continue;
    const contact = await lireCorrespondant(client, id, "CORRESPONDANT_SI");
    if (contact) destinataires.push({ courriel: contact.courriel });
    destinataires.push({ role: "CORRESPONDANT_SI", organisationId: id });
    if (lecteurs === "tous") destinataires.push({ role: "RGC", organisationId: id });
  }
  if (destinataires.length === 0) return;
  await deposerAvis(client, {
    genre: "documentation-publiee",
    objet: `Documentation de « ${element.libelle} » : ${titre}`.slice(0, 200),
    corps: `« ${titre} », version ${version}, est publiée pour « ${element.libelle} ».\n\n${nouveautes}`,
    destinataires,
    lien: `/documentation/${element.code}`,
    sujet: { type: "catalogue", id: element.code },
  });
}
