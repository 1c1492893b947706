import { enInstant } from "../kit/dates.ts";
import { evenementEcrit, FONCTIONS, NATURES, partieEcrite } from "./ecriture.ts";
import type { Detail, Fonction, Nature } from "./formes.ts";

type Evenement = Detail["evenements"][number];

/** Everything that happened to the convention, newest first. */
export function Frise({ detail }: { detail: Detail }) {
  return (
    <section aria-labelledby="frise">
      <h2 id="frise">Historique</h2>
      {detail.evenements.length === 0 ? (
        <p>Rien n’est encore arrivé à cette convention depuis son enregistrement.</p>
      ) : (
        <ol className="m-frise">
          {detail.evenements.map((evenement) => (
            <li key={`${evenement.le}${evenement.genre}`}>
              <time dateTime={evenement.le} className="m-discret">
                {enInstant(evenement.le)}
              </time>{" "}
              {evenementEcrit(evenement.genre)}
              {precision(evenement)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function precision({ nature, fonction, capacite }: Evenement): string {
  const objet =
    NATURES[nature as Nature] ??
    FONCTIONS[fonction as Fonction] ??
    (capacite === "système" ? null : "");
  const auteur = capacite === "système" ? "calculée des dates" : partieEcrite(capacite);
  return ` (${[objet, auteur].filter(Boolean).join(", ")})`;
}
