import type pg from "pg";
import { ajouterJours } from "../../kit/delais.ts";
import { ecrireJour } from "../../kit/ecrire-date.ts";
import { lireHeureDeParis } from "../../kit/instant.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import type { Organisation } from "../conventions/index.ts";
import { nommerAgents } from "../habilitations/index.ts";
import {
  type Lecteur,
  lireJournees,
  type Ouverture,
  parcourirOuvertures,
} from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import { portantLeNom } from "../usagers/index.ts";
import { securiteDe } from "./contacts.ts";
import { type Alerte, garderAlerte, lireRecherche, noterRecherche } from "./depot/alertes.ts";
import { type Comptes, decrire, depassements, GENRES, type Seuils } from "./regles/alerte.ts";
import type { ServicesSecurite } from "./services.ts";

const UNE_HEURE_MS = 3_600_000;

/**
 * Looks in the journal, for the day under way, the hour just gone and the days that no search saw the end of, for
 * consultations that are not those of a mission: many records, at night, people of elsewhere, the agent's own name.
 * Tells the security officers of the partner and of the opérateur, once a day for each reader and kind; they judge,
 * and may have the access blocked.
 */
// CONV-5-12
export async function rechercherAbus(services: ServicesSecurite, maintenant: Date): Promise<void> {
  const operateur = (await services.cadre.annuaire.lire()).operateur();
  if (!operateur) return;
  const dernier = Math.min(
    (await lireRecherche(services.pool))?.getTime() ?? Infinity,
    maintenant.getTime(),
  );
  const fin = jourCivil(maintenant);
  for (
    let jour = jourCivil(new Date(dernier - UNE_HEURE_MS));
    jour <= fin;
    jour = ajouterJours(jour, 1)
  ) {
    await signalerJour(services, operateur, jour, maintenant);
  }
  await noterRecherche(services.pool, maintenant);
}

async function signalerJour(
  services: ServicesSecurite,
  operateur: Organisation,
  jour: string,
  maintenant: Date,
): Promise<void> {
  const annuaire = await services.cadre.annuaire.lire();
  const alertes = await trouver(services, jour);
  const noms = await nommerAgents(
    services.pool,
    alertes.flatMap(({ agentId }) => agentId ?? []),
  );
  for (const alerte of alertes) {
    const organisation = annuaire.organisation(alerte.organisationId);
    const nom = (alerte.agentId && noms.get(alerte.agentId)) ?? alerte.agent ?? "";
    if (!organisation) continue;
    await enTransaction(services.pool, async (client) => {
      const id = await garderAlerte(client, alerte, maintenant);
      if (id !== null) await signaler(client, { ...alerte, id, nom }, organisation, operateur);
    });
  }
}

async function trouver({ pool, parametres }: ServicesSecurite, jour: string): Promise<Alerte[]> {
  const minuit = (le: string) => lireHeureDeParis(`${le}T00:00:00`) as Date;
  const nombre = (nom: string) => parametres.nombre(`consultations.${nom}`, jour);
  const [volume, nuit, refus, debutNuit, finNuit] = await Promise.all([
    nombre("dossiers_par_jour"),
    nombre("dossiers_de_nuit"),
    nombre("refus_par_jour"),
    nombre("nuit_debut_heure"),
    nombre("nuit_fin_heure"),
  ]);
  const seuils: Seuils = { volume, nuit, refus, homonyme: 1 };
  const periode = { debut: minuit(jour), fin: minuit(ajouterJours(jour, 1)) };
  const journees = await lireJournees(pool, periode, { debut: debutNuit, fin: finNuit });
  const ouverts = await compterHomonymes(pool, periode);
  const comptees = [
    ...journees.map((j) => ({ ...j, volume: j.dossiers, homonyme: 0 })),
    ...ouverts.map((o) => ({ ...o, volume: 0, nuit: 0, refus: 0 })),
  ];
  return comptees.flatMap(({ organisationId, agentId, applicationId, agent, jour: le, ...c }) =>
    depassements(comptesDe(c), seuils).map((depassement) => ({
      ...{ organisationId, agentId, applicationId, agent, jour: le },
      ...depassement,
    })),
  );
}

const comptesDe = (comptes: Comptes): Comptes =>
  Object.fromEntries(GENRES.map((genre) => [genre, comptes[genre]])) as Comptes;

async function compterHomonymes(
  pool: pg.Pool,
  periode: { readonly debut: Date; readonly fin: Date },
): Promise<(Lecteur & { readonly jour: string; readonly homonyme: number })[]> {
  const noms = new Map<string, string>();
  const vus: Ouverture[] = [];
  await parcourirOuvertures(pool, periode, async (ouvertures) => {
    const nouveaux = ouvertures.map(({ agentId }) => agentId).filter((id) => !noms.has(id));
    for (const [id, nom] of await nommerAgents(pool, nouveaux)) noms.set(id, nom);
    const paires = ouvertures.map(({ usagerId, agentId }) => ({
      usagerId,
      prenomEtNom: noms.get(agentId) ?? "",
    }));
    for (const rang of await portantLeNom(pool, paires)) vus.push(ouvertures[rang]!);
  });
  const groupes = Map.groupBy(vus, ({ jour, agentId }) => `${jour} ${agentId}`);
  return [...groupes.values()].map((groupe) => ({ ...groupe[0]!, homonyme: groupe.length }));
}

async function signaler(
  client: pg.PoolClient,
  alerte: Alerte & { readonly id: string; readonly nom: string },
  organisation: Organisation,
  operateur: Organisation,
): Promise<void> {
  const { id, nom, jour, genre, nombre, seuil } = alerte;
  const sujet = { type: "alerte-consultation", id };
  const avis = {
    genre: "consultations-inhabituelles",
    objet: `Consultations inhabituelles, ${organisation.nom}`.slice(0, 200),
    corps: `Le ${ecrireJour(jour)}, ${nom}${alerte.agentId ? "" : " (nommé par une application)"} : ${decrire(genre, nombre)}. Le seuil est de ${seuil}.\n\nCe constat est automatique et ne prouve rien : vérifiez avec la personne que ces accès servaient sa mission. Le journal garde chacun d’eux.`,
    sujet,
  };
  const parties = { partenaireId: organisation.id, operateurId: operateur.id };
  if (organisation.id !== operateur.id) {
    const destinataires = await securiteDe(client, "partenaire", parties);
    await deposerAvis(client, { ...avis, destinataires });
  }
  await deposerAvis(client, {
    ...avis,
    corps: `${avis.corps}\n\nUn accès suspect peut être bloqué le temps d’une levée de doute.`,
    destinataires: await securiteDe(client, "operateur", parties),
    lien: "/operateur/blocages",
  });
}
