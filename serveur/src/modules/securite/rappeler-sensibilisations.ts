import type pg from "pg";
import { ecrireJour } from "../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import type { Organisation } from "../conventions/index.ts";
import { insererEvenement } from "../journal/index.ts";
import { type Destinataire, deposerAvis } from "../notifications/index.ts";
import { partiesEnVigueur } from "./actes/mener.ts";
import { securiteDe } from "./contacts.ts";
import { noterRappelsSensibilisation } from "./depot/rappels.ts";
import { rappelSensibilisation } from "./regles/sensibilisation.ts";
import { lireDurees } from "./sensibilisations.ts";
import type { ServicesSecurite } from "./services.ts";
import { type PersonneSuivie, suivrePersonnes } from "./suivre-personnes.ts";

/**
 * Reminds each person of the awareness that is coming due, then that it is late, and tells the RSSI and the RGC how many
 * are late since the day before; a partner that published none is told so. Each once for a due day.
 */
// CONV-7-15
export async function rappelerSensibilisations(
  { pool, cadre, parametres }: ServicesSecurite,
  maintenant: Date,
): Promise<void> {
  const jour = jourCivil(maintenant);
  const annuaire = await cadre.annuaire.lire();
  const durees = await lireDurees(parametres, jour);
  const debuts = new Map(
    partiesEnVigueur(annuaire, jour).map(({ organisation, convention }) => [
      organisation.id,
      convention.debut,
    ]),
  );
  await pourChacun(annuaire.partenaires(jour), async (organisation) => {
    const personnes = await suivrePersonnes(pool, organisation, durees, jour);
    const debut = debuts.get(organisation.id);
    const aDire = (personnes ?? []).flatMap((personne) => {
      const genre = rappelSensibilisation(personne.suivi, durees, jour);
      return genre ? [{ ...personne, genre }] : [];
    });
    if (!personnes && !debut) return;
    await enTransaction(pool, async (client) => {
      if (!personnes && debut) await direSansModule(client, organisation, debut, maintenant);
      for (const genre of ["avant", "retard"] as const) {
        const siens = aDire.filter((une) => une.genre === genre);
        const neufs = await noterRappelsSensibilisation(
          client,
          siens.map(({ agent, suivi: { echeance } }) => ({ sujetId: agent.id, echeance, genre })),
          maintenant,
        );
        const dits = siens.filter(({ agent }) => neufs.has(agent.id));
        await prevenirChacun(client, organisation, genre, dits, jour);
        if (genre === "retard") await prevenirResponsables(client, organisation, dits.length);
      }
    });
  });
}

/** One notice for those who share the same days. */
async function prevenirChacun(
  client: pg.PoolClient,
  organisation: Organisation,
  genre: "avant" | "retard",
  personnes: readonly PersonneSuivie[],
  jour: JourCivil,
): Promise<void> {
  const lots = Map.groupBy(personnes, ({ suivi }) => `${suivi.echeance} ${suivi.limite}`);
  for (const lot of lots.values()) {
    const { echeance, limite } = lot[0]!.suivi;
    const suite =
      jour > limite
        ? "Vos outils sont fermés tant que vous ne l’avez pas lue et confirmée."
        : `Sans elle, vos outils se ferment après le ${ecrireJour(limite)}.`;
    // The first grants one delay alone.
    const fermeture =
      echeance === limite
        ? " Passé ce jour, vos outils se ferment tant que vous ne l’avez pas lue et confirmée."
        : "";
    await deposerAvis(client, {
      genre: `sensibilisation-${genre}`,
      objet:
        genre === "avant"
          ? "Votre sensibilisation à la sécurité est à suivre"
          : "Votre sensibilisation à la sécurité est en retard",
      corps:
        genre === "avant"
          ? `Votre sensibilisation à la sécurité est à suivre le ${ecrireJour(echeance)} au plus tard : quelques minutes de lecture sur le portail.${fermeture}`
          : `Votre sensibilisation à la sécurité était à suivre le ${ecrireJour(echeance)} au plus tard. ${suite}`,
      destinataires: lot.map(({ agent }) => ({ agentId: agent.id })),
      lien: "/sensibilisation",
      sujet: { type: "organisation", id: organisation.id },
    });
  }
}

/** Those who answer for the people of an organisation: its own, and those that a délégataire acts under. */
async function responsablesDe(
  client: pg.PoolClient,
  { id, type, rattachementId }: Organisation,
): Promise<Destinataire[]> {
  const ids = type === "DCD" && rattachementId ? [id, rattachementId] : [id];
  const destinataires: Destinataire[] = [];
  for (const partenaireId of ids) {
    const parties = { partenaireId, operateurId: "" };
    destinataires.push(...(await securiteDe(client, "partenaire", parties)));
    destinataires.push({ role: "RGC", organisationId: partenaireId });
  }
  return destinataires;
}

async function prevenirResponsables(
  client: pg.PoolClient,
  organisation: Organisation,
  nombre: number,
): Promise<void> {
  if (nombre === 0) return;
  const { id, nom } = organisation;
  const combien =
    nombre === 1
      ? "une personne n’a pas suivi à temps sa sensibilisation"
      : `${nombre} personnes n’ont pas suivi à temps leur sensibilisation`;
  await deposerAvis(client, {
    genre: "sensibilisations-en-retard",
    objet: `Sensibilisation à la sécurité en retard, ${nom}`,
    corps: `${nom} : ${combien} à la sécurité (article 7 de la convention). La liste est sur le portail.`,
    destinataires: await responsablesDe(client, organisation),
    lien: "/sensibilisations",
    sujet: { type: "organisation", id },
  });
  await consignerPourLOrganisation(client, id, "sensibilisations-en-retard", { nombre });
}

/** Nobody is kept out for want of a module: those who can write one are told. */
// CONV-7-13
async function direSansModule(
  client: pg.PoolClient,
  organisation: Organisation,
  debut: JourCivil,
  maintenant: Date,
): Promise<void> {
  const { id, nom } = organisation;
  const rappel = { sujetId: id, echeance: debut, genre: "sans-module" } as const;
  // Whoever is named later is told then: a notice that reaches nobody is not one.
  await client.query("savepoint dire");
  const neufs = await noterRappelsSensibilisation(client, [rappel], maintenant);
  if (!neufs.has(id)) return;
  const { destinataires } = await deposerAvis(client, {
    genre: "sensibilisation-sans-module",
    objet: `Sensibilisation à la sécurité à publier, ${nom}`,
    corps: `${nom} n’a pas encore publié sa sensibilisation à la sécurité (article 7 de la convention). Les accès restent ouverts. Le RSSI peut partir du modèle de l’opérateur, page « Sensibilisation » du portail.`,
    destinataires: await responsablesDe(client, organisation),
    lien: "/sensibilisations",
    sujet: { type: "organisation", id },
  });
  if (destinataires.length === 0) {
    await client.query("rollback to savepoint dire");
    return;
  }
  await consignerPourLOrganisation(client, id, "sensibilisation-a-publier", {});
}

function consignerPourLOrganisation(
  client: pg.PoolClient,
  id: string,
  genre: string,
  contenu: Record<string, unknown>,
): Promise<void> {
  return insererEvenement(client, {
    ...{ sujetType: "organisation", sujetId: id, genre, organisationId: id, contenu },
    ...{ auteur: "systeme", capacite: "systeme" },
  });
}
