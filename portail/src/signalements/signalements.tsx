import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RetrouverExport } from "../donnees-personnelles/retrouver-export.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { Declarer } from "./declarer.tsx";
import { ETATS, NATURES } from "./ecriture.ts";
import type { Resume } from "./formes.ts";
import { requeteSignalements } from "./requetes.ts";

/** What each party tells the other: breaches, complaints, anomalies of security. */
// CONV-5-20 CONV-5-21 CONV-7-11
export function Signalements() {
  const { data, error, refetch } = useQuery(requeteSignalements);
  return (
    <Page titre="Signalements">
      <p className="m-chapeau">
        Une violation de données ou la réclamation d’une personne se signale à l’autre partie dans
        les 48 heures, week-end compris ; une anomalie de sécurité, sans délai.
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des signalements…" />
      {data && (
        <>
          <Declarer natures={data.natures} partenaires={data.partenaires} />
          <TableauDonnees
            legende="Signalements"
            fichier="signalements"
            lignes={data.signalements}
            cle={({ id }) => id}
            colonnes={COLONNES}
            vide={
              <EtatVide titre="Aucun signalement">
                <p>Ceux que vous déclarez et ceux que l’autre partie vous envoie sont ici.</p>
              </EtatVide>
            }
          />
        </>
      )}
      <RetrouverExport />
    </Page>
  );
}

const COLONNES: readonly ColonneDonnees<Resume>[] = [
  {
    titre: "Signalement",
    entete: true,
    valeur: ({ numero, objet }) => `${numero} ${objet}`,
    cellule: ({ id, numero, objet, sens, organisation, vers }) => (
      <>
        <Link to="/signalements/$id" params={{ id }} className="fr-link">
          {`N° ${numero}, ${objet}`}
        </Link>
        <span className="m-discret m-ligne">
          {sens === "recu" ? `De ${organisation}` : `À ${vers.join(", ")}`}
        </span>
      </>
    ),
  },
  {
    titre: "Nature",
    filtre: true,
    valeur: ({ nature }) => NATURES[nature],
    cellule: ({ nature }) => NATURES[nature],
  },
  {
    titre: "État",
    filtre: true,
    valeur: ({ etat }) => ETATS[etat].mot,
    cellule: ({ etat, enRetard }) => (
      <>
        <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille>
        {enRetard && (
          <>
            {" "}
            <Pastille ton="grave">En retard</Pastille>
          </>
        )}
      </>
    ),
  },
  {
    titre: "À envoyer avant",
    valeur: ({ echeance }) => echeance,
    cellule: ({ echeance }) => (echeance ? enInstant(echeance) : "Sans délai"),
  },
];
