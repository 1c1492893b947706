import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Page } from "../kit/page.tsx";
import { AccueilConnexion } from "./accueil-connexion.tsx";
import { SecondFacteur } from "./second-facteur.tsx";
import { requeteSession, useSession } from "./session.ts";

/**
 * Shows a page to an agent whose two factors are verified; otherwise what stands before it, in place: signing in, or
 * that nobody can say who is signed in. The pages that everybody reads need neither.
 */
export function Reserve({ children }: { children: ReactNode }) {
  const session = useSession();
  const { error, refetch } = useQuery({ ...requeteSession, enabled: false });
  if (!session && error) {
    return (
      <Page titre="Mon Portail Pro">
        <AlerteErreur erreur={error} surReprise={() => void refetch()} />
      </Page>
    );
  }
  if (!session) return <AccueilConnexion />;
  // CONV-7-16
  if (session.secondFacteur !== "verifie")
    return <SecondFacteur aEnroler={session.secondFacteur === "a-enroler"} />;
  return children;
}
