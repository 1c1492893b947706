import { jourCourt } from "./ecriture.ts";
import type { SemaineSuivie } from "./formes.ts";

const HAUTEUR = 260;
const PIED = 26;
const TETE = 14;
const BASE = HAUTEUR - PIED;
/** Room of the scale on the left, in hundredths of the width. */
const MARGE = 9;
const GRADUATION = 5;

/** Hours by week: done over planned, and the objective. The table beside holds the same figures. */
// ANX4-B-17
export function GraphiqueSemaines({ semaines }: { semaines: readonly SemaineSuivie[] }) {
  const plafond = Math.max(
    GRADUATION * 3,
    ...semaines.flatMap((s) => [s.heuresPrevues, s.heuresRealisees, s.objectif.heures ?? 0]),
  );
  const pas = plafond > 30 ? GRADUATION * 2 : GRADUATION;
  const haut = Math.ceil(plafond / pas) * pas;
  const y = (heures: number) => BASE - (heures / haut) * (BASE - TETE);
  const large = (100 - MARGE) / semaines.length;
  const x = (rang: number, part: number) => `${MARGE + (rang + part) * large}%`;
  const un = semaines.length > 8 ? 2 : 1;
  return (
    <figure className="m-graphique m-graphique-large">
      <svg
        height={HAUTEUR}
        role="img"
        aria-label={`Heures prévues et réalisées sur ${semaines.length} semaines ; le détail est dans le tableau.`}
      >
        {Array.from({ length: haut / pas + 1 }, (_, rang) => rang * pas).map((heures) => (
          <g key={heures}>
            <line
              className="m-graduation"
              x1={`${MARGE}%`}
              x2="100%"
              y1={y(heures)}
              y2={y(heures)}
            />
            <text x={`${MARGE - 1}%`} y={y(heures) + 4} textAnchor="end">
              {heures}
            </text>
          </g>
        ))}
        {semaines.map(({ debut, heuresPrevues, heuresRealisees, objectif }, rang) => (
          <g key={debut}>
            <rect
              className="m-barre-refuses"
              x={x(rang, 0.15)}
              width={`${large * 0.7}%`}
              y={y(heuresPrevues)}
              height={BASE - y(heuresPrevues)}
            />
            <rect
              className="m-barre-reussis"
              x={x(rang, 0.27)}
              width={`${large * 0.46}%`}
              y={y(heuresRealisees)}
              height={BASE - y(heuresRealisees)}
            />
            {objectif.heures !== null && (
              <line
                className="m-objectif"
                x1={x(rang, 0)}
                x2={x(rang, 1)}
                y1={y(objectif.heures)}
                y2={y(objectif.heures)}
              />
            )}
            {rang % un === 0 && (
              <text x={x(rang, 0.5)} y={HAUTEUR - 6} textAnchor="middle">
                {jourCourt(debut)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className="m-discret">
        Heures par semaine, nommée par son lundi. Barre vide : prévues. Barre pleine : réalisées.
        Trait épais : objectif du contrat.
      </figcaption>
    </figure>
  );
}
