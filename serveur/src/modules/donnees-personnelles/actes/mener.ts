import type pg from "pg";
import type { Acte, Acteur, ActeurAgent, DroitRequis } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type Annuaire, lireCorrespondant, type Organisation } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import type { Destinataire } from "../../notifications/index.ts";
import { contactDpd, type Partie } from "../../signalements/index.ts";
import {
  lireRattachements,
  refuserTextes,
  type ServicesUsagers,
  situer,
} from "../../usagers/index.ts";
import { type Demande, verrouillerDemande } from "../depot/demandes.ts";
import { type EnvoiPersonne, lireEnvoisPersonne } from "../depot/envois.ts";
import { type GesteExercice, gestesExercice, SUITES_EXERCICE } from "../regles/suites.ts";

/** The persons in charge of data protection of each party, and nobody else. */
// CONV-4-02 CONV-5-15
export const DROIT_DPD: DroitRequis = { scopes: null, module: null, roles: ["DPD"] };

export const DEMANDE_INTROUVABLE = refus("DEMANDE_INTROUVABLE", "Cette demande n’existe pas.");
const MODIFIEE = refus(
  "DEMANDE_MODIFIEE",
  "Cette demande a changé depuis que vous l’avez lue : relisez-la.",
);
const IMPOSSIBLE = refus(
  "GESTE_IMPOSSIBLE",
  "L’état de cette demande, ou le droit exercé, ne permet pas ce geste.",
);

const SUJET = "exercice-droits";

/** What the journal says of which one was acted upon, or asked for in vain. */
export const objetTrace = (id: string): string => `${SUJET} ${id}`;

/** Those that a DPD answers for: their organisation and its délégataires. */
export const siennes = (annuaire: Annuaire, { organisation }: Acteur): readonly string[] => [
  organisation.id,
  ...annuaire.delegataires(organisation.id).map(({ id }) => id),
];

export const partieDOrganisation = ({ type }: Organisation): Partie =>
  type === "FT" ? "operateur" : "partenaire";

/** Whether a person is within reach of an organisation today. */
export async function atteint(
  client: pg.Pool | pg.ClientBase,
  annuaire: Annuaire,
  organisation: Organisation,
  usagerId: string,
): Promise<boolean> {
  const rattachement = (await lireRattachements(client, [usagerId])).get(usagerId);
  const delegataires = annuaire.delegataires(organisation.id);
  return !!rattachement && situer(rattachement, organisation, delegataires) !== "HORS_PERIMETRE";
}

export const situation = (demande: Demande, envois: readonly EnvoiPersonne[]) => ({
  droit: demande.droit,
  etat: demande.etat,
  identifie: demande.identite !== "a-verifier",
  prolongation: demande.prolongation !== null,
  informee: envois.some(({ genre }) => genre === "prolongation"),
});

export type Travail = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly annuaire: Annuaire;
  readonly demande: Demande;
  readonly le: Date;
  readonly jour: JourCivil;
  /** The state where the act leads. */
  readonly vers: Demande["etat"];
  consigner(contenu?: Readonly<Record<string, unknown>>): Promise<void>;
};

/** Whoever writes says which version they read; whoever takes a copy writes nothing. */
type Designee = { readonly id: string; readonly version?: number };

/**
 * An act on a request, held for its transaction, by the DPD who answers for it. Refuses what its state does not allow,
 * what was read too early, a text with a NIR; whatever was written is then undone, and the refusal has its line.
 */
// CONV-5-15
export function acteExercice<E extends Designee, S>(
  services: ServicesUsagers,
  nom: string,
  geste: GesteExercice,
  executer: (travail: Travail, entree: E) => Promise<S>,
): Acte<E, S> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DPD,
    async executer(entree, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const agent = acteur as ActeurAgent;
      let usagerId: string | null = null;
      const issue = await enTransactionRefusable(services.pool, async (client) => {
        const demande = await verrouillerDemande(client, entree.id);
        if (!demande || !siennes(annuaire, acteur).includes(demande.organisationId)) {
          return interrompre(DEMANDE_INTROUVABLE);
        }
        usagerId = demande.usagerId;
        const envois = await lireEnvoisPersonne(client, [demande.id]);
        const vers = SUITES_EXERCICE[demande.etat][geste];
        if (!vers || !gestesExercice(situation(demande, envois)).includes(geste)) {
          return interrompre(IMPOSSIBLE);
        }
        if ((entree.version ?? demande.version) !== demande.version) interrompre(MODIFIEE);
        refuserNir(entree);
        const le = services.cadre.horloge.maintenant();
        return executer(
          {
            ...{ client, annuaire, demande, le, vers },
            acteur: agent,
            jour: jourCivil(le),
            consigner: (contenu = {}) => consigner(client, demande.id, agent, geste, contenu),
          },
          entree,
        );
      });
      return { ...issue, usagerId, objet: objetTrace(entree.id) };
    },
  };
}

/** Leaves the transaction when a text holds a NIR: the person is told by their record, and by nothing else. */
export function refuserNir(textes: Readonly<Record<string, unknown>>): void {
  const garde = refuserTextes(textes, "la personne est désignée par son dossier");
  if (garde) interrompre(garde);
}

/** Says what happened to one, without a word of what it holds. */
export function consigner(
  client: pg.PoolClient,
  id: string,
  par: ActeurAgent | { readonly systeme: string },
  genre: string,
  contenu: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const auteur =
    "systeme" in par
      ? { auteur: "systeme", capacite: "systeme", organisationId: par.systeme }
      : {
          auteur: par.agentId,
          capacite: partieDOrganisation(par.organisation),
          organisationId: par.organisation.id,
        };
  return insererEvenement(client, {
    ...auteur,
    sujetType: SUJET,
    sujetId: id,
    genre,
    contenu: { ...contenu },
  });
}

export const sujetAvis = (id: string) => ({ type: SUJET, id });

/** Who is written to for a party: those who hold the function, and the contact of its annex. */
export async function lesDpd(
  client: pg.ClientBase,
  organisation: Organisation,
  conventionId: string | null,
): Promise<Destinataire[]> {
  const fonction = contactDpd(partieDOrganisation(organisation));
  const contact = await lireCorrespondant(client, conventionId ?? organisation.id, fonction);
  return [
    { role: "DPD", organisationId: organisation.id },
    ...(contact ? [{ courriel: contact.courriel }] : []),
  ];
}
