import { type ReactNode, useEffect, useRef } from "react";

interface ProprietesCadre {
  titre: string;
  empreinte: string;
  surFermeture: () => void;
  children: ReactNode;
}

/** Where a text is read, under the table that lists it; its title takes the focus. */
export function CadreLecture({ titre, empreinte, surFermeture, children }: ProprietesCadre) {
  const entete = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text moves the focus again
  useEffect(() => entete.current?.focus(), [empreinte]);
  return (
    <section className="m-carte" aria-label={titre}>
      <h3 ref={entete} tabIndex={-1}>
        {titre}
      </h3>
      {children}
      <p className="m-discret m-cesure">Empreinte SHA-256 : {empreinte}</p>
      <button type="button" className="fr-btn fr-btn--secondary fr-btn--sm" onClick={surFermeture}>
        Fermer
      </button>
    </section>
  );
}
