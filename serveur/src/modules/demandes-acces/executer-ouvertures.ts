import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { lireOrganisationsServies, resilierSouscriptions } from "../acces-api/index.ts";
import type { EtatCatalogue } from "../catalogue/index.ts";
import type { Annuaire } from "../conventions/index.ts";
import { insererEvenement } from "../journal/index.ts";
import { aviserPartenaire } from "./actes/aviser-partenaire.ts";
import { avecDelegataires } from "./avec-delegataires.ts";
import { type Fermeture, lireOuverturesVivantes } from "./depot/ouvertures.ts";
import { fermerElements } from "./ouvrir-elements.ts";
import type { OuvertureVivante } from "./regles/ouverture.ts";
import type { ServicesDemandes } from "./services.ts";

const FIN_DE_CONVENTION = "La convention est arrivée à son terme.";

/**
 * Records what dates have already decided: openings fall with the convention, at their own end, and
 * with the experiment. Access never waits for it. May be run any number of times.
 */
// CONV-1-01 CONV-2-11 CONV-10-10
export async function executerOuvertures(
  services: ServicesDemandes,
  maintenant: Date,
): Promise<void> {
  const jour = jourCivil(maintenant);
  const annuaire = await services.cadre.annuaire.lire();
  const catalogue = await services.catalogue.lire();
  const vivantes = await lireOuverturesVivantes(services.pool);
  const parOrganisation = Map.groupBy(vivantes, ({ organisationId }) => organisationId);
  await pourChacun(parOrganisation, async ([organisationId, ouvertures]) => {
    const parMotif = Map.groupBy(ouvertures, (o) => motifDeFin(annuaire, catalogue, o, jour));
    for (const [motif, finies] of parMotif) {
      if (motif === null) continue;
      const fermeture = { le: maintenant, par: null, motif };
      await enTransaction(services.pool, (client) =>
        fermer(
          client,
          { catalogue, apis: services.apis },
          avecDelegataires(annuaire, organisationId),
          finies,
          fermeture,
        ),
      );
    }
  });
  await retirerScopesEchus(services, annuaire, maintenant);
  services.ouvertures.oublier();
}

/** What applications hold without any opening falls with the convention too, and does not come back with the next. */
async function retirerScopesEchus(
  { pool, apis }: ServicesDemandes,
  annuaire: Annuaire,
  le: Date,
): Promise<void> {
  const jour = jourCivil(le);
  await pourChacun(await lireOrganisationsServies(pool, apis), async (id) => {
    if (!annuaire.accesEchu(id, jour)) return;
    const fermeture = { le, motif: FIN_DE_CONVENTION };
    await enTransaction(pool, (client) => resilierSouscriptions(client, [id], apis, fermeture));
  });
}

/** Why an opening is over that day; null while it runs, or before its convention begins. */
function motifDeFin(
  annuaire: Annuaire,
  catalogue: EtatCatalogue,
  { organisationId, element, debut, fin }: OuvertureVivante,
  jour: string,
): string | null {
  if (annuaire.accesOuvert(organisationId, debut) && !annuaire.accesOuvert(organisationId, jour)) {
    return FIN_DE_CONVENTION;
  }
  if (fin !== null && fin < jour) return "L’ouverture est arrivée à son terme.";
  const organisation = annuaire.organisation(organisationId);
  const experience = catalogue.element(element)?.experimental && organisation;
  const ouverte = (le: string) =>
    experience && catalogue.experimentationOuverte(element, experience, le);
  return ouverte(debut) && !ouverte(jour) ? "L’expérimentation est close." : null;
}

async function fermer(
  client: pg.PoolClient,
  savoir: { readonly catalogue: EtatCatalogue; readonly apis: ServicesDemandes["apis"] },
  organisations: readonly [string, ...string[]],
  finies: readonly OuvertureVivante[],
  fermeture: Fermeture,
): Promise<void> {
  const [organisationId] = organisations;
  const { motif } = fermeture;
  const ids = finies.map(({ id }) => id);
  await fermerElements(client, savoir, organisations, ids, fermeture);
  for (const { id, element } of finies) {
    await insererEvenement(client, {
      sujetType: "ouverture",
      sujetId: id,
      genre: "ouverture-fermee",
      auteur: "tâche quotidienne",
      capacite: "système",
      organisationId,
      contenu: { element, motif },
    });
  }
  const noms = finies.map(({ element }) => savoir.catalogue.element(element)?.libelle ?? element);
  await aviserPartenaire(client, organisationId, {
    genre: "ouvertures-fermees",
    objet: "Fermeture d’accès",
    corps: `${motif}\n\nSont fermés : ${noms.join(", ")}.`,
    sujet: { type: "organisation", id: organisationId },
  });
}
