import type { ReactNode } from "react";

/** An empty list: says why it is empty, and offers what to do about it. */
export function EtatVide({ titre, children }: { titre: string; children?: ReactNode }) {
  return (
    <div className="m-vide">
      <p className="m-vide-titre">{titre}</p>
      {children}
    </div>
  );
}
