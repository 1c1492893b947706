import { useEffect, useRef } from "react";
import { AlerteErreur } from "./alerte-erreur.tsx";

/** Why what was sent is refused. A long form hides its top from who sends it: the refusal comes to them. */
export function RefusEnvoi({ erreur }: { erreur: Error | null }) {
  const cadre = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (erreur) cadre.current?.focus();
  }, [erreur]);
  if (!erreur) return null;
  return (
    <div ref={cadre} tabIndex={-1}>
      <AlerteErreur erreur={erreur} />
    </div>
  );
}
