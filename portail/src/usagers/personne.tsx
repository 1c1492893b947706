import { type QueryClient, useQuery } from "@tanstack/react-query";
import { moduleOuvert } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import type { Identite } from "../kit/formes.ts";
import { civiliteEcrite, nomComplet } from "./ecriture.ts";

const question = (cle: string) => ["personne", cle];

/** Keeps who a dossier is about, in this tab's memory alone: the pages that follow need not ask. */
export function retenirPersonne(requetes: QueryClient, cle: string, identite: Identite): void {
  requetes.setQueryData(question(cle), identite);
}

/** Whose dossier a page shows: who follows forty of them never writes in another's. */
export function Personne({ cle }: { cle: string }) {
  const session = useSession();
  const { data } = useQuery({
    queryKey: question(cle),
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/identite", { params: { path: { cle } } })),
    // Each reading is journalled.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: moduleOuvert(session, "recherche-usager"),
  });
  if (!data) return null;
  return (
    <p className="m-sous-titre">
      <strong>{[civiliteEcrite(data.civilite), nomComplet(data)].filter(Boolean).join(" ")}</strong>
      {" · "}
      {enJour(data.dateNaissance)}
      {" · "}n<sup>o</sup> {data.numeroFranceTravail}
    </p>
  );
}
