import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Chargement } from "../kit/chargement.tsx";
import { aujourdhui, enJour } from "../kit/dates.ts";
import { Pastille } from "../kit/pastille.tsx";
import { dresserBilan } from "./dresser-bilan.ts";
import type { Rubrique } from "./rubriques.ts";

/** One figure of the desk and the first lines behind it; it fails alone. */
export function CarteRubrique({ rubrique }: { rubrique: Rubrique }) {
  const { titre, lien, lire } = rubrique;
  const id = useId();
  const { data, error, refetch } = useQuery({
    queryKey: ["operateur", lien],
    queryFn: lire,
    refetchOnMount: "always",
  });
  return (
    <section className="m-carte" aria-labelledby={id}>
      <h2 id={id} className="m-sous-titre">
        <Link to={lien}>{titre}</Link>
      </h2>
      {error && <AlerteErreur erreur={error} surReprise={() => refetch()} />}
      {!data && !error && <Chargement phrase="Lecture…" />}
      {data && <Bilan rubrique={rubrique} attentes={data} />}
    </section>
  );
}

interface ProprietesBilan {
  rubrique: Rubrique;
  attentes: Awaited<ReturnType<Rubrique["lire"]>>;
}

function Bilan({ rubrique, attentes }: ProprietesBilan) {
  const { unite, quand, retard, vide } = rubrique;
  const { nombre, depasses, premieres } = dresserBilan(attentes, aujourdhui());
  if (nombre === 0) return <p>{vide}</p>;
  return (
    <>
      <p>
        <strong className="m-chiffre">{nombre}</strong> {unite[nombre > 1 ? 1 : 0]}
      </p>
      {retard && depasses > 0 && (
        <p>
          <Pastille ton="grave">{`${depasses} ${retard}`}</Pastille>
        </p>
      )}
      <ul>
        {premieres.map(({ cle, libelle, date }) => (
          <li key={cle}>
            {libelle}
            {date && <span className="m-ligne m-discret">{`${quand} ${enJour(date)}`}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
