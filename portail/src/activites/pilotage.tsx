import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { ChampListe } from "../kit/champ-liste.tsx";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import type { Pilotage } from "./formes.ts";
import { Indicateurs } from "./indicateurs.tsx";
import { OrientationsTransmises } from "./orientations.tsx";
import { Stock } from "./stock.tsx";
import { Structures } from "./structures.tsx";

interface Choix {
  debut?: string;
  partenaire?: string;
}

/** The figures of one's own perimeter, or for the opérateur of any partner's, period by period. */
// RAPP-05 B2-10 B3-14 B4-13
export function PagePilotage() {
  const [choix, setChoix] = useState<Choix>({});
  const { data, error, refetch } = useQuery({
    queryKey: ["pilotage", choix],
    queryFn: () => recevoir(api.GET("/portail/api/pilotage", { params: { query: choix } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page titre="Pilotage">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Calcul des indicateurs…" />
      {data && (
        <>
          <p className="m-chapeau">
            {data.organisation.nom}, au {enJour(data.jour)}. Un chiffre de moins de {data.seuil}{" "}
            personnes n’est pas donné, ni ceux qui permettraient de le retrouver.
          </p>
          <Reglages pilotage={data} choix={choix} surChoix={setChoix} />
          <Indicateurs {...data} />
          <Structures {...data} />
          <OrientationsTransmises {...data} />
          <Stock {...data} />
        </>
      )}
    </Page>
  );
}

interface ProprietesReglages {
  pilotage: Pilotage;
  choix: Choix;
  surChoix: (choix: Choix) => void;
}

function Reglages({ pilotage, choix, surChoix }: ProprietesReglages) {
  const { periodes, periode, partenaires } = pilotage;
  return (
    <div className="m-barre m-barre-large">
      <ChampListe
        id="periode"
        libelle="Période"
        valeur={choix.debut ?? periode.debut}
        options={periodes.map(({ debut, fin }) => ({
          code: debut,
          libelle: `Du ${enJour(debut)} au ${enJour(fin)}`,
        }))}
        surChangement={(debut) => surChoix({ ...choix, debut })}
      />
      {partenaires.length > 0 && (
        <ChampListe
          id="partenaire"
          libelle="Périmètre"
          valeur={choix.partenaire ?? ""}
          options={partenaires.map(({ id, nom }) => ({ code: id, libelle: nom }))}
          aucune="Tout le réseau"
          surChangement={(partenaire) =>
            surChoix({
              ...(choix.debut && { debut: choix.debut }),
              ...(partenaire && { partenaire }),
            })
          }
        />
      )}
    </div>
  );
}
