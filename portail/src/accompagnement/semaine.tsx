import { enJourDeSemaine } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { joursDe } from "./champs-demarche.ts";
import { heuresEcrites } from "./ecriture.ts";
import { FicheDemarche } from "./fiche-demarche.tsx";
import type { Demarche, SemaineLue } from "./formes.ts";

/** The démarches of a week, day by day, each day with its hours. */
// ANX4-B-15
export function Semaine({ cle, semaine }: { cle: string; semaine: SemaineLue }) {
  const { demarches, debut } = semaine;
  if (demarches.length === 0) {
    return (
      <EtatVide titre="Rien de prévu">
        <p>Aucun organisme n’a prévu de démarche cette semaine-là.</p>
      </EtatVide>
    );
  }
  const groupes = [
    ...joursDe(debut).map((jour) => [jour, enJourDeSemaine(jour)] as const),
    [null, "dans la semaine"] as const,
  ];
  return groupes.map(([jour, titre]) => {
    const siennes = demarches.filter((demarche) => demarche.jour === jour);
    if (siennes.length === 0) return null;
    return (
      <section key={titre} aria-labelledby={`jour-${jour}`} className="m-jour">
        <h3 id={`jour-${jour}`}>
          {titre.charAt(0).toUpperCase() + titre.slice(1)}
          <span className="m-discret">{` ${heuresEcrites(prevues(siennes))}`}</span>
        </h3>
        <div className="m-fiches">
          {siennes.map((demarche) => (
            <FicheDemarche key={demarche.id} cle={cle} demarche={demarche} semaine={semaine} />
          ))}
        </div>
      </section>
    );
  });
}

function prevues(demarches: readonly Demarche[]): number {
  return demarches
    .filter(({ etat }) => etat !== "ANNULEE")
    .reduce((total, { heuresPrevues }) => total + heuresPrevues, 0);
}
