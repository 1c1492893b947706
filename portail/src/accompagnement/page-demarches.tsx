import { useQuery } from "@tanstack/react-query";
import { Fragment, useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { enJourDeSemaine } from "../kit/dates.ts";
import { quitterSaisies } from "../kit/saisies.ts";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { PrevoirDemarche } from "./prevoir-demarche.tsx";
import { RepriseSemaine } from "./reprise-semaine.tsx";
import { Semaine } from "./semaine.tsx";
import { TotauxSemaine } from "./totaux-semaine.tsx";

/** Organisation des démarches: a week of one person, read and filled, hours adding up. */
// ANX4-B-15
export function PageDemarches() {
  const cle = useCle();
  const [voulue, setVoulue] = useState<string>();
  const lecture = useQuery({
    queryKey: ["demarches", cle, voulue],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/usagers/{cle}/demarches", {
          params: { path: { cle }, query: voulue ? { semaine: voulue } : {} },
        }),
      ),
    gcTime: 0,
    // The days and hours of the week that one leaves stay until the next is there, and the keyboard on its button.
    placeholderData: (quittee, lue) => (lue?.queryKey[1] === cle ? quittee : undefined),
  });
  return (
    <PageDossier titre="Organisation des démarches" lecture={lecture}>
      {(semaine) => (
        <>
          <nav className="m-actions m-semaines" aria-label="Semaines">
            <BoutonSemaine jour={ajouter(voulue ?? semaine.debut, -7)} choisir={setVoulue}>
              Semaine précédente
            </BoutonSemaine>
            <BoutonSemaine jour={semaine.aujourdhui} choisir={setVoulue}>
              Cette semaine
            </BoutonSemaine>
            <BoutonSemaine jour={ajouter(voulue ?? semaine.debut, 7)} choisir={setVoulue}>
              Semaine suivante
            </BoutonSemaine>
          </nav>
          <h2 aria-live="polite">
            Du {enJourDeSemaine(semaine.debut)} au {enJourDeSemaine(semaine.fin)}{" "}
            {semaine.fin.slice(0, 4)}
          </h2>
          <TotauxSemaine semaine={semaine} />
          {/* The forms of a week end with it, at once: none would send a day of the week that one leaves. */}
          {!lecture.isPlaceholderData && (
            <Fragment key={semaine.debut}>
              <div className="m-actions m-gestes">
                <PrevoirDemarche cle={cle} semaine={semaine} />
                <RepriseSemaine cle={cle} semaine={semaine} />
              </div>
              <Semaine cle={cle} semaine={semaine} />
            </Fragment>
          )}
        </>
      )}
    </PageDossier>
  );
}

function BoutonSemaine({
  jour,
  choisir,
  children,
}: {
  jour: string;
  choisir: (jour: string) => void;
  children: string;
}) {
  return (
    <button
      type="button"
      className="fr-btn fr-btn--tertiary fr-btn--sm"
      onClick={() => quitterSaisies(() => choisir(jour))}
    >
      {children}
    </button>
  );
}

function ajouter(jour: string, jours: number): string {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + jours);
  return date.toISOString().slice(0, 10);
}
