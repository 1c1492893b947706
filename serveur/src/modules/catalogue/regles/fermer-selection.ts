import { ecrireJour } from "../../../kit/ecrire-date.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Element } from "./element.ts";

/** Why an element is there without having been ticked. */
export type Inclusion = { readonly code: string; readonly raison: string };

export type Selection = {
  /** All that is asked for, what was ticked and what comes with it, in the order of the catalogue. */
  readonly codes: readonly string[];
  /** What comes by itself: shown ticked and locked, with its reason. */
  readonly inclusions: readonly Inclusion[];
  /** What stands in the way, one sentence each; empty when the selection can be asked for. */
  readonly obstacles: readonly { readonly code: string; readonly raison: string }[];
};

export type Contexte = {
  readonly jour: JourCivil;
  /** Whether an experiment is open to the partner. */
  readonly experimentationOuverte: (code: string) => boolean;
  /** Whether one of its purposes is open that day. */
  readonly finaliteServie: (element: Element) => boolean;
  /** The label of what was withdrawn from the catalogue; undefined for a code it never had. */
  readonly libelleRetire: (code: string) => string | undefined;
  /** The contacts the form names. */
  readonly contacts: ReadonlySet<string>;
};

/**
 * Completes what was ticked with what annex 4 opens with it (index of the dependencies), and says what
 * prevents the request. Completing twice changes nothing; ticking more never removes anything.
 */
// ANX4-A-06 ANX4-A-14 ANX4-B-08 ANX4-B-13 AMB-02
export function fermerSelection(
  elements: readonly Element[],
  coches: readonly string[],
  contexte: Contexte,
): Selection {
  const parCode = new Map(elements.map((e) => [e.code, e]));
  const retenus = new Set<string>(coches.filter((code) => parCode.has(code)));
  const raisons = new Map<string, string>();
  const manques: { code: string; raison: string }[] = [];
  // A Set visits what is added to it while it is read.
  for (const code of retenus) {
    const element = parCode.get(code) as Element;
    for (const { cible, raison } of suites(element)) {
      if (retenus.has(cible)) continue;
      if (!parCode.has(cible)) {
        const manque = `« ${element.libelle} » ne va pas sans un élément retiré du catalogue.`;
        manques.push({ code, raison: manque });
        continue;
      }
      retenus.add(cible);
      raisons.set(cible, raison);
    }
  }
  // What was ticked by hand is locked too when another tick needs it.
  for (const code of coches.filter((coche) => parCode.has(coche))) {
    for (const { cible, raison } of suites(parCode.get(code) as Element)) {
      if (retenus.has(cible) && !raisons.has(cible)) raisons.set(cible, raison);
    }
  }
  const choisis = elements.filter(({ code }) => retenus.has(code));
  return {
    codes: choisis.map(({ code }) => code),
    inclusions: choisis
      .filter(({ code }) => raisons.has(code))
      .map(({ code }) => ({ code, raison: raisons.get(code) as string })),
    obstacles: [
      ...coches
        .filter((code) => !parCode.has(code))
        .map((code) => ({ code, raison: absent(contexte.libelleRetire(code)) })),
      ...manques,
      ...choisis.flatMap((e) => obstacle(e, contexte)),
    ],
  };
}

/** What other elements of a selection need this one: it cannot be closed before them. */
// ANX4-B-13
export function dependants(
  elements: readonly Element[],
  codes: readonly string[],
  code: string,
): string[] {
  return elements
    .filter((e) => codes.includes(e.code) && e.code !== code)
    .filter((e) => suites(e).some(({ cible }) => cible === code))
    .map((e) => e.code);
}

function suites(e: Element): { cible: string; raison: string }[] {
  return [
    ...(e.application
      ? [{ cible: e.application, raison: `Application du module « ${e.libelle} ».` }]
      : []),
    ...e.inclut.map((cible) => ({ cible, raison: `Inclus d’office avec « ${e.libelle} ».` })),
    ...e.depend.map((cible) => ({ cible, raison: `« ${e.libelle} » ne peut s’en passer.` })),
  ];
}

function absent(libelle: string | undefined): string {
  return libelle === undefined
    ? "Cet élément n’est pas au catalogue."
    : `« ${libelle} » a été retiré du catalogue.`;
}

function obstacle(e: Element, contexte: Contexte): { code: string; raison: string }[] {
  // CONV-2-06
  if (!contexte.finaliteServie(e)) {
    const raison = `« ${e.libelle} » sert une finalité que la commission SI n’a pas ouverte : l’élément ne peut pas être demandé.`;
    return [{ code: e.code, raison }];
  }
  // ANX4-E1-01
  if (e.ouvertLe !== null && contexte.jour < e.ouvertLe) {
    return [{ code: e.code, raison: `« ${e.libelle} » ouvrira le ${ecrireJour(e.ouvertLe)}.` }];
  }
  // ANX4-E0-07
  if (e.experimental && !contexte.experimentationOuverte(e.code)) {
    const raison = `« ${e.libelle} » est une expérimentation qui n’est pas ouverte à votre territoire.`;
    return [{ code: e.code, raison }];
  }
  // ANX4-F-13
  if (e.contact && !contexte.contacts.has(e.contact)) {
    const raison = `« ${e.libelle} » demande de désigner un responsable du suivi des formations des agents.`;
    return [{ code: e.code, raison }];
  }
  return [];
}
