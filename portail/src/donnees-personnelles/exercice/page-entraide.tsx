import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { DROITS, nommer } from "./ecriture.ts";
import { RELIRE, requeteEntraide } from "./requetes.ts";

/** What the other party asks, to answer a person: the question, about whom, until when. */
// CONV-5-17
export function EntraideOuverte() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteEntraide(id));
  return (
    <Page
      titre="Aide à l’autre partie"
      entete={data ? `Aide demandée par ${data.organisation}, n° ${data.numero}` : undefined}
    >
      <p className="m-retour">
        <Link to="/exercice-des-droits" className="fr-link">
          Toutes les demandes
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la demande d’aide…" />
      {data && (
        <>
          <div className="m-carte m-bloc">
            <p>
              <Pastille ton={data.repondue ? "bon" : "attention"}>
                {data.repondue ? "Répondue" : "À répondre"}
              </Pastille>{" "}
              {data.enRetard && <Pastille ton="grave">En retard</Pastille>}
            </p>
            <Definitions
              lignes={[
                ["Personne", nommer(data.personne)],
                ["Droit exercé", DROITS[data.droit]],
                ["Demandée par", `${data.demandeePar}, ${enInstant(data.demandeeLe)}`],
                ["À répondre avant la fin du", enJour(data.echeance)],
                ["Question", data.question],
                ...(data.repondueLe
                  ? [
                      [
                        "Réponse",
                        `${data.reponse}\n${data.reponduePar}, ${enInstant(data.repondueLe)}`,
                      ] as const,
                    ]
                  : []),
              ]}
            />
          </div>
          {!data.repondue && <Repondre id={id} />}
        </>
      )}
    </Page>
  );
}

function Repondre({ id }: { id: string }) {
  return (
    <FormulaireAction
      titre="Répondre à l’autre partie"
      action="Envoyer la réponse"
      relire={RELIRE}
      champs={[
        {
          nom: "reponse",
          libelle: "Votre réponse",
          genre: "long",
          aide: "Sans numéro de sécurité sociale.",
        },
      ]}
      envoyer={async ({ reponse = "" }) => {
        const params = { path: { id } };
        const body = { reponse };
        await recevoir(api.POST("/portail/api/entraides/{id}/reponse", { params, body }));
        return "L’autre partie lit votre réponse.";
      }}
    />
  );
}
