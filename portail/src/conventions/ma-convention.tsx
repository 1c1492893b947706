import { useQuery } from "@tanstack/react-query";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Fiche } from "./fiche.tsx";
import { requeteConvention, requeteConventions } from "./requetes.ts";

/** The partner's own convention, the one in force when there are several. */
export function MaConvention() {
  const liste = useQuery(requeteConventions);
  const conventions = liste.data?.conventions ?? [];
  const choisie = conventions.find(({ etat }) => etat === "en_vigueur") ?? conventions[0];
  return (
    <Page titre="Ma convention">
      <EtatLecture lecture={liste} phrase="Lecture de la convention…" />
      {liste.data && !choisie && (
        <EtatVide titre="Aucune convention à votre nom">
          <p>Un délégataire agit sous la convention de son conseil départemental.</p>
        </EtatVide>
      )}
      {choisie && <Contenu id={choisie.id} />}
    </Page>
  );
}

function Contenu({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(requeteConvention(id));
  const etat = (
    <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la convention…" />
  );
  if (!data) return etat;
  return (
    <>
      {etat}
      <Fiche detail={data} vue="partenaire" />
    </>
  );
}
