import type { ReactNode } from "react";
import { AccueilConnexion } from "./accueil-connexion.tsx";
import { SecondFacteur } from "./second-facteur.tsx";
import { useSession } from "./session.ts";

/** Shows a page to an agent whose two factors are verified; otherwise what stands before it, in place. */
export function Reserve({ children }: { children: ReactNode }) {
  const session = useSession();
  if (!session) return <AccueilConnexion />;
  // CONV-7-16
  if (session.secondFacteur !== "verifie")
    return <SecondFacteur aEnroler={session.secondFacteur === "a-enroler"} />;
  return children;
}
