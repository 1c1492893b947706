import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { GENRES } from "../catalogue/ecriture.ts";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { periodeEcrite } from "./ecriture.ts";
import type { Ouverture, Vue } from "./formes.ts";

/** What decisions opened, and what was closed since; the opérateur closes from here, with a motive. */
// CONV-3.1-05
export function TableauOuvertures(proprietes: { vue: Vue; ouvertures: readonly Ouverture[] }) {
  const { vue, ouvertures } = proprietes;
  const [aFermer, setAFermer] = useState<Ouverture | null>(null);
  const requetes = useQueryClient();
  const fermer = async (id: string, motif: string) => {
    const params = { path: { id } };
    await recevoir(
      api.POST("/portail/api/operateur/ouvertures/{id}/fermeture", { params, body: { motif } }),
    );
    await requetes.invalidateQueries({ queryKey: ["demandes-acces"] });
  };
  return (
    <>
      <TableauDonnees
        legende="Accès ouverts"
        fichier="acces-ouverts"
        lignes={ouvertures}
        cle={({ id }) => id}
        vide={
          <EtatVide titre="Rien n’est encore ouvert">
            <p>Les outils et les API accordés par une décision apparaissent ici.</p>
          </EtatVide>
        }
        colonnes={[...COLONNES, ...(vue === "operateur" ? [PARTENAIRE, geste(setAFermer)] : [])]}
      />
      {aFermer && (
        <DialogueMotif
          titre={`Fermer « ${aFermer.libelle} » à ${aFermer.partenaire}`}
          consequence="Les tuiles, les abonnements et les jetons qui en dépendent tombent aussitôt, avec ce qui était ouvert d’office avec lui. Le partenaire est prévenu."
          action="Fermer cet accès"
          surConfirmation={(motif) => fermer(aFermer.id, motif)}
          surFermeture={() => setAFermer(null)}
        />
      )}
    </>
  );
}

const COLONNES: readonly ColonneDonnees<Ouverture>[] = [
  {
    titre: "Élément",
    entete: true,
    valeur: ({ libelle }) => libelle,
    cellule: ({ libelle, demande }) => (
      <>
        {libelle}
        <span className="m-discret m-ligne">
          {demande === null ? "Ouvert hors formulaire" : `Demande n° ${demande}`}
        </span>
      </>
    ),
  },
  {
    titre: "Nature",
    filtre: true,
    valeur: ({ genre }) => GENRES[genre] ?? genre,
    cellule: ({ genre }) => GENRES[genre] ?? genre,
  },
  {
    titre: "Situation",
    filtre: true,
    valeur: ({ fermeeLe }) => (fermeeLe ? "Fermé" : "Ouvert"),
    cellule: ({ fermeeLe, motifFermeture }) =>
      fermeeLe ? (
        <>
          <Pastille ton="grave">Fermé</Pastille>
          <span className="m-discret m-ligne">
            {enInstant(fermeeLe)}
            {motifFermeture && ` : ${motifFermeture}`}
          </span>
        </>
      ) : (
        <Pastille ton="bon">Ouvert</Pastille>
      ),
  },
  { titre: "Période", valeur: ({ debut }) => debut, cellule: periodeEcrite },
];

const PARTENAIRE: ColonneDonnees<Ouverture> = {
  titre: "Partenaire",
  filtre: true,
  valeur: ({ partenaire }) => partenaire,
  cellule: ({ partenaire }) => partenaire,
};

function geste(surChoix: (ouverture: Ouverture) => void): ColonneDonnees<Ouverture> {
  return {
    titre: "Fermer",
    cellule: (ouverture) =>
      ouverture.fermeeLe ? (
        "Rien à faire"
      ) : (
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          aria-label={`Fermer ${ouverture.libelle} à ${ouverture.partenaire}`}
          onClick={() => surChoix(ouverture)}
        >
          Fermer
        </button>
      ),
  };
}
