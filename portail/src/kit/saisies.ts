import { type Mutation, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Each form on the page: whether leaving loses what is typed there, and how to consider it settled. */
interface Suivie {
  perdrait: () => boolean;
  solder: () => void;
}

const suivies = new Set<Suivie>();
const abandons = new Set<() => void>();
const envoyees = new WeakMap<object, Suivie>();

/** While one of these begins, the fields still hold what the form came with. */
const AVANT_SAISIE = ["focusin", "pointerdown", "keydown", "beforeinput"] as const;

/** True when leaving the page would lose what somebody typed in one of its forms. */
export function saisieEnCours(): boolean {
  return [...suivies].some(({ perdrait }) => perdrait());
}

let poser: ((suite: () => void) => void) | null = null;

/** The frame asks, of each departure that is not a navigation; the function returned ends it. */
export function interroger(question: (suite: () => void) => void): () => void {
  poser = question;
  return () => {
    poser = null;
  };
}

/** Does what takes a form off the page, once the person agrees to lose what they typed there. */
export function quitterSaisies(suite: () => void): void {
  if (poser && saisieEnCours()) poser(suite);
  else suite();
}

/** The person has already said that they give up what they typed. */
export function abandonnerSaisies(): void {
  for (const { solder } of suivies) solder();
  for (const oublier of abandons) oublier();
}

/** Calls back when the person gives up what they typed; the function returned ends it. */
export function suivreAbandon(oublier: () => void): () => void {
  abandons.add(oublier);
  return () => {
    abandons.delete(oublier);
  };
}

/** What a form sent is written: nothing of it would be lost. */
export function solderEnvoi(envoi: object): void {
  envoyees.get(envoi)?.solder();
}

/**
 * Follows what is typed in a form, in this tab's memory alone, until it is written or the form closes. `envoyer`
 * wraps the sending, so that its success is known. A disposable form is not followed.
 */
export function useSaisieSuivie(jetable: boolean): {
  cadre: RefObject<HTMLFormElement | null>;
  envoyer: (geste: () => void) => void;
} {
  const cadre = useRef<HTMLFormElement>(null);
  const suivie = useRef<Suivie>(null);
  const partis = useRef<readonly Mutation[]>([]);
  const envois = useQueryClient().getMutationCache();
  // Before the first field takes the focus by itself.
  useLayoutEffect(() => {
    const formulaire = cadre.current;
    if (!formulaire || jetable) return;
    let depart: string | null = null;
    const noter = () => {
      depart ??= lire(formulaire);
    };
    for (const signe of AVANT_SAISIE) formulaire.addEventListener(signe, noter, true);
    const celle: Suivie = {
      perdrait: () => depart !== null && lire(formulaire) !== depart,
      solder: () => {
        depart = null;
      },
    };
    suivie.current = celle;
    suivies.add(celle);
    return () => {
      for (const signe of AVANT_SAISIE) formulaire.removeEventListener(signe, noter, true);
      suivie.current = null;
      suivies.delete(celle);
    };
  }, [jetable]);

  function envoyer(geste: () => void): void {
    // A second click comes before the page has said that the first is on its way.
    if (partis.current.some(({ state }) => state.status === "pending")) return;
    const avant = new Set<object>(envois.getAll());
    geste();
    partis.current = envois.getAll().filter((envoi) => !avant.has(envoi));
    for (const envoi of partis.current) if (suivie.current) envoyees.set(envoi, suivie.current);
  }
  return { cadre, envoyer };
}

/** What the fields hold, whatever their kind. */
function lire(formulaire: HTMLFormElement): string {
  const champs = [...formulaire.elements].map((champ) => {
    if (champ instanceof HTMLInputElement && (champ.type === "checkbox" || champ.type === "radio"))
      return champ.checked;
    return "value" in champ ? champ.value : null;
  });
  return JSON.stringify(champs);
}
