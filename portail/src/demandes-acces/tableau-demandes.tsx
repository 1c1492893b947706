import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { enJour } from "../kit/dates.ts";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { accordEcrit, ageEcrit, ETATS } from "./ecriture.ts";
import type { DemandeResumee, Vue } from "./formes.ts";

interface Proprietes {
  vue: Vue;
  demandes: readonly DemandeResumee[];
  vide: ReactNode;
}

/** The requests of a partner, or of all for the opérateur, who sees which ones wait and since when. */
// CONV-3.1-12
export function TableauDemandes({ vue, demandes, vide }: Proprietes) {
  return (
    <TableauDonnees
      legende="Demandes d’accès"
      fichier="demandes-acces"
      lignes={demandes}
      cle={({ id }) => id}
      vide={vide}
      colonnes={[
        {
          titre: "Demande",
          entete: true,
          valeur: ({ numero }) => numero,
          cellule: ({ id, numero, origine }) => (
            <>
              <Lien vue={vue} id={id}>{`Demande n° ${numero}`}</Lien>
              {origine === "courriel" && (
                <span className="m-discret m-ligne">Reçue par courriel</span>
              )}
            </>
          ),
        },
        ...(vue === "operateur" ? [PARTENAIRE] : []),
        {
          titre: "État",
          filtre: true,
          valeur: ({ etat }) => ETATS[etat].mot,
          cellule: ({ etat }) => <Pastille ton={ETATS[etat].ton}>{ETATS[etat].mot}</Pastille>,
        },
        {
          titre: "Attente",
          valeur: ({ age }) => age ?? -1,
          cellule: ageEcrit,
        },
        { titre: "Contenu", valeur: ({ elements }) => elements, cellule: accordEcrit },
        {
          titre: "Envoyée le",
          valeur: ({ envoyeeLe }) => envoyeeLe,
          cellule: ({ envoyeeLe }) => (envoyeeLe ? enJour(envoyeeLe) : "—"),
        },
      ]}
    />
  );
}

const PARTENAIRE: ColonneDonnees<DemandeResumee> = {
  titre: "Partenaire",
  filtre: true,
  valeur: ({ partenaire }) => partenaire,
  cellule: ({ partenaire }) => partenaire,
};

function Lien({ vue, id, children }: { vue: Vue; id: string; children: string }) {
  const to = vue === "operateur" ? "/operateur/demandes-acces/$id" : "/demandes-acces/$id";
  return (
    <Link to={to} params={{ id }} className="fr-link">
      {children}
    </Link>
  );
}
