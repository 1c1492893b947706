import { useEffect, useRef } from "react";
import { AlerteErreur } from "./alerte-erreur.tsx";
import type { ChampNomme } from "./champ-refuse.ts";

interface Proprietes {
  erreur: Error | null;
  /** Those of the form: the server names them as on the wire, the screen as it shows them. */
  champs?: readonly ChampNomme[];
}

/** Why what was sent is refused. A long form hides its top from who sends it: the refusal comes to them. */
export function RefusEnvoi({ erreur, champs }: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (erreur !== null) cadre.current?.focus();
  }, [erreur]);
  if (!erreur) return null;
  return (
    <div ref={cadre} tabIndex={-1}>
      <AlerteErreur erreur={erreur} champs={champs} />
    </div>
  );
}
