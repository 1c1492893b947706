import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { CANAUX, ETATS, GRAVITES, NATURES } from "./ecriture.ts";
import type { Resume, Vue } from "./formes.ts";
import { requeteSollicitations } from "./requetes.ts";

/** The difficulties that the reader may see, those late said so. */
export function ListeSollicitations({ vue }: { vue: Vue }) {
  const { data, error, refetch } = useQuery(requeteSollicitations(vue));
  const etat = (
    <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des sollicitations…" />
  );
  if (!data) return etat;
  return (
    <>
      {etat}
      <TableauDonnees
        legende="Sollicitations"
        fichier="sollicitations"
        lignes={data.sollicitations}
        cle={({ id }) => id}
        colonnes={colonnes(vue)}
        vide={
          <EtatVide titre="Aucune sollicitation">
            <p>
              {vue === "operateur"
                ? "Celles que les correspondants SI transmettent arrivent ici."
                : "Une difficulté, une question ? Signalez-la avec le formulaire de la plateforme."}
            </p>
          </EtatVide>
        }
      />
    </>
  );
}

function colonnes(vue: Vue): ColonneDonnees<Resume>[] {
  const to = vue === "operateur" ? "/operateur/sollicitations/$id" : "/aide/sollicitations/$id";
  return [
    {
      titre: "Sollicitation",
      entete: true,
      valeur: ({ numero, titre }) => `${numero} ${titre}`,
      cellule: ({ id, numero, titre, organisation }) => (
        <>
          <Link to={to} params={{ id }} className="fr-link">{`N° ${numero}, ${titre}`}</Link>
          <span className="m-discret m-ligne">{organisation}</span>
        </>
      ),
    },
    {
      titre: "Nature",
      filtre: true,
      valeur: ({ nature }) => NATURES[nature],
      cellule: ({ nature, outil, plateforme }) => (
        <>
          {NATURES[nature]}
          <span className="m-discret m-ligne">{outil ?? CANAUX[plateforme]}</span>
        </>
      ),
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
      titre: "Gravité",
      filtre: true,
      valeur: ({ gravite }) => (gravite ? GRAVITES[gravite] : ""),
      cellule: ({ gravite }) => (gravite ? GRAVITES[gravite] : "Non qualifiée"),
    },
    {
      titre: "Signalée le",
      valeur: ({ creeeLe }) => creeeLe,
      cellule: ({ creeeLe }) => enInstant(creeeLe),
    },
  ];
}
