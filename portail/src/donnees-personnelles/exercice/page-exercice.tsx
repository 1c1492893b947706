import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { Historique } from "../../kit/historique.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import {
  CANAUX,
  DECISIONS,
  DROITS,
  ETATS,
  GESTES,
  IDENTITES,
  nommer,
  PROLONGATIONS,
} from "./ecriture.ts";
import type { Lue } from "./formes.ts";
import { Gestes } from "./gestes.tsx";
import { requeteExercice } from "./requetes.ts";
import { Entraides, Lettres } from "./suivi.tsx";

/** One request: who asks what, until when, what was decided and told, what is left to do. */
export function ExerciceOuvert() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteExercice(id));
  return (
    <Page
      titre="Exercice d’un droit"
      entete={data ? `Demande n° ${data.numero}, ${DROITS[data.droit]}` : "Exercice d’un droit"}
    >
      <p className="m-retour">
        <Link to="/exercice-des-droits" className="fr-link">
          Toutes les demandes
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la demande…" />
      {data && (
        <>
          <Contenu demande={data} />
          <Gestes demande={data} />
          <Lettres demande={data} />
          <Entraides demande={data} />
          <Historique historique={data.historique} gestes={GESTES} />
        </>
      )}
    </Page>
  );
}

function Contenu({ demande: d }: { demande: Lue }) {
  const parQui = (nom: string, le: string | null) =>
    [nom && `par ${nom}`, le && enInstant(le)].filter(Boolean).join(", ");
  return (
    <div className="m-carte m-bloc">
      <p>
        <Pastille ton={ETATS[d.etat].ton}>{ETATS[d.etat].mot}</Pastille>{" "}
        {d.enRetard && <Pastille ton="grave">En retard</Pastille>}
      </p>
      <Definitions
        lignes={[
          ["Personne", nommer(d.personne)],
          ["Ce qu’elle demande", d.objet],
          ["Reçue le", `${enJour(d.recueLe)} (${CANAUX[d.canal].toLowerCase()})`],
          ["Enregistrée", parQui([d.auteur, d.organisation].join(", "), d.enregistreeLe)],
          [
            "Identité du demandeur",
            [IDENTITES[d.identite], parQui(d.identitePar, d.identiteLe)].filter(Boolean).join(", "),
          ],
          ["À répondre avant la fin du", enJour(d.echeance)],
          ...(d.prolongation
            ? [
                [
                  d.prolongee ? "Prolongation" : "Prolongation préparée, sans effet encore",
                  `${PROLONGATIONS[d.prolongation]}\n${d.prolongationPrecision}`,
                ] as const,
              ]
            : []),
          ...(d.decision
            ? [
                [
                  "Décision",
                  [DECISIONS[d.decision], parQui(d.decideePar, d.decideeLe)].join(", "),
                ] as const,
                ["Ce que la loi en dit", d.fondement] as const,
                ["Motifs", d.motifs] as const,
              ]
            : []),
        ]}
      />
    </div>
  );
}
