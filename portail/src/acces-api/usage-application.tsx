import { enJour } from "../kit/dates.ts";
import { Tableau } from "../kit/tableau.tsx";
import { type JourUsage, parJour, parStatut } from "./compter-usages.ts";
import type { Usage } from "./formes.ts";

const JOURS = 7;
const LARGEUR = 640;
const HAUTEUR = 180;
const PIED = 24;
const nombre = new Intl.NumberFormat("fr-FR");

/** Calls of the last days: a chart for the eye, the same figures in tables for everybody. */
export function UsageApplication({ usages }: { usages: readonly Usage[] }) {
  const jours = parJour(usages, new Date(), JOURS);
  return (
    <section aria-labelledby="usage-application">
      <h2 id="usage-application">Usage des {JOURS} derniers jours</h2>
      {usages.length === 0 ? (
        <div className="m-vide">
          <p className="m-vide-titre">Aucun appel</p>
          <p>
            Demandez un jeton puis appelez le bac à sable : vos appels paraîtront ici dans les
            minutes qui suivent. <a href="/francetravail.io">Documentation des API</a>
          </p>
        </div>
      ) : (
        <>
          <Graphique jours={jours} />
          <h3>Par jour</h3>
          <Tableau
            legende="Appels par jour"
            colonnes={[
              { titre: "Jour", entete: true, cellule: ({ jour }) => enJour(jour) },
              { titre: "Réussis", cellule: ({ reussis }) => nombre.format(reussis) },
              { titre: "Refusés ou en échec", cellule: ({ refuses }) => nombre.format(refuses) },
            ]}
            lignes={jours}
            cle={({ jour }) => jour}
          />
          <h3>Par API et par statut HTTP</h3>
          <Tableau
            legende="Appels par API et par statut HTTP"
            colonnes={[
              { titre: "API", entete: true, cellule: ({ api }) => api },
              { titre: "Statut", cellule: ({ statut }) => statut },
              { titre: "Appels", cellule: ({ appels }) => nombre.format(appels) },
            ]}
            lignes={parStatut(usages)}
            cle={({ api, statut }) => `${api} ${statut}`}
          />
        </>
      )}
    </section>
  );
}

function Graphique({ jours }: { jours: readonly JourUsage[] }) {
  const maximum = Math.max(1, ...jours.map(({ reussis, refuses }) => reussis + refuses));
  const pas = LARGEUR / jours.length;
  const haut = (valeur: number) => (valeur / maximum) * (HAUTEUR - PIED - 20);
  const total = jours.reduce((somme, { reussis, refuses }) => somme + reussis + refuses, 0);
  return (
    <figure className="m-graphique">
      <svg
        viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
        role="img"
        aria-label={`${nombre.format(total)} ${total < 2 ? "appel" : "appels"} en ${JOURS} jours ; le détail est dans le tableau.`}
      >
        {jours.map(({ jour, reussis, refuses }, rang) => {
          const x = rang * pas + pas * 0.2;
          const base = HAUTEUR - PIED;
          const sommet = base - haut(reussis) - haut(refuses);
          return (
            <g key={jour}>
              <rect
                className="m-barre-reussis"
                x={x}
                y={base - haut(reussis)}
                width={pas * 0.6}
                height={haut(reussis)}
              />
              <rect
                className="m-barre-refuses"
                x={x}
                y={sommet}
                width={pas * 0.6}
                height={haut(refuses)}
              />
              <text x={x + pas * 0.3} y={sommet - 4} textAnchor="middle">
                {nombre.format(reussis + refuses)}
              </text>
              <text x={x + pas * 0.3} y={HAUTEUR - 6} textAnchor="middle">
                {`${jour.slice(8)}/${jour.slice(5, 7)}`}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="m-discret">
        Barre pleine : appels réussis. Barre vide, au-dessus : refusés ou en échec.
      </figcaption>
    </figure>
  );
}
