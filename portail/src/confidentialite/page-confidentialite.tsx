import { useQuery } from "@tanstack/react-query";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Destinataires } from "./destinataires.tsx";
import { EngagementsReconnus } from "./engagements.tsx";
import { Hebergement } from "./hebergement.tsx";
import { requeteConfidentialite } from "./requetes.ts";

/** What was acknowledged and by whom, to whom data may go, where they are processed. */
// CONV-4-06 CONV-5-04 CONV-5-11 CONV-6-01
export function PageConfidentialite() {
  const lecture = useQuery(requeteConfidentialite);
  const { data } = lecture;
  return (
    <Page titre="Confidentialité">
      <p className="m-chapeau">
        Qui s’est engagé à la confidentialité, à qui les données peuvent partir, et où elles sont
        traitées.
      </p>
      <EtatLecture lecture={lecture} phrase="Lecture en cours…" />
      {data && (
        <>
          <EngagementsReconnus organismes={data.organismes} />
          <Destinataires destinataires={data.destinataires} />
          <Hebergement lieux={data.hebergement} manquants={data.lieuxManquants} />
        </>
      )}
    </Page>
  );
}
