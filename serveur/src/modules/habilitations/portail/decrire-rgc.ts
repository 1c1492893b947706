import type { Annuaire } from "../../conventions/index.ts";
import type { EchangeRgc } from "../depot/echanges-rgc.ts";
import type { Nomination } from "../depot/nominations.ts";
import type { SignalementRgc } from "../depot/signalements-rgc.ts";
import { SUITES_NOMINATION } from "../regles/nomination.ts";

const instant = (date: Date | null) => date?.toISOString() ?? null;

/** A nomination as both desks show it, with what may be done next. */
export function decrireNomination(nomination: Nomination, annuaire: Annuaire) {
  const { agentId: _, precedenteId: __, acteMode: ___, alerteeLe: ____, ...reste } = nomination;
  return {
    ...reste,
    partenaire: annuaire.organisation(nomination.organisationId)?.nom ?? "",
    ouverteLe: nomination.ouverteLe.toISOString(),
    conditionsRemisesLe: instant(nomination.conditionsRemisesLe),
    recueLe: instant(nomination.recueLe),
    decideeLe: instant(nomination.decideeLe),
    bloqueeLe: instant(nomination.bloqueeLe),
    gestes: Object.keys(SUITES_NOMINATION[nomination.etat]),
  };
}

/** A report about an RGC; late when its day is past and nobody was told. */
export function decrireSignalement(signalement: SignalementRgc, jour: string) {
  const { id, genre, survenanceLe, retourLe, connaissanceLe, limiteLe, source } = signalement;
  const enRetard = signalement.notifieLe === null && limiteLe !== null && jour > limiteLe;
  const notifieLe = instant(signalement.notifieLe);
  return {
    id,
    genre,
    survenanceLe,
    retourLe,
    connaissanceLe,
    limiteLe,
    source,
    notifieLe,
    enRetard,
  };
}

/** A message between the opérateur and the RGC. */
export function decrireEchange(echange: EchangeRgc) {
  return {
    ...echange,
    creeLe: echange.creeLe.toISOString(),
    reponduLe: instant(echange.reponduLe),
  };
}
