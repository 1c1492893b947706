import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { Tableau } from "../kit/tableau.tsx";
import { MODALITES, MOTIFS, STATUTS } from "./ecriture.ts";
import { SaisieRendezVous } from "./saisie-rendez-vous.tsx";

/** Synthèse des rendez-vous of one person, and the recording of one taken elsewhere. */
// ANX4-A-12 ANX4-A-13
export function PageRendezVous() {
  const { cle = "" } = useParams({ strict: false }) as { cle?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ["rendez-vous", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/rendez-vous", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <Page titre="Rendez-vous">
      <p className="m-retour">
        <Link to="/suivi-de-parcours/dossiers/$cle" params={{ cle }} className="fr-link">
          Retour à la Vue 360
        </Link>
      </p>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {data === undefined && !error && <Chargement phrase="Lecture des rendez-vous…" />}
      <SaisieRendezVous cle={cle} />
      {data?.length === 0 && (
        <EtatVide titre="Aucun rendez-vous">
          <p>Enregistrez celui qui a été pris hors de l’outil, ou proposez-en un.</p>
        </EtatVide>
      )}
      {data && data.length > 0 && (
        <Tableau
          legende="Rendez-vous de la personne, du plus récent au plus ancien"
          lignes={data}
          cle={({ id }) => id}
          colonnes={[
            {
              titre: "Date",
              entete: true,
              cellule: ({ date, duree }) => (
                <>
                  {enInstant(date)}
                  <span className="m-discret m-ligne">{duree} min</span>
                </>
              ),
            },
            {
              titre: "Objet",
              cellule: ({ motif, theme }) => [MOTIFS[motif], theme].filter(Boolean).join(", "),
            },
            {
              titre: "Comment",
              cellule: ({ modalite, lieu }) =>
                [MODALITES[modalite], lieu].filter(Boolean).join(", "),
            },
            { titre: "Pris par", cellule: ({ source }) => source ?? "Organisme inconnu" },
            {
              titre: "État",
              cellule: ({ statut, dejaPris, enConflit }) => (
                <>
                  <Pastille ton={STATUTS[statut]?.ton ?? "neutre"}>
                    {STATUTS[statut]?.mot ?? statut}
                  </Pastille>
                  {dejaPris && <span className="m-discret m-ligne">Déjà pris, saisi ensuite</span>}
                  {enConflit && <span className="m-ligne">Chevauche un autre rendez-vous</span>}
                </>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}
