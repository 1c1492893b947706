interface ProprietesPastille {
  /** What the state means for the reader; the colour only repeats it. */
  ton: "neutre" | "bon" | "attention" | "grave";
  children: string;
}

const TONS = {
  neutre: "",
  bon: "fr-badge--success",
  attention: "fr-badge--warning",
  grave: "fr-badge--error",
};

/** A state, said by its word. */
export function Pastille({ ton, children }: ProprietesPastille) {
  return <span className={`fr-badge fr-badge--sm fr-badge--no-icon ${TONS[ton]}`}>{children}</span>;
}
