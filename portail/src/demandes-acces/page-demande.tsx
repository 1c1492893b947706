import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Abandon } from "./abandon.tsx";
import { Brouillon } from "./brouillon.tsx";
import { ContenuDemande } from "./contenu-demande.tsx";
import { EtatDemande } from "./etat-demande.tsx";
import { Instruction } from "./instruction.tsx";
import { Messages } from "./messages.tsx";
import { requeteDemande } from "./requetes.ts";

/** One request at the partner's: a draft to sign, then what becomes of it. */
export function DemandePartenaire() {
  return <PageDemande vue="partenaire" />;
}

/** One request on the opérateur's desk, from its reception to its decision. */
export function DemandeOperateur() {
  return <PageDemande vue="operateur" />;
}

function PageDemande({ vue }: { vue: "partenaire" | "operateur" }) {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteDemande(vue, id));
  const entete = data
    ? [`Demande d’accès n° ${data.numero}`, vue === "operateur" && data.partenaire]
        .filter(Boolean)
        .join(" – ")
    : "Demande d’accès";
  return (
    <Page titre="Demande d’accès" entete={entete}>
      <p className="m-retour">
        <Link
          to={vue === "operateur" ? "/operateur/demandes-acces" : "/demandes-acces"}
          className="fr-link"
        >
          Toutes les demandes
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la demande…" />
      {data && (
        <>
          <EtatDemande vue={vue} demande={data} />
          {vue === "operateur" && <Instruction demande={data} />}
          {data.gestes.includes("modifier") ? (
            <Brouillon demande={data} />
          ) : (
            <ContenuDemande demande={data} />
          )}
          {data.etat !== "BROUILLON" && <Messages vue={vue} demande={data} />}
          {data.gestes.includes("abandonner") && <Abandon id={id} />}
        </>
      )}
    </Page>
  );
}
