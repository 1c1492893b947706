const TONS = {
  neutre: "",
  bon: "fr-badge--success",
  attention: "fr-badge--warning",
  grave: "fr-badge--error",
};

/** What a state means for the reader; the colour only repeats it. */
export type Ton = keyof typeof TONS;

/** A state as the screens say it. */
export interface EtatDit {
  mot: string;
  ton: Ton;
}

interface ProprietesPastille {
  ton: Ton;
  children: string;
}

/** A state, said by its word. */
export function Pastille({ ton, children }: ProprietesPastille) {
  return <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${TONS[ton]}`}>{children}</span>;
}
