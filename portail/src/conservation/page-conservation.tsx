import { useQuery } from "@tanstack/react-query";
import { PersonnesNonInformees } from "../donnees-personnelles/information/non-informees.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Effacements } from "./effacements.tsx";
import { Gels } from "./gels.tsx";
import { Passage } from "./passage.tsx";
import { Registre } from "./registre.tsx";
import { requeteConservation } from "./requetes.ts";

/** The register of processings, what their end made of the data, and what stays on. */
// CONV-5-01 CONV-5-18
export function PageConservation() {
  const lecture = useQuery(requeteConservation);
  const { data } = lecture;
  return (
    <Page titre="Conservation des données">
      <p className="m-chapeau">
        Ce que la plateforme enregistre, combien de temps, et ce qu’elle a effacé au terme.
      </p>
      <EtatLecture lecture={lecture} phrase="Lecture du registre…" />
      {data && (
        <>
          <Passage suivi={data} />
          <PersonnesNonInformees />
          {data.gels && <Gels gels={data.gels} />}
          <Effacements suivi={data} />
          <Registre registre={data.registre} />
        </>
      )}
    </Page>
  );
}
