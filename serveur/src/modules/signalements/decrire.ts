import type { Acteur } from "../../acte/index.ts";
import type { Annuaire } from "../conventions/index.ts";
import { nommerAgents } from "../habilitations/index.ts";
import { lireEvenements } from "../journal/index.ts";
import { lireRemises, type Remise } from "../notifications/index.ts";
import { lireContactsDpd, manquantsPour, memeAdresse } from "./actes/envoyer.ts";
import { partieDe, type Sens } from "./actes/mener.ts";
import { type Destination, type Envoi, lireEnvois } from "./depot/envois.ts";
import { lirePieces } from "./depot/pieces.ts";
import type { Signalement } from "./depot/signalements.ts";
import { autre } from "./regles/destinataires.ts";
import { champsDe, libelles } from "./regles/signalement.ts";
import { aChange, enRetard, etatDe, type Suivi } from "./regles/suivi.ts";
import type { ServicesSignalements } from "./services.ts";

/** What happened towards one party: its sendings, what became of each, its receipt. */
export type Suivie = {
  readonly destination: Destination;
  readonly envois: readonly (Envoi & { readonly remise: Remise | undefined })[];
};

/** The sendings of several cases, each with what became of it. */
export async function suivre(
  { pool }: Pick<ServicesSignalements, "pool">,
  destinations: readonly Destination[],
): Promise<Suivie[]> {
  const ids = [...new Set(destinations.map(({ signalementId }) => signalementId))];
  const envois = await lireEnvois(pool, ids);
  const remises = await lireRemises(
    pool,
    envois.map(({ avisId }) => avisId),
  );
  return destinations.map((destination) => ({
    destination,
    envois: envois
      .filter(
        ({ signalementId, conventionId }) =>
          signalementId === destination.signalementId && conventionId === destination.conventionId,
      )
      .map((envoi) => ({
        ...envoi,
        remise: remises.find(
          (r) => r.avisId === envoi.avisId && memeAdresse(r.courriel, envoi.courriel),
        ),
      })),
  }));
}

const enSuivi = ({ destination, envois }: Suivie): Suivi => ({
  accuse: destination.accuseLe !== null,
  envois: envois.map(({ version, manquants: laisses, enRetard: tard, remise }) => ({
    version,
    manquants: laisses,
    enRetard: tard,
    remis: remise?.etat !== "echec",
  })),
});

/** A line of a list, for a reader of that side. */
export function resumer(
  annuaire: Annuaire,
  s: Signalement,
  sens: Sens,
  suivies: readonly Suivie[],
  maintenant: Date,
) {
  const suivis = suivies.map(enSuivi);
  const nommer = (id: string) => annuaire.organisation(id)?.nom ?? "";
  return {
    id: s.id,
    numero: s.numero,
    nature: s.nature,
    objet: s.objet,
    sens,
    organisation: nommer(s.organisationId),
    vers: suivies.map(({ destination }) => nommer(destination.organisationId)),
    connuLe: s.connuLe.toISOString(),
    echeance: s.echeance?.toISOString() ?? null,
    etat: etatDe(suivis),
    enRetard: enRetard(suivis, s.echeance, maintenant),
  };
}

/** One with all that it says, the proofs of its sendings, and what this reader may do. */
export async function decrireSignalement(
  services: ServicesSignalements,
  annuaire: Annuaire,
  s: Signalement,
  place: { readonly sens: Sens; readonly destinations: readonly Destination[] },
  lecteur: Acteur,
) {
  const { pool, cadre } = services;
  const { sens, destinations } = place;
  const suivies = await suivre(services, destinations);
  const envois = suivies.flatMap(({ envois: siens }) => siens);
  const emis = sens === "emis";
  // What happens on the other side is the other side's, but for what it is told.
  const evenements = emis ? await lireEvenements(pool, "signalement", [s.id], 200) : [];
  const noms = await nommerAgents(pool, [
    ...new Set([
      s.auteurId,
      ...envois.map(({ par }) => par),
      ...destinations.flatMap(({ accusePar }) => accusePar ?? []),
      ...evenements.flatMap(({ auteur }) => (auteur === "systeme" ? [] : [auteur])),
    ]),
  ]);
  const emettrice = emis ? partieDe(lecteur) : autre(partieDe(lecteur));
  const contacts = await lireContactsDpd(pool, destinations, emettrice);
  const mots = libelles(s.nature);
  const suivis = suivies.map(enSuivi);
  return {
    ...resumer(annuaire, s, sens, suivies, cadre.horloge.maintenant()),
    version: s.version,
    declareLe: s.declareLe.toISOString(),
    auteur: noms.get(s.auteurId) ?? "",
    mentions: champsDe(s.nature).map((champ) => ({
      champ,
      libelle: mots[champ],
      valeur: s[champ] === null ? null : String(s[champ]),
    })),
    contactDpd: [...contacts.values()].find((contact) => contact !== null) ?? null,
    manquants: [...manquantsPour(s, contacts)],
    modifie: aChange(suivis, s.version),
    pieces: (await lirePieces(pool, s.id)).map(({ jointeLe, ...piece }) => ({
      ...piece,
      jointeLe: jointeLe.toISOString(),
    })),
    destinations: suivies.map(({ destination, envois: siens }) => ({
      organisation: annuaire.organisation(destination.organisationId)?.nom ?? "",
      accuseLe: destination.accuseLe?.toISOString() ?? null,
      accusePar: (destination.accusePar && noms.get(destination.accusePar)) ?? null,
      envois: siens.map(({ le, par, nom, courriel, manquants: laisses, enRetard, remise }) => ({
        le: le.toISOString(),
        par: noms.get(par) ?? "",
        contact: `${nom}, ${courriel}`,
        manquants: [...laisses],
        enRetard,
        remise: remise?.etat ?? "echec",
        remisLe: remise?.envoyeLe?.toISOString() ?? null,
        cause: remise?.erreur ?? null,
      })),
    })),
    historique: evenements.map(({ le, genre, auteur }) => ({
      le: le.toISOString(),
      genre,
      auteur: noms.get(auteur) ?? "",
    })),
    gestes: {
      completer: emis,
      envoyer: emis,
      accuser: !emis && destinations.some(({ accuseLe }) => accuseLe === null),
    },
  };
}
