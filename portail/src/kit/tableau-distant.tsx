import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { BarreTableau } from "./barre-tableau.tsx";
import { DemandeMotif } from "./demande-motif.tsx";
import { EtatLecture } from "./etat-lecture.tsx";
import { avecMotif } from "./lien-document.tsx";
import { Pagination } from "./pagination.tsx";
import { remettre } from "./remise.ts";
import { type Colonne, Tableau } from "./tableau.tsx";
import { trierPar, VUE_ENTIERE, type Vue } from "./vue-tableau.ts";
import { useVueGardee } from "./vues-gardees.tsx";

interface ProprietesTableauDistant<Ligne> {
  legende: string;
  colonnes: readonly Colonne<Ligne>[];
  /** Titles of the columns the server can sort by. */
  tris?: readonly string[];
  /** Column → values of its filter, known beforehand. */
  filtres?: Readonly<Record<string, readonly string[]>>;
  cle: (ligne: Ligne, rang: number) => string;
  /** Prefix of the query key; invalidate it after a write. */
  cleRequete: readonly unknown[];
  charger: (vue: Vue) => Promise<{ lignes: readonly Ligne[]; total: number }>;
  parPage: number;
  vide: ReactNode;
  /** Address of the export, made by the server, of what this view keeps, all pages together. */
  adresseExport?: (vue: Vue) => string;
}

/** A table of which the server sends one page at a time: for lists too long to be sent whole. */
export function TableauDistant<Ligne>(tableau: ProprietesTableauDistant<Ligne>) {
  const { legende, colonnes, tris = [], filtres = {}, cle, vide, parPage, adresseExport } = tableau;
  const [vue, setVue] = useVueGardee(legende, VUE_ENTIERE);
  const [sortie, setSortie] = useState(false);
  const demandee = useDeferredValue(vue);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: [...tableau.cleRequete, demandee],
    queryFn: () => tableau.charger(demandee),
    placeholderData: keepPreviousData,
  });
  const pages = Math.ceil((data?.total ?? 0) / parPage);
  // The page that was kept may be gone with its rows; a server that finds none there may not count the others.
  const lue = data && !isPlaceholderData && vue === demandee;
  const depassee = lue && vue.page > 0 && vue.page >= pages;
  useEffect(() => {
    if (depassee) setVue({ ...vue, page: (pages || vue.page) - 1 });
  });
  const etat = <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture en cours…" />;
  if (!data) return etat;
  const entiere = vue.recherche === "" && Object.values(vue.filtres).every((valeur) => !valeur);
  if (data.total === 0 && entiere && vue.page === 0 && !isPlaceholderData) return vide;
  return (
    <>
      {etat}
      {sortie && adresseExport && (
        <DemandeMotif
          surFermeture={() => setSortie(false)}
          surMotif={(motif) => remettre(avecMotif(adresseExport(vue), motif))}
        />
      )}
      <BarreTableau
        legende={legende}
        vue={vue}
        surVue={setVue}
        filtres={filtres}
        total={data.total}
        surExport={adresseExport && (() => setSortie(true))}
      />
      {data.total === 0 ? (
        <p>Aucune ligne ne correspond : élargissez la recherche ou les filtres.</p>
      ) : (
        <Tableau
          legende={legende}
          colonnes={colonnes}
          lignes={data.lignes}
          cle={cle}
          tri={vue.tri}
          triable={({ titre }) => tris.includes(titre)}
          surTri={(titre) => setVue(trierPar(vue, titre))}
        />
      )}
      <Pagination page={vue.page} pages={pages} surPage={(page) => setVue({ ...vue, page })} />
    </>
  );
}
