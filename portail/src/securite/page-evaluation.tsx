import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Historique } from "../kit/historique.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { PiecesJointes } from "../kit/pieces-jointes.tsx";
import { enScore, GESTES, METHODES } from "./ecriture.ts";
import type { Evaluation } from "./formes.ts";
import { Gestes } from "./gestes.tsx";
import { Grille } from "./grille.tsx";
import { Plan } from "./plan.tsx";
import { RELIRE, requeteEvaluation } from "./requetes.ts";
import { Suivi } from "./suivi.tsx";

/** One evaluation: what it says, its grid, its plan, its documents and its follow-up. */
// CONV-7-08 CONV-7-09 CONV-7-10
export function PageEvaluation() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteEvaluation(id));
  return (
    <Page
      titre="Évaluation de sécurité"
      entete={data ? `Évaluation de sécurité du ${enJour(data.jour)}` : "Évaluation de sécurité"}
    >
      <p className="m-retour">
        <Link to="/securite" className="fr-link">
          Suivi de la sécurité
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de l’évaluation…" />
      {data && (
        <>
          <Contenu evaluation={data} />
          <Gestes evaluation={data} />
          {data.grille.length > 0 && <Grille evaluation={data} />}
          <Plan evaluation={data} />
          <Pieces evaluation={data} />
          <Suivi evaluation={data} />
          <Historique historique={data.historique} gestes={GESTES} />
        </>
      )}
    </Page>
  );
}

function Contenu({ evaluation: e }: { evaluation: Evaluation }) {
  return (
    <div className="m-carte m-bloc">
      <p>
        <Pastille ton={e.close ? "bon" : "attention"}>{e.close ? "Conclue" : "En cours"}</Pastille>{" "}
        {e.partagee && <Pastille ton="neutre">Partagée avec l’opérateur</Pastille>}
      </p>
      <Definitions
        lignes={[
          ["Faite par", [e.auteur, e.organisation].filter(Boolean).join(", ")],
          ["Méthode", METHODES[e.methode]],
          ["Périmètre", e.perimetre],
          ["Score", enScore(e.score)],
          ["Conclusion", e.conclusion],
          ["Conclue le", e.closeLe && enInstant(e.closeLe)],
          ["Partagée depuis", e.partageeLe && enInstant(e.partageeLe)],
        ]}
      />
    </div>
  );
}

function Pieces({ evaluation: { id, pieces, gestes } }: { evaluation: Evaluation }) {
  const lire = (pieceId: string) => {
    const params = { path: { id, pieceId } };
    return recevoir(api.GET("/portail/api/securite/evaluations/{id}/pieces/{pieceId}", { params }));
  };
  const depot = {
    aide: "Grille, rapport ou procès-verbal.",
    joindre: (body: Parameters<NonNullable<Depot>["joindre"]>[0]) => {
      const params = { path: { id } };
      return recevoir(api.POST("/portail/api/securite/evaluations/{id}/pieces", { params, body }));
    },
  };
  return (
    <PiecesJointes pieces={pieces} lire={lire} relire={RELIRE} depot={gestes.agir ? depot : null} />
  );
}

type Depot = Parameters<typeof PiecesJointes>[0]["depot"];
