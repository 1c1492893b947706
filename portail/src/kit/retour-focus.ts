import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the keyboard its place back when what a button opened closes: the button itself; when what was done takes the
 * button away, the heading of the card it stood in if that takes the focus, else that of the page.
 */
export function useRetourFocus(ouvert: boolean): RefObject<HTMLButtonElement | null> {
  const bouton = useRef<HTMLButtonElement>(null);
  const etait = useRef(ouvert);
  useEffect(() => {
    if (etait.current && !ouvert) bouton.current?.focus();
    etait.current = ouvert;
  }, [ouvert]);
  // Before the button leaves the page: afterwards nobody knows where the focus was.
  useLayoutEffect(
    () => () => {
      const { activeElement } = document;
      // In its dialogue, when what it confirms takes both away.
      const dialogue = etait.current ? activeElement?.closest("dialog") : null;
      // Nothing outside a modal dialogue takes the focus while it stands.
      dialogue?.close();
      if (!dialogue && !(activeElement && activeElement === bouton.current)) return;
      const page = document.querySelector<HTMLElement>("h1");
      const carte = bouton.current?.closest("article");
      const repere = carte?.querySelector<HTMLElement>(":is(h2, h3, h4)[tabindex='-1']");
      (repere ?? page)?.focus();
      // The card may leave with its button: known only once both are out.
      queueMicrotask(() => {
        if (document.activeElement === document.body) page?.focus();
      });
    },
    [],
  );
  return bouton;
}
