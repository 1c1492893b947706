import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { compter } from "../kit/compter.ts";
import { enJour } from "../kit/dates.ts";
import { Pastille } from "../kit/pastille.tsx";
import { MOTS, type Rubrique } from "./rubriques.ts";

/** One figure of the desk, how old it is, and the first lines behind it. */
export function CarteRubrique({ rubrique }: { rubrique: Rubrique }) {
  const { titre, lien, unite, quand, retard, vide } = MOTS[rubrique.code];
  const { nombre, depasses, plusAncienne, premieres } = rubrique;
  const autres = nombre - premieres.length;
  const id = useId();
  return (
    <section className="m-carte" aria-labelledby={id}>
      <h2 id={id} className="m-sous-titre">
        {lien ? <Link to={lien}>{titre}</Link> : titre}
      </h2>
      {nombre === 0 && <p>{vide}</p>}
      {nombre > 0 && (
        <p>
          <strong className="m-chiffre">{nombre}</strong> {unite[nombre > 1 ? 1 : 0]}
          {plusAncienne && (
            <span className="m-ligne m-discret">Depuis le {enJour(plusAncienne)}</span>
          )}
        </p>
      )}
      {depasses > 0 && (
        <p>
          <Pastille ton="grave">{`${depasses} ${retard}`}</Pastille>
        </p>
      )}
      {premieres.length > 0 && (
        <ul>
          {premieres.map(({ cle, libelle, date }) => (
            <li key={cle}>
              {libelle}
              {date && <span className="m-ligne m-discret">{`${quand} ${enJour(date)}`}</span>}
            </li>
          ))}
          {autres > 0 && <li>{compter(autres, "autre", "autres")}</li>}
        </ul>
      )}
    </section>
  );
}
