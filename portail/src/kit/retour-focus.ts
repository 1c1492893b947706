import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the keyboard its place back when what a button opened closes: the button itself, or the heading of
 * the page when what was done takes the button away.
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
      if (dialogue || (activeElement && activeElement === bouton.current))
        document.querySelector<HTMLElement>("h1")?.focus();
    },
    [],
  );
  return bouton;
}
