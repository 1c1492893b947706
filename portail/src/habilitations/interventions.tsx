import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import { ChercherCompte } from "./chercher-compte.tsx";

/** The opérateur's exceptional acts on a partner's accounts: an incident, a reason, an end. */
// ANX1-2-11 ANX1-2-12
export function Interventions() {
  const { data, error, refetch } = useQuery({
    queryKey: ["interventions"],
    queryFn: () => recevoir(api.GET("/portail/api/interventions")),
    refetchOnMount: "always",
  });
  const partenaires = useQuery({
    queryKey: ["conventions", "partenaires"],
    queryFn: () => recevoir(api.GET("/portail/api/conventions")),
  });
  const clore = useMutation({
    mutationFn: (id: string) =>
      recevoir(api.POST("/portail/api/interventions/{id}/cloture", { params: { path: { id } } })),
    onSuccess: () => refetch(),
  });
  const enCours = data?.interventions.some((i) => i.enCours) ?? false;
  const erreur = error ?? clore.error;
  return (
    <Page titre="Interventions">
      <p className="m-chapeau">
        Seul le RGC gère les comptes de son organisme. Pour un incident, et le temps de le traiter,
        vous pouvez agir à sa place : il est prévenu aussitôt, et de chacun de vos actes.
      </p>
      {erreur && <AlerteErreur erreur={erreur} surReprise={() => void refetch()} />}
      <div className="m-bloc">
        <FormulaireAction
          titre="Ouvrir une intervention"
          action="Ouvrir et prévenir le RGC"
          relire={["interventions"]}
          champs={[
            {
              nom: "organisationId",
              libelle: "Organisme",
              genre: "choix",
              options: (partenaires.data?.partenaires ?? []).map(
                ({ id, nom }) => [id, nom] as const,
              ),
            },
            { nom: "incident", libelle: "Incident", aide: "Son numéro." },
            { nom: "motif", libelle: "Motif", genre: "long" },
            { nom: "heures", libelle: "Durée, en heures" },
          ]}
          envoyer={async ({ organisationId = "", incident = "", motif = "", heures = "" }) => {
            const body = { organisationId, incident, motif, heures: Number(heures) };
            await recevoir(api.POST("/portail/api/interventions", { body }));
            return "L’intervention est ouverte, le RGC en est prévenu.";
          }}
        />
      </div>
      {enCours && <ChercherCompte />}
      {!data && !error && <Chargement phrase="Lecture des interventions…" />}
      {data && (
        <TableauDonnees
          legende="Interventions"
          fichier="interventions"
          lignes={data.interventions}
          cle={({ id }) => id}
          vide={
            <EtatVide titre="Aucune intervention">
              <p>
                Pour bloquer un accès sans attendre, passez par{" "}
                <Link to="/operateur/blocages">les blocages</Link>.
              </p>
            </EtatVide>
          }
          colonnes={[
            {
              titre: "Organisme",
              entete: true,
              filtre: true,
              valeur: ({ organisation }) => organisation,
              cellule: ({ organisation }) => organisation,
            },
            {
              titre: "Incident",
              valeur: ({ incident }) => incident,
              cellule: ({ incident, motif }) => (
                <>
                  {incident}
                  <span className="m-discret m-ligne">{motif}</span>
                </>
              ),
            },
            {
              titre: "Ouverte",
              valeur: ({ ouverteLe }) => ouverteLe,
              cellule: ({ ouverteLe, auteur }) => (
                <>
                  {enInstant(ouverteLe)}
                  <span className="m-discret m-ligne">{auteur}</span>
                </>
              ),
            },
            {
              titre: "Fin",
              valeur: ({ closeLe, expireLe }) => closeLe ?? expireLe,
              cellule: ({ closeLe, expireLe }) => enInstant(closeLe ?? expireLe),
            },
            {
              titre: "État",
              filtre: true,
              valeur: (i) => (i.enCours ? "En cours" : "Close"),
              cellule: ({ id, enCours: ouverte, incident }) =>
                ouverte ? (
                  <>
                    <Pastille ton="attention">En cours</Pastille>{" "}
                    <button
                      type="button"
                      className="fr-btn fr-btn--tertiary fr-btn--sm"
                      onClick={() => clore.mutate(id)}
                    >
                      Clore<span className="fr-sr-only"> l’intervention {incident}</span>
                    </button>
                  </>
                ) : (
                  <Pastille ton="neutre">Close</Pastille>
                ),
            },
          ]}
        />
      )}
    </Page>
  );
}
