import { type ReactNode, useState } from "react";
import { api, recevoir } from "./api.ts";
import { BarreTableau } from "./barre-tableau.tsx";
import { ecrireCsv, telecharger } from "./csv.ts";
import { DemandeMotif, type MotifExport } from "./demande-motif.tsx";
import { Pagination } from "./pagination.tsx";
import { Tableau } from "./tableau.tsx";
import {
  type ColonneDonnees,
  retenir,
  texte,
  trierPar,
  type Valeur,
  VUE_ENTIERE,
  valeursDe,
} from "./vue-tableau.ts";
import { useVueGardee } from "./vues-gardees.tsx";

interface ProprietesTableauDonnees<Ligne> {
  legende: string;
  /** Tells its kept view from the others of the page, when the caption does not. */
  nom?: string;
  colonnes: readonly ColonneDonnees<Ligne>[];
  lignes: readonly Ligne[];
  cle: (ligne: Ligne, rang: number) => string;
  /** Name of the exported file, without its extension. */
  fichier: string;
  /** What to say, and to do, when there is nothing at all. */
  vide: ReactNode;
  parPage?: number;
}

/** A table whose rows are all here: sort, filters, search, pages, CSV export of what is kept. */
export function TableauDonnees<Ligne>(tableau: ProprietesTableauDonnees<Ligne>) {
  const { legende, nom = legende, colonnes, lignes, cle, fichier, vide, parPage = 50 } = tableau;
  const [vue, setVue] = useVueGardee(nom, VUE_ENTIERE);
  const [sortie, setSortie] = useState(false);
  if (lignes.length === 0) return vide;
  const retenues = retenir(lignes, colonnes, vue);
  const pages = Math.ceil(retenues.length / parPage);
  // The page that was kept may be gone with its rows.
  const page = Math.min(vue.page, pages - 1);
  const filtres = colonnes
    .filter(({ filtre }) => filtre)
    .map((colonne) => [colonne.titre, valeursDe(lignes, colonne)] as const);
  const exporter = async (motif: MotifExport) => {
    const body = { document: fichier, motif };
    const { marque } = await recevoir(api.POST("/portail/api/exports", { body }));
    const ecrites = colonnes.filter(({ valeur }) => valeur);
    const rangs = retenues.map((ligne) => ecrites.map(({ valeur }) => enCase(valeur?.(ligne))));
    const entetes = ecrites.map(({ titre }) => titre);
    telecharger(`confidentiel-${fichier}.csv`, ecrireCsv(entetes, rangs, marque));
  };
  return (
    <>
      <BarreTableau
        legende={legende}
        vue={vue}
        surVue={setVue}
        filtres={Object.fromEntries(filtres)}
        total={retenues.length}
        surExport={() => setSortie(true)}
      />
      {sortie && <DemandeMotif surFermeture={() => setSortie(false)} surMotif={exporter} />}
      {retenues.length === 0 ? (
        <p>Aucune ligne ne correspond : élargissez la recherche ou les filtres.</p>
      ) : (
        <Tableau
          legende={legende}
          colonnes={colonnes}
          lignes={retenues.slice(page * parPage, (page + 1) * parPage)}
          cle={cle}
          tri={vue.tri}
          triable={({ titre }) => colonnes.some((c) => c.titre === titre && c.valeur)}
          surTri={(titre) => setVue(trierPar(vue, titre))}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        surPage={(voulue) => setVue({ ...vue, page: voulue })}
      />
    </>
  );
}

/** A number stays one for the spreadsheet; several values share their cell. */
function enCase(valeur: Valeur | undefined): string | number | null {
  return typeof valeur === "number" ? valeur : texte(valeur) || null;
}
