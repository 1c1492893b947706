import { Link } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import type { Colonne } from "../kit/tableau.tsx";
import { TableauDistant } from "../kit/tableau-distant.tsx";
import type { Vue } from "../kit/vue-tableau.ts";
import { ETATS_PRESCRIPTION, personneEcrite } from "./ecriture.ts";
import type { RechercheRecues, Recue } from "./formes.ts";

const PAR_PAGE = 20;
const DATE = "Prescrite le";
const CODES = Object.entries(ETATS_PRESCRIPTION).map(([code, { mot }]) => [mot, code] as const);

/** What the agent's own organisation was asked to give, to people that it may not accompany. */
// ANX4-B-16
export function PrescriptionsRecues() {
  return (
    <Page titre="Prescriptions reçues">
      <p className="m-chapeau">
        Les services que rend votre organisme, prescrits à des personnes qu’il n’accompagne pas
        toujours. De leur dossier, vous ne voyez que l’identité.
      </p>
      <TableauDistant
        legende="Prescriptions reçues"
        colonnes={COLONNES}
        tris={[DATE]}
        filtres={{ État: CODES.map(([mot]) => mot) }}
        cle={({ id }) => id}
        cleRequete={["prescriptions-recues"]}
        parPage={PAR_PAGE}
        charger={async (vue) => {
          const chemin = "/portail/api/prescriptions-recues/recherche";
          const recu = await recevoir(api.POST(chemin, { body: demande(vue) }));
          return { lignes: recu.prescriptions, total: recu.total };
        }}
        vide={
          <EtatVide titre="Aucune prescription reçue">
            <p>
              Une prescription arrive ici quand un service de l’offre, que rend votre organisme, est
              prescrit à quelqu’un.
            </p>
          </EtatVide>
        }
      />
    </Page>
  );
}

/** What the server is asked for; names go in the body, never in an address. */
function demande({ recherche, filtres, tri, page }: Vue): RechercheRecues {
  const code = CODES.find(([mot]) => mot === filtres.État)?.[1] ?? null;
  return {
    texte: recherche.slice(0, 100),
    etat: code as RechercheRecues["etat"],
    sens: tri?.sens === "ascending" ? "asc" : "desc",
    page,
  };
}

const COLONNES: readonly Colonne<Recue>[] = [
  {
    titre: "Personne",
    entete: true,
    cellule: ({ id, personne }) => (
      <>
        <Link to="/suivi-de-parcours/prescriptions-recues/$id" params={{ id }} className="fr-link">
          {personne ? personneEcrite(personne) : "Dossier disparu"}
        </Link>
        {personne && (
          <span className="m-discret m-ligne">Naissance : {enJour(personne.dateNaissance)}</span>
        )}
      </>
    ),
  },
  { titre: "Service", cellule: ({ service }) => service.nom },
  {
    titre: "Prescrite par",
    cellule: ({ prescripteur, source }) => (
      <>
        {prescripteur ?? source}
        {prescripteur && <span className="m-discret m-ligne">{source}</span>}
      </>
    ),
  },
  { titre: DATE, cellule: ({ prescriteLe }) => enInstant(prescriteLe) },
  {
    titre: "État",
    cellule: ({ etat }) => (
      <Pastille ton={ETATS_PRESCRIPTION[etat]?.ton ?? "neutre"}>
        {ETATS_PRESCRIPTION[etat]?.mot ?? etat}
      </Pastille>
    ),
  },
];
