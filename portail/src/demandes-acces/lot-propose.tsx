import type { ElementLu } from "../catalogue/requetes.ts";
import type { Preparation } from "./formes.ts";

interface Proprietes {
  lot: Preparation["lots"][number];
  elements: readonly ElementLu[];
  coches: readonly string[];
  surChoix: (coches: string[]) => void;
}

/** A set of elements asked for together: one gesture ticks them all, each may be unticked after. */
// RAPP-13
export function LotPropose({ lot, elements, coches, surChoix }: Proprietes) {
  const manquants = lot.elements.filter((code) => !coches.includes(code));
  const noms = new Map(elements.map(({ code, libelle }) => [code, libelle]));
  const complet = manquants.length === 0;
  return (
    <section className="m-carte" aria-labelledby={`lot-${lot.code}`}>
      <h2 id={`lot-${lot.code}`}>{lot.titre}</h2>
      <p>{lot.elements.map((code) => noms.get(code) ?? code).join(", ")}.</p>
      <button
        type="button"
        className="fr-btn fr-btn--secondary fr-btn--sm"
        aria-disabled={complet}
        onClick={() => surChoix([...coches, ...manquants])}
      >
        {complet ? "Le lot est coché" : `Cocher les ${lot.elements.length} API du lot`}
      </button>
    </section>
  );
}
