import type pg from "pg";
import type { Acte, Role } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type Correspondant, lireCorrespondant } from "../../conventions/index.ts";
import { type Destinataire, deposerAvis, lireRemises } from "../../notifications/index.ts";
import { insererEnvoi, lireEnvois } from "../depot/envois.ts";
import { lireFichiers } from "../depot/pieces.ts";
import type { Signalement } from "../depot/signalements.ts";
import { autre, contactDpd, type Partie, voie } from "../regles/destinataires.ts";
import { ecrireMessage } from "../regles/message.ts";
import { estTardif, manquants as mentionsManquantes } from "../regles/signalement.ts";
import type { ServicesSignalements } from "../services.ts";
import { acteSignalement, MODIFIE, partieDe, type Travail } from "./mener.ts";

type AEnvoyer = {
  readonly id: string;
  readonly version: number;
  /** Sends all the same what is still incomplete, marked so. */
  readonly aCompleter: boolean;
};

const DEJA_ENVOYE = refus(
  "DEJA_ENVOYE",
  "Rien n’a changé depuis l’envoi, et chaque contact l’a reçu ou va le recevoir.",
);

/**
 * Sends the case to the contact that the annex of the other party names today, and to those of that party who read it
 * on the portal; the sender's own contact has a copy. Refuses what lacks a mention unless it leaves « à compléter »,
 * and a party whose annex names nobody. One sent late says so for good.
 */
// CONV-5-20 CONV-5-21 CONV-5-22 CONV-7-11 ANX2-04
export function envoyerSignalement(
  services: ServicesSignalements,
): Acte<AEnvoyer, { readonly envois: number; readonly sansContact: readonly string[] }> {
  return acteSignalement(
    services,
    "envoyer-signalement",
    "emis",
    async (travail, { version, aCompleter }) => {
      const { client, signalement, destinations, annuaire, consigner, le } = travail;
      const { id, echeance } = signalement;
      if (version !== signalement.version) interrompre(MODIFIE);
      const contacts = await lireContactsDpd(client, destinations, partieDe(travail.acteur));
      const manquants = manquantsPour(signalement, contacts);
      if (manquants.length > 0 && !aCompleter) {
        interrompre(
          refus(
            "SIGNALEMENT_INCOMPLET",
            `Il manque encore : ${manquants.join(" ; ")}. Complétez, ou envoyez en marquant ces mentions « à compléter ».`,
          ),
        );
      }
      const aJour = await dejaInformees(client, id, version);
      const restent = destinations.filter(({ conventionId }) => !aJour.has(conventionId));
      if (restent.length === 0) interrompre(DEJA_ENVOYE);
      const sansContact: string[] = [];
      for (const { conventionId, organisationId } of restent) {
        const envoye = await envoyerA(
          travail,
          { conventionId, organisationId },
          contacts.get(conventionId) ?? null,
        );
        if (!envoye) sansContact.push(annuaire.organisation(organisationId)?.nom ?? "");
      }
      const envois = restent.length - sansContact.length;
      if (envois === 0) {
        interrompre(
          refus(
            "CONTACT_ABSENT",
            `L’annexe ne nomme pas encore le contact de ${sansContact.join(", ")} : joignez cette partie par un autre moyen, et demandez-lui de compléter son annexe.`,
          ),
        );
      }
      const enRetard = estTardif(echeance, le);
      await consigner("envoyer", { envois, manquants: manquants.length, enRetard, version });
      return { envois, sansContact };
    },
  );
}

/** The conventions whose contact has this version, or will have it. */
async function dejaInformees(
  client: pg.PoolClient,
  id: string,
  version: number,
): Promise<Set<string>> {
  const envois = (await lireEnvois(client, [id])).filter((envoi) => envoi.version === version);
  const remises = await lireRemises(
    client,
    envois.map(({ avisId }) => avisId),
  );
  const parties = envois.filter(({ avisId, courriel }) =>
    remises.some(
      (r) => r.avisId === avisId && r.etat !== "echec" && memeAdresse(r.courriel, courriel),
    ),
  );
  return new Set(parties.map(({ conventionId }) => conventionId));
}

export const memeAdresse = (une: string, deux: string): boolean =>
  une.trim().toLowerCase() === deux.trim().toLowerCase();

/** The contact for data protection that each of these annexes names on one side, or null. */
export async function lireContactsDpd(
  client: pg.Pool | pg.ClientBase,
  destinations: readonly { readonly conventionId: string }[],
  partie: Partie,
): Promise<ReadonlyMap<string, string | null>> {
  const lus = new Map<string, string | null>();
  for (const { conventionId } of destinations) {
    const contact = await lireCorrespondant(client, conventionId, contactDpd(partie));
    lus.set(conventionId, contact && ecrireContact(contact));
  }
  return lus;
}

/** What a case lacks for one at least of those it is sent to. */
export const manquantsPour = (
  signalement: Signalement,
  contacts: ReadonlyMap<string, string | null>,
): readonly string[] =>
  mentionsManquantes(
    signalement.nature,
    signalement,
    [...contacts.values()].includes(null) ? null : ([...contacts.values()][0] ?? null),
  );

const ecrireContact = (contact: Correspondant): string =>
  [nommer(contact), contact.courriel, contact.telephone].filter(Boolean).join(", ");

const nommer = ({ prenom, nom }: Correspondant): string => [prenom, nom].filter(Boolean).join(" ");

/** Writes to one party, with the proof; false when its annex names no contact. */
async function envoyerA(
  { client, acteur, signalement, annuaire, le }: Travail,
  vers: { readonly conventionId: string; readonly organisationId: string },
  contactDpd: string | null,
): Promise<boolean> {
  const { id, nature, numero, objet, connuLe, echeance, version, organisationId } = signalement;
  const sienne = partieDe(acteur);
  const { contact: fonction, roles } = voie(nature, autre(sienne));
  const contact = await lireCorrespondant(client, vers.conventionId, fonction);
  if (!contact) return false;
  const manquants = mentionsManquantes(nature, signalement, contactDpd);
  const piecesJointes = await lireFichiers(client, id);
  const anterieurs = await lireEnvois(client, [id]);
  const suite = anterieurs.some(({ conventionId }) => conventionId === vers.conventionId);
  const message = ecrireMessage({
    ...{ nature, numero, objet, connuLe, manquants, contactDpd, suite },
    contenu: signalement,
    organisation: annuaire.organisation(organisationId)?.nom ?? "",
    pieces: piecesJointes.map(({ nom }) => nom),
  });
  const avis = {
    ...message,
    genre: `signalement-${nature}`,
    lien: `/signalements/${id}`,
    sujet: { type: "signalement", id },
  };
  const depose = await deposerAvis(client, {
    ...avis,
    piecesJointes,
    destinataires: [...auxRoles(vers.organisationId, roles), { courriel: contact.courriel }],
  });
  await insererEnvoi(client, {
    ...{ signalementId: id, conventionId: vers.conventionId, le, par: acteur.agentId, version },
    ...{ fonction, nom: nommer(contact), courriel: contact.courriel, avisId: depose.id, manquants },
    enRetard: estTardif(echeance, le),
  });
  await deposerAvis(client, {
    ...avis,
    genre: "signalement-copie",
    objet: `Copie : ${message.objet}`.slice(0, 200),
    destinataires: await lesSiens(client, signalement, vers.conventionId, sienne),
  });
  return true;
}

/** Those of the sender's own party: who reads it on the portal, and the contact of its annex. */
export async function lesSiens(
  client: pg.ClientBase,
  { nature, organisationId }: Pick<Travail["signalement"], "nature" | "organisationId">,
  conventionId: string,
  partie: Partie,
): Promise<Destinataire[]> {
  const { contact: fonction, roles } = voie(nature, partie);
  const contact = await lireCorrespondant(client, conventionId, fonction);
  return [...auxRoles(organisationId, roles), ...(contact ? [{ courriel: contact.courriel }] : [])];
}

const auxRoles = (organisationId: string, roles: readonly Role[]): Destinataire[] =>
  roles.map((role) => ({ role, organisationId }));
