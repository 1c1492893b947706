import type pg from "pg";
import type { Acte, Acteur, ActeurAgent, DroitRequis } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Annuaire, Convention, Organisation } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import type { Partie, Parties } from "../contacts.ts";
import { type Evaluation, verrouillerEvaluation } from "../depot/evaluations.ts";
import type { ServicesSecurite } from "../services.ts";

/** The security officers that annexes 2 and 2 bis name. */
export const DROIT: DroitRequis = { scopes: null, module: null, roles: ["RSSI", "CSSI"] };

export const EVALUATION_INTROUVABLE = refus(
  "EVALUATION_INTROUVABLE",
  "Cette évaluation n’existe pas.",
);
const AU_PARTENAIRE = refus(
  "EVALUATION_INTERDIT",
  "Seul le partenaire écrit dans son évaluation : ajoutez une note de suivi.",
);
export const SANS_CONVENTION = refus(
  "PARTIE_INTERDIT",
  "Seule une partie à une convention en vigueur l’écrit : le délégataire passe par son conseil départemental.",
);

const coteDe = (acteur: Acteur): Partie =>
  acteur.organisation.type === "FT" ? "operateur" : "partenaire";

/** Which side an agent acts for, by the function that this side gives to it; null without it. */
export function placeDe(acteur: Acteur): Partie | null {
  const cote = coteDe(acteur);
  // No scope opens these acts: an application never gets here.
  return (acteur as ActeurAgent).roles.has(cote === "operateur" ? "CSSI" : "RSSI") ? cote : null;
}

type PartieEnVigueur = { readonly organisation: Organisation; readonly convention: Convention };

/** The partners whose own convention is in force; a délégataire acts under that of its conseil départemental. */
export function partiesEnVigueur(annuaire: Annuaire, jour: string): PartieEnVigueur[] {
  return annuaire.partenaires(jour).flatMap((organisation) => {
    const convention = annuaire.conventionEnVigueur(organisation.id, jour);
    return convention?.partenaireId === organisation.id ? [{ organisation, convention }] : [];
  });
}

/** How an agent reads one: as its own, as shared with it, or not at all. */
// CONV-7-09 CONV-7-10
export function situer(evaluation: Evaluation, acteur: Acteur): Partie | null {
  const place = placeDe(acteur);
  if (place === "operateur") return evaluation.partageeLe ? place : null;
  return evaluation.organisationId === acteur.organisation.id ? place : null;
}

type Travail = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly evaluation: Evaluation;
  readonly place: Partie;
  readonly parties: Parties;
  readonly le: Date;
  readonly jour: string;
  consigner(genre: string, contenu?: Readonly<Record<string, unknown>>): Promise<void>;
};

/**
 * An acte on one, held for its transaction; a refusal undoes whatever was written. `chacun`: the opérateur too, while
 * the partner shares it; whatever else it tries is refused.
 */
// CONV-7-10
export function acteEvaluation<E extends { readonly id: string }, S>(
  { pool, cadre }: ServicesSecurite,
  nom: string,
  qui: "partenaire" | "chacun",
  executer: (travail: Travail, entree: E) => Promise<S>,
): Acte<E, S> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(entree, acteur) {
      const operateurId = (await cadre.annuaire.lire()).operateur()?.id ?? "";
      const agent = acteur as ActeurAgent;
      const le = cadre.horloge.maintenant();
      const issue = await enTransactionRefusable(pool, async (client) => {
        const evaluation = await verrouillerEvaluation(client, entree.id);
        const place = evaluation && situer(evaluation, acteur);
        if (!evaluation || !place) return interrompre(EVALUATION_INTROUVABLE);
        if (place === "operateur" && qui === "partenaire") return interrompre(AU_PARTENAIRE);
        const travail: Travail = {
          ...{ client, acteur: agent, evaluation, place, le, jour: jourCivil(le) },
          parties: { partenaireId: evaluation.organisationId, operateurId },
          consigner: (genre, contenu) =>
            consigner(client, { type: EVALUATION, id: evaluation.id }, agent, genre, contenu),
        };
        return executer(travail, entree);
      });
      return { ...issue, objet: objetTrace(EVALUATION, entree.id) };
    },
  };
}

export const EVALUATION = "evaluation-securite";
export const COMITE = "comite-securite";

/** What the journal says of which one was acted upon, or asked for in vain. */
export const objetTrace = (type: string, id: string): string => `${type} ${id}`;

/** Says what happened to it, without a word of what it holds. */
export function consigner(
  client: pg.PoolClient,
  sujet: { readonly type: string; readonly id: string },
  acteur: ActeurAgent,
  genre: string,
  contenu: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return insererEvenement(client, {
    sujetType: sujet.type,
    sujetId: sujet.id,
    genre,
    auteur: acteur.agentId,
    capacite: coteDe(acteur),
    organisationId: acteur.organisation.id,
    contenu: { ...contenu },
  });
}
