import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { enInstant } from "../kit/dates.ts";
import { Tableau } from "../kit/tableau.tsx";
import { VALEURS } from "./ecriture.ts";
import { RELIRE } from "./enregistrer.ts";

const PAR_PAGE = 20;

/** Who explored what and when, read only when asked: each reading is journalled. */
// ANX4-B-02
export function Historique({ cle }: { cle: string }) {
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: [...RELIRE, cle, "historique", page],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/usagers/{cle}/diagnostic/historique", {
          params: { path: { cle }, query: { page: String(page) } },
        }),
      ),
    gcTime: 0,
    enabled: page > 0,
    placeholderData: keepPreviousData,
  });
  const titre = useRef<HTMLHeadingElement>(null);
  const pages = data ? Math.ceil(data.total / PAR_PAGE) : 0;
  return (
    <section aria-labelledby="historique">
      <h2 id="historique" ref={titre} tabIndex={-1}>
        Historique
      </h2>
      {page === 0 && (
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={() => {
            // The button leaves with this: the keyboard goes where the reading begins.
            titre.current?.focus();
            setPage(1);
          }}
        >
          Afficher l’historique
        </button>
      )}
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {page > 0 && data === undefined && !error && <Chargement phrase="Lecture de l’historique…" />}
      {data === null && <p>Rien n’a encore été exploré.</p>}
      {data && (
        <Tableau
          legende="Explorations, de la plus récente à la plus ancienne"
          lignes={data.versions}
          cle={({ version }) => String(version)}
          colonnes={[
            { titre: "Date", entete: true, cellule: ({ le }) => enInstant(le) },
            {
              titre: "Par",
              cellule: ({ source, agent }) => (
                <>
                  {source}
                  {agent && <span className="m-discret m-ligne">{agent}</span>}
                </>
              ),
            },
            {
              titre: "Ce qui a changé",
              cellule: ({ changements }) => (
                <ul className="m-nue">
                  {changements.map(({ sujet, code, prioritaire }) => (
                    <li key={`${sujet} ${code}`}>
                      {sujet}
                      {"\u202f"}: {VALEURS[code] ?? code}
                      {prioritaire && ", prioritaire"}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {pages > 1 && (
        <div className="m-actions">
          <button
            type="button"
            className="fr-btn fr-btn--tertiary fr-btn--sm"
            disabled={page <= 1}
            onClick={() => setPage(page - 1)}
          >
            Plus récentes
          </button>
          <span>
            Page {page} sur {pages}
          </span>
          <button
            type="button"
            className="fr-btn fr-btn--tertiary fr-btn--sm"
            disabled={page >= pages}
            onClick={() => setPage(page + 1)}
          >
            Plus anciennes
          </button>
        </div>
      )}
    </section>
  );
}
