import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GesteMotive } from "../kit/geste-motive.tsx";
import { Historique } from "../kit/historique.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { ETATS_COMITE, GESTES, INVITES } from "./ecriture.ts";
import type { Comite } from "./formes.ts";
import { RELIRE, requeteComite } from "./requetes.ts";

/** One committee: its agenda, its minutes or why it was cancelled. */
// CONV-7-12
export function PageComite() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteComite(id));
  return (
    <Page
      titre="Comité de sécurité"
      entete={data ? `Comité de sécurité du ${enJour(data.jour)}` : "Comité de sécurité"}
    >
      <p className="m-retour">
        <Link to="/securite" className="fr-link">
          Suivi de la sécurité
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du comité…" />
      {data && (
        <>
          <Contenu comite={data} />
          <div className="m-actions m-bloc">
            {data.gestes.rendreCompte && <RendreCompte id={data.id} />}
            {data.gestes.annuler && <Annuler id={data.id} />}
          </div>
          <Historique historique={data.historique} gestes={GESTES} />
        </>
      )}
    </Page>
  );
}

function Contenu({ comite: c }: { comite: Comite }) {
  return (
    <div className="m-carte m-bloc">
      <p>
        <Pastille ton={ETATS_COMITE[c.etat].ton}>{ETATS_COMITE[c.etat].mot}</Pastille>
      </p>
      <Definitions
        lignes={[
          ["Partenaire", c.partenaire],
          ["Réuni par", [c.convocateur, c.convoquePar].filter(Boolean).join(", ")],
          ["Convoqué le", enInstant(c.convoqueLe)],
          ["Invités", c.invites.map((un) => INVITES[un]).join(", ")],
          ["Ordre du jour", c.ordreDuJour],
          ...(c.motifAnnulation ? [["Annulé parce que", c.motifAnnulation] as const] : []),
          ...(c.compteRendu ? [["Compte rendu", c.compteRendu] as const] : []),
        ]}
      />
    </div>
  );
}

function RendreCompte({ id }: { id: string }) {
  return (
    <FormulaireAction
      titre="Écrire le compte rendu"
      action="Enregistrer le compte rendu"
      relire={RELIRE}
      champs={[
        {
          nom: "compteRendu",
          libelle: "Compte rendu",
          genre: "long",
          aide: "Les deux parties le lisent ; il ne change plus ensuite.",
        },
      ]}
      envoyer={async ({ compteRendu = "" }) => {
        const params = { path: { id } };
        const body = { compteRendu };
        await recevoir(
          api.POST("/portail/api/securite/comites/{id}/compte-rendu", { params, body }),
        );
        return undefined;
      }}
    />
  );
}

function Annuler({ id }: { id: string }) {
  return (
    <GesteMotive
      mot="Annuler le comité"
      titre="Annuler ce comité"
      consequence="Les invités sont prévenus, avec le motif."
      relire={RELIRE}
      envoyer={(motif) => {
        const params = { path: { id } };
        const body = { motif };
        return recevoir(
          api.POST("/portail/api/securite/comites/{id}/annulation", { params, body }),
        );
      }}
    />
  );
}
