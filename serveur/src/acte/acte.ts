import type { Horloge } from "../kit/horloge.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { type Refus, refus } from "../kit/resultat.ts";
import type { Annuaire, SourceAnnuaire } from "../modules/conventions/index.ts";
import type { Usages } from "../modules/habilitations/index.ts";
import type { Finalite, Journal } from "../modules/journal/index.ts";
import type { Acteur, Role } from "./acteur.ts";
import { composerTrace } from "./composer-trace.ts";

/**
 * What an acte found, and what the journal must say of it. `usagerId` is the person concerned, `usagerIds`
 * all those shown at once: each has the right to know who looked. `objet` is what was read when it is not a
 * person, without a personal datum.
 */
export type Issue<S> =
  | {
      readonly valeur: S;
      readonly usagerId?: string | null;
      readonly usagerIds?: readonly string[];
      readonly sansResultat?: string;
      readonly objet?: string;
    }
  | { readonly refus: Refus; readonly usagerId?: string | null; readonly objet?: string };

/**
 * The right an acte needs: an API's scopes for a machine; for an agent a module, or one of the roles of
 * the platform's own administration. Null closes a face.
 */
export type DroitRequis = {
  readonly scopes: readonly string[] | null;
  readonly module: string | null;
  readonly roles?: readonly Role[];
  /** What every signed-in agent does about their own accesses. */
  readonly toutAgent?: boolean;
};

/** A use case. Without a purpose or a right it does not type-check. */
export type Acte<E, S> = {
  readonly nom: string;
  readonly finalite: Finalite;
  readonly droit: DroitRequis;
  executer(entree: E, acteur: Acteur): Promise<Issue<S>>;
};

/** What every acte runs in. */
export type Cadre = {
  readonly horloge: Horloge;
  readonly annuaire: SourceAnnuaire;
  readonly journal: Journal;
  readonly usages: Pick<Usages, "noter">;
};

export type Appel = { readonly acteur: Acteur; readonly correlation: string };

export type Reponse<S> = { readonly ok: true; readonly valeur: S } | Refus;

/**
 * Runs an acte: convention in force, right, work, then one committed line of the journal (one a person
 * shown), refusals and failures included. Nothing is answered before it is on disk (CONV-7-05).
 */
export async function accomplir<E, S>(
  acte: Acte<E, S>,
  entree: E,
  appel: Appel,
  cadre: Cadre,
): Promise<Reponse<S>> {
  const le = cadre.horloge.maintenant();
  const interdit = interdire(acte, appel.acteur, le, await cadre.annuaire.lire());
  if (interdit) {
    await cadre.journal.consigner(composerTrace(acte, appel, le, { refus: interdit }));
    return interdit;
  }
  let issue: Issue<S>;
  try {
    issue = await acte.executer(entree, appel.acteur);
  } catch (erreur) {
    await cadre.journal.consigner(composerTrace(acte, appel, le, null));
    throw erreur;
  }
  await consignerIssue(acte, appel, le, issue, cadre);
  // AMB-06
  if (!("refus" in issue) && appel.acteur.agentId !== null) {
    const { agentId, genre } = appel.acteur;
    await cadre.usages.noter(agentId, genre === "agent" ? acte.droit.module : null, jourCivil(le));
  }
  return "refus" in issue ? issue.refus : { ok: true, valeur: issue.valeur };
}

/** The lines of several people, asked for together, are written in one statement. */
function consignerIssue<E, S>(
  acte: Acte<E, S>,
  appel: Appel,
  le: Date,
  issue: Issue<S>,
  { journal }: Cadre,
): Promise<unknown> {
  const vus = ("usagerIds" in issue && issue.usagerIds) || [];
  if (vus.length === 0) return journal.consigner(composerTrace(acte, appel, le, issue));
  return Promise.all(
    vus.map((usagerId) =>
      journal.consigner(composerTrace(acte, appel, le, { ...issue, usagerId })),
    ),
  );
}

function interdire<E, S>(
  acte: Acte<E, S>,
  acteur: Acteur,
  le: Date,
  annuaire: Annuaire,
): Refus | null {
  // CONV-1-01
  if (!annuaire.accesOuvert(acteur.organisation.id, jourCivil(le))) {
    return refus(
      "CONVENTION_INACTIVE",
      "Aucune convention en vigueur n’ouvre d’accès à votre organisation.",
    );
  }
  return exigerDroit(acte.droit, acteur);
}

/** Whether the actor holds the right that an acte needs; the refusal, or null. */
// CONV-1-02 CONV-3.1-05 ANX1-5.1-03
export function exigerDroit(droit: DroitRequis, acteur: Acteur): Refus | null {
  const ouvert =
    acteur.genre === "application"
      ? (droit.scopes?.every((scope) => acteur.scopes.has(scope)) ?? false)
      : (droit.module !== null && acteur.modules.has(droit.module)) ||
        (droit.roles?.some((role) => acteur.roles.has(role)) ?? false) ||
        (droit.toutAgent ?? false);
  return ouvert ? null : refus("DROIT_ABSENT", "Vous n’avez pas le droit requis pour cet accès.");
}
