import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";
import { compter } from "../../kit/compter.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { useGestion } from "./gestion.ts";
import { NouveauTiers } from "./nouveau-tiers.tsx";
import { OngletsComptes } from "./onglets.tsx";

/** The délégataires and contractors: whose agents stay blocked until every obligation is checked. */
export function ListeTiers() {
  const gere = useGestion();
  const { data, error, refetch } = useQuery({
    queryKey: ["comptes", "tiers"],
    queryFn: () => recevoir(api.GET("/portail/api/gestion-des-comptes/tiers")),
  });
  return (
    <Page titre="Délégataires et prestataires">
      <OngletsComptes />
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des tiers…" />
      {data && gere && <NouveauTiers obligations={data.obligations} />}
      {data && (
        <TableauDonnees
          legende="Tiers"
          lignes={data.tiers}
          cle={({ id }) => id}
          fichier="tiers"
          vide={
            <EtatVide titre="Aucun tiers">
              <p>
                Un délégataire ou un prestataire est enregistré avant l’inscription de ses agents.
              </p>
            </EtatVide>
          }
          colonnes={[
            {
              titre: "Tiers",
              entete: true,
              valeur: ({ nom }) => nom,
              cellule: ({ nom, siret }) => (
                <>
                  {nom}
                  <span className="m-discret m-ligne">SIRET {siret}</span>
                </>
              ),
            },
            {
              titre: "Qualification",
              filtre: true,
              valeur: qualification,
              cellule: qualification,
            },
            {
              titre: "Obligations",
              valeur: ({ manques }) =>
                manques.length === 0 ? "En règle" : `À compléter : ${manques.join(" ; ")}`,
              cellule: ({ manques }) =>
                manques.length === 0 ? (
                  <Pastille ton="bon">En règle</Pastille>
                ) : (
                  <>
                    <Pastille ton="grave">{compter(manques.length, "manque", "manquent")}</Pastille>
                    <span className="m-discret m-ligne">{manques.join(" ; ")}</span>
                  </>
                ),
            },
          ]}
        />
      )}
    </Page>
  );
}

function qualification(tiers: { readonly nature: string; readonly qualificationRgpd: string }) {
  const nature = tiers.nature === "delegataire" ? "Délégataire" : "Prestataire";
  const sousTraitant = tiers.qualificationRgpd === "sous-traitant";
  return `${nature}, ${sousTraitant ? "sous-traitant" : "responsable conjoint"}`;
}
