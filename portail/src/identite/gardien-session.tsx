import { type Query, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Chargement } from "../kit/chargement.tsx";
import type { Session } from "../kit/formes.ts";
import { ContexteSession, requeteSession } from "./session.ts";
import { SessionExpiree } from "./session-expiree.tsx";

/**
 * Gives the session to the pages. A session that ends under an open page is covered by a dialog and the
 * page stays mounted, so that what was typed is still there; another agent's session starts from nothing.
 */
export function GardienSession({ children }: { children: ReactNode }) {
  const requetes = useQueryClient();
  const { data, isPending, refetch } = useQuery(requeteSession);
  const connue = useRef<Session | null>(null);
  const perdue = connue.current?.secondFacteur === "verifie" && data?.secondFacteur !== "verifie";
  const session = perdue ? connue.current : (data ?? null);
  const agent = session?.agent.courriel;

  useEffect(() => {
    if (data && !perdue) connue.current = data;
  }, [data, perdue]);

  // What another agent read in this tab is forgotten before the page of this one is drawn.
  const [servi, setServi] = useState(agent);
  useLayoutEffect(() => {
    if (agent === servi) return;
    if (servi !== undefined) {
      requetes.removeQueries({ predicate: estDUneLecture, type: "inactive" });
      void requetes.resetQueries({ predicate: estDUneLecture });
    }
    setServi(agent);
  }, [agent, servi, requetes]);

  if (isPending) return <Chargement phrase="Chargement de votre session…" />;
  if (agent !== servi) return null;
  return (
    <ContexteSession value={session}>
      <div key={agent ?? "anonyme"}>{children}</div>
      {perdue && <SessionExpiree surReprise={reprendre} />}
    </ContexteSession>
  );

  async function reprendre(): Promise<void> {
    await refetch();
    await requetes.refetchQueries({ predicate: (q) => q.state.status === "error" });
  }
}

const estDUneLecture = ({ queryKey }: Query) => queryKey[0] !== requeteSession.queryKey[0];
